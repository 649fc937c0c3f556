/**
 * The switch of the language from the hint and from the first-run page: at once everywhere, remembered, with nothing else
 * changed on the page; and gone with the family on a ward's computer.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from './drivers/index.ts';
import { inPage, tabTo } from './page/by-key.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintOn, hintSays, pressInHint, words } from './page/hint.ts';
import { changesOf, snapshot } from './page/snapshot.ts';
import { spoken } from './page/translated.ts';
import { boxHolds, codeFor, openBox } from './page/visit.ts';

const { driver } = await eachTest([HARBOUR]);

const POLISH = spoken('pl');
const URDU = spoken('ur');

declare const chrome: {
  action: {
    getTitle(details: { tabId: number }): Promise<string>;
    getBadgeText(details: { tabId: number }): Promise<string>;
  };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
};

/** Waits until title and badge of the toolbar button over a page say this. */
async function buttonSays(page: Page, ...wanted: [title: string, badge: string]): Promise<void> {
  let last: string[] = [];
  await until(
    async () => {
      last = await driver.inExtension(async (url: string) => {
        const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
        return [await chrome.action.getTitle({ tabId }), await chrome.action.getBadgeText({ tabId })];
      }, page.url());
      return last.join() === wanted.join();
    },
    () => `the toolbar button to say ${wanted}; it says ${last}`,
  );
}

/** Waits until a page of ours speaks this language, and gives what it says. */
async function speaks(page: Page, lang: string, dir = 'ltr'): Promise<string> {
  await until(
    () =>
      page.evaluate(
        (tag, way) => document.documentElement.lang === tag && document.documentElement.dir === way,
        lang,
        dir,
      ),
    `the page to speak ${lang}`,
  );
  return page.evaluate(() => document.body.innerText.replace(/[\u2066-\u2069]/g, ''));
}

describe('from the hint', () => {
  it('by mouse and by key: at once and everywhere; the code stays in, nothing else on the page changes', async () => {
    const popup = await driver.extensionPage('/popup.html');
    const visited = await openBox(driver, 'G3');
    const { page, site } = visited;
    const code = codeFor(site);
    await boxHolds(visited, code);
    await hintSays(driver, page, words('filled'));
    const before = await snapshot(visited);
    const nothingElse = async () => {
      expect(await snapshot(visited)).toEqual(before);
      const { elements, focusMoved } = await changesOf(visited);
      // The first look counted the hint of then among the page's.
      expect(elements.filter((one) => one !== 'removed <sharing-setup-hint>')).toEqual([]);
      return focusMoved;
    };

    // By mouse: asked in both languages, and only then.
    const label = POLISH.english('language.label');
    await pressInHint(driver, page, label);
    await pressInHint(driver, page, POLISH.name);
    for (const text of POLISH.both('language.ask')) await hintSays(driver, page, text);
    await pressInHint(driver, page, POLISH.own('language.stay'));
    await hintSays(driver, page, words('filled'));
    await pressInHint(driver, page, label);
    await pressInHint(driver, page, POLISH.name);
    await pressInHint(driver, page, POLISH.own('language.use'));
    for (const text of [...POLISH.both('hint.filled'), ...POLISH.both('language.notice')])
      await hintSays(driver, page, text);
    expect(await nothingElse()).toBe(false);
    expect(await speaks(popup, 'pl')).toContain(POLISH.own('popup.finder'));
    await buttonSays(page, POLISH.own('title.filled'), POLISH.own('badge.filled'));

    // By key. The hint never takes the focus; the button that was pressed is gone, and Tab goes on in the hint.
    const press = async (name: string) => {
      const passed = await tabTo(inPage(driver, page), name);
      await driver.press(page, 'Enter');
      return passed;
    };
    await press(POLISH.both('language.label').join(' '));
    await hintSays(driver, page, URDU.name);
    const marks = await hintOn(driver, page).evaluate((root) =>
      [...root.querySelectorAll('.row [lang] span')].map((one) => (one as HTMLElement).lang),
    );
    expect(new Set(marks)).toEqual(new Set(['pl']));
    const list = await press(`${URDU.name} ${POLISH.own('language.unchecked')}`);
    expect(list.slice(0, 2)).toEqual(['body', 'English']);
    await hintSays(driver, page, URDU.own('language.ask'));
    expect(await press(URDU.both('language.use').join(' '))).toEqual(['body']);
    for (const text of URDU.both('hint.filled')) await hintSays(driver, page, text);
    expect(await hintOn(driver, page).evaluate((root) => (root.host as HTMLElement).dir)).toBe('rtl');
    await nothingElse();
    await boxHolds(visited, code);
    expect(await speaks(popup, 'ur', 'rtl')).toContain(URDU.own('popup.finder'));
    await buttonSays(page, URDU.own('title.filled'), URDU.own('badge.filled'));

    // Remembered: after the background's end, by a page that is opened later, in the browser's menu, without a question.
    await driver.killBackground();
    const later = await openBox(driver, 'L2');
    await hintSays(driver, later.page, URDU.own('hint.filled'));
    // DevTools do not reach Chromium's menu.
    if (driver.name === 'firefox')
      expect(await driver.menuTitles(later.page, later.box)).toContain(URDU.own('menu.point'));
    await pressInHint(driver, later.page, URDU.own('language.label'));
    await pressInHint(driver, later.page, 'English');
    await hintSays(driver, later.page, words('filled'));
    await speaks(popup, 'en');
    await pressInHint(driver, later.page, label);
    await pressInHint(driver, later.page, POLISH.name);
    await hintSays(driver, later.page, POLISH.own('hint.filled'));
  });
});

it('from the first-run page by key; there again when it is opened anew; and back to English', async () => {
  /** Opens it; the focus is on what comes next, below the picker. Over the page’s end the keys would leave it for the browser. */
  const open = async () => {
    const page = await driver.extensionPage('/welcome.html');
    await until(() => page.evaluate(() => document.activeElement?.id === 'next'), 'the focus on what comes next');
    const press = async (name: string, back = false) => {
      await tabTo(inPage(driver, page), name, back);
      await driver.press(page, 'Enter');
    };
    await press('language', true);
    return { page, press };
  };
  const first = await open();
  await first.press('language-ur');
  await first.page.waitForSelector('#language-use');
  await first.press('language-use');
  expect(await speaks(first.page, 'ur', 'rtl')).toContain(URDU.own('welcome.title'));
  const again = await open();
  const text = await speaks(again.page, 'ur', 'rtl');
  for (const said of [...URDU.both('language.notice'), ...URDU.both('welcome.reads')]) expect(text).toContain(said);
  await again.press('language-en');
  expect(await speaks(again.page, 'en')).not.toContain(URDU.english('language.notice'));
  await speaks(first.page, 'en');
});

it('“Next family” forgets it: the next one begins in English and is asked anew', async () => {
  await tell(driver, { type: 'ui:ward-mode', on: true });
  await tell(driver, { type: 'ui:visit-start' });
  await tell(driver, { type: 'ui:visit-account' });
  const popup = await driver.extensionPage('/popup.html');
  await tell(driver, { type: 'ui:language', tag: 'pl', agreed: true });
  expect(await speaks(popup, 'pl')).toContain(POLISH.own('language.notice'));
  await driver.click(popup, '#ward-next');
  await popup.waitForSelector('#signed-out');
  await speaks(popup, 'en');
  await driver.click(popup, '#signed-out');
  await popup.waitForSelector('#ward-new');
  await driver.click(popup, '#ward-new');
  await popup.waitForSelector('#language');
  const { language } = await tell<{ language: { tag: string; agreed: string[] } }>(driver, { type: 'ui:view' });
  expect([language.tag, language.agreed]).toEqual(['en', []]);
  await speaks(popup, 'en');
});
