import { both } from './en/both.ts';
import { forms } from './en/forms.ts';
import { pages } from './en/pages.ts';
import { practice } from './en/practice.ts';
import { language } from './language.ts';

/** The languages of Practice. Languages other than English join here. */
export const englishPractice = language('en', 'ltr', { ...both, ...pages, ...forms, ...practice });
