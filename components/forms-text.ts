import { englishForms } from '../utils/i18n/forms-language.ts';

/** A text of the forms, in the language in use. */
export const tf: (typeof englishForms)['t'] = (key, values) => englishForms.t(key, values);
