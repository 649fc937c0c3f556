import { both } from './en/both.ts';
import { paper } from './en/paper.ts';
import { language } from './language.ts';

/** The languages of what goes to the phone and onto paper. Languages other than English join here. */
export const englishPaper = language('en', 'ltr', { ...both, ...paper });
