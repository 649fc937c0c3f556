import { englishPaper } from '../../utils/i18n/paper-language.ts';

/** A text of the phone screen, the sheets and the diary, in the language in use. */
export const tp: (typeof englishPaper)['t'] = (key, values) => englishPaper.t(key, values);
