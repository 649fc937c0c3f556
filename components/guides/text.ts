import { englishGuides } from '../../utils/i18n/guides-language.ts';

/** A text of the guides and the device finder, in the language in use. */
export const tg: (typeof englishGuides)['t'] = (key, values) => englishGuides.t(key, values);
