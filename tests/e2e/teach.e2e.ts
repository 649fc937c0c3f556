/** "This is the box": a person points at the box that was not found; no press reaches the page meanwhile. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { finding } from '../../utils/i18n/en/finding.ts';
import { forms } from '../../utils/i18n/en/forms.ts';
import { pages as texts } from '../../utils/i18n/en/pages.ts';
import { until } from './drivers/index.ts';
import { CODE, MENU } from './page/by-hand.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { BOX, heard, openPointing, openPointingByMenu, taughtBoxes, waitsForClick } from './page/teach.ts';
import { boxHolds, boxState, openBox } from './page/visit.ts';
import { says } from './popup-setup.ts';
import { itInFull } from './thinned.ts';

const { driver } = await eachTest([HARBOUR]);

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await until(async () => {
    await driver.press(page, 'Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  }, `the focus to come to ${selector}`);
}

describe('pointing at the box', () => {
  it('the popup does not see the box and lets the person show it; a click fills it', async () => {
    const visited = await openBox(driver, 'H2');
    const { page } = visited;
    const popup = await driver.openPopup(page);
    await says(popup, texts['tab.looking'].split('.')[0] as string);
    await popup.click('.seen summary');
    await says(popup, forms['tab.nothing'].split(' “')[0] as string);
    await popup.click('#tab-point');
    await popup.close();
    await hintSays(driver, page, words('point'));
    await heard(page);
    await driver.click(page, BOX);
    const hint = await hintSays(driver, page, words('taught'));
    await until(async () => (await hint.count()) === 1, 'one hint, not that of the pointing as well');
    expect(await heard(page)).toEqual([]);
    await waitsForClick(driver, visited);
    await pressInHint(driver, page, words('put'));
    await hintSays(driver, page, words('filled'));
    expect(await boxHolds(visited, CODE)).toMatchObject({ held: CODE, submits: 0 });
    const entries = await logWith(driver, 'filled');
    expect(entries.map(({ outcome, how }) => [outcome, how])).toEqual([
      ['found', null],
      ['filled', 'taught'],
    ]);
    await pressInHint(driver, page, words('undo'));
    expect((await boxHolds(visited, '')).held).toBe('');
  });

  it(`by ${MENU}`, async () => {
    const visited = await openPointingByMenu(driver);
    const { page } = visited;
    await driver.click(page, BOX);
    await hintSays(driver, page, words('taught'));
    await waitsForClick(driver, visited);
  });

  it('no press on anything else reaches the page, and it goes on', async () => {
    const visited = await openPointing(driver);
    const { page } = visited;
    const address = page.url();
    for (const place of ['#pressed-4711', '#away-4711', '#share-4711 button', '#korero-4711', 'h1']) {
      await driver.click(page, place);
      await hintSays(driver, page, words('pointOther'));
      expect(await heard(page), place).toEqual([]);
    }
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(page.url()).toBe(address);
    expect((await boxState(visited)).submits).toBe(0);
    await tabStands(driver, page, 'pointing');
    expect(await taughtBoxes(driver)).toEqual([]);
    // The box's own label means the box.
    await driver.click(page, `label[for="${BOX.slice(1)}"]`);
    await hintSays(driver, page, words('taught'));
    expect(await heard(page)).toEqual([]);
  });

  it('by keyboard: Tab to the box and Enter, which sends no form', async () => {
    const visited = await openPointing(driver);
    const { page } = visited;
    await tabTo(page, BOX);
    await heard(page);
    await driver.press(page, 'Enter');
    await hintSays(driver, page, words('taught'));
    expect(await heard(page)).toEqual([]);
    await waitsForClick(driver, visited);
    await pressInHint(driver, page, words('put'));
    await boxHolds(visited, CODE);
  });

  itInFull('by keyboard on a button: nothing is pressed', async () => {
    const visited = await openPointing(driver);
    const { page } = visited;
    await tabTo(page, '#pressed-4711');
    await heard(page);
    for (const key of ['Enter', ' ']) {
      await driver.press(page, key);
      await hintSays(driver, page, words('pointOther'));
      expect(await heard(page), key).toEqual([]);
    }
    expect((await boxState(visited)).submits).toBe(0);
  });

  it('Escape leaves: the page hears its presses again, and nothing was kept', async () => {
    const { page } = await openPointing(driver);
    await driver.press(page, 'Escape');
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    expect(await heard(page)).toEqual([]);
    await tabStands(driver, page, 'looking');
    await driver.click(page, '#pressed-4711');
    expect(await heard(page)).toContain('click pressed-4711');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await driver.click(page, BOX);
    expect(await taughtBoxes(driver)).toEqual([]);
    expect(await hints(page)).toBe(0);
  });

  itInFull('so does “Cancel”', async () => {
    const { page } = await openPointing(driver);
    await pressInHint(driver, page, words('cancel'));
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    await tabStands(driver, page, 'looking');
    expect(await taughtBoxes(driver)).toEqual([]);
  });

  itInFull('a password is refused with its reason, and the pointing goes on', async () => {
    const visited = await openPointingByMenu(driver, { locked: '1' });
    const { page } = visited;
    await driver.click(page, '#kupuhipa-4711');
    await hintSays(driver, page, words('never', { what: finding['never.password'] }));
    expect(await heard(page)).toEqual([]);
    expect(await taughtBoxes(driver)).toEqual([]);
    expect(await page.$eval('#kupuhipa-4711', (box) => (box as HTMLInputElement).value)).toBe('');
    await driver.click(page, BOX);
    await hintSays(driver, page, words('taught'));
  });

  it('a page cannot click on its own behalf', async () => {
    const { page } = await openPointing(driver);
    await page.evaluate((box) => document.querySelector<HTMLElement>(box)?.click(), BOX);
    await driver.click(page, 'h1');
    await hintSays(driver, page, words('pointOther'));
    expect(await taughtBoxes(driver)).toEqual([]);
  });

  itInFull('a change of the settings meanwhile fills nothing', async () => {
    const visited = await openPointingByMenu(driver);
    await driver.click(visited.page, BOX);
    for (const prefill of ['ask', 'auto', 'ask', 'auto']) await tell(driver, { type: 'ui:prefill', prefill });
    await hintSays(driver, visited.page, words('taught'));
    await waitsForClick(driver, visited);
    await tell(driver, { type: 'ui:prefill', prefill: 'auto' });
    await waitsForClick(driver, visited);
  });

  itInFull('without a clinic, it says so', async () => {
    await tell(driver, { type: 'ui:choose', clinic: null });
    const { page } = await openPointingByMenu(driver);
    await driver.click(page, BOX);
    await hintSays(driver, page, words('noClinic'));
  });
});
