/**
 * Runs the confusion table's cases in a real browser: all of them in one document, without navigation, with the very
 * finder that the content scripts hold. Owns: the loop, the sums. Must not: know any case.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { openBlankWith } from '../in-page-script.ts';
import type { CaseGroup, FinderCase } from './case.ts';
import type { InPage } from './in-page.ts';

declare global {
  interface Window {
    __finder: InPage;
  }
}

/** What the finder did with one case. `waits`: it knows the box but would put nothing in yet. */
export type Verdict = 'found' | 'refused' | 'silent' | 'waits' | 'wrong';

export interface Result {
  readonly case: FinderCase;
  readonly kind: string;
  readonly verdict: Verdict;
  /** What the finder said, in one line. */
  readonly said: string;
}

/** Makes the tab an empty document in standards mode that holds the finder for all three sites as `window.__finder`. */
export function prepare(page: Page): Promise<void> {
  return openBlankWith(page, fileURLToPath(new URL('in-page.ts', import.meta.url)));
}

/** Shows every case to the finder and says what came of it. */
export async function runCases(page: Page, groups: readonly CaseGroup[]): Promise<Result[]> {
  await prepare(page);
  const all = groups.flatMap(({ kind, cases }) => cases.map((one) => ({ kind, one })));
  const said = await page.evaluate(
    (cases: FinderCase[]) => window.__finder.lookAll(cases),
    all.map(({ one }) => one),
  );
  return all.map(({ kind, one }, at) => {
    const look = said[at];
    if (!look) throw new Error(`no answer for ${one.id}`);
    if (look.broken) throw new Error(`${one.id}: ${look.broken}`);
    return { case: one, kind, verdict: verdict(one, look), said: look.said };
  });
}

function verdict({ expect }: FinderCase, look: { kind: 'box' | 'none'; right: boolean; acts: boolean }): Verdict {
  if (look.kind === 'box' && look.acts) return expect === 'box' && look.right ? 'found' : 'wrong';
  if (expect === 'box') return 'refused';
  return look.kind === 'box' ? 'waits' : 'silent';
}

/** The table: a row a service and kind of page, a column a verdict. */
export function table(results: readonly Result[]): string {
  const columns: Verdict[] = ['found', 'refused', 'silent', 'waits', 'wrong'];
  const lines = [['service', 'kind of page', 'pages', ...columns]];
  const count = (of: readonly Result[], what: Verdict) => of.filter((result) => result.verdict === what).length;
  const add = (service: string, kind: string, of: readonly Result[]) => {
    if (of.length) lines.push([service, kind, `${of.length}`, ...columns.map((what) => `${count(of, what) || '·'}`)]);
  };
  for (const service of SERVICE_IDS) {
    const own = results.filter((result) => result.case.service === service);
    for (const kind of new Set(results.map((result) => result.kind))) {
      add(
        service,
        kind,
        own.filter((result) => result.kind === kind),
      );
    }
  }
  add(
    'all',
    'pages with the box',
    results.filter((result) => result.case.expect === 'box'),
  );
  add(
    'all',
    'pages without',
    results.filter((result) => result.case.expect === 'none'),
  );
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

/** One line for every case that went another way than its page asks for. */
export function misses(results: readonly Result[]): string[] {
  return results
    .filter(({ verdict: came }) => came === 'refused' || came === 'wrong')
    .map((result) => `${result.verdict}: ${result.case.id} (${result.case.about}) – ${result.said}`);
}
