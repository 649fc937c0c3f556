/** Bundles the finder with the changes, and runs them in a browser's tab. Must not: know a change or a page. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type {} from './in-page.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';

let bundled: Promise<string> | undefined;

/** The finder and the changes as one script that leaves `window.__metamorphic`. */
export function metamorphicScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        output: { format: 'iife', name: '__metamorphicModule' },
      },
    },
  });
  const first = Array.isArray(made) ? made[0] : made;
  if (!first || !('output' in first)) throw new Error('the metamorphic tests were not bundled');
  return first.output[0].code;
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
  await page.setContent('<!doctype html><html><head><title></title></head><body></body></html>');
  await page.evaluate(`${await metamorphicScript()}\n;undefined`);
  return page.evaluate(
    (from: readonly Source[], by: number, count: number) => window.__metamorphic.run(from, by, count),
    sources,
    seed,
    pages,
  );
}
