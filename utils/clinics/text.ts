import * as v from 'valibot';

/**
 * Text that comes from outside (files, policy, typing): what it may hold. Owns the character rules; every other schema
 * builds on these.
 */

// Control and format characters, direction overrides among them. Tab, line breaks and the two joiners that some scripts
// need between letters are no harm.
const UNSEEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const MARKUP = /<[a-z!/?]|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;
const ASKS_PASSWORD = /\b(?:your|the|us|me)\b[^.]{0,40}\b(?:password|passcode|pass word|log-?in details)\b/i;

/** Characters as a person counts them, not code units. */
const lengthOf = (text: string): number => [...text].length;

/**
 * A text of 1 to `most` characters in one line (or more, for notes), without markup or unseen characters.
 * @param most greatest length in characters
 * @param lines whether line breaks may stand in it
 */
export function plainText(most: number, lines = false) {
  return v.pipe(
    v.string('must be text in quotes'),
    v.check((text) => text.trim() !== '', 'is empty: leave it out'),
    v.check((text) => lengthOf(text) <= most, `is longer than ${most} characters`),
    v.check((text) => !UNSEEN.test(text), 'holds control or direction characters that can’t be seen'),
    v.check((text) => lines || !/[\t\n\r]/.test(text), 'must be one line'),
    v.check((text) => !MARKUP.test(text), 'holds markup: use plain text'),
  );
}

/** A note to families: plain text of up to 1,000 characters that asks nobody for a password. */
export const noteText = v.pipe(
  plainText(1000, true),
  v.check((text) => !ASKS_PASSWORD.test(text), 'asks for a password: no family should give theirs away'),
);

/** A day as YYYY-MM-DD that exists in the calendar. */
export const dayText = v.pipe(
  v.string('must be a date in quotes'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-11-20'),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'is no day of the calendar'),
);
