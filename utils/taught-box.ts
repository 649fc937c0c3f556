import * as v from 'valibot';
import { exactObject } from './schema.ts';

/**
 * The schema of a box that a person pointed out (utils/page/taught.ts), where it comes in and where it is stored: names
 * and words only, so that nothing of a page's own text can be kept.
 */

const names = (most: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^([a-z][a-z_.:-]{0,59}|h[1-6]|\*)$/i))), v.maxLength(most));

/** One box. */
export const taughtSchema = exactObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{4,100}$/)),
  /** Masked. */
  path: v.pipe(v.string(), v.regex(/^\/[\w/#!*-]{0,200}$/)),
  elements: names(8),
  attributes: names(40),
  words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(40)),
});

/** One box. */
export type TaughtBox = v.InferOutput<typeof taughtSchema>;
