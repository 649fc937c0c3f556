import { both } from './en/both.ts';
import { log } from './en/log.ts';
import { logWords } from './en/log-words.ts';
import { language } from './language.ts';

/** The languages of the log's screens. Languages other than English join here. */
export const englishLog = language('en', 'ltr', { ...both, ...logWords, ...log });
