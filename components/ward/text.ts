import { englishWard } from '../../utils/i18n/ward-language.ts';
import { inUse } from '../speaking.ts';

/** A text of ward mode, in the language in use. */
export const tw = inUse(englishWard);
