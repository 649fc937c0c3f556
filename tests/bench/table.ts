/** The table of `npm run bench`: rows, medians and marks. Measures nothing. */

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** What was measured for each, as it is read; '–' where there is nothing. */
  readonly ours: string;
  readonly naive: string;
  readonly empty: string;
  readonly budget: string;
  /** null where there is no budget. */
  readonly kept: boolean | null;
  /** Something that should have been measured was not. */
  readonly missing?: true;
  /** Said after the budget. */
  readonly remark?: string;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** A median with its range: `4.2 (3.9–5.1)`. */
export function spread(values: readonly number[], digits: number): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  );
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** The sign for a budget that was kept or not. */
export const mark = (kept: boolean): string => (kept ? '✓' : '✗');

const HEAD = { what: '', ours: 'ours', naive: 'naive finder', empty: 'empty script', budget: 'budget' };
const COLUMNS = ['what', 'ours', 'naive', 'empty', 'budget'] as const;

/** The rows as lines of text, with a mark for each budget. */
export function lines(rows: readonly Row[]): string[] {
  const width = (column: (typeof COLUMNS)[number]) => Math.max(...[HEAD, ...rows].map((row) => row[column].length));
  const widths = COLUMNS.map(width);
  return [HEAD, ...rows].map((row) => {
    const cells = COLUMNS.map((column, at) => row[column].padEnd(widths[at] ?? 0));
    const { kept = null, remark = '' } = row as Partial<Row>;
    return `${cells.join('  ')}  ${kept === null ? ' ' : mark(kept)} ${remark}`.trimEnd();
  });
}
