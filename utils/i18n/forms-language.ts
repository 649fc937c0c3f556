import { finding } from './en/finding.ts';
import { forms } from './en/forms.ts';
import { language } from './language.ts';

/** The languages of forms and questions. Languages other than English join here. */
export const englishForms = language('en', 'ltr', { ...finding, ...forms });
