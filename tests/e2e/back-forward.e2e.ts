/** A page that is left and come back to as it was, out of the browser's back/forward cache. */
import { describe, expect, it } from 'vitest';
import { chooseClinic, HARBOUR, NORTHSHIRE } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, openBox, type Visited } from './page/visit.ts';

const { driver } = await eachTest([HARBOUR]);

declare global {
  interface Window {
    /** What `pageshow` said of the page's last return. */
    cameBack?: boolean;
  }
}

/** Goes to another page of the same site. */
async function leave({ page }: Visited): Promise<void> {
  await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted)));
  await page.evaluate(() => location.assign('/'));
  await page.waitForFunction(() => location.pathname === '/' && document.readyState === 'complete');
}

/** Comes back; the document has to be the very same. */
async function comeBack({ page, box }: Visited): Promise<void> {
  await page.evaluate(() => history.back());
  await page.waitForSelector(box);
  expect(await page.evaluate(() => window.cameBack)).toBe(true);
}

describe('a page out of the back/forward cache', () => {
  it.each(['F-plain-glooko', 'F-plain-libreview'])('%s: the code and its hint are there again', async (id) => {
    const visited = await openBox(driver, id);
    const { page, site } = visited;
    await hintSays(driver, page, words('filled'));
    await leave(visited);
    await comeBack(visited);
    await hintSays(driver, page, words('filled'));
    await tabStands(driver, page, 'filled');
    const { made, ...rest } = await boxState(visited);
    expect(rest).toEqual({ value: codeFor(site), held: codeFor(site), submits: 0 });
    expect(made.filter((type) => type !== 'blur')).toEqual(['input', 'change']);
    expect(await hintOn(driver, page).count()).toBe(1);
    expect(await hints(page)).toBe(1);
    await pressInHint(driver, page, words('undo'));
    expect((await boxHolds(visited, '')).held).toBe('');
  });

  it('F-plain-glooko: another clinic was chosen meanwhile, and the hint says so', async () => {
    const visited = await openBox(driver, 'F-plain-glooko');
    const { page, site } = visited;
    await hintSays(driver, page, words('filled'));
    await leave(visited);
    await chooseClinic(driver, [NORTHSHIRE]);
    await comeBack(visited);
    await hintSays(driver, page, words('mismatch', { old: HARBOUR.name, new: NORTHSHIRE.name }));
    expect((await boxState(visited)).value).toBe(codeFor(site));
  });
});
