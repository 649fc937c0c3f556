// Days, weeks and months by the computer's own calendar.

import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysOfMonth, LATEST_TIME, startOf, weekOf } from '../../../utils/log/day.ts';

describe('days', () => {
  it('begin at midnight here, also where the clocks change', () => {
    for (let number = 0; number < 800; number += 1) {
      const day = addDays('2026-01-01', number);
      expect([dayOf(startOf(day)), dayOf(startOf(day) - 1)]).toEqual([day, addDays(day, -1)]);
    }
  });

  it('have a year of four digits, up to the latest time', () => {
    expect(dayOf(LATEST_TIME)).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(dayOf(0)).toMatch(/^(1969-12-31|1970-01-01)$/);
  });

  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-21', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });

  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -12, '2025-11'],
  ])('%s and %i months is %s', (month, count, other) => {
    expect(addMonths(month, count)).toBe(other);
  });

  it.each([
    ['2026-11', '2026-11-30'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends with %s', (month, to) => {
    expect(daysOfMonth(month)).toEqual({ from: `${month}-01`, to });
  });
});
