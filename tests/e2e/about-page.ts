/** "About this copy" as tests read it. Must not: assert anything. */

import type { Page } from 'puppeteer-core';
import { until } from './drivers/poll.ts';

const said = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#about-text')?.textContent ?? '');

/** Waits until the text for IT holds these words, and gives the whole. */
export async function aboutSays(page: Page, words: string): Promise<string> {
  await until(
    async () => (await said(page)).includes(words),
    async () => `“About this copy” to say “${words}”; it says: ${await said(page)}`,
  );
  return said(page);
}
