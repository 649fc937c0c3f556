// When a visit ends by itself: the times that follow from the minutes, and what is to be done at each moment.

import { describe, expect, it } from 'vitest';
import { idleStep, idleTimes } from '../../../utils/ward/idle.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('the times', () => {
  it.each([
    [10, 9 * MINUTE, MINUTE, MINUTE],
    [4, 3 * MINUTE, MINUTE, MINUTE],
    [2, MINUTE, MINUTE, 20 * SECOND],
    [1, 30 * SECOND, 30 * SECOND, 10 * SECOND],
    [240, 239 * MINUTE, MINUTE, MINUTE],
  ])(
    'of %i minutes: a countdown after %i ms that lasts %i ms; a page is quiet for %i ms',
    (minutes, warnAfter, countdown, quiet) => {
      expect(idleTimes(minutes)).toEqual({ warnAfter, countdown, quiet });
    },
  );

  it('a person has at least 20 seconds to say that somebody is here, and a page tells of input before the countdown', () => {
    for (let minutes = 1; minutes <= 240; minutes++) {
      const { warnAfter, countdown, quiet } = idleTimes(minutes);
      expect(countdown).toBeGreaterThanOrEqual(20 * SECOND);
      expect(warnAfter + countdown).toBe(minutes * MINUTE);
      expect(quiet).toBeLessThan(warnAfter);
    }
  });
});

describe('what is to be done', () => {
  const times = idleTimes(10);
  const NOW = 1_000 * MINUTE;
  it.each<[string, input: number, warned: number | null, expected: object]>([
    ['somebody was here just now', NOW, null, { kind: 'wait', at: NOW + 9 * MINUTE }],
    ['nobody for 8 minutes', NOW - 8 * MINUTE, null, { kind: 'wait', at: NOW + MINUTE }],
    ['nobody for 9 minutes', NOW - 9 * MINUTE, null, { kind: 'warn', at: NOW + MINUTE }],
    ['the alarm came a minute late', NOW - 10 * MINUTE, null, { kind: 'warn', at: NOW + MINUTE }],
    ['the countdown runs', NOW - 9.5 * MINUTE, NOW - MINUTE / 2, { kind: 'wait', at: NOW + MINUTE / 2 }],
    ['the countdown has run out', NOW - 10 * MINUTE, NOW - MINUTE, { kind: 'end' }],
    ['the computer slept for hours', NOW - 300 * MINUTE, null, { kind: 'end' }],
    ['the computer slept in the countdown', NOW - 300 * MINUTE, NOW - 290 * MINUTE, { kind: 'end' }],
    ['the clock was set back', NOW + 60 * MINUTE, null, { kind: 'wait', at: NOW + 9 * MINUTE }],
    [
      'the clock was set back in the countdown',
      NOW + 51 * MINUTE,
      NOW + 60 * MINUTE,
      { kind: 'wait', at: NOW + MINUTE },
    ],
  ])('%s', (_what, input, warned, expected) => {
    expect(idleStep({ input, warned }, times, NOW)).toEqual(expected);
  });
});
