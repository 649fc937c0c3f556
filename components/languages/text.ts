import { englishChoice } from '../../utils/i18n/choice-language.ts';
import { inUse } from '../speaking.ts';

/** A text of the choice of a language, in the language in use. */
export const tc = inUse(englishChoice);
