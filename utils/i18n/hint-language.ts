import { both } from './en/both.ts';
import { finding } from './en/finding.ts';
import { hint } from './en/hint.ts';
import { logWords } from './en/log-words.ts';
import { language } from './language.ts';

/** The languages of the hint, the badge and the button's title. Languages other than English join here. */
export const englishHint = language('en', 'ltr', { ...both, ...finding, ...hint, ...logWords });

/** The key of a text of the hint. */
export type HintKey = keyof typeof both | keyof typeof finding | keyof typeof hint | keyof typeof logWords;
