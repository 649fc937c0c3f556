import { finding } from './en/finding.ts';
import { forms } from './en/forms.ts';
import { last } from './en/last.ts';
import { logWords } from './en/log-words.ts';
import { problems } from './en/problems.ts';
import { language } from './language.ts';

/** The languages of forms, questions, switches and notices. Languages other than English join here. */
export const englishForms = language('en', 'ltr', { ...finding, ...forms, ...last, ...logWords, ...problems });
