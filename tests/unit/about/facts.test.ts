// “About this copy” goes into tickets: nothing that a person typed, and no code, may be in it, whatever lies in storage.

import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { aboutFacts, watchFacts } from '../../../components/options/about-facts.ts';
import { aboutSections, aboutText } from '../../../utils/about.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { englishAbout } from '../../../utils/i18n/about-language.ts';
import { LOG_DATABASE } from '../../../utils/log/names.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { KEYS } from '../../../utils/state.ts';
import { browserWith, type Items } from '../samples/browser.ts';
import { full } from '../samples/profiles.ts';
import { BUILT_IN, chose } from '../samples/states.ts';
import { POPUP } from '../samples/world.ts';

const ANNA: Profile = {
  ...full,
  id: 'anna-smith-home',
  name: 'Anna Smith’s clinic',
  contact: { ...full.contact, phone: '0700 900 461', email: 'anna.smith@example.net' },
  notes: { general: 'Anna is seven.' },
};
const PLANTED: Settings = chose(ANNA.id, {
  clinics: [{ provenance: 'entered', profile: ANNA }],
  ownCodes: { [BUILT_IN.id]: { glooko: { code: 'ANNAS-OWN', enteredOn: '2026-11-20' } } },
  removed: {
    provenance: 'imported',
    profile: { ...ANNA, id: 'bens-clinic', name: 'Ben Smith’s clinic' },
    ownCodes: {},
    wasChosen: false,
  },
  taught: {
    glooko: [{ host: 'my.glooko.com', path: '/annas-page', elements: [], attributes: [], words: ['annas'] }],
    clarity: [],
    libreview: [],
  },
});
const DRAFT = { before: ANNA.id, fields: { name: 'Anna Smith-Jones', 'services.clarity.code': 'annahalf' } };
const LOCAL: Items = {
  [KEYS.settings]: PLANTED,
  [KEYS.setAside]: { name: 'Anna’s old clinic' },
  [KEYS.draft]: DRAFT,
  [KEYS.policySeen]: true,
  [KEYS.outbox]: [{ note: 'annas entry' }],
};
const WARD: Profile = { ...full, id: 'ward-7', name: 'Ward 7', notes: { general: 'Ask Sister Mary.' } };

/** A browser with these items, whose background is the real one. */
function browserOf(local: Items, managed?: Items, changes: object = {}) {
  const { browser, session } = browserWith({ local, ...(managed ? { managed } : {}) });
  const handlers = createHandlers(browser, {} as never, {} as never);
  session[KEYS.startedAt] = Date.UTC(2026, 10, 20, 8);
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const given = browser as unknown as Browser;
  const whole = {
    ...given,
    storage: { ...given.storage, onChanged: event },
    runtime: {
      id: 'the-extensions-id',
      getManifest: () => ({ version: '1.2.3' }),
      getPlatformInfo: async () => ({ os: 'linux', arch: 'x86-64' }),
      sendMessage: async ({ type, ...payload }: { type: 'ui:clinics'; private: boolean }) =>
        handlers[type](payload, POPUP),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins[0] !== 'https://clarity.dexcom.eu/*',
      onAdded: event,
      onRemoved: event,
    },
    extension: { isAllowedIncognitoAccess: async () => false },
    action: { getUserSettings: async () => ({ isOnToolbar: true }) },
    tabs: { getCurrent: async () => ({ incognito: false }) },
    ...changes,
  };
  return { browser: whole as unknown as Browser, listeners };
}

const indexedDB = new IDBFactory();

const PAGE = {
  navigator: {
    userAgentData: {
      getHighEntropyValues: async () => ({
        fullVersionList: [
          { brand: 'Not.A/Brand', version: '9.0' },
          { brand: 'Chromium', version: '156.0.1' },
          { brand: 'Microsoft Edge', version: '156.0.2' },
        ],
      }),
    },
  },
  indexedDB,
};

async function textOf(local: Items, managed?: Items): Promise<string> {
  const facts = await aboutFacts(browserOf(local, managed).browser, PAGE);
  return aboutText(aboutSections(facts, englishAbout), englishAbout);
}

describe('nothing of a person and no code is in the text', () => {
  it.each<[name: string, managed: Items | undefined, says: string]>([
    ['without the policy that was here', undefined, 'State: Expected, but not here yet'],
    ['with a policy', { clinics: [WARD] }, 'Ids of the clinics that are set: ward-7'],
    ['under a lock', { clinics: [WARD], lockClinics: true }, 'Keys that arrived: clinics, lockClinics'],
    [
      'with a code that does not fit',
      { clinics: [{ ...WARD, services: { clarity: { code: 'annas code' } } }] },
      'clinics.0.services.clarity.code has a blank or line break inside.',
    ],
    ['with a name that does not fit', { clinics: [{ ...WARD, name: '<b>Anna</b>' }] }, 'clinics.0.name holds markup'],
  ])('%s', async (_name, managed, says) => {
    expect(readSettings(PLANTED).ok).toBe(true);
    const text = await textOf(LOCAL, managed);
    expect(text).toContain(says);
    expect(text).not.toMatch(/anna|ben|smith|mary|glooko\.com\/\w|0700|example\.(net|org)/i);
    const codes = [full, WARD].flatMap(({ services }) =>
      Object.values(services).map((service) => service?.code as string),
    );
    for (const planted of [...codes, BUILT_IN.code, full.name, WARD.name]) expect(text).not.toContain(planted);
  });

  it('not the id of a clinic that a person entered, and the id of one that came with this copy', async () => {
    expect(await textOf(LOCAL)).toContain('Clinic in use: Entered on this computer\n');
    expect(await textOf({ [KEYS.settings]: chose(BUILT_IN.id) })).toContain(
      `Clinic in use: ${BUILT_IN.id}. Comes with Sharing Setup\n`,
    );
  });
});

describe('the facts', () => {
  it('say what this copy is and may do', async () => {
    const facts = await aboutFacts(browserOf(LOCAL).browser, PAGE);
    expect(facts).toMatchObject({
      version: '1.2.3',
      id: 'the-extensions-id',
      installType: 'normal',
      browser: 'Microsoft Edge 156.0.2',
      system: 'linux x86-64',
      onToolbar: true,
      inPrivateWindows: false,
      seenBefore: true,
      own: 1,
      readable: true,
      readAt: null,
    });
    expect(facts.access.filter(({ granted }) => !granted)).toEqual([
      { pattern: 'https://clarity.dexcom.eu/*', granted: false },
    ]);
    expect(facts.access).toHaveLength(4);
  });

  it('give each stored item’s size, by the browser or by counting', async () => {
    const sizes = Object.fromEntries(
      (await aboutFacts(browserOf(LOCAL).browser, PAGE)).stored.map((one) => [one.key, one.bytes]),
    );
    expect(Object.keys(sizes).toSorted()).toEqual(Object.keys(LOCAL).toSorted());
    expect(sizes[KEYS.policySeen]).toBe('policySeentrue'.length);
    expect(sizes[KEYS.draft]).toBe(KEYS.draft.length + new TextEncoder().encode(JSON.stringify(DRAFT)).length);
  });

  it('count the log’s entries without making a database', async () => {
    expect((await aboutFacts(browserOf({}).browser, PAGE)).logEntries).toBe(0);
    expect(await indexedDB.databases()).toEqual([]);
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open(LOG_DATABASE, 10);
      opening.onupgradeneeded = () => {
        for (const store of ['entries', 'other'])
          opening.result.createObjectStore(store, { autoIncrement: true }).add({ a: 1 });
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect((await aboutFacts(browserOf({}).browser, PAGE)).logEntries).toBe(1);
    const closed = { databases: () => Promise.reject(new Error('not here')) } as unknown as typeof indexedDB;
    expect((await aboutFacts(browserOf({}).browser, { ...PAGE, indexedDB: closed })).logEntries).toBeNull();
  });

  it('know the browser that reads a policy at its start only', async () => {
    const { browser } = browserOf({});
    const info = { name: 'Firefox', version: '153.7.0' };
    const runtime = { ...browser.runtime, getBrowserInfo: async () => info };
    const facts = await aboutFacts({ ...browser, runtime } as unknown as Browser, PAGE);
    expect(facts).toMatchObject({ browser: 'Firefox 153.7.0', readAt: Date.UTC(2026, 10, 20, 8) });
  });

  it('stand without what does not answer', async () => {
    const nothing = () => Promise.reject(new Error('no answer'));
    const { browser } = browserOf(LOCAL, undefined, { action: { getUserSettings: nothing } });
    const runtime = { ...browser.runtime, sendMessage: nothing };
    const deaf = { ...browser, runtime } as unknown as Browser;
    const facts = await aboutFacts(deaf, { ...PAGE, navigator: {} });
    expect(facts).toMatchObject({ policy: null, onToolbar: null, browser: '', own: 0 });
    expect(aboutText(aboutSections(facts, englishAbout), englishAbout)).toContain('State: Not known');
  });
});

describe('watching', () => {
  it('reads again on every change, and leaves no listener behind', async () => {
    const { browser, listeners } = browserOf({});
    const shown: unknown[] = [];
    const stop = watchFacts(browser, PAGE, (facts) => shown.push(facts));
    await expect.poll(() => shown.length).toBe(1);
    for (const listener of listeners) listener();
    await expect.poll(() => shown.length).toBe(2);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('shows nothing that comes after its end', async () => {
    const shown: unknown[] = [];
    const { browser } = browserOf({});
    watchFacts(browser, PAGE, (facts) => shown.push(facts))();
    await aboutFacts(browser, PAGE);
    expect(shown).toEqual([]);
  });
});
