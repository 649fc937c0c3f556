import { englishPractice } from '../../utils/i18n/practice-language.ts';

/** A text of Practice, in the language in use. */
export const tp: (typeof englishPractice)['t'] = (key, values) => englishPractice.t(key, values);
