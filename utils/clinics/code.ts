import * as v from 'valibot';
import { rule } from '../schema.ts';
import { CODE_LENGTH } from './typed-code.ts';

/** A clinic's code: an opaque string that is kept exactly as given. Owns the schema; what a person types is told apart more finely in typed-code.ts. */

/**
 * A code: outer blanks trimmed, then 3 to 40 printable ASCII characters without blanks. Case, leading zeros and hyphens
 * are kept.
 */
export const codeText = v.pipe(
  v.string((issue) => (typeof issue.input === 'number' ? 'is a number: put it in quotes' : 'must be text in quotes')),
  rule(
    `${CODE_LENGTH.least} to ${CODE_LENGTH.most} plain letters, digits and signs, without blanks; capitals, leading zeros and hyphens count; always in quotes`,
  ),
  v.trim(),
  v.check((code) => !/\s/.test(code), 'has a blank or line break inside'),
  v.check((code) => /^[\x21-\x7e]*$/.test(code), 'holds a character that is not a plain letter, digit or sign'),
  v.minLength(CODE_LENGTH.least, `is shorter than ${CODE_LENGTH.least} characters`),
  v.maxLength(CODE_LENGTH.most, `is longer than ${CODE_LENGTH.most} characters`),
);
