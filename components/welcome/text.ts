import { englishWelcome } from '../../utils/i18n/welcome-language.ts';

/** A text of the first-run page, in the language in use. */
export const tw: (typeof englishWelcome)['t'] = (key, values) => englishWelcome.t(key, values);
