import { englishOptions } from '../../utils/i18n/options-language.ts';

/** A text of the page of clinics and settings, in the language in use. */
export const to: (typeof englishOptions)['t'] = (key, values) => englishOptions.t(key, values);
