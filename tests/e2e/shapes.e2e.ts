/** The shapes a page with a box can have: dialogs, fields built anew, routes, hidden tabs, late and disabled boxes. */
import { describe, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf, readLog } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, goToBox, openBox, openSite, type Visited } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest([HARBOUR]);

/** Remembers the box's node; then waits until the page has built another in its place. */
async function builtAnew({ page, box }: Visited, change: () => Promise<unknown>): Promise<void> {
  const node = await page.waitForSelector(box);
  await change();
  await page.waitForFunction((old, selector) => !old?.isConnected && document.querySelector(selector), {}, node, box);
}

const inputs = async (visited: Visited): Promise<number> =>
  (await boxState(visited)).made.filter((type) => type === 'input').length;

describe('a dialog', () => {
  it.each(
    thinned(
      [
        ['G9', 'closes on a press outside and lets nothing through to the page'],
        ['G10', 'is a native <dialog>'],
        ['G3', 'is a layer over the page'],
      ],
      2,
    ),
  )('%s: %s; the hint can be used in it', async (id) => {
    const visited = await openBox(driver, id);
    const { page, site } = visited;
    const hint = await hintSays(driver, page, words('filled'));
    if (id === 'G9') expect(await page.evaluate(() => getComputedStyle(document.body).pointerEvents)).toBe('none');
    await hint.click('code');
    expect((await boxState(visited)).value).toBe(codeFor(site));
    await pressInHint(driver, page, words('undo'));
    await boxHolds(visited, '');
    await pressInHint(driver, page, words('put'));
    expect((await boxHolds(visited, codeFor(site))).submits).toBe(0);
    await hintSays(driver, page, words('filled'));
    await pressInHint(driver, page, words('close'));
    expect(await hints(page)).toBe(0);
    expect((await boxState(visited)).value).toBe(codeFor(site));
  });
});

describe('a field that is built anew', () => {
  it('G11: keeps the code, and the hint goes on with it', async () => {
    const visited = await openBox(driver, 'G11');
    const { page, site } = visited;
    await builtAnew(visited, () => hintSays(driver, page, words('filled')));
    await hintSays(driver, page, words('filled'));
    await builtAnew(visited, async () => {
      await page.focus('[data-testid="refresh"]');
      await driver.press(page, 'Enter');
    });
    await hintSays(driver, page, words('filled'));
    expect(await boxState(visited)).toMatchObject({ value: codeFor(site), held: codeFor(site), submits: 0 });
    expect(await inputs(visited)).toBe(1);
    expect(await hintOn(driver, page).count()).toBe(1);
    expect(outcomesOf(await logWith(driver, 'filled'))).toEqual(['found', 'filled']);
  });

  it('G14: gets the code once more when the page lost it, and never against the person', async () => {
    const visited = await openBox(driver, 'G14');
    const { page, site, box } = visited;
    await builtAnew(visited, () => hintSays(driver, page, words('filled')));
    expect((await boxHolds(visited, codeFor(site))).held).toBe(codeFor(site));
    await hintSays(driver, page, words('filled'));
    expect(await inputs(visited)).toBe(2);

    await driver.click(page, box);
    await driver.press(page, 'a', ['Control']);
    await driver.press(page, 'Delete');
    const hint = await hintSays(driver, page, words('ask'));
    expect(await buttonsOf(hint)).toContain(words('put'));
    await tabStands(driver, page, 'ask');
    expect((await boxState(visited)).value).toBe('');
    expect(await inputs(visited)).toBe(2);
    expect(outcomesOf(await readLog(driver))).toEqual(['found', 'filled']);
  });

  itInFull('a box that the person emptied with a button of the page stays empty', async () => {
    const visited = await openBox(driver, 'F-plain-libreview');
    const { page, site, box } = visited;
    await page.evaluate((selector) => {
      const clear = document.createElement('button');
      Object.assign(clear, { type: 'button', id: 'clear', textContent: '×' });
      clear.addEventListener('click', () => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (field) field.value = '';
      });
      document.body.prepend(clear);
    }, box);
    await boxHolds(visited, codeFor(site));
    await hintSays(driver, page, words('filled'));
    await driver.click(page, '#clear');
    await hintSays(driver, page, words('ask'));
    await tabStands(driver, page, 'ask');
    expect((await boxState(visited)).value).toBe('');
    expect(await inputs(visited)).toBe(1);
  });

  itInFull('C1: a route left and taken again is a new visit', async () => {
    const visited = await openBox(driver, 'C1');
    const { page, site } = visited;
    await boxHolds(visited, codeFor(site));
    await hintSays(driver, page, words('filled'));
    await driver.click(page, '[data-test-menu-item="overview"]');
    await page.waitForFunction((tag) => !document.querySelector(tag), {}, 'sharing-setup-hint');
    expect((await tabStands(driver, page, 'looking')).canUndo).toBe(false);
    await goToBox(driver, visited);
    await hintSays(driver, page, words('filled'));
    expect((await boxHolds(visited, codeFor(site))).held).toBe(codeFor(site));
    const entries = await logWith(driver, 'filled', 2);
    expect(new Set(entries.map(({ visit }) => visit)).size).toBe(2);
  });
});

describe('a box that comes later', () => {
  it('L11: in a tab that was only hidden', async () => {
    const visited = await openSite(driver, 'L11');
    const { page, box, site } = visited;
    await page.waitForSelector(box);
    await tabStands(driver, page, 'looking');
    expect((await boxState(visited)).value).toBe('');
    await goToBox(driver, visited);
    await hintSays(driver, page, words('filled'));
    await boxHolds(visited, codeFor(site));
    await driver.click(page, '#accountSettings-profile-tab');
    await page.waitForFunction((tag) => !document.querySelector(tag), {}, 'sharing-setup-hint');
  });

  itInFull('L2: three seconds after the page', async () => {
    const visited = await openSite(driver, 'L2', { slow: '3000' });
    await driver.click(visited.page, visited.site.steps[0]?.click ?? '');
    await visited.page.waitForSelector(visited.box);
    expect(await visited.page.evaluate(() => performance.now())).toBeGreaterThan(3000);
    await hintSays(driver, visited.page, words('filled'));
    await boxHolds(visited, codeFor(visited.site));
  });

  it('C9: disabled until the person ticks a box', async () => {
    const visited = await openSite(driver, 'C9');
    const { page, box, site } = visited;
    await page.waitForSelector(`${box}:disabled`);
    await tabStands(driver, page, 'waiting');
    expect(await hints(page)).toBe(0);
    await goToBox(driver, visited);
    await hintSays(driver, page, words('filled'));
    expect((await boxHolds(visited, codeFor(site))).held).toBe(codeFor(site));
  });

  it('C7: below the fold, once it is scrolled to', async () => {
    const page = await driver.newPage();
    await page.setViewport({ width: 900, height: 420 });
    const site = pageById('C7');
    const box = site.box ?? '';
    const visited: Visited = { page, site, box };
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(box);
    expect((await tabStands(driver, page, 'below')).clinic).toBe(HARBOUR.name);
    expect(await page.$eval(box, (field) => field.getBoundingClientRect().top > innerHeight)).toBe(true);
    expect((await boxState(visited)).made).toEqual([]);
    await page.$eval(box, (field) => field.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await hintSays(driver, page, words('filled'));
    await boxHolds(visited, codeFor(site));
  });
});

describe('a page that sends by itself', () => {
  it('is stopped, and the code is only offered to copy', async () => {
    const visited = await openBox(driver, 'F-autosubmit-clarity');
    const { page, site } = visited;
    const hint = await hintSays(driver, page, words('stopped'));
    expect(await boxState(visited)).toMatchObject({ value: '', submits: 0 });
    expect(await buttonsOf(hint)).not.toContain(words('put'));
    expect((await tabStands(driver, page, 'stopped')).canFill).toBe(false);
    await pressInHint(driver, page, words('copy'));
    await hintSays(driver, page, words('copied', { code: codeFor(site) }));
    expect(await driver.clipboard()).toBe(codeFor(site));
    expect(outcomesOf(await logWith(driver, 'copied'))).toEqual(['found', 'skipped', 'copied']);
    expect(await boxState(visited)).toMatchObject({ value: '', submits: 0 });
  });
});

describe('two tabs', () => {
  it('each has its own code, and one does nothing to the other', async () => {
    const first = await openBox(driver, 'C5');
    await hintSays(driver, first.page, words('filled'));
    const second = await openBox(driver, 'G3');
    await hintSays(driver, second.page, words('filled'));
    await pressInHint(driver, second.page, words('undo'));
    await logWith(driver, 'undone');
    expect((await boxState(second)).value).toBe('');
    expect((await boxState(first)).value).toBe(codeFor(first.site));
    await first.page.bringToFront();
    await hintSays(driver, first.page, words('filled'));
    await driver.click(first.page, first.site.button ?? '');
    const entries = await logWith(driver, 'submitted');
    expect(entries.filter(({ service }) => service === 'glooko').map(({ outcome }) => outcome)).toEqual([
      'found',
      'filled',
      'undone',
    ]);
    expect(entries.find(({ outcome }) => outcome === 'submitted')?.service).toBe('clarity');
  });
});
