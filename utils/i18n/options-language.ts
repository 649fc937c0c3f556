import { both } from './en/both.ts';
import { options } from './en/options.ts';
import { pages } from './en/pages.ts';
import { problems } from './en/problems.ts';
import { wardSwitch } from './en/ward-switch.ts';
import { language } from './language.ts';

/** The languages of the page of clinics and settings. Languages other than English join here. */
export const englishOptions = language('en', 'ltr', { ...both, ...pages, ...options, ...problems, ...wardSwitch });
