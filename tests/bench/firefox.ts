/**
 * What can be measured in Firefox: it gives no trace over WebDriver BiDi, so a copy of the build takes the time at the
 * beginning and the end of every call into the script. Wall time, and without the script's own loading.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/drivers/index.ts';
import { AFTERWARDS_MS, LOADS, SETTLED_MS } from './cpu.ts';
import { address } from './pages.ts';

/** So that Firefox tells times exactly, and lets a page change its route as often as it likes. */
export const FIREFOX_PREFS = {
  'privacy.reduceTimerPrecision': false,
  'privacy.resistFingerprinting': false,
  'dom.navigation.navigationRateLimit.count': 0,
};

/** One round: milliseconds in our callbacks by the load's page. */
export async function measureFirefoxRound(driver: Driver, tell: (what: string) => void): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const load of LOADS) {
    tell(`Firefox, ${load.page}`);
    const page = await driver.newPage();
    await page.goto(address('ours', load.page), { waitUntil: 'load' });
    let before = 0;
    if (load.run) {
      await delay(SETTLED_MS);
      before = await timeSoFar(page);
      await page.evaluate(load.run);
    }
    await delay(AFTERWARDS_MS);
    times.set(load.page, (await timeSoFar(page)) - before);
    await page.close();
  }
  return times;
}

async function timeSoFar(page: Page): Promise<number> {
  const answer = await page.evaluate(() => {
    let told = '';
    const take = (event: Event) => {
      told = (event as CustomEvent<string>).detail;
    };
    document.addEventListener('time-tell', take);
    document.dispatchEvent(new Event('time-ask'));
    document.removeEventListener('time-tell', take);
    return told;
  });
  if (answer === '') throw new Error('the script that takes the time is not in the page');
  return (JSON.parse(answer) as { total: number }).total;
}
