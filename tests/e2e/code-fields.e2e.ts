/** Fields that do not take a code as it is: what cannot go in stays out, and what the page makes of a code is said. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import { until } from './drivers/index.ts';
import { painted } from './drivers/page-input.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, hintOn, hintSays, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf, readLog } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, openBox, openSite } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest([HARBOUR]);

/** What every text field of the page holds. */
const values = (page: Page): Promise<string[]> =>
  page.$$eval('[role="dialog"] input', (fields) => fields.map(({ value }) => value));

/** The code can be copied from the hint, and only that. */
async function onlyCopied(page: Page, code: string): Promise<void> {
  const buttons = await buttonsOf(hintOn(driver, page));
  expect(buttons).not.toContain(words('put'));
  expect(buttons).toContain(words('copy'));
  await pressInHint(driver, page, words('copy'));
  await hintSays(driver, page, words('copied', { code }));
  expect(await driver.clipboard()).toBe(code);
  expect(outcomesOf(await logWith(driver, 'copied'))).not.toContain('filled');
}

describe('a field that can’t hold the code', () => {
  it.each(
    thinned(
      [
        ['short', 'tooLong', 'has too few places'],
        ['digits', 'pattern', 'takes digits only'],
      ] as const,
      2,
    ),
  )('G3, %s: nothing is tried, and the hint says why (%s: it %s)', async (field, said, _why) => {
    const visited = await openBox(driver, 'G3', { field });
    const { page, site } = visited;
    await hintSays(driver, page, words(said));
    expect((await tabStands(driver, page, 'misfit')).canFill).toBe(false);
    await onlyCopied(page, codeFor(site));
    expect(await boxState(visited)).toEqual({ value: '', held: '', made: [], submits: 0 });
  });

  it('G3, split: a field for each character gets none', async () => {
    const { page, site } = await openBox(driver, 'G3', { field: 'split' });
    await hintSays(driver, page, words('split'));
    await onlyCopied(page, codeFor(site));
    expect(await values(page)).toEqual(Array(8).fill(''));
    expect(await page.evaluate(() => window.__site.events.filter(({ isTrusted }) => !isTrusted))).toEqual([]);
  });
});

describe('a field that makes something else of the code', () => {
  it.each(
    thinned(
      [
        ['L2', 'mask', '0964-6522'],
        ['C1', 'upper', 'UKROYHOSC'],
      ],
      2,
    ),
  )('%s, %s: is said, and can be undone', async (id, field, made) => {
    const visited = await openBox(driver, id, { field });
    const { page } = visited;
    await hintSays(driver, page, words('changed', { value: made }));
    await tabStands(driver, page, 'changed');
    expect(await boxState(visited)).toMatchObject({ value: made, held: made, submits: 0 });
    await pressInHint(driver, page, words('undo'));
    expect((await boxHolds(visited, '')).held).toBe('');
    await hintSays(driver, page, words('undone'));
    expect(outcomesOf(await logWith(driver, 'undone'))).toEqual(['found', 'filled', 'undone']);
  });

  itInFull('G3, controlled: a field that is emptied at once is not said to be filled', async () => {
    const visited = await openBox(driver, 'G3', { field: 'controlled' });
    const { page, site } = visited;
    const hint = await hintSays(driver, page, words('emptied'));
    expect((await tabStands(driver, page, 'emptied')).canFill).toBe(false);
    expect(await hint.text()).not.toContain(words('filled'));
    const { value, held, made, submits } = await boxState(visited);
    expect({ value, held, submits }).toEqual({ value: '', held: '', submits: 0 });
    expect(made.filter((type) => type === 'input').length).toBeLessThanOrEqual(2);
    await onlyCopied(page, codeFor(site));
  });

  it('C1, clone: a field that is replaced by its clone meanwhile keeps the code, and can be undone', async () => {
    const visited = await openBox(driver, 'C1', { field: 'clone' });
    const { page, site } = visited;
    await hintSays(driver, page, words('filled'));
    const { made, ...rest } = await boxHolds(visited, codeFor(site));
    expect(rest).toMatchObject({ held: codeFor(site), submits: 0 });
    expect(made.filter((type) => type === 'input')).toEqual(['input']);
    await page.evaluate(painted);
    await hintSays(driver, page, words('filled'));
    expect(await hintOn(driver, page).count()).toBe(1);
    // The hint goes over to the new node in the next frames; a press in between meets the one that is leaving, and a person
    // presses again.
    await until(async () => {
      const { value } = await boxState(visited);
      if (value !== '') await pressInHint(driver, page, words('undo'));
      return value === '';
    }, 'the code to be taken out');
    expect((await boxHolds(visited, '')).held).toBe('');
    await hintSays(driver, page, words('undone'));
  });
});

describe('a box in a frame of the page', () => {
  it('G15: gets nothing, and the hint says where it is', async () => {
    const { page } = await openSite(driver, 'G15');
    const frame = await page.waitForFrame((each) => each.url().endsWith('/settings/account'));
    for (const { click } of pageById('G3').steps) {
      // A trusted click, too; it scrolls the page and the frame as far as is needed.
      await (await frame.waitForSelector(click, { visible: true }))?.click();
    }
    const box = await frame.waitForSelector('[role="dialog"] input');
    await hintSays(driver, page, words('frame'));
    await onlyCopied(page, HARBOUR.services.glooko?.code ?? '');
    expect(await box?.evaluate((field) => (field as HTMLInputElement).value)).toBe('');
    expect(await frame.evaluate(() => window.__site.events.filter(({ isTrusted }) => !isTrusted))).toEqual([]);
    expect(outcomesOf(await readLog(driver))).not.toContain('filled');
  });
});
