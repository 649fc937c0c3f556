import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { addDays, weekOf } from './day.ts';
import { OUTCOMES, type Outcome } from './outcomes.ts';
import type { DayTotals } from './totals.ts';

/** What the pictures and the month's summary show, added up from the totals of days. Pure. */

/** How often, for each service and outcome; all of them are there. */
export type Figures = Readonly<Record<ServiceId, Readonly<Record<Outcome, number>>>>;

/** The steps of a set-up, in their order. */
export const STEPS = ['found', 'filled', 'submitted', 'linked'] as const satisfies readonly Outcome[];

/** Adds days up. */
export function sumOf(days: readonly DayTotals[]): Figures {
  const of = (service: ServiceId) =>
    Object.fromEntries(
      OUTCOMES.map((outcome) => [
        outcome,
        days.reduce((sum, { counts }) => sum + (counts[service]?.[outcome] ?? 0), 0),
      ]),
    );
  return Object.fromEntries(SERVICE_IDS.map((service) => [service, of(service)])) as unknown as Figures;
}

/** One week's figures. */
export interface Week {
  /** Its Monday. */
  readonly monday: string;
  readonly figures: Figures;
}

/**
 * The last weeks, the oldest first, each there even where nothing happened.
 * @param today the last day that counts
 */
export function weeksOf(days: readonly DayTotals[], today: string, count: number): readonly Week[] {
  const byWeek = Map.groupBy(days, ({ day }) => weekOf(day));
  const last = weekOf(today);
  return Array.from({ length: count }, (_, at) => addDays(last, -7 * (count - 1 - at))).map((monday) => ({
    monday,
    figures: sumOf(byWeek.get(monday) ?? []),
  }));
}

/** Whether there is anything to show. */
export const isAny = (figures: Figures): boolean =>
  SERVICE_IDS.some((service) => OUTCOMES.some((outcome) => figures[service][outcome] > 0));

/** The sum over the services. */
export const overall = (figures: Figures, outcome: Outcome): number =>
  SERVICE_IDS.reduce((sum, service) => sum + figures[service][outcome], 0);

/** A number that the scale of a picture can end with: 4, 5, 10, 20, 40, 50, 100, … at least as large as the value. */
export function scaleFor(value: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [4, 5, 10]) if (step * ten >= value) return step * ten;
}
