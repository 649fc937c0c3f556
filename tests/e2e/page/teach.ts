/** A person pointing at the box of the page that no list knows the words of (H2). */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TaughtBox } from '../../../utils/taught-box.ts';
import { type Driver, until } from '../drivers/index.ts';
import { painted } from '../drivers/page-input.ts';
import { stored } from '../popup-setup.ts';
import { POINT } from './by-hand.ts';
import { hintSays, words } from './hint.ts';
import { tabStands } from './tab.ts';
import { boxState, openBox, type Visited } from './visit.ts';

/** The box of that page. */
export const BOX = '#waehere-4711';

/** What the page's own listeners heard since the last time. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.__heard.splice(0));

/** What is remembered of boxes on Glooko's pages. */
export async function taughtBoxes(driver: Driver): Promise<TaughtBox[]> {
  const { settings } = (await stored(driver)) as { settings: { taught: Record<string, TaughtBox[]> } };
  return settings.taught.glooko ?? [];
}

/** The page on which the box is not found, with a person who is to point at it. */
export async function openPointing(driver: Driver): Promise<Visited> {
  const visited = await openBox(driver, 'H2');
  const { page } = visited;
  await tabStands(driver, page, 'looking');
  const popup = await driver.openPopup(page);
  await popup.click('#tab-point');
  // Keys and the next click are the page's.
  await until(async () => !(await popup.isOpen()), 'the popup to make room');
  await hintSays(driver, page, words('point'));
  await heard(page);
  return visited;
}

/** The same, by the menu: where the popup sees a page for signing in. */
export async function openPointingByMenu(driver: Driver, query?: Record<string, string>): Promise<Visited> {
  const visited = await openBox(driver, 'H2', query);
  const { page } = visited;
  await tabStands(driver, page, 'looking', 'signed-out');
  await driver.chooseFromMenu(page, 'h1', POINT);
  await hintSays(driver, page, words('point'));
  await heard(page);
  return visited;
}

/** The box was pointed at and is offered the code. */
export async function openTaught(driver: Driver): Promise<Visited> {
  const visited = await openPointing(driver);
  await driver.click(visited.page, BOX);
  await hintSays(driver, visited.page, words('taught'));
  return visited;
}

/** The hint asks, and goes on asking: a frame later the box is still as it was. */
export async function waitsForClick(driver: Driver, visited: Visited): Promise<void> {
  await tabStands(driver, visited.page, 'ask');
  await visited.page.evaluate(painted);
  expect(await boxState(visited)).toMatchObject({ value: '', held: '', made: [], submits: 0 });
}
