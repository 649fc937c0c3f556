/** The clinic, its code or the switch is changed while a page is open and the code is in the box. */
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/clinics/profile.ts';
import { chooseClinic, chosen, confirm, HARBOUR, NORTHSHIRE, store, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf, readLog } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, openBox, type Visited } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest();

/** A page with Harbour's code in its box. */
async function filledPage(id: string): Promise<Visited> {
  await chooseClinic(driver, [HARBOUR, NORTHSHIRE]);
  const visited = await openBox(driver, id);
  await hintSays(driver, visited.page, words('filled'));
  return visited;
}

const mismatch = words('mismatch', { old: HARBOUR.name, new: NORTHSHIRE.name });

describe('while the code is in the box', () => {
  it.each(thinned(['G3', 'C1', 'L2'], 2, 3))('%s: another clinic is chosen', async (id) => {
    const visited = await filledPage(id);
    const { page, site } = visited;
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    await confirm(driver);
    const hint = await hintSays(driver, page, mismatch);
    expect(await buttonsOf(hint)).toContain(words('undo'));
    expect(await boxState(visited)).toMatchObject({ value: codeFor(site), held: codeFor(site) });
    // Name and code in the hint belong together.
    const text = await hint.text();
    expect(text).toContain(codeFor(site));
    expect(text).not.toContain(codeFor(site, NORTHSHIRE));

    await pressInHint(driver, page, words('undo'));
    await hint.waitFor(
      (root, code: string) => root.querySelector('code')?.textContent === code,
      codeFor(site, NORTHSHIRE),
    );
    expect(await tabStands(driver, page, 'undone', 'ask')).toMatchObject({ canFill: true, clinic: NORTHSHIRE.name });
    const { value, made } = await boxState(visited);
    expect(value).toBe('');
    expect(made.filter((type) => type === 'input')).toHaveLength(2);
    await pressInHint(driver, page, words('put'));
    await boxHolds(visited, codeFor(site, NORTHSHIRE));
    const entries = (await logWith(driver, 'filled', 2)).filter(({ outcome }) => outcome !== 'found');
    expect(entries.map(({ outcome, clinic, how }) => [outcome, clinic, how])).toEqual([
      ['filled', HARBOUR.id, 'auto'],
      ['undone', HARBOUR.id, null],
      ['filled', NORTHSHIRE.id, 'click'],
    ]);
  });

  it.each(thinned(['C5', 'G10', 'L4'], 2, 3))("%s: the clinic's code is edited", async (id) => {
    const visited = await filledPage(id);
    const { page, site } = visited;
    const edited: Profile = { ...HARBOUR, services: NORTHSHIRE.services };
    await store(driver, chosen([edited]));
    const hint = await hintSays(driver, page, words('mismatchCode', { old: HARBOUR.name }));
    await confirm(driver);
    expect(await buttonsOf(hint)).toContain(words('undo'));
    expect((await boxState(visited)).value).toBe(codeFor(site));
    await pressInHint(driver, page, words('undo'));
    await hint.waitFor((root, code: string) => root.querySelector('code')?.textContent === code, codeFor(site, edited));
    await tabStands(driver, page, 'undone', 'ask');
    expect((await boxState(visited)).value).toBe('');
    await pressInHint(driver, page, words('put'));
    await boxHolds(visited, codeFor(site, edited));
  });

  itInFull('no clinic is chosen any more', async () => {
    const visited = await filledPage('G3');
    await tell(driver, { type: 'ui:choose', clinic: null });
    const hint = await hintSays(driver, visited.page, words('mismatchNone', { old: HARBOUR.name }));
    expect(await buttonsOf(hint)).toContain(words('undo'));
    expect((await boxState(visited)).value).toBe(codeFor(visited.site));
  });

  itInFull('the choice comes back, and so does the hint', async () => {
    const visited = await filledPage('F-vue-libreview');
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    await hintSays(driver, visited.page, mismatch);
    await tell(driver, { type: 'ui:choose', clinic: HARBOUR.id });
    await hintSays(driver, visited.page, words('filled'));
    expect((await boxState(visited)).made.filter((type) => type === 'input')).toHaveLength(1);
  });

  it.each(
    thinned(
      [
        ['everywhere', 'C1'],
        ['libreview', 'L2'],
      ],
      2,
    ),
  )('help is switched off (%s), then on again', async (where, id) => {
    const visited = await filledPage(id);
    const { page } = visited;
    await tell(driver, { type: 'ui:off', where, off: true });
    await page.waitForFunction((tag) => !document.querySelector(tag), {}, 'sharing-setup-hint');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    const before = await boxState(visited);
    expect(before.value).toBe(codeFor(visited.site));
    await tell(driver, { type: 'ui:off', where, off: false });
    await hintSays(driver, page, words('filled'));
    expect(await boxState(visited)).toEqual(before);
    expect(outcomesOf(await readLog(driver))).toEqual(['found', 'filled']);
  });

  it('every open page is told', async () => {
    const first = await filledPage('C5');
    const second = await openBox(driver, 'L2');
    await hintSays(driver, second.page, words('filled'));
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    await hintSays(driver, second.page, mismatch);
    await hintSays(driver, first.page, mismatch);
    await tell(driver, { type: 'ui:off', where: 'everywhere', off: true });
    for (const { page } of [first, second]) {
      await page.bringToFront();
      await page.waitForFunction((tag) => !document.querySelector(tag), {}, 'sharing-setup-hint');
      expect(await hints(page)).toBe(0);
    }
  });
});
