/** What a page must show to everybody: nothing wider than it, and nothing that axe finds. Must not: change the page's content. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each with the elements. */
export async function violations(page: Page): Promise<string[]> {
  // Half a megabyte of script is put into a document once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as {
      axe: { run(what: Document, how: object): Promise<{ violations: Found[] }> };
    };
    const found = (await axe.run(document, { resultTypes: ['violations'] })).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Runs in a page: what is wider than it. A code may be: it is never broken, and can be scrolled. */
export function tooWideIn(): string[] {
  const width = document.documentElement.clientWidth;
  // From right to left, what is too wide sticks out on the left.
  const wide = [...document.querySelectorAll('body *')].filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return each.checkVisibility() && (right > width + 1 || left < -1);
  });
  const scrolls = document.documentElement.scrollWidth > width ? [`page: ${document.documentElement.scrollWidth}`] : [];
  return [...scrolls, ...wide.map((each) => `${each.localName}.${each.className}`)];
}

/** Whether anything is wider than the page, and what. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(tooWideIn);
}
