import { welcome } from './en/welcome.ts';
import { language } from './language.ts';

/** The languages of the first-run page. Languages other than English join here. */
export const englishWelcome = language('en', 'ltr', welcome);
