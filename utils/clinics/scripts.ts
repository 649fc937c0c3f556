import { looksLatin } from './skeleton.ts';

/** Words that are spelled with letters of more than one script, so that they look like another word. */

const LATIN = /\p{Script=Latin}/u;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The first word with Latin letters and letters of a script that look like them; null where there is none. */
export function mixedWord(text: string): string | null {
  return wordsOf(text).find((word) => LATIN.test(word) && ALIKE.test(word)) ?? null;
}

/** The first word in a text with Latin ones that looks Latin and is not; null where there is none. */
export function disguisedWord(text: string): string | null {
  const words = wordsOf(text);
  if (!words.some((word) => LATIN.test(word) && !ALIKE.test(word))) return null;
  return words.find((word) => word.length > 1 && !LATIN.test(word) && [...word].every(looksLatin)) ?? null;
}
