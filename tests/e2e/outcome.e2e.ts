/** How a visit ends: what the page answers to the person's own press, and Undo. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../utils/log/entry.ts';
import { chooseClinic, HARBOUR, UNKNOWN } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf, readLog } from './page/log.ts';
import { boxHolds, boxState, codeFor, goToBox, openBox, type Visited } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest();

/** Ticks what has to be ticked and presses the page's button. */
async function send({ page, site }: Visited): Promise<void> {
  if (site.consent) await driver.click(page, site.consent);
  await driver.click(page, site.button ?? '');
}

/** The entries of the first visit; a new document that answers may have begun another, which has found a box at most. */
function firstVisit(entries: Entry[]): Entry[] {
  const others = entries.filter(({ visit }) => visit !== entries[0]?.visit);
  expect(outcomesOf(others).filter((outcome) => outcome !== 'found')).toEqual([]);
  return entries.filter(({ visit }) => visit === entries[0]?.visit);
}

describe('after the person pressed the button', () => {
  it.each(thinned(['G3', 'C1', 'C5', 'L2', 'G10', 'F-ember-glooko'], 2, 2))(
    '%s: the page says it is linked',
    async (id) => {
      await chooseClinic(driver, [HARBOUR]);
      const visited = await openBox(driver, id);
      await hintSays(driver, visited.page, words('filled'));
      expect(outcomesOf(await logWith(driver, 'filled'))).toEqual(['found', 'filled']);

      await send(visited);
      const entries = firstVisit(await logWith(driver, 'linked'));
      expect(outcomesOf(entries)).toEqual(['found', 'filled', 'submitted', 'linked']);
      expect(new Set(entries.map((entry) => entry.id)).size).toBe(4);
      expect(entries.map(({ seenBy }) => seenBy)).toEqual([null, null, null, 'page']);
      expect(entries.map(({ how }) => how)).toEqual([null, 'auto', null, null]);
      for (const { clinic, provenance, service } of entries) {
        expect({ clinic, provenance, service }).toEqual({
          clinic: HARBOUR.id,
          provenance: 'entered',
          service: visited.site.service,
        });
      }
    },
  );

  it.each(thinned(['G3', 'C5', 'L2'], 3, 3))('%s: the page refuses the code', async (id) => {
    await chooseClinic(driver, [UNKNOWN]);
    const visited = await openBox(driver, id);
    await hintSays(driver, visited.page, words('filled'));
    await send(visited);
    const entries = firstVisit(await logWith(driver, 'refused'));
    expect(outcomesOf(entries)).toEqual(['found', 'filled', 'submitted', 'refused']);
    expect(entries.at(-1)).toMatchObject({ seenBy: 'page', clinic: UNKNOWN.id });
  });

  it('an account of another region refuses even the right code', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, 'L5');
    await hintSays(driver, visited.page, words('filled'));
    await send(visited);
    await hintSays(driver, visited.page, words('refused'));
    expect((await logWith(driver, 'refused')).at(-1)).toMatchObject({ outcome: 'refused', seenBy: 'page' });
  });

  itInFull('the key Enter in the box sends it as well', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, 'F-react-libreview');
    await hintSays(driver, visited.page, words('filled'));
    await driver.click(visited.page, visited.box);
    await driver.press(visited.page, 'Enter');
    expect(outcomesOf(await logWith(driver, 'linked'))).toEqual(['found', 'filled', 'submitted', 'linked']);
  });
});

describe('a fill alone', () => {
  it('is never called linked, even when the page is left or loaded again', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, 'C5');
    await hintSays(driver, visited.page, words('filled'));
    await logWith(driver, 'filled');
    await visited.page.reload({ waitUntil: 'domcontentloaded' });
    await goToBox(driver, visited);
    await hintSays(driver, visited.page, words('filled'));
    const entries = await logWith(driver, 'filled', 2);
    expect(outcomesOf(entries)).toEqual(['found', 'filled', 'found', 'filled']);
    expect(new Set(entries.map(({ visit }) => visit)).size).toBe(2);
  });

  it('is not called linked where another clinic is in the list', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, 'L9');
    await hintSays(driver, visited.page, words('filled'));
    // The list is built anew each second.
    const shown = await visited.page.evaluate(() => /↻ \d+ s/.exec(document.body.innerText)?.[0] ?? '');
    await visited.page.waitForFunction((old) => !document.body.innerText.includes(old), {}, shown);
    expect(outcomesOf(await readLog(driver))).toEqual(['found', 'filled']);
  });
});

describe('Undo', () => {
  it.each(thinned(['G3', 'C5', 'L2', 'F-ember-clarity'], 2, 2))('%s: the box is as before', async (id) => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, id);
    await hintSays(driver, visited.page, words('filled'));
    await pressInHint(driver, visited.page, words('undo'));
    const hint = await hintSays(driver, visited.page, words('undone'));
    expect(await boxState(visited)).toMatchObject({ value: '', held: '', submits: 0 });
    expect(outcomesOf(await logWith(driver, 'undone'))).toEqual(['found', 'filled', 'undone']);
    // Offered, not done: nothing more happened to the box than the fill and its undoing.
    await hint.waitFor((root, label: string) => root.querySelector('button.main')?.textContent === label, words('put'));
    const { made, value } = await boxState(visited);
    expect(value).toBe('');
    expect(made.filter((type) => type === 'input')).toHaveLength(2);

    await pressInHint(driver, visited.page, words('put'));
    await boxHolds(visited, codeFor(visited.site));
    expect((await logWith(driver, 'filled', 2)).at(-1)).toMatchObject({ outcome: 'filled', how: 'click' });
  });
});
