import { englishPaper } from '../../utils/i18n/paper-language.ts';
import { inUse } from '../speaking.ts';

/** A text of the phone screen, the sheets and the diary, in the language in use. */
export const tp = inUse(englishPaper);
