import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { Tally } from './item.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';

/** How often each outcome was noted. */
export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** The totals of one day: service and outcome, and nothing else. */
export interface DayTotals {
  readonly day: string;
  readonly counts: Readonly<Partial<Record<ServiceId, Counts>>>;
}

/**
 * A day's totals with one more or one less. Never below nothing.
 * @param totals undefined where the day has none yet
 */
export function addTally(
  totals: DayTotals | undefined,
  { day, service, outcome }: Omit<Tally, 'id'>,
  by: 1 | -1,
): DayTotals {
  const counts = totals?.counts ?? {};
  const now = Math.max(0, (counts[service]?.[outcome] ?? 0) + by);
  return { day, counts: { ...counts, [service]: { ...counts[service], [outcome]: now } } };
}

/** Whether nothing is left of a day. */
export const isEmpty = ({ counts }: DayTotals): boolean =>
  Object.values(counts).every((each) => Object.values(each).every((count) => count === 0));

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/**
 * A day's totals as they lie on disk, checked by hand: pages read them without the schema library.
 * @returns null where it is none; what makes no sense in it is left out
 */
export function readDay(stored: unknown): DayTotals | null {
  const { day, counts } = (stored ?? {}) as { day?: unknown; counts?: unknown };
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || typeof counts !== 'object' || counts === null)
    return null;
  const given = counts as Partial<Record<string, Partial<Record<string, unknown>>>>;
  const read = SERVICE_IDS.map((service) => {
    const kept = OUTCOMES.flatMap((outcome) => {
      const count = given[service]?.[outcome];
      return isCount(count) ? [[outcome, count] as const] : [];
    });
    return [service, Object.fromEntries(kept)] as const;
  });
  return { day, counts: Object.fromEntries(read.filter(([, each]) => Object.keys(each).length > 0)) };
}
