/**
 * One question asked on many pages. Owns: how much of it a run takes. The soak (`SOAK=1`) takes all of it in both browsers;
 * `npm test` takes all in Chromium, but for what is very long, and some in Firefox: the answer hangs on the page and our own
 * code, and hardly on the browser.
 */
import { it } from 'vitest';
import { browserName } from './suite.ts';

const isSoak = process.env.SOAK !== undefined;
const inChromium = browserName() === 'chromium';

/** Whether this run takes everything that can be taken in its browser. */
export const takesAll = (): boolean => isSoak;

/**
 * The cases of a run, in their order.
 * @param all every case
 * @param each of so many cases Firefox takes the first
 * @param long of so many cases Chromium takes the first
 */
export function thinned<T>(all: readonly T[], each: number, long = 1): readonly T[] {
  const step = isSoak ? 1 : inChromium ? long : each;
  return all.filter((_, at) => at % step === 0);
}

/** A test that Firefox's part of `npm test` leaves to the soak. */
export const itInFull: typeof it =
  isSoak || inChromium ? it : (Object.assign(() => undefined, { each: () => () => undefined }) as never);
