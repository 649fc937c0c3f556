// What may be written down, and for how long: the organisation's word, else the person's.

import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../utils/clinics/policy.ts';
import { LOG_LEVELS } from '../../../utils/log/levels.ts';
import { logRules, retentionDays } from '../../../utils/log/rules.ts';
import { keptFrom } from '../../../utils/log/store.ts';
import { BROKEN, NO_POLICY, policyOf, settingsWith } from '../samples/states.ts';

describe('how much', () => {
  it.each(LOG_LEVELS)('the person says “%s”', (log) => {
    expect(logRules({ settings: settingsWith({ log }), policy: NO_POLICY }, false)).toMatchObject({
      level: log,
      byPolicy: false,
    });
  });

  it.each(LOG_LEVELS)('the organisation says “%s”, whatever the person said', (log) => {
    for (const chosen of LOG_LEVELS)
      expect(logRules({ settings: settingsWith({ log: chosen }), policy: policyOf({ log }) }, false)).toMatchObject({
        level: log,
        byPolicy: true,
      });
  });

  it('a policy about something else leaves it to the person', () => {
    const rules = logRules({ settings: settingsWith({ log: 'counts' }), policy: policyOf({ prefill: 'ask' }) }, true);
    expect(rules).toMatchObject({ level: 'counts', byPolicy: false });
  });

  it('a policy that can’t be read: nothing', () => {
    expect(logRules({ settings: settingsWith(), policy: BROKEN }, false)).toMatchObject({
      level: 'off',
      byPolicy: true,
    });
  });
});

describe('how long', () => {
  it.each<[Policy, boolean, number]>([
    [{}, false, 365],
    [{}, true, 30],
    [{ log: 'full' }, true, 30],
    [{ logRetentionDays: 7 }, false, 7],
    [{ logRetentionDays: 90 }, true, 90],
  ])('policy %j, ward %s: %i days', (policy, ward, days) => {
    expect(retentionDays(policyOf(policy), ward)).toBe(days);
  });

  it('a policy that can’t be read: as if it said nothing', () => {
    expect([retentionDays(BROKEN, false), retentionDays(BROKEN, true)]).toEqual([365, 30]);
  });

  it.each([
    ['2026-12-01', 30, '2026-11-01', '2026-11-01'],
    ['2026-12-15', 30, '2026-11-15', '2026-11-01'],
    ['2026-12-31', 30, '2026-12-01', '2026-12-01'],
    ['2026-12-03', 7, '2026-11-26', '2026-11-01'],
    ['2028-03-01', 365, '2027-03-02', '2027-03-01'],
  ])('on %s with %i days: entries from %s, totals from %s on', (today, days, entries, totals) => {
    expect(keptFrom(new Date(`${today}T12:00:00`).getTime(), days)).toEqual({ entries, totals });
  });

  it('a month’s totals are all there until the month after it is over, even with the days of a ward', () => {
    for (let month = 0; month < 24; month += 1) {
      const last = new Date(2026, month + 1, 0, 12).getTime();
      expect(keptFrom(last, 30).totals <= new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 10)).toBe(true);
    }
  });
});
