import { both } from './en/both.ts';
import { pages } from './en/pages.ts';
import { tasks } from './en/tasks.ts';
import { language } from './language.ts';

/** The languages of our pages' first load. Languages other than English join here. */
export const englishPages = language('en', 'ltr', { ...both, ...pages, ...tasks });
