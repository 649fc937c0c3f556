/** The first-run page: opened once by an installation, the way from it to the popup, and where it does not come. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { welcome } from '../../utils/i18n/en/welcome.ts';
import { tooWide, violations } from './axe.ts';
import type { Driver } from './drivers/index.ts';
import { until } from './drivers/poll.ts';
import { whyNotManaged } from './policy-setup.ts';
import { GGC, store, stored, tell } from './popup-setup.ts';
import { browserName, launchApart, suite } from './suite.ts';

const { driver, net, reset } = await suite();
afterAll(() => expect(net.refused).toEqual([]));

const dealtWith = (where: Driver) =>
  until(async () => (await stored(where)).welcome === 'done', 'the first-run page to be dealt with');
/** The tabs that show it. Firefox does not tell the address of a tab that an extension opened; its page knows. */
async function shownIn(where: Driver): Promise<Page[]> {
  const pages = await where.pages();
  const paths = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')));
  return pages.filter((_, index) => paths[index] === '/welcome.html');
}

it('comes once after the installation, leads by keys alone to the popup, and never comes again', async () => {
  // Firefox takes the wish for dark from its settings only.
  const apart = await launchApart({ firstRun: true, prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } });
  try {
    await until(async () => (await shownIn(apart)).length === 1, 'the first-run page to come');
    const [page] = (await shownIn(apart)) as [Page];
    const there = (selector: string) =>
      until(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), `${selector} to come`);
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        return at?.id || at?.innerText.trim();
      });
    const focusOn = (id: string) => until(async () => (await focused()) === id, `the focus on ${id}`);
    const tabTo = async (name: string) => {
      for (let step = 0; step < 12 && (await focused()) !== name; step += 1) await apart.press(page, 'Tab');
      expect(await focused()).toBe(name);
    };
    const looksRight = async (name: string) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      await page.screenshot({ path: `out/screens/${browserName()}-welcome-${name}.png`, fullPage: true });
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await tooWide(page)).toEqual([]);
    };
    mkdirSync('out/screens', { recursive: true });
    await page.setViewport({ width: 320, height: 800 });
    if (browserName() === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    }
    await there(`[data-clinic="${GGC.id}"]`);
    const text = await page.evaluate(() => document.body.innerText);
    for (const line of ['codes', 'box', 'press', 'reads', 'sends'] as const) {
      expect(text).toContain(welcome[`welcome.${line}`]);
    }
    expect(text).toContain(welcome['welcome.puzzle']);
    await looksRight('choose');

    await tabTo(GGC.name);
    await apart.press(page, 'Enter');
    await there('#confirm-yes');
    await focusOn('confirm');
    await looksRight('confirm');
    await tabTo('confirm-yes');
    await apart.press(page, 'Enter');
    await there('#open');
    await focusOn('next');
    await looksRight('next');
    await tabTo('open');
    await apart.press(page, 'Enter');
    await until(
      () =>
        page.evaluate(() => {
          type Views = { extension: { getViews(which: { type: 'popup' }): unknown[] } };
          return (globalThis as unknown as { chrome: Views }).chrome.extension.getViews({ type: 'popup' }).length > 0;
        }),
      'the popup to open',
    );

    // An update, with all that was stored gone: still no first installation.
    await apart.closePages();
    await apart.inExtension(() => (globalThis as unknown as { chrome: Stored }).chrome.storage.local.clear());
    await apart.reloadExtension();
    for (let turn = 0; turn < 2; turn += 1) await tell(apart, { type: 'ui:last' });
    expect((await stored(apart)).welcome).toBeUndefined();
    expect(await shownIn(apart)).toEqual([]);
  } finally {
    await apart.close();
  }
});

interface Stored {
  storage: { local: { clear(): Promise<void> } };
}

describe('what is still due when the background was ended', () => {
  beforeEach(reset);

  /** The background begins anew while the page is due. */
  async function begin(): Promise<void> {
    await store(driver, { welcome: 'due' });
    await driver.killBackground();
    await tell(driver, { type: 'ui:last' });
    await dealtWith(driver);
    // It would be opened right after that was noted, so before the answer to what is asked now.
    await tell(driver, { type: 'ui:last' });
  }

  it('comes after its next start, and not where a clinic was chosen meanwhile', async () => {
    // What a file before this one has set may still be there: then the page has nothing to say.
    if (!(await whyNotManaged(driver))) await driver.setManaged(null);
    await begin();
    await until(async () => (await shownIn(driver)).length === 1, 'the first-run page to come');
    await driver.closePages();
    await tell(driver, { type: 'ui:choose', private: false, clinic: GGC.id });
    await begin();
    expect(await shownIn(driver)).toEqual([]);
  });

  // What else keeps it away is in tests/unit/background/welcome.test.ts.
  it('does not come where an organisation says so', async (test) => {
    const notAllowed = await whyNotManaged(driver);
    if (notAllowed) test.skip(notAllowed);
    try {
      await driver.setManaged({ showWelcome: false });
      await begin();
      expect(await shownIn(driver)).toEqual([]);
    } finally {
      await driver.setManaged(null);
    }
  });
});
