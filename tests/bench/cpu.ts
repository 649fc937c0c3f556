/** Processor time of a content script under four loads, on a fresh page each time, in Chromium. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/drivers/index.ts';
import { appendRows, swapSubtrees, writeStyles } from './loads.ts';
import { address, EVERYBODY, type Who } from './pages.ts';
import { type PageTime, timesOf, traced } from './trace.ts';

/** One load: a page, what happens there while it is measured, and what that may cost. */
export interface Load {
  readonly name: string;
  readonly page: string;
  /** Runs in the page; null where opening the page is the load. */
  readonly run: (() => Promise<void>) | null;
  /** Milliseconds; null where it is only shown. */
  readonly budget: number | null;
}

export const LOADS: readonly Load[] = [
  { name: '3,000 rows with inputs over 60 frames', page: 'rows', run: appendRows, budget: 5 },
  { name: '12,000 style and class writes', page: 'writes', run: writeStyles, budget: 1 },
  { name: '120 subtree swaps beside 3,000 nodes', page: 'swaps', run: swapSubtrees, budget: 6 },
  { name: 'first look, 20,000 nodes, 65 boxes', page: 'first', run: null, budget: 15 },
  { name: 'first look, 20,000 nodes, 405 boxes', page: 'crowd', run: null, budget: null },
];

/**
 * What is put off still belongs to the load: it is measured until this long after the load's end, in milliseconds.
 * It is not waited for by a condition, because a script that does nothing more can't be told from one that waits.
 */
export const AFTERWARDS_MS = 1000;

/** Milliseconds after a page's load event at which the scripts on it have made their first look. */
export const SETTLED_MS = 300;

/** One round: every load for every script, on a page of its own. */
export async function measureRound(driver: Driver, tell: (what: string) => void): Promise<Map<string, PageTime>> {
  const times = new Map<string, PageTime>();
  for (const load of LOADS) {
    for (const who of EVERYBODY) {
      tell(`${load.page}, ${who}`);
      const page = await driver.newPage();
      times.set(keyOf(load, who), timesOf(await record(page, load, who)));
      await page.close();
    }
  }
  return times;
}

/** Under what a round keeps the time of one script and load. */
export const keyOf = (load: Load, who: Who): string => `${load.page} ${who}`;

async function record(page: Page, { page: name, run }: Load, who: Who) {
  const url = address(who, name);
  const work = run ? () => page.evaluate(run) : () => page.goto(url, { waitUntil: 'load' }).then(() => undefined);
  if (run) {
    await page.goto(url, { waitUntil: 'load' });
    await delay(SETTLED_MS);
  }
  return traced(page, async () => {
    await work();
    await delay(AFTERWARDS_MS);
  });
}
