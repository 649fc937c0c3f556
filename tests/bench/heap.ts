/**
 * What 2,000 changes of route leave behind in Chromium: heap, nodes and listeners, each after a forced collection. The
 * two halves are told apart, since what the first leaves only once (compiled code, caches) is no growth.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../e2e/drivers/index.ts';
import { AFTERWARDS_MS } from './cpu.ts';
import { changeRoutes } from './loads.ts';
import { address, type Who } from './pages.ts';

/** Before the first count: most of what is kept once is there by then. */
const WARM_UP = 200;
export const CHANGES = 2000;

/** All worlds of the page together. */
export interface Held {
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** How much more is held after the changes than before them, in all and after the second half. */
export interface Growth {
  readonly all: Held;
  readonly secondHalf: Held;
  /** Boxes that were filled while they were there. */
  readonly filled: number;
}

/** Measures it on a fresh page. */
export async function measureGrowth(driver: Driver, who: Who): Promise<Growth> {
  const page = await driver.newPage();
  await page.goto(address(who, 'box'), { waitUntil: 'load' });
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(changeRoutes, 0, WARM_UP);
  const before = await held(session);
  let filled = await page.evaluate(changeRoutes, WARM_UP, CHANGES / 2);
  const between = await held(session);
  filled += await page.evaluate(changeRoutes, WARM_UP + CHANGES / 2, CHANGES / 2);
  const after = await held(session);
  await page.close();
  return { all: less(after, before), secondHalf: less(after, between), filled };
}

function less(after: Held, before: Held): Held {
  return {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

async function held(session: CDPSession): Promise<Held> {
  await delay(AFTERWARDS_MS);
  // The first collection frees what the second finds without owners: wrappers of the page's nodes in other worlds.
  for (let left = 2; left > 0; left -= 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => {
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`Chromium does not tell ${wanted}`);
    return found.value;
  };
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
