/**
 * One family after another on one computer: what a visit begins with, what is left of it at its end (nothing, wherever one
 * looks), how it ends by itself, and what a browser that died in the middle of it says next.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ward as words } from '../../utils/i18n/en/ward.ts';
import { wardSwitch } from '../../utils/i18n/en/ward-switch.ts';
import { FIRST_SETTINGS } from '../../utils/settings.ts';
import { pageById } from '../sites/registry.ts';
import { tooWide, violations } from './axe.ts';
import { until } from './drivers/index.ts';
import { everything } from './page/kept.ts';
import { askTab, tabStands } from './page/tab.ts';
import { BOX, heard, openPointingByMenu } from './page/teach.ts';
import { boxState } from './page/visit.ts';
import { beginVisit, openVisit, wardMode, wardPage } from './page/ward.ts';
import { WARD, whyNotManaged } from './policy-setup.ts';
import {
  boxHolds,
  boxValue,
  clickNamed,
  enterOwn,
  hintOf,
  hintSays,
  logEntries,
  logged,
  OWN,
  openAtBox,
  says,
  store,
  stored,
  tell,
} from './popup-setup.ts';
import { suite } from './suite.ts';
import { itInFull } from './thinned.ts';

const { driver, net, open, reset } = await suite();
const notAllowed = await whyNotManaged(driver);
const MINUTE = 60_000;

declare const chrome: {
  alarms: { create(name: string, info: object): Promise<void> };
  tabs: { create(what: object): Promise<object>; query(what: object): Promise<{ url?: string }[]> };
};

beforeEach(reset);
afterAll(async () => {
  if (!notAllowed) await driver.setManaged(null);
  expect(net.refused).toEqual([]);
});

const ownPages = () =>
  driver.inExtension(async () =>
    (await chrome.tabs.query({}))
      .flatMap(({ url }) => (url?.startsWith(location.origin) ? [new URL(url).pathname] : []))
      .toSorted(),
  );

/** What may be there between two visits: the ward's settings, and what the log says of no person. On the page nothing. */
async function nothingIsLeft(page: Page, own = ['/privacy.html', '/ward.html']): Promise<void> {
  const { settings, welcome: _, ...rest } = (await stored(driver)) as Record<string, unknown>;
  expect(rest).toEqual({});
  expect(await driver.inExtension(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  const { family, off, taught } = FIRST_SETTINGS;
  expect(settings).toMatchObject({ family, off, taught, wardMode: true });
  for (const entry of await logEntries(driver))
    expect(Object.keys(entry).toSorted()).toEqual([
      'clinic',
      'how',
      'id',
      'outcome',
      'provenance',
      'seenBy',
      'service',
      'time',
      'visit',
    ]);
  expect((await askTab(driver, page)).badge).toBe('');
  expect(await hintOf(page).then((hint) => hint.exists())).toBe(false);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0); // the ring around the box
  expect(await ownPages()).toEqual(own); // the first is the test's
}

interface Family {
  id: string;
  service: keyof typeof COPY;
  device: string;
  host: string;
  /** Presses the page's own button, and the page answers. */
  sends?: true;
  /** Copies nothing. */
  copiesNothing?: true;
}
const FAMILIES: readonly Family[] = [
  { id: 'L2', service: 'libreview', device: 'libre-phone', host: 'www.libreview.com', sends: true },
  { id: 'G3', service: 'glooko', device: 'omnipod', host: 'my.glooko.com' },
  { id: 'C1', service: 'clarity', device: 'dexcom-g7', host: 'clarity.dexcom.eu', copiesNothing: true },
];
const COPY = {
  clarity: 'Clinic share code for Dexcom Clarity',
  glooko: 'ProConnect code for Glooko',
  libreview: 'Practice ID for LibreView',
};

const states = () =>
  [...document.querySelectorAll('[data-task-state]')].map((one) => one.getAttribute('data-task-state'));

describe('three families in a row', () => {
  it('each begins anew, and nothing of the one before is left anywhere', async () => {
    await wardMode(driver);
    for (const { id, service, device, host, sends, copiesNothing } of FAMILIES) {
      const code = OWN.codes[service];
      await driver.setClipboard('a note of the ward');
      const page = await openAtBox(id);
      await tabStands(driver, page, 'silent');
      let popup = await driver.openPopup(page);
      await says(popup, words['ward.closed']);
      await beginVisit(popup, device);
      // What the family before has done stands nowhere.
      await popup.waitFor(() => !document.querySelector('[data-task-state=""]'));
      expect(new Set(await popup.evaluate(states))).toEqual(new Set(['todo']));
      await tabStands(driver, page, 'ask');
      await hintSays(page, 'Whose account is open?');
      expect(await boxValue(page, id)).toBe('');
      await popup.click('#tab-fill');
      await boxHolds(page, id, code);
      if (!copiesNothing) {
        await clickNamed(popup, `Copy the ${COPY[service]}`);
        await says(popup, `Copied: ${code}`);
      }
      if (sends) {
        await logged(driver, { outcome: 'copied', service });
        await popup.close();
        await driver.click(page, pageById(id).button as string);
        await hintSays(page, 'The page says that the clinic is linked');
        popup = await driver.openPopup(page);
        await popup.waitFor(() => document.querySelector('[data-task-state="linked"]') !== null);
      }
      // A visit outlives the background.
      await driver.killBackground();
      await driver.inExtension(async () => void (await chrome.tabs.create({ url: '/options.html', active: false })));
      await popup.click('#ward-next');
      const end = await wardPage(driver, words['ward.ended.next']);
      await nothingIsLeft(page);
      const clipboard = copiesNothing ? 'untouched' : 'emptied';
      expect(await driver.clipboard()).toBe(copiesNothing ? 'a note of the ward' : '');
      const { startedAt, ...session } = await stored(driver, 'session');
      expect(session).toEqual({ visitSignOut: { how: 'next', hosts: [host], clipboard } });
      expect(await end.$$eval('[data-sign-out]', (all) => all.map((one) => one.getAttribute('data-sign-out')))).toEqual(
        [service],
      );
      await driver.click(end, '#signed-out');
      await end.waitForFunction((text) => document.body.innerText.includes(text), {}, words['ward.ready']);
      expect(Object.keys(await stored(driver, 'session'))).toEqual(['startedAt']);
      await page.close();
    }
  });
});

/** Moves a time of the visit back, as if that much had gone by. */
async function letPass(what: 'input' | 'warned', ms: number): Promise<void> {
  const { visitIdle } = (await stored(driver, 'session')) as { visitIdle: Record<string, number> };
  await store(driver, { visitIdle: { ...visitIdle, [what]: (visitIdle[what] ?? 0) - ms } }, 'session');
}

/** Has the alarm go off that looks after the visit. */
const alarm = () => driver.inExtension(() => chrome.alarms.create('visit', { when: Date.now() }));

const focused = () => document.activeElement?.id;

describe('nobody is there any more', () => {
  it('a minute before the end a page counts down; “Still here” by key goes on; unanswered, the visit ends', async () => {
    await wardMode(driver);
    await openVisit(driver);
    const page = await openAtBox('L2');
    await tell(driver, {
      type: 'ui:copied',
      private: false,
      entry: {
        id: crypto.randomUUID(),
        time: Date.now(),
        service: 'libreview',
        clinic: null,
        provenance: null,
        outcome: 'copied',
        how: 'copy',
        seenBy: null,
        visit: crypto.randomUUID(),
      },
    });
    await driver.setClipboard(OWN.codes.libreview);
    await letPass('input', 9 * MINUTE);
    await driver.killBackground();
    await alarm();
    const countdown = await wardPage(driver, words['idle.title']);
    await until(async () => (await countdown.evaluate(focused)) === 'still-here', 'the focus on “Still here”');
    await until(
      () =>
        countdown
          .$eval('[role="status"]:not(:empty)', (one) => one.textContent?.includes('seconds'))
          .catch(() => false),
      'the countdown to be said',
    );
    expect(await violations(countdown)).toEqual([]);
    // The page closes itself with the key down; then there is none left for the key up.
    await driver.press(countdown, 'Enter').catch((error) => expect(String(error)).toMatch(/closed|detached|no such/i));
    await until(async () => !(await ownPages()).includes('/ward.html'), 'the page with the countdown to close');
    expect((await stored(driver, 'session')).visitIdle).toMatchObject({ warned: null });
    await tabStands(driver, page, 'ask');

    await letPass('input', 9 * MINUTE);
    await alarm();
    const again = await wardPage(driver, words['idle.title']);
    await letPass('warned', MINUTE);
    await again.waitForFunction((text) => document.body.innerText.includes(text), {}, words['ward.ended.idle']);
    await again.waitForFunction((text) => document.body.innerText.includes(text), {}, words['ward.clipboard.kept']);
    await nothingIsLeft(page);
    // Behind another tab it is not looked at.
    await tabStands(driver, page, 'silent', 'looking');
    expect(await driver.clipboard()).toBe(OWN.codes.libreview); // no page had the right to empty it
  });

  it('a press or a key on a service’s page says that somebody is there, and no more than that', async () => {
    await wardMode(driver);
    const before = await openAtBox('L2');
    await openVisit(driver);
    // Signing in belongs to a visit, too; otherwise nothing of ours does anything there.
    const after = await open('G1');
    for (const page of [before, after]) {
      await letPass('input', 5 * MINUTE);
      await driver.press(page, 'Shift');
      await until(async () => {
        const { visitIdle } = (await stored(driver, 'session')) as { visitIdle: { input: number } };
        return Date.now() - visitIdle.input < MINUTE;
      }, 'the input to be told');
    }
  });
});

itInFull(
  'a person who was pointing at a box points no more with the next family: the next click is the page’s',
  async () => {
    await wardMode(driver);
    await openVisit(driver);
    const visited = await openPointingByMenu(driver);
    const { page } = visited;
    const popup = await driver.openPopup(page);
    await popup.click('#ward-next');
    const end = await wardPage(driver, words['ward.ended.next']);
    await nothingIsLeft(page);
    await end.close();
    await popup.close();
    await heard(page);
    await driver.click(page, BOX);
    expect(await heard(page)).toContain(`click ${BOX.slice(1)}`);
    await tabStands(driver, page, 'looking', 'silent');
    await nothingIsLeft(page, ['/privacy.html']);
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
  },
);

it('a visit begun in a private window leaves nothing on disk, and goes with the window', async () => {
  await wardMode(driver);
  const before = await stored(driver);
  const page = await openAtBox('L2', { open: (url) => driver.privatePage(url) });
  const popup = await driver.openPopup(page);
  await beginVisit(popup, 'libre-phone');
  await popup.click('#tab-fill');
  await boxHolds(page, 'L2', OWN.codes.libreview);
  await popup.close();
  expect((await stored(driver, 'session')).visit).toMatchObject({ private: true, account: true });
  const kept = async () => {
    const { local, databases, others } = await everything(driver);
    const { clock: _, ...log } = databases['sharing-setup-log'] ?? {};
    return { local, others, log: Object.values(log).flat() };
  };
  const nothing = { localStorage: 0, sessionStorage: 0, caches: [] };
  expect(await kept()).toEqual({ local: before, others: nothing, log: [] });
  await driver.closePages();
  await until(
    async () => Object.keys(await stored(driver, 'session')).join() === 'startedAt',
    async () => `the visit to go; there is ${JSON.stringify(await stored(driver, 'session'))}`,
  );
  expect(await kept()).toEqual({ local: before, others: nothing, log: [] });
  await says(await driver.openPopup(await openAtBox('C1')), words['ward.closed']);
});

// In Firefox log-kills.e2e.ts ends the browser itself in a visit.
itInFull('a browser that died in a visit: the first thing it says is that the last one was not closed', async () => {
  await wardMode(driver);
  await openVisit(driver);
  expect(await stored(driver)).toMatchObject({ visitOpen: true });
  await driver.reloadExtension(); // session storage is gone with it, as with the browser's end
  const page = await wardPage(driver, words['ward.ended.crash']);
  expect(await page.$$eval('[data-sign-out]', (all) => all.length)).toBe(3);
  const popup = await driver.openPopup(await openAtBox('C1'));
  await says(popup, words['ward.ended.crash']);
  await popup.click('#signed-out');
  await says(popup, words['ward.ready']);
  expect(await stored(driver)).not.toHaveProperty('visitOpen');
});

itInFull('everything by key, at 320 px, also with text twice as large, and axe finds nothing', async () => {
  await enterOwn(driver);
  const options = await driver.extensionPage('/options.html');
  await options.waitForSelector('#ward-mode');
  await options.focus('#ward-mode');
  await driver.press(options, ' ');
  await options.waitForFunction(() => (document.querySelector('#ward-mode') as HTMLInputElement).checked);
  const popup = await driver.extensionPage('/popup.html');
  await popup.setViewport({ width: 320, height: 800 });
  const fits = async (shown: string) => {
    await popup.waitForSelector(shown);
    expect(await violations(popup)).toEqual([]);
    expect(await tooWide(popup)).toEqual([]);
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await tooWide(popup)).toEqual([]);
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  };
  const key = async (selector: string, name: string) => {
    await popup.waitForSelector(selector);
    await popup.focus(selector);
    await driver.press(popup, name);
  };
  await fits('#ward-new');
  await key('#ward-new', 'Enter');
  // The screen takes the focus as it comes.
  await popup.waitForFunction(() => document.activeElement?.className === 'screen-title');
  await key('#device-omnipod', ' ');
  await key('#finder-show', 'Enter');
  await until(
    async () => (await popup.evaluate(focused)) === 'ward-devices',
    async () => `the focus where it was; the popup says: ${await popup.evaluate(() => document.body.innerText)}`,
  );
  await key('#ward-go', 'Enter');
  await popup.waitForFunction((text) => document.body.innerText.includes(text), {}, words['ward.tickFirst']);
  await fits('#ward-missing');
  await key('#ward-account', ' ');
  await key('#ward-go', 'Enter');
  await fits('#ward-phone-clarity');
  await key('#ward-next', 'Enter');
  await fits('#signed-out');
  await until(async () => (await popup.evaluate(focused)) === 'sign-out', 'the focus on what to do now');
  await key('#signed-out', 'Enter');
  await fits('#ward-new');
});

it('by the organisation’s wish, with its minutes; a person can’t switch it off', async (test) => {
  if (notAllowed) test.skip(notAllowed);
  await driver.setManaged({
    clinics: [WARD],
    defaultClinic: WARD.id,
    prefill: 'auto',
    wardMode: true,
    idleResetMinutes: 2,
  });
  const page = await openAtBox('L2');
  const popup = await driver.openPopup(page);
  await beginVisit(popup, 'libre-phone');
  await tabStands(driver, page, 'ask');
  expect(await boxValue(page, 'L2')).toBe('');
  await popup.close();
  const options = await driver.extensionPage('/options.html');
  await options.waitForSelector('#ward-mode:disabled:checked');
  await options.waitForFunction((text) => document.body.innerText.includes(text), {}, wardSwitch['wardMode.policy']);
  expect(await tell(driver, { type: 'ui:ward-mode', private: false, on: false })).toEqual({
    ok: false,
    reason: 'locked',
  });
  await letPass('input', MINUTE);
  await alarm();
  await wardPage(driver, words['idle.title']);
});
