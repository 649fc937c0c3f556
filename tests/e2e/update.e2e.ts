/** The extension is updated while a page with a filled box is open: one hint, one ring, and a way on. */

import { beforeAll, beforeEach, expect, it } from 'vitest';
import { chooseClinic, HARBOUR } from './page/clinics.ts';
import { hintSays, hints, words } from './page/hint.ts';
import { boxHolds, codeFor, openBox } from './page/visit.ts';
import { type Suite, suite } from './suite.ts';

let { driver, reset }: Suite = {} as Suite;

beforeAll(async () => {
  ({ driver, reset } = await suite());
});

beforeEach(() => reset());

it('the page is tidied up and says what to do, or the new script takes over', async () => {
  await chooseClinic(driver, [HARBOUR]);
  const visited = await openBox(driver, 'L2');
  const { page } = visited;
  await boxHolds(visited, codeFor(visited.site));
  await driver.reloadExtension();
  await page.bringToFront();
  await driver.click(page, { x: 5, y: 5 });
  // Chromium leaves the old script in the page, cut off; Firefox puts the new one in at once.
  const cutOff = driver.name === 'chromium';
  await hintSays(driver, page, words(cutOff ? 'reload' : 'same'));
  expect(await hints(page)).toBe(1);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(cutOff ? 0 : 1);
});
