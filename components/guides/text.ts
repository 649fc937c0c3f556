import { englishGuides } from '../../utils/i18n/guides-language.ts';
import { inUse } from '../speaking.ts';

/** A text of the guides and the device finder, in the language in use. */
export const tg = inUse(englishGuides);
