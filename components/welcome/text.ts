import { englishWelcome } from '../../utils/i18n/welcome-language.ts';
import { inUse } from '../speaking.ts';

/** A text of the first-run page, in the language in use. */
export const tw = inUse(englishWelcome);
