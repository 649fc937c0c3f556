import { englishWard } from '../../utils/i18n/ward-language.ts';

/** A text of ward mode, in the language in use. */
export const tw: (typeof englishWard)['t'] = (key, values) => englishWard.t(key, values);
