/**
 * One question asked on many pages. Owns: how many of them a run takes. In Chromium and in the soak (`SOAK=1`) that is
 * all; in Firefox's part of `npm test` some, since the answer hangs on the page and hardly on the browser.
 */
import { browserName } from './suite.ts';

/** Whether a run takes every case. */
export const takesAll = (): boolean => browserName() === 'chromium' || process.env.SOAK !== undefined;

/**
 * The cases of a run, in their order.
 * @param all every case
 * @param each of so many cases Firefox takes the first
 */
export function thinned<T>(all: readonly T[], each: number): readonly T[] {
  return takesAll() ? all : all.filter((_, at) => at % each === 0);
}
