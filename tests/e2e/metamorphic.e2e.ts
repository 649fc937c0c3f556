/**
 * Metamorphic tests: pages made from the practice pages and from the confusion table's, by changes that must not change
 * the finder's decision and by changes that must end it.
 *
 * `METAMORPHIC_SEED` makes the same pages again; `METAMORPHIC_PAGES` says how many.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { practiceSources } from '../metamorphic/practice-sources.ts';
import { failuresOf, type Report, table } from '../metamorphic/report.ts';
import { bundleMetamorphic, runMetamorphic } from '../metamorphic/run.ts';
import type { Source } from '../metamorphic/source.ts';
import { writtenSources } from '../metamorphic/written-sources.ts';
import { browserName, type Suite, suite } from './suite.ts';
import { thinned } from './thinned.ts';

// The finder's code is the same in both browsers, and Firefox lays out more slowly: there it is for the soak.
const later = browserName() === 'firefox' && !process.env.METAMORPHIC_PAGES;
if (later) console.log('Skipped in Firefox: run npm run soak');
const PAGES = Number(process.env.METAMORPHIC_PAGES ?? 2000);
// The same pages every time, so that a change is to blame for what fails; the soak, which says how many, draws new ones.
const DRAWN = process.env.METAMORPHIC_PAGES ? Math.floor(Math.random() * 0x7fffffff) : 20261121;
const SEED = Number(process.env.METAMORPHIC_SEED ?? DRAWN);

describe.skipIf(later)('pages made from pages', () => {
  let driver: Suite['driver'];
  let practice: Source[] = [];
  let report: Report;

  beforeAll(async () => {
    const { driver: shared, reset } = await suite();
    driver = shared;
    // Without a clinic the extension puts nothing into the practice pages.
    await reset();
    const started = performance.now();
    [practice] = await Promise.all([practiceSources(driver, (all) => thinned(all, 1, 3)), bundleMetamorphic()]);
    const copied = ((performance.now() - started) / 1000).toFixed(1);
    report = await runMetamorphic(await driver.newPage(), [...practice, ...writtenSources], SEED, PAGES);
    console.log(`${browserName()}: ${practice.length} practice pages copied in ${copied} s\n${table(report)}`);
  }, 170_000);
  afterAll(() => driver.closePages());

  it('each practice page with a box that was taken is a source, and its box is found unchanged', () => {
    const ids = new Set(practice.map(({ id }) => id));
    expect(report.sources.notFound.filter(({ id }) => ids.has(id))).toEqual([]);
    for (const service of SERVICE_IDS) {
      expect(practice.filter((one) => one.service === service && one.box !== null).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('makes as many pages as it should, and every change finds its occasions', () => {
    expect(report.made).toBe(PAGES);
    expect(report.leftOut).toBeLessThan(PAGES / 2);
    const seldom = report.rows.filter(({ pages }) => pages < PAGES / 200).map(({ relation }) => relation);
    expect(seldom).toEqual([]);
  });

  it('what must not change the decision does not, and what must end it does', () => {
    expect(report.failed, failuresOf(report)).toBe(0);
  });
});
