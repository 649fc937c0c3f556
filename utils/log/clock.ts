import * as v from 'valibot';
import { exactObject } from '../schema.ts';

/**
 * Which time old entries may be measured by. A computer's clock may be wrong for an hour (an empty battery, a wrong
 * year) and set right again; what was deleted meanwhile would be gone. So a time far ahead of the last one is
 * believed only once the clock still says so a day later. A clock that was set back is believed at once: then less is
 * deleted, never more.
 */

const DAY_MS = 86_400_000;
/** A computer may well have been off for so long; a longer leap has to be seen twice. */
const LEAP_MS = 7 * DAY_MS;

/** What is kept of the clock. */
export const clockSchema = exactObject({
  /** The latest time that is believed, ms since 1970. */
  sure: v.number(),
  /** When a leap was seen first; the same as `sure` where nothing is in doubt. */
  seen: v.number(),
});

/** What is kept of the clock. */
export type Clock = v.InferOutput<typeof clockSchema>;

/**
 * Takes in what the clock says now.
 * @param known what was kept last; null at the first time
 * @param now what the clock says, ms since 1970
 * @returns what to keep; `sure` is the time to measure by
 */
export function clockAt(known: Clock | null, now: number): Clock {
  if (!known || now <= known.sure + LEAP_MS) return { sure: now, seen: now };
  const { sure, seen } = known;
  if (seen === sure || now < seen) return { sure, seen: now };
  if (now - seen < DAY_MS) return known;
  return clockAt({ sure: seen, seen }, now);
}
