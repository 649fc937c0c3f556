// The age of entries is measured by a time that the clock has kept to; a wrong clock deletes nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clock, clockAt } from '../../../utils/log/clock.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 9);
/** The time that is believed after these looks at the clock. */
const believed = (...looks: number[]): number | undefined =>
  looks.reduce<Clock | null>((known, now) => clockAt(known, now), null)?.sure;

describe('the time that is believed', () => {
  it.each<[string, number[], number]>([
    ['the first time', [NOW], NOW],
    ['a week on', [NOW, NOW + 7 * DAY], NOW + 7 * DAY],
    ['a clock set back', [NOW, NOW - 400 * DAY], NOW - 400 * DAY],
    ['a leap of ten years is not believed', [NOW, NOW + 3650 * DAY], NOW],
    ['nor an hour later', [NOW, NOW + 3650 * DAY, NOW + 3650 * DAY + 3_600_000], NOW],
    ['nor after it was set right', [NOW, NOW + 3650 * DAY, NOW + 2 * DAY], NOW + 2 * DAY],
    ['a month in which the computer was off: a day later', [NOW, NOW + 30 * DAY, NOW + 31 * DAY], NOW + 31 * DAY],
    ['used once in two weeks: the look before', [NOW, NOW + 14 * DAY, NOW + 28 * DAY], NOW + 14 * DAY],
    ['a leap, back a little, and on from there', [NOW, NOW + 60 * DAY, NOW + 50 * DAY, NOW + 51 * DAY], NOW + 51 * DAY],
  ])('%s', (_what, looks, sure) => {
    expect(believed(...looks)).toBe(sure);
  });

  it('is never later than the clock has said', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1 }), (days) => {
        const looks = days.map((day) => NOW + day * DAY);
        expect(believed(...looks)).toBeLessThanOrEqual(Math.max(...looks));
      }),
    );
  });

  it('is never a wrong one that lasted less than a day', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 23 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 9000 }), hours, (days, times) => {
        const wrong = times.toSorted((a, b) => a - b).map((hour) => NOW + days * DAY + hour * 3_600_000);
        expect(believed(NOW, ...wrong)).toBe(NOW);
      }),
    );
  });

  it('comes up with a clock that is right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 30 }), (steps) => {
        let now = NOW;
        let known: Clock | null = clockAt(null, now);
        let before = now;
        for (const days of steps) {
          before = now;
          now += days * DAY;
          known = clockAt(known, now);
        }
        expect(known?.sure).toBeGreaterThanOrEqual(before - 7 * DAY);
      }),
    );
  });
});
