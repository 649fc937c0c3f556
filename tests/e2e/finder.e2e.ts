/** The confusion table: what the finder does on hand-written pages of many kinds, shapes and languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { groups } from '../finder/cases/index.ts';
import { misses, type Result, runCases, table } from '../finder/run.ts';
import { browserName, type Suite, suite } from './suite.ts';

/** The languages whose pages have to be found; the others are shown in the table. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'tr', 'ar', 'he'];
const ENOUGH = 0.95;
const speaks = (lang: string) => LANGUAGES.includes(lang.slice(0, 2));

const cases = groups.flatMap((group) => group.cases);

describe('the confusion table', () => {
  let driver: Suite['driver'];
  let results: Result[] = [];

  beforeAll(async () => {
    ({ driver } = await suite());
    results = await runCases(await driver.newPage(), groups);
    console.log(`${browserName()}\n${table(results)}\n${misses(results).join('\n')}`);
  });
  afterAll(() => driver.closePages());

  it('has enough pages of every service and language, each named once', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const boxes = cases.filter(({ expect: wanted }) => wanted === 'box');
    expect(cases.length - boxes.length).toBeGreaterThanOrEqual(130);
    for (const service of SERVICE_IDS) {
      expect(boxes.filter((one) => one.service === service).length).toBeGreaterThanOrEqual(22);
    }
    const spoken = Map.groupBy(boxes, ({ lang }) => lang.slice(0, 2));
    expect(spoken.size).toBe(16);
    for (const [lang, own] of spoken) expect(own.length, lang).toBeGreaterThanOrEqual(2);
  });

  it('no wrong field, on any page', () => {
    const wrong = results.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ case: one }) => one.id)).toEqual([]);
  });

  it.each(SERVICE_IDS)('%s: nearly every box is found', (service) => {
    const asked = results.filter(
      ({ case: one }) => one.service === service && one.expect === 'box' && speaks(one.lang),
    );
    const lost = asked.filter(({ verdict }) => verdict !== 'found').map(({ case: one }) => one.id);
    expect(1 - lost.length / asked.length, lost.join(', ')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
