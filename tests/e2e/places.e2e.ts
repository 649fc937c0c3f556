/** Where a box can be: folded away, in a second dialog, late, on a page that is zoomed, reads from the right or never rests. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Rect } from './drivers/index.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, goToBox, openBox, openSite, type Visited } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest([HARBOUR]);

/** The code is in, by one input and one change; the hint can be pressed and takes it out again. */
async function filledAndUndone(visited: Visited): Promise<void> {
  const { page, site } = visited;
  await hintSays(driver, page, words('filled'));
  const { made, held, submits } = await boxHolds(visited, codeFor(site));
  expect({ held, submits }).toEqual({ held: codeFor(site), submits: 0 });
  expect(made.filter((type) => type !== 'blur')).toEqual(['input', 'change']);
  await pressInHint(driver, page, words('undo'));
  expect((await boxHolds(visited, '')).held).toBe('');
  expect(outcomesOf(await logWith(driver, 'undone'))).toEqual(['found', 'filled', 'undone']);
}

/** The hint is in the window and lies over neither the box nor its button. */
async function hintStandsApart({ page, site, box }: Visited): Promise<void> {
  const card = (await hintOn(driver, page).rect('.card')) as Rect;
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(window.width);
  expect(card.y + card.height).toBeLessThanOrEqual(window.height);
  for (const selector of [box, site.button ?? '']) {
    const place = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Rect);
    const apart =
      card.x + card.width <= place.x ||
      place.x + place.width <= card.x ||
      card.y + card.height <= place.y ||
      place.y + place.height <= card.y;
    expect(apart, `${JSON.stringify(card)} over ${selector} ${JSON.stringify(place)}`).toBe(true);
  }
}

describe('a box that is not there at first', () => {
  it('C1, folded: in a closed <details>, once it is opened', async () => {
    const visited = await openSite(driver, 'C1', { sharing: 'folded' });
    const { page, box } = visited;
    for (const { click } of visited.site.steps) await driver.click(page, click);
    await page.waitForSelector(box);
    await tabStands(driver, page, 'looking');
    expect(await hints(page)).toBe(0);
    expect((await boxState(visited)).made).toEqual([]);
    await driver.click(page, 'summary');
    await filledAndUndone(visited);
  });

  it('G10, two: in the second of two dialogs', async () => {
    const visited = await openSite(driver, 'G10', { dialogs: 'two' });
    const { page, site } = visited;
    const [first, second] = site.steps;
    await page.waitForSelector(first?.click ?? '');
    await driver.click(page, first?.click ?? '');
    const dialog = await page.waitForSelector('dialog[open]');
    await driver.click(page, second?.click ?? '');
    await page.waitForFunction((old) => !old?.isConnected, {}, dialog);
    await filledAndUndone(visited);
  });

  it('C1, later: disabled, and enabled by the page itself', async () => {
    const visited = await openSite(driver, 'C1', { sharing: 'later' });
    const { page, box } = visited;
    for (const { click } of visited.site.steps) await driver.click(page, click);
    await page.waitForSelector(`${box}:disabled`);
    await tabStands(driver, page, 'waiting');
    expect(await hints(page)).toBe(0);
    await filledAndUndone(visited);
  });

  itInFull('L2, late: eight seconds after the page', async () => {
    const visited = await openSite(driver, 'L2', { slow: '8000' });
    const { page, box, site } = visited;
    await driver.click(page, site.steps[0]?.click ?? '');
    await page.waitForSelector(box);
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(8000);
    await filledAndUndone(visited);
  });
});

describe('a page that looks different', () => {
  const window =
    (width: number, height: number, deviceScaleFactor = 1) =>
    (page: Page) =>
      page.setViewport({ width, height, deviceScaleFactor });
  const fromTheRight = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const styledLarge = async (page: Page) => {
    await window(1920, 1080)(page);
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  };
  const turns: readonly [id: string, what: string, turn: (page: Page) => Promise<unknown>][] = [
    ['G3', 'zoomed to 200 % by its style sheet', styledLarge],
    ['L2', 'zoomed to 200 % by its style sheet', styledLarge],
    ['G3', 'zoomed to 200 % by the browser', window(960, 540, 2)],
    ['G3', 'zoomed to 200 % by the browser, in a small window', window(640, 450, 2)],
    ['G3', 'from right to left', fromTheRight],
    ['L2', 'from right to left', fromTheRight],
    ['C1', 'from right to left', fromTheRight],
  ];

  it.each(thinned(turns, 3, 3))('%s: %s', async (id, _what, turn) => {
    const visited = await openSite(driver, id);
    const { page } = visited;
    await turn(page);
    // What the cookie banner covers waits until the banner is gone.
    if (id === 'L2') await driver.click(page, '#truste-consent-button');
    await goToBox(driver, visited);
    await hintSays(driver, page, words('filled'));
    await hintStandsApart(visited);
    await filledAndUndone(visited);
  });
});

itInFull('a page that never rests, L2, feed: thousands of nodes that change in each frame', async () => {
  const visited = await openBox(driver, 'L2', { feed: '1' });
  const { page } = visited;
  await hintSays(driver, page, words('filled'));
  const frames = () => page.$eval('.feed', (feed) => Number((feed as HTMLElement).dataset.frame));
  const before = await frames();
  expect(await page.$$eval('.feed > *', (lines) => lines.length)).toBe(2000);
  await page.waitForFunction(
    (from) => Number(document.querySelector<HTMLElement>('.feed')?.dataset.frame) > from + 15,
    {},
    before,
  );
  await filledAndUndone(visited);
  expect(await hintOn(driver, page).count()).toBe(1);
});
