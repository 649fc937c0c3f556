/** How long ago a code was read. Clinics change their codes: after a year somebody should look again. */

/** Whether a day lies more than a year before another; both YYYY-MM-DD. */
export function isOld(day: string, today: string): boolean {
  return today > `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** The later of two days, YYYY-MM-DD, either of which may not be known. */
export const laterDay = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;
