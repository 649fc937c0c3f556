import { about } from './en/about.ts';
import { both } from './en/both.ts';
import { language } from './language.ts';

/** The languages of “About this copy”. Languages other than English join here. */
export const englishAbout = language('en', 'ltr', { ...both, ...about });

/** The key of such a text. */
export type AboutKey = keyof typeof both | keyof typeof about;
