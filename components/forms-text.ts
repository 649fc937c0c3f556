import { englishForms } from '../utils/i18n/forms-language.ts';
import { inUse } from './speaking.ts';

/** A text of the forms, in the language in use. */
export const tf = inUse(englishForms);
