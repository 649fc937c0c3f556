import { both } from './en/both.ts';
import { finding } from './en/finding.ts';
import { hint } from './en/hint.ts';
import { languages } from './en/language.ts';
import { logWords } from './en/log-words.ts';
import { language } from './language.ts';

/** English: the hint, the badge, the menu and the button's title. */
export const englishHint = language('en', 'ltr', { ...both, ...finding, ...hint, ...languages, ...logWords });

/** The key of a text of the hint. */
export type HintKey =
  | keyof typeof both
  | keyof typeof finding
  | keyof typeof hint
  | keyof typeof languages
  | keyof typeof logWords;
