import { both } from './en/both.ts';
import { ward } from './en/ward.ts';
import { language } from './language.ts';

/** The languages of ward mode. Languages other than English join here. */
export const englishWard = language('en', 'ltr', { ...both, ...ward });
