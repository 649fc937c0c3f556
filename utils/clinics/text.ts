import * as v from 'valibot';
import { rule } from '../schema.ts';
import { asksForPassword } from './password-request.ts';

/**
 * Text that comes from outside (files, policy, typing): what it may hold. Owns the character rules; every other schema
 * builds on these.
 */

// Control and format characters, direction overrides among them. Tab, line breaks and the two joiners that some scripts
// need between letters are no harm.
const UNSEEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
// Letters that are drawn as nothing.
const BLANK_LETTERS = /[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/;
// A joiner beside a letter that joins nothing only makes two equal words differ.
const IDLE_JOINER = /(?<![^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\s])[\u200c\u200d]/u;
const PILED_MARKS = /\p{M}{6}/u;
const MARKUP = /<[a-z!/?]|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** Characters as a person counts them, not code units. */
const lengthOf = (text: string): number => [...text].length;

/**
 * A text of 1 to `most` characters in one line (or more, for notes), without markup or unseen characters, that asks nobody for a password.
 * @param most greatest length in characters
 * @param lines whether line breaks may stand in it
 */
export function plainText(most: number, lines = false) {
  return v.pipe(
    v.string('must be text in quotes'),
    v.check((text) => text.trim() !== '', 'is empty: leave it out'),
    v.check((text) => lengthOf(text) <= most, `is longer than ${most} characters`),
    v.check(
      (text) => !UNSEEN.test(text) && !BLANK_LETTERS.test(text) && !IDLE_JOINER.test(text),
      'holds control or direction characters that can’t be seen',
    ),
    v.check((text) => !PILED_MARKS.test(text), 'piles up accents: use plain letters'),
    v.check((text) => lines || !/[\t\n\r]/.test(text), 'must be one line'),
    v.check((text) => !MARKUP.test(text), 'holds markup: use plain text'),
    v.check((text) => !asksForPassword(text), 'asks for a password: no family should give theirs away'),
    rule(`text of up to ${most.toLocaleString('en')} characters${lines ? ', line breaks allowed' : ', in one line'}`),
  );
}

/** A note to families: plain text of up to 1,000 characters. */
export const noteText = plainText(1000, true);

/** A day as YYYY-MM-DD that exists in the calendar. */
export const dayText = v.pipe(
  v.string('must be a date in quotes'),
  rule('a day like `2026-11-20`'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-20'),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'is no day of the calendar'),
);
