/** A box that a person pointed out is known from then on, waits for a click, and can be forgotten. */
import { describe, expect, it } from 'vitest';
import { finding } from '../../utils/i18n/en/finding.ts';
import { forms as texts } from '../../utils/i18n/en/forms.ts';
import { pageById } from '../sites/registry.ts';
import { until } from './drivers/index.ts';
import { CODE, POINT } from './page/by-hand.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith, readLog } from './page/log.ts';
import { plantedIn } from './page/planted.ts';
import { tabStands } from './page/tab.ts';
import { BOX, openTaught, taughtBoxes, waitsForClick } from './page/teach.ts';
import { boxHolds, boxState } from './page/visit.ts';
import { says, stored } from './popup-setup.ts';
import { itInFull } from './thinned.ts';

const { driver } = await eachTest([HARBOUR]);

describe('a box that was pointed out', () => {
  it('is found again after a reload, and waits for a click', async () => {
    const first = await openTaught(driver);
    await until(async () => (await taughtBoxes(driver)).length === 1, 'the box to be remembered');
    await first.page.reload({ waitUntil: 'domcontentloaded' });
    await hintSays(driver, first.page, words('taught'));
    await waitsForClick(driver, first);
    await pressInHint(driver, first.page, words('put'));
    await boxHolds(first, CODE);
    const entries = await logWith(driver, 'filled');
    expect(entries.at(-1)).toMatchObject({ outcome: 'filled', how: 'taught' });
    expect(await taughtBoxes(driver)).toHaveLength(1);
  });

  itInFull('says in the hint that it was shown', async () => {
    const { page } = await openTaught(driver);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const hint = await hintSays(driver, page, words('taught'));
    await hint.click('summary');
    await hint.waitFor(
      (root, line: string) => root.querySelector<HTMLDetailsElement>('details[open]')?.innerText.includes(line),
      finding['seen.taught'],
    );
  });

  itInFull('is left alone where its label now speaks of something else', async () => {
    const visited = await openTaught(driver);
    const { page } = visited;
    await page.reload({ waitUntil: 'domcontentloaded' });
    await hintSays(driver, page, words('taught'));
    await page.$eval(`label[for="${BOX.slice(1)}"]`, (label) => {
      label.textContent = 'Verification code';
    });
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    await tabStands(driver, page, 'looking');
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
  });

  it('is forgotten in the popup, at once and for good', async () => {
    const { page } = await openTaught(driver);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await hintSays(driver, page, words('taught'));
    const popup = await driver.openPopup(page);
    await popup.click('.seen summary');
    await popup.click('#tab-forget');
    await says(popup, texts['tab.forgotten']);
    await popup.waitFor(() => document.querySelector('#tab-forget') === null);
    await popup.close();
    expect(await taughtBoxes(driver)).toEqual([]);
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await tabStands(driver, page, 'looking');
    expect(await hints(page)).toBe(0);
  });

  it('is kept as names and words: nothing of the person on the page', async () => {
    const { page } = await openTaught(driver);
    await pressInHint(driver, page, words('put'));
    await hintSays(driver, page, words('filled'));
    await until(async () => (await taughtBoxes(driver)).length === 1, 'the box to be remembered');
    const [box] = await taughtBoxes(driver);
    expect(Object.keys(box ?? {}).sort()).toEqual(['attributes', 'elements', 'host', 'path', 'words']);
    expect(box).toMatchObject({ host: 'us.my.glooko.com', elements: ['input', 'form', 'section', 'main', 'body'] });
    expect(box?.path).toMatch(/^\/account\/\*\/[\w*]+#\/\*\/\*$/);
    expect(box?.attributes).toEqual(expect.arrayContaining(['autocomplete', 'class', 'data-email', 'id', 'name']));
    expect(plantedIn([await stored(driver), await stored(driver, 'session'), await readLog(driver)])).toEqual([]);
  });

  it('in a private window leaves nothing on the disk', async () => {
    const before = await stored(driver);
    const page = await driver.privatePage(pageById('H2').url);
    await page.waitForSelector(BOX);
    await driver.chooseFromMenu(page, 'h1', POINT);
    await hintSays(driver, page, words('point'));
    await driver.click(page, BOX);
    await hintSays(driver, page, words('taughtOnce'));
    await pressInHint(driver, page, words('put'));
    await hintSays(driver, page, words('filled'));
    expect(await hintOn(driver, page).count()).toBe(1);
    expect(await stored(driver)).toEqual(before);
    expect(await readLog(driver)).toEqual([]);
  });
});
