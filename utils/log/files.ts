import { SERVICE_IDS } from '../sites/types.ts';
import { dayOf } from './day.ts';
import type { Entry } from './entry.ts';
import { type Figures, overall } from './figures.ts';
import { OUTCOMES } from './outcomes.ts';
import type { DayTotals } from './totals.ts';

/** The log as files: CSV for a spreadsheet, JSON for everything else. Fixed columns, and no text that a person typed. */

const COLUMNS = ['day', 'time', 'service', 'clinic', 'provenance', 'outcome', 'how', 'seenBy', 'visit'] as const;

/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell: nothing in it is taken for a formula or for the end of the cell. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const guarded = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One line. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The first line. */
export const csvHead = (): string => csvLine(COLUMNS);

/** The lines of these entries, in this computer's time. */
export function csvLines(entries: readonly Entry[]): string {
  return entries
    .map((entry) => {
      const { time, service, clinic, provenance, outcome, how, seenBy, visit } = entry;
      const clock = new Date(time).toTimeString().slice(0, 8);
      return csvLine([dayOf(time), clock, service, clinic, provenance, outcome, how, seenBy, visit]);
    })
    .join('');
}

/** A month's figures: one line for each service, one for all. */
export function csvFigures(month: string, figures: Figures): string {
  const rows = SERVICE_IDS.map((service) => [month, service, ...OUTCOMES.map((outcome) => figures[service][outcome])]);
  const all = [month, 'all', ...OUTCOMES.map((outcome) => overall(figures, outcome))];
  return [['month', 'service', ...OUTCOMES], ...rows, all].map(csvLine).join('');
}

/** The parts of the JSON file around its entries. */
export const jsonParts = (days: readonly DayTotals[]) => ({
  head: '{\n"format": "sharing-setup/log@1",\n"entries": [\n',
  entry: (entry: Entry): string => JSON.stringify(entry),
  tail: `\n],\n"days": ${JSON.stringify(days)}\n}\n`,
});
