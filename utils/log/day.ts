/** Days, weeks and months of the log, by this computer's own calendar. A day is YYYY-MM-DD, a month YYYY-MM. */

const DAY_MS = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The latest time that has a day with a year of four digits, in milliseconds since 1970. */
export const LATEST_TIME = Date.UTC(9999, 0, 1);

/**
 * The day of a time.
 * @param time milliseconds since 1970
 */
export function dayOf(time: number): string {
  const date = new Date(time);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a day begins here, in milliseconds since 1970. */
export function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** The day so many days later; earlier with a number below zero. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** A day's month. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months later; earlier with a number below zero. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** A month's first and last day. */
export function daysOfMonth(month: string): { readonly from: string; readonly to: string } {
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}
