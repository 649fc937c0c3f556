import type { Idle } from './visit.ts';

/** When a visit ends by itself. Pure: times in, what to do out. All times are milliseconds. */

/** Where the organisation says nothing. */
export const IDLE_MINUTES = 10;

const MINUTE_MS = 60_000;

/** The times that follow from the minutes after which a visit ends. */
export interface IdleTimes {
  /** After so long without input a countdown begins. */
  readonly warnAfter: number;
  /** It lasts so long: a minute, or half of the whole where that is less. */
  readonly countdown: number;
  /** A page that told of input is quiet for so long: a minute, or less where the countdown comes soon. */
  readonly quiet: number;
}

/** Works the times out. */
export function idleTimes(minutes: number): IdleTimes {
  const whole = minutes * MINUTE_MS;
  const countdown = Math.min(MINUTE_MS, whole / 2);
  const warnAfter = whole - countdown;
  return { warnAfter, countdown, quiet: Math.min(MINUTE_MS, warnAfter / 3) };
}

/** What is to be done now, and when to look again. */
export type IdleStep = { readonly kind: 'wait' | 'warn'; readonly at: number } | { readonly kind: 'end' };

/**
 * Decides what is to be done.
 * @param now ms since 1970
 */
export function idleStep({ input, warned }: Idle, { warnAfter, countdown }: IdleTimes, now: number): IdleStep {
  // The clock was set back: what is still to come says nothing about how long nobody was here.
  const since = Math.min(input, now);
  if (warned !== null) {
    const at = Math.min(warned, now) + countdown;
    return now >= at ? { kind: 'end' } : { kind: 'wait', at };
  }
  if (now < since + warnAfter) return { kind: 'wait', at: since + warnAfter };
  // The computer slept: whoever opens it may belong to another family, and sees nothing of this one.
  return now >= since + warnAfter + 2 * countdown ? { kind: 'end' } : { kind: 'warn', at: now + countdown };
}
