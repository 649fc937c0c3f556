import { translation, writtenAs } from './speaking.ts';

/** Words in a row, as the language in use writes them: Arabic and Chinese have commas of their own. */
export const listWords = (words: readonly string[]): string =>
  translation.value ? new Intl.ListFormat(writtenAs()).format(words) : words.join(', ');
