/** What is read off hand-written pages: the answer to a press, and what is listed on arrival, in sixteen languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { arrivals, presses } from '../outcome/cases/index.ts';
import { misread, outcomeTable, type Result, runOutcomes } from '../outcome/run.ts';
import { browserName, type Suite, suite } from './suite.ts';

const ENOUGH = 0.9;
const pressed = presses.flatMap(({ cases }) => cases);
const arrived = arrivals.flatMap(({ cases }) => cases);

describe('what the page says', () => {
  let driver: Suite['driver'];
  let results: Result[] = [];

  beforeAll(async () => {
    ({ driver } = await suite());
    results = await runOutcomes(await driver.newPage(), presses, arrivals);
    console.log(`${browserName()}\n${outcomeTable(results)}\n${misread(results).join('\n')}`);
  });
  afterAll(() => driver.closePages());

  it('has cases of every service and language, each named once', () => {
    const all = [...pressed, ...arrived];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(pressed.length).toBeGreaterThanOrEqual(60);
    expect(arrived.length).toBeGreaterThanOrEqual(20);
    expect(new Set(pressed.map(({ service }) => service)).size).toBe(SERVICE_IDS.length);
    for (const says of ['linked', 'refused'] as const) {
      expect(new Set(pressed.filter((one) => one.says === says).map(({ lang }) => lang)).size, says).toBe(16);
    }
  });

  it.each(['linked', 'refused', 'ours', 'other'])('never “%s” where the page does not say it', (said) => {
    const wrong = results.filter((one) => one.said === said && one.wanted !== said);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(['linked', 'refused', 'ours', 'other'])('“%s” is nearly always read', (wanted) => {
    const asked = results.filter((one) => one.wanted === wanted);
    const lost = asked.filter(({ said }) => said !== wanted).map(({ id }) => id);
    expect(1 - lost.length / asked.length, lost.join(', ')).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('names the button that takes the other clinic off, in the page’s words', () => {
    const named = results.filter(({ said, wanted }) => said === 'other' && wanted === 'other');
    expect(named.map(({ remove }) => remove)).toEqual(named.map(({ wantedRemove }) => wantedRemove));
  });
});
