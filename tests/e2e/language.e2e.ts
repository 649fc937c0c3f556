/**
 * The whole job in a language that no person has checked, without a mouse, from the open popup on: language, clinic, devices,
 * steps, the service's page with the hint, and what sharing means at the end.
 */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import type { Popup } from './drivers/index.ts';
import { painted } from './drivers/page-input.ts';
import { inPage, inPopup, tabTo } from './page/by-key.ts';
import { hintOn, hintSays } from './page/hint.ts';
import { spoken } from './page/translated.ts';
import { boxHolds, boxValue, GGC, logged } from './popup-setup.ts';
import { suite } from './suite.ts';
import { thinned } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

const focusIs = (popup: Popup, id: string) =>
  popup.waitFor((wanted: string) => document.activeElement?.id === wanted, id);

/** Waits until the focus is on what says exactly these, one after the other. */
const focusOn = (popup: Popup, ...texts: string[]) =>
  popup.waitFor(
    (wanted: string) => document.activeElement?.textContent?.replace(/[\u2066-\u2069]/g, '') === wanted,
    texts.join(' '),
  );

/** Waits until a person can read all of these. */
const reads = (popup: Popup, ...texts: string[]) =>
  popup.waitFor((wanted: string[]) => {
    const shown = document.body.innerText.replace(/[\u2066-\u2069]/g, '');
    return wanted.every((text) => shown.includes(text));
  }, texts);

it.each(thinned(['ur', 'pl'], 2))('a family does all of it by keys: %s', async (tag) => {
  const { own, english, both, name, dir } = spoken(tag);
  let popup = await driver.openPopup(await open('M1'));
  const to = (wanted: string) => tabTo(inPopup(popup), wanted);
  const press = async (wanted: string, key = 'Enter') => {
    await to(wanted);
    await popup.press(key);
  };
  const choose = async (which: string) => {
    await press('language');
    await press(`language-${which}`);
  };
  const isSpoken = (which: string, way: string) =>
    popup.waitFor(
      (lang: string, side: string) => {
        const { documentElement: root } = document;
        return root.lang === lang && root.dir === side && getComputedStyle(document.body).direction === side;
      },
      which,
      way,
    );

  // The question comes once, in both languages.
  await popup.waitFor(
    () => document.querySelector('#language') !== null && document.querySelector('.choices button') !== null,
  );
  await focusIs(popup, 'choose'); // the list takes the focus as it comes
  await choose(tag);
  await popup.waitFor(() => document.activeElement?.getAttribute('aria-labelledby') === 'language-ask');
  await reads(popup, ...both('language.ask'), ...both('language.use'), ...both('language.stay'));
  const asked = await popup.evaluate(() =>
    [...document.querySelectorAll('#language-ask span')].map((one) => [
      (one as HTMLElement).lang,
      (one as HTMLElement).dir,
    ]),
  );
  expect(asked).toEqual([
    [tag, dir],
    ['en', 'ltr'],
  ]);
  await press('language-use');
  await reads(popup, own('language.chosen', { language: name }));
  await isSpoken(tag, dir);
  await focusIs(popup, 'language');
  await choose('en');
  await isSpoken('en', 'ltr');
  await focusIs(popup, 'language');
  await choose(tag);
  await isSpoken(tag, dir);
  expect(await popup.evaluate(() => document.querySelector('#language-ask'))).toBeNull();
  await focusIs(popup, 'language');
  await reads(popup, ...both('language.notice'), ...both('popup.never'));

  await press(GGC.name);
  await focusIs(popup, 'confirm');
  await focusOn(popup, ...both('clinic.confirm'));
  await reads(popup, ...both('clinic.confirmWhy'), ...both('language.notice'));
  await press('confirm-yes');
  await focusOn(popup, GGC.name);

  await press('finder', 'Space');
  await focusOn(popup, own('popup.finder'));
  await reads(popup, ...both('language.notice'));
  await press('device-dexcom-g7', 'Space');
  await press('finder-show');
  await focusOn(popup, own('popup.plan'));
  await press(own('popup.stepsLabel', { task: own('task.clarity') }));
  await focusOn(popup, own('guide.clarity-web'));
  await reads(popup, ...both('language.notice'));
  // Another language in the middle of a screen leaves the person where they are.
  await choose('en');
  await isSpoken('en', 'ltr');
  await popup.waitFor(
    (text: string) => document.querySelector('.screen-title')?.textContent === text,
    english('guide.clarity-web'),
  );
  await popup.evaluate(painted);
  await focusIs(popup, 'language');
  await choose(tag);
  await isSpoken(tag, dir);
  // Codes, and the site's own words, as they stand there; what they mean beside them.
  const { codes, names } = await popup.evaluate(() => ({
    codes: [...document.querySelectorAll('.step code')].map((one) => [
      one.textContent,
      getComputedStyle(one).direction,
    ]),
    names: [...document.querySelectorAll('.step .site-name')].map((one) => [
      one.textContent,
      getComputedStyle(one).direction,
      one.nextElementSibling?.textContent?.trim() ?? '',
    ]),
  }));
  expect(codes).toEqual([[GGC.clarity, 'ltr']]);
  expect(names).toContainEqual(['Settings', 'ltr', `(${own('site.Settings')})`]);
  await driver.setClipboard('something else');
  await press(own('popup.copyLabel', { code: own('code.clarity'), service: 'Dexcom Clarity' }));
  await reads(popup, own('popup.copied', { code: GGC.clarity }));
  expect(await driver.clipboard()).toBe(GGC.clarity);
  await popup.close();

  const site = pageById('C1');
  const page = await driver.newPage(site.url);
  const pressOnPage = async (wanted: string, key = 'Enter', back = false) => {
    await tabTo(inPage(driver, page, wanted.startsWith('[') ? wanted : ''), wanted, back);
    await driver.press(page, key);
  };
  const hintReads = async (...texts: string[]) => {
    for (const text of texts) await hintSays(driver, page, text);
  };
  await pressOnPage(site.steps[0]?.click ?? '');
  await hintReads(...both('hint.filled'), ...both('language.notice'));
  const hint = hintOn(driver, page);
  const press1 = own('hint.press', { button: site.buttonName ?? '' });
  await hint.waitFor(
    (root, text: string) =>
      root
        .querySelector('.card')
        ?.textContent?.replace(/[\u2066-\u2069]/g, '')
        .includes(text),
    press1,
  );
  const laidOut = await hint.evaluate((root) => {
    const code = root.querySelector('code') as HTMLElement;
    return [(root.host as HTMLElement).lang, getComputedStyle(root.host).direction, getComputedStyle(code).direction];
  });
  expect(laidOut).toEqual([tag, dir, 'ltr']);
  await boxHolds(page, 'C1', GGC.clarity);

  await pressOnPage(both('hint.undo').join(' '));
  await hintReads(own('hint.undone'));
  await boxHolds(page, 'C1', '');
  await pressOnPage(own('hint.put'));
  await hintReads(...both('hint.filled'));
  expect(await boxValue(page, 'C1')).toBe(GGC.clarity);
  // Back from the hint, which comes after all of the page: behind it is only the browser, which these keys do not reach.
  await pressOnPage(site.consent ?? '', ' ', true);
  await pressOnPage(site.button ?? '');
  await hintReads(...both('hint.linked'), ...both('hint.care'));
  await logged(driver, { service: 'clarity', outcome: 'linked', seenBy: 'page' });

  popup = await driver.openPopup(page);
  await isSpoken(tag, dir);
  await reads(popup, own('state.linked'), ...both('language.notice'));
  await press('steps-clarity');
  await reads(popup, own('finish.title'), ...both('meaning.looks'), ...both('meaning.emergency'));
  await popup.close();
});
