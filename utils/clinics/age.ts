/** How long ago a code was read. Clinics change their codes: after a year somebody should look again. */

/** Whether a day lies more than a year before another; both YYYY-MM-DD. */
export function isOld(day: string, today: string): boolean {
  return today > `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
