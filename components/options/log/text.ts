import { englishLog } from '../../../utils/i18n/log-language.ts';
import { language } from '../../store.ts';

/** A text of the log's screens, in the language in use. */
export const tl: (typeof englishLog)['t'] = (key, values) => englishLog.t(key, values);

/** Dates and numbers as they are written in the language in use. */
const tag = (): string => (language.value.tag === 'en' ? 'en-GB' : language.value.tag);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag()} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag(), options);
  formats.set(key, known);
  return known;
}

/** A time with its day, like “21 Nov 2026, 09:05”. */
export const timeWords = (time: number): string =>
  format('time', { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** A day without its year, like “16 Nov”. */
export const shortDay = (day: string): string =>
  format('day', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A month, like “November 2026”. */
export const monthWords = (month: string): string =>
  format('month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** A number. */
export const numberWords = (value: number): string => value.toLocaleString(tag());
