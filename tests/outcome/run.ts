/**
 * Runs the outcome's cases in a real browser, all in one document, with the very code that the acting part holds. Owns:
 * the loop, the sums. Must not: know any case.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openBlankWith } from '../in-page-script.ts';
import type { ArrivalCase, Kind, PressCase } from './case.ts';
import type { InPage, Seen } from './in-page.ts';

declare global {
  interface Window {
    __outcome: InPage;
  }
}

export interface Result {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly wanted: string;
  readonly said: string;
  /** What was read, in one line. */
  readonly text: string;
  readonly remove: string | null;
  readonly wantedRemove: string | null;
}

/** Shows every case in one document and says what was read. */
export async function runOutcomes(
  page: Page,
  presses: readonly Kind<PressCase>[],
  arrivals: readonly Kind<ArrivalCase>[],
): Promise<Result[]> {
  await openBlankWith(page, fileURLToPath(new URL('in-page.ts', import.meta.url)));
  const pressed = presses.flatMap(({ kind, cases }) => cases.map((one) => ({ kind, one })));
  const arrived = arrivals.flatMap(({ kind, cases }) => cases.map((one) => ({ kind, one })));
  const said = [
    ...(await page.evaluate(
      (cases: PressCase[]) => window.__outcome.pressAll(cases),
      pressed.map(({ one }) => one),
    )),
    ...(await page.evaluate(
      (cases: ArrivalCase[]) => window.__outcome.arriveAll(cases),
      arrived.map(({ one }) => one),
    )),
  ];
  return [...pressed, ...arrived].map(({ kind, one }, at) => result(kind, one, said[at]));
}

function result(kind: string, one: PressCase | ArrivalCase, seen: Seen | undefined): Result {
  if (!seen) throw new Error(`no answer for ${one.id}`);
  if (seen.broken) throw new Error(`${one.id}: ${seen.broken}`);
  const wanted = 'says' in one ? one.says : one.lists;
  const wantedRemove = ('remove' in one && one.remove) || null;
  const { text, remove } = seen;
  return { id: one.id, kind, lang: one.lang, wanted: `${wanted}`, said: `${seen.said}`, text, remove, wantedRemove };
}

/** The table: a row a kind of case, a column what was read. */
export function outcomeTable(results: readonly Result[]): string {
  const columns = ['linked', 'refused', 'null', 'ours', 'other', 'neither'];
  const lines = [['kind', 'cases', ...columns.map((said) => (said === 'null' ? 'asks' : said)), 'as wanted']];
  for (const [kind, own] of Map.groupBy(results, (one) => one.kind)) {
    const counts = columns.map((said) => `${own.filter((one) => one.said === said).length || '·'}`);
    lines.push([kind, `${own.length}`, ...counts, `${own.filter((one) => one.said === one.wanted).length}`]);
  }
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

/** One line for every case that was read in another way than a careful person would. */
export function misread(results: readonly Result[]): string[] {
  return results
    .filter(({ said, wanted, remove, wantedRemove }) => said !== wanted || remove !== wantedRemove)
    .map(({ id, said, wanted, text, remove }) => `${id}: ${said} instead of ${wanted} – ${text} ${remove ?? ''}`);
}
