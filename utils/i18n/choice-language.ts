import { languages } from './en/language.ts';
import { language } from './language.ts';

/** English: the choice of a language on our pages. */
export const englishChoice = language('en', 'ltr', languages);
