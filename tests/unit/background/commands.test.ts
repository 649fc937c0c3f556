// The browser's menu and key: which page is told what, whether our script has to be put there first, and what is said
// where the browser forbids it.

import { describe, expect, it } from 'vitest';
import { recallCommand } from '../../../utils/background/by-hand.ts';
import { onKey, onMenu, PUT_COMMAND } from '../../../utils/background/commands.ts';
import type { HandRefusal, TabMessage } from '../../../utils/messages.ts';
import type { Settings } from '../../../utils/settings.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { KEYS } from '../../../utils/state.ts';
import { areaOf, browserWith, type FakeBrowser, type FakeTab, type Given } from '../samples/browser.ts';
import { clinic } from '../samples/profiles.ts';
import { BUILT_IN, chose, settingsWith } from '../samples/states.ts';

const SETTINGS = 'https://clarity.dexcom.eu/i/#/settings';
const PORTAL = 'https://portal.example.org/settings';
const codes = { glooko: { code: 'NORTH-7' }, clarity: { code: 'northkids' } };
const several = chose('north', { clinics: [{ provenance: 'entered', profile: clinic('north', codes) }] });

const hand = (service: ServiceId, by: 'menu' | 'shortcut', refusal: HandRefusal | null = null): TabMessage => ({
  type: 'tab:hand',
  service,
  by,
  refusal,
});
const statusOf = (service: ServiceId) => ({
  service,
  state: 'looking',
  clinic: null,
  canFill: false,
  canUndo: false,
  canReplace: false,
  other: null,
  seen: [],
  ruledOut: null,
});
const sent = (message: TabMessage) => ({ tabId: 7, message, frameId: 0 });
const script = (service: ServiceId) => ({ target: { tabId: 7, frameIds: [0] }, files: [`page-${service}.js`] });
const FAILED = [
  { tabId: 7, text: '!' },
  { tabId: 7, title: expect.stringContaining('we can’t put a code in on this page') },
];

/** A browser whose pages hold these scripts already; one that is put in answers, too. */
function browserOf(services: readonly ServiceId[], given: Given = {}): FakeBrowser {
  const scripts = new Set<string>(services);
  return browserWith({
    inject: (files) => scripts.add(String(files[0]).replace(/^page-|\.js$/g, '')),
    answer: (_tabId, message) => {
      const first = [...scripts][0];
      if (!first) throw new Error('Could not establish connection. Receiving end does not exist.');
      const { service } = message as { service?: ServiceId };
      return statusOf((service && scripts.has(service) ? service : first) as ServiceId);
    },
    ...given,
  });
}

interface Menu {
  readonly id?: string;
  readonly pageUrl?: string;
  readonly frameId?: number;
  readonly tab?: FakeTab;
}

async function menu(
  fake: FakeBrowser,
  { id = 'put:clarity:north', pageUrl = SETTINGS, frameId = 0, tab = { id: 7 } }: Menu,
) {
  await onMenu(fake.browser, { menuItemId: id, pageUrl, frameId, editable: true, modifiers: [] }, tab as never);
  return fake.done;
}

async function key(fake: FakeBrowser, tab: FakeTab | undefined) {
  await onKey(fake.browser, tab as never);
  return fake.done;
}

describe('an entry of the menu', () => {
  it('is told to the page, by its top frame', async () => {
    expect(await menu(browserOf(['clarity']), {})).toEqual([sent(hand('clarity', 'menu'))]);
  });

  it('where no script is in the page yet, it is put there and told', async () => {
    const message = sent(hand('clarity', 'menu'));
    expect(await menu(browserOf([]), { pageUrl: PORTAL })).toEqual([message, script('clarity'), message]);
  });

  it('where another service’s script is in the page, the right one is put there, too', async () => {
    const message = sent(hand('clarity', 'menu'));
    expect(await menu(browserOf(['glooko']), { pageUrl: PORTAL })).toEqual([message, script('clarity'), message]);
  });

  it('an answer that is none counts as none', async () => {
    const fake = browserWith({ answer: () => ({ service: 'clarity', state: 'happy' }) });
    expect(await menu(fake, {})).toContainEqual(script('clarity'));
  });

  it.each<[string, Menu, HandRefusal | null]>([
    ['the service’s own site', { pageUrl: SETTINGS }, null],
    ['a page of nobody’s', { pageUrl: PORTAL }, null],
    ['a frame in the page', { pageUrl: PORTAL, frameId: 3 }, 'foreignFrame'],
    ['a frame in the service’s own site', { pageUrl: SETTINGS, frameId: 3 }, 'foreignFrame'],
  ])('on %s', async (_where, given, refusal) => {
    expect(await menu(browserOf(['clarity']), given)).toEqual([sent(hand('clarity', 'menu', refusal))]);
  });

  it.each<[string, Menu]>([
    ['its page', { pageUrl: 'https://my.glooko.com/settings' }],
    ['a frame in it', { pageUrl: 'https://my.glooko.com/', frameId: 3 }],
  ])('on another service’s site is told to that one’s script: %s', async (_where, given) => {
    const message = sent(hand('glooko', 'menu', 'wrongService'));
    expect(await menu(browserOf(['glooko']), given)).toEqual([message]);
    expect(await menu(browserOf([]), given)).toEqual([message, script('glooko'), message]);
  });

  it.each<[string, Menu]>([
    ['a page', { pageUrl: 'http://portal.example.org/' }],
    ['the service’s site', { pageUrl: 'http://clarity.dexcom.eu/' }],
    ['another service’s site', { pageUrl: 'http://my.glooko.com/' }],
    ['a frame', { pageUrl: 'http://portal.example.org/', frameId: 3 }],
  ])('on %s without https puts no script there, is not remembered, and the button says so', async (_where, given) => {
    const fake = browserOf(['clarity']);
    expect([await menu(fake, given), fake.session]).toEqual([FAILED, {}]);
  });

  it('is remembered for the page it was given on, with the clinic that was named', async () => {
    const fake = browserOf(['clarity']);
    await menu(fake, { pageUrl: PORTAL });
    const page = { service: 'clarity', hostname: 'portal.example.org' } as const;
    expect(await recallCommand(areaOf(fake.session), 7, page, Date.now())).toMatchObject({ named: 'north' });
    expect(fake.local).toEqual({});
  });

  it('is remembered before the page is told, so that the page may ask at once', async () => {
    const remembered: string[][] = [];
    const fake: FakeBrowser = browserWith({
      answer: () => {
        remembered.push(Object.keys(fake.session));
        return statusOf('clarity');
      },
    });
    await menu(fake, { pageUrl: PORTAL });
    expect(remembered).toEqual([['byHand:7']]);
  });

  it('“show us the box” is told to the service whose site it is, and remembers no command', async () => {
    const fake = browserOf([]);
    const message = sent({ type: 'tab:point' });
    expect(await menu(fake, { id: 'point' })).toEqual([message, script('clarity'), message]);
    expect(fake.session).toEqual({});
  });

  it.each<[string, Menu]>([
    ['“show us the box” on a page of nobody’s', { id: 'point', pageUrl: PORTAL }],
    ['an entry that is none of ours', { id: 'other' }],
    ['a tab without a number', { tab: { url: SETTINGS } }],
  ])('%s does nothing', async (_what, given) => {
    const fake = browserOf(['clarity']);
    expect([await menu(fake, given), fake.session]).toEqual([[], {}]);
  });

  it('without a page’s address takes the tab’s, and without both does nothing', async () => {
    const told = browserOf(['clarity']);
    await onMenu(told.browser, { menuItemId: 'put:clarity:north' } as never, { id: 7, url: PORTAL } as never);
    expect(told.done).toEqual([sent(hand('clarity', 'menu'))]);
    const untold = browserOf(['clarity']);
    await onMenu(untold.browser, { menuItemId: 'put:clarity:north' } as never, { id: 7 } as never);
    await onMenu(untold.browser, { menuItemId: 'put:clarity:north', pageUrl: PORTAL } as never, undefined);
    expect(untold.done).toEqual([]);
  });
});

describe('the key', () => {
  const without = (everywhere: boolean, ...sites: ServiceId[]) => ({ ...several, off: { everywhere, sites } });
  const stored = (settings: Settings): Given => ({ local: { [KEYS.settings]: settings } });

  it.each<[string, string, Settings, ServiceId, HandRefusal | null]>([
    ['on a service’s own site: that service', SETTINGS, several, 'clarity', null],
    ['on a site without a code: that service, too', 'https://www.libreview.com/x', several, 'libreview', null],
    ['elsewhere, one code: that', PORTAL, chose(BUILT_IN.id), 'clarity', null],
    ['elsewhere, several codes: which one?', PORTAL, several, 'glooko', 'which'],
    ['elsewhere, one code that is not switched off: that', PORTAL, without(false, 'glooko'), 'clarity', null],
    ['elsewhere, no clinic', PORTAL, settingsWith(), 'glooko', null],
    ['elsewhere, all switched off', PORTAL, without(true), 'glooko', null],
  ])('%s', async (_what, url, settings, service, refusal) => {
    const fake = browserOf([service], stored(settings));
    expect(await key(fake, { id: 7, url, incognito: false })).toEqual([sent(hand(service, 'shortcut', refusal))]);
    expect(fake.session).toEqual({
      'byHand:7': { service, hostname: new URL(url).hostname, named: null, time: expect.any(Number) },
    });
  });

  it.each<[string, string, Settings]>([
    ['a page', 'http://portal.example.org/', chose(BUILT_IN.id)],
    ['a page, several codes', 'http://portal.example.org/', several],
    ['a service’s site', 'http://clarity.dexcom.eu/', chose(BUILT_IN.id)],
  ])('on %s without https puts no script there, and the button says so', async (_what, url, settings) => {
    const fake = browserOf(['clarity'], stored(settings));
    expect([await key(fake, { id: 7, url, incognito: false }), fake.session]).toEqual([FAILED, {}]);
  });

  it('asks the browser for an address that the event does not tell', async () => {
    const fake = browserOf(['clarity'], { tabs: [{ id: 7, url: SETTINGS }] });
    expect(await key(fake, { id: 7 })).toEqual([sent(hand('clarity', 'shortcut'))]);
  });

  it.each<[string, FakeTab | undefined]>([
    ['no tab', undefined],
    ['a tab without a number', { url: SETTINGS }],
    ['an address that nobody tells', { id: 7 }],
  ])('%s: nothing', async (_what, tab) => {
    const fake = browserOf(['clarity'], { tabs: [{ id: 7 }] });
    expect([await key(fake, tab), fake.session]).toEqual([[], {}]);
  });

  it('in a private window goes by what was chosen there', async () => {
    const fake = browserOf(['glooko', 'clarity'], stored(several));
    fake.session[KEYS.settings] = chose(BUILT_IN.id);
    expect(await key(fake, { id: 7, url: PORTAL, incognito: true })).toEqual([sent(hand('clarity', 'shortcut'))]);
  });

  it('has the name that the manifest gives it', () => {
    expect(PUT_COMMAND).toBe('put-code');
  });
});

describe('where the browser keeps us out', () => {
  const forbidden = () => {
    throw new Error('Cannot access a chrome:// URL');
  };

  it.each(['https://chromewebstore.google.com/', 'chrome://settings/', 'about:addons'])(
    '%s: the button says so',
    async (pageUrl) => {
      const done = await menu(browserOf([], { inject: forbidden }), { pageUrl });
      expect(done.slice(-2)).toEqual(FAILED);
    },
  );

  it('a script that is put in and says nothing: the button says so', async () => {
    expect((await menu(browserWith(), { pageUrl: PORTAL })).slice(-2)).toEqual(FAILED);
  });

  it('the key says so as well', async () => {
    expect((await key(browserOf([], { inject: forbidden }), { id: 7, url: 'about:addons' })).slice(-2)).toEqual(FAILED);
  });
});
