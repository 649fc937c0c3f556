import { englishAbout } from '../../utils/i18n/about-language.ts';

/** The language of “About this copy”. */
export const aboutLanguage = englishAbout;

/** A text of “About this copy”, in the language in use. */
export const t: (typeof englishAbout)['t'] = (key, values) => aboutLanguage.t(key, values);
