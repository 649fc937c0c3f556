/** Runs the changes, with the finder, in a browser's tab. Must not: know a change or a page. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { inPageScript, openBlankWith } from '../in-page-script.ts';
import type {} from './in-page.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** Bundles the finder and the changes, so that the script is there by the time it is needed. */
export async function bundleMetamorphic(): Promise<void> {
  await inPageScript(ENTRY);
}

/**
 * Makes pages from the sources and shows them to the finder, all in one document.
 * @param seed the same seed and sources, the same pages
 * @param pages how many
 */
export async function runMetamorphic(
  page: Page,
  sources: readonly Source[],
  seed: number,
  pages: number,
): Promise<Report> {
  await openBlankWith(page, ENTRY);
  return page.evaluate(
    (from: readonly Source[], by: number, count: number) => window.__metamorphic.run(from, by, count),
    sources,
    seed,
    pages,
  );
}
