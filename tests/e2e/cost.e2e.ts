/**
 * What watches a page is counted: nothing where the address rules the page out, one observer however often the route
 * changes, nothing once the extension was loaded anew. Run with a copy of the build that has a counting script in front.
 */
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { withFirst } from '../bench/extensions.ts';
import { type Driver, until } from './drivers/index.ts';
import { temporaryFolder } from './drivers/temporary-folder.ts';
import { chooseClinic, HARBOUR } from './page/clinics.ts';
import { hintSays, words } from './page/hint.ts';
import { boxHolds, codeFor, openBox, openSite } from './page/visit.ts';
import { browserName, launchApart } from './suite.ts';

/** Observers that have a target: of mutations, of intersections, of sizes. */
type Counts = [mutations: number, intersections: number, sizes: number];
const NONE: Counts = [0, 0, 0];
const ONE: Counts = [1, 0, 0];

let driver: Driver;
let folder: ReturnType<typeof temporaryFolder>;

/** The answers of all content scripts of ours that are alive in the page. */
function observers(page: Page): Promise<Counts[]> {
  return page.evaluate(() => {
    const answers: Counts[] = [];
    const take = (event: Event) => answers.push(JSON.parse((event as CustomEvent<string>).detail));
    document.addEventListener('observers-tell', take);
    document.dispatchEvent(new Event('observers-ask'));
    document.removeEventListener('observers-tell', take);
    return answers;
  });
}

/** Waits until the page's scripts answer this. */
async function observe(page: Page, wanted: Counts[]): Promise<void> {
  let last: Counts[] = [];
  await until(
    async () => {
      last = await observers(page);
      return JSON.stringify(last) === JSON.stringify(wanted);
    },
    () => `observers ${JSON.stringify(wanted)}; there are ${JSON.stringify(last)}`,
  );
}

/** Changes the page's child lists, and waits for two frames: time enough for a look. */
const stir = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    document.body.append(document.createElement('p'));
    for (let left = 2; left > 0; left -= 1) await new Promise((done) => requestAnimationFrame(done));
  });

/** Goes through routes of a single-page app, as its router would. */
const goThrough = (page: Page, routes: string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const route of all) history.pushState(null, '', route);
  }, routes);

beforeAll(async () => {
  folder = temporaryFolder('cost');
  const built = process.env.E2E_EXTENSION ?? `.output/${browserName() === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  driver = await launchApart({ extensionDir: withFirst(resolve(built), join(folder.path, 'counted'), 'count') });
});
afterAll(async () => {
  await driver?.close();
  folder?.remove();
});
beforeEach(() => driver.closePages());

it('nothing observes a page whose address rules it out, whatever happens there', async () => {
  const { page } = await openSite(driver, 'G1');
  await observe(page, [NONE]);
  await stir(page);
  expect(await observers(page)).toEqual([NONE]);
});

it('one observer after 100 changes of route, none on a route that is ruled out', async () => {
  const { page } = await openSite(driver, 'G2');
  await observe(page, [ONE]);
  const routes = ['/settings/profile', '#/settings/devices', '/users/sign_in', '/settings/account?tab=2'];
  await goThrough(
    page,
    Array.from({ length: 100 }, (_, at) => routes[at % routes.length] as string),
  );
  await stir(page);
  // While looks pause there is none.
  await observe(page, [ONE]);
  await goThrough(page, ['/users/sign_in']);
  await observe(page, [NONE]);
  await goThrough(page, ['/settings/account']);
  await observe(page, [ONE]);
});

it('the observers of a box that was filled go with the box', async () => {
  await chooseClinic(driver, [HARBOUR]);
  const visited = await openBox(driver, 'G3');
  await boxHolds(visited, codeFor(visited.site));
  // Without a change of route it would be waited for: a page may render its box anew.
  await visited.page.$eval('[role="dialog"]', (dialog) => dialog.remove());
  await goThrough(visited.page, ['/settings/profile']);
  await observe(visited.page, [ONE]);
});

it('nothing of a script is left that an update has cut off', async () => {
  const { page } = await openSite(driver, 'G2');
  await observe(page, [ONE]);
  await driver.reloadExtension();
  await page.bringToFront();
  await stir(page);
  // Chromium leaves the old script in the page, which notices at the next change. Firefox ends it, and puts the new one in.
  await observe(page, [driver.name === 'chromium' ? NONE : ONE]);
});

it('an update while a box is filled leaves no observer of the page, only those that keep the last hint beside it', async () => {
  await chooseClinic(driver, [HARBOUR]);
  const visited = await openBox(driver, 'L2');
  const { page } = visited;
  await boxHolds(visited, codeFor(visited.site));
  await driver.reloadExtension();
  await page.bringToFront();
  await stir(page);
  const cutOff = driver.name === 'chromium';
  await hintSays(driver, page, words(cutOff ? 'reload' : 'same'));
  const all = await observers(page);
  expect(all.map(([mutations]) => mutations > 0)).toEqual([!cutOff]);
});
