import { englishLog } from '../../../utils/i18n/log-language.ts';

/** A text of the log's screens. They are for staff and in English. */
export const tl: (typeof englishLog)['t'] = (key, values) => englishLog.t(key, values);

const TAG = 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${TAG} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(TAG, options);
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
export const numberWords = (value: number): string => value.toLocaleString(TAG);
