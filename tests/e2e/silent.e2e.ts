/** Pages on which nothing may happen: sign-ins, the clinicians' own pages, what is linked already, and look-alikes. */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages, type SitePage } from '../sites/registry.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { oneTab } from './page/each-test.ts';
import { hintSays, hints, words } from './page/hint.ts';
import { outcomesOf, readLog } from './page/log.ts';
import { askTab, tabStands } from './page/tab.ts';
import { goToBox, openSite } from './page/visit.ts';
import { thinned } from './thinned.ts';

const quiet = pages.filter(({ kind }) => kind !== 'box');
const ours = quiet.filter(({ service }) => service !== null);
const strangers = quiet.filter(({ service }) => service === null);
const codes = Object.values(HARBOUR.services).map((given) => given?.code);

/** Everything by which a page could have noticed us. */
function traces(page: Page) {
  return page.evaluate((known: (string | undefined)[]) => {
    const site = window.__site;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return {
      sheets: document.adoptedStyleSheets.length,
      made: site ? site.events.filter(({ isTrusted }) => !isTrusted) : [],
      clicks: site ? site.clicks.filter(({ isTrusted }) => !isTrusted) : [],
      submits: site?.submits ?? 0,
      filled: fields.map(({ value }) => value).filter((value) => known.includes(value)),
      held: Object.values(site?.state().fields ?? {}).filter((value) => known.includes(value)),
      code: site?.state().code ?? '',
    };
  }, codes);
}

const resting = ['signed-out', 'looking'] as const;
const none = { sheets: 0, made: [], clicks: [], submits: 0, filled: [], held: [], code: '' };

const { driver, net, tab } = await oneTab([HARBOUR]);

describe('a page without a box for the code', () => {
  let refusedBefore = 0;
  beforeAll(() => {
    refusedBefore = net.refused.length;
  });

  async function visit(site: SitePage): Promise<Page> {
    const visited = await openSite(driver, site.id, {}, tab());
    await goToBox(driver, visited);
    return visited.page;
  }

  it.each(thinned(ours, 3, 3).map((site) => [site.id, site.title, site] as const))(
    '%s %s',
    async (_id, _title, site) => {
      const page = await visit(site);
      // The script looked at the page as it is now: it answers, was told to look again, and had a frame to do so.
      const already = site.kind === 'linked' && site.box !== undefined;
      await tabStands(driver, page, ...(already ? ['already' as const] : resting));
      await tell(driver, { type: 'ui:prefill', prefill: 'auto' });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const { answer, badge } = await askTab(driver, page);
      expect(answer).toMatchObject({ canFill: false, canUndo: false });
      expect(badge).toBe('');
      // What is linked already is said, without a mark on the box; anywhere else there is nothing of ours.
      if (already) await hintSays(driver, page, words('already', { clinic: HARBOUR.name }));
      else expect(await hints(page)).toBe(0);
      expect(await traces(page)).toEqual(none);
    },
  );

  it.each(thinned(strangers, 3, 3).map((site) => [site.id, site.title, site] as const))(
    '%s %s',
    async (_id, _title, site) => {
      const page = await visit(site);
      const { answer, error, badge } = await askTab(driver, page);
      expect(await page.evaluate(() => location.href)).toContain(new URL(site.url).origin);
      expect(answer).toBeNull();
      expect(error).toMatch(/Receiving end does not exist/);
      expect(badge).toBe('');
      expect(await hints(page)).toBe(0);
      expect(await traces(page)).toEqual(none);
    },
  );

  it('nothing was written but that a linked clinic was skipped, and no other host was asked', async () => {
    const outcomes = outcomesOf(await readLog(driver));
    expect(outcomes.filter((outcome) => outcome !== 'found' && outcome !== 'skipped')).toEqual([]);
    expect(net.refused.slice(refusedBefore)).toEqual([]);
  });
});
