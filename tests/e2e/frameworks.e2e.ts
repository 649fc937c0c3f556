/** Pages built with the frameworks of the web: what the page's own state holds is the code, by one input and one change. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { angularJsPages, blurPages, frameworkPages, shadowPages } from '../sites/frameworks/pages.ts';
import type { SitePage } from '../sites/registry.ts';
import { HARBOUR } from './page/clinics.ts';
import { oneTab } from './page/each-test.ts';
import { hintSays, pressInHint, words } from './page/hint.ts';
import { codeFor } from './page/visit.ts';
import { thinned } from './thinned.ts';

const cases = (sites: SitePage[]) => sites.map((site) => [site.id, site.shows, site] as const);

/** What the page holds and what happened on it until now. */
interface Held {
  value: string;
  /** The framework's own state. */
  model: string | null;
  note: string | undefined;
  /** Events that no person made, as `type target`. */
  made: string[];
  clicks: number;
  submits: number;
  focus: string | undefined;
}

async function boxOf(page: Page, { box }: SitePage): Promise<ElementHandle<HTMLInputElement>> {
  return (await page.waitForSelector(box ?? '')) as ElementHandle<HTMLInputElement>;
}

/** Reads the box through its own node, since a selector of the page's does not go into a shadow root. */
async function held(page: Page, site: SitePage): Promise<Held> {
  const box = await boxOf(page, site);
  return box.evaluate((field) => {
    const { state, events, clicks, submits } = window.__site;
    const { code, fields } = state();
    const mine = events.filter(({ isTrusted }) => !isTrusted);
    return {
      value: field.value,
      model: code,
      note: fields.note,
      made: mine.map(({ type, target }) => `${type} ${field.matches(target) ? 'box' : target}`),
      clicks: clicks.length,
      submits,
      focus: document.activeElement?.localName,
    };
  });
}

const { driver, tab } = await oneTab([HARBOUR]);

describe('a page built with a framework', () => {
  async function fillAndUndo(site: SitePage): Promise<void> {
    const page = tab();
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await boxOf(page, site);
    await hintSays(driver, page, words('filled'));
    const told = ['input', 'change', 'blur'];
    const once = told.map((type) => `${type} box`);
    const untouched = { note: '', clicks: 0, submits: 0, focus: 'body' };
    const code = codeFor(site);
    expect(await held(page, site)).toEqual({ value: code, model: code, made: once, ...untouched });

    await pressInHint(driver, page, words('undo'));
    await hintSays(driver, page, words('undone'));
    expect(await held(page, site)).toEqual({ value: '', model: '', made: [...once, ...once], ...untouched });
  }

  // Each framework once; the services take turns. Which service it is makes no difference to a framework.
  const steady = frameworkPages.filter(({ submitsItself }) => !submitsItself);
  const inTurn = (pages: readonly SitePage[]) => {
    const byFramework = Map.groupBy(pages, ({ id }) => id.replace(/-[a-z]+$/, ''));
    return [...byFramework.values()].flatMap((same, at) => same[at % same.length] ?? []);
  };
  it.each(cases([...thinned([...inTurn(steady), ...inTurn(angularJsPages)], 2)]))('%s: %s', (_id, _shows, site) =>
    fillAndUndo(site),
  );

  it.each(cases(inTurn(shadowPages)))('%s: %s', (_id, _shows, site) => fillAndUndo(site));

  it.each(cases(blurPages))('%s: a model that waits for blur takes the code, too', async (_id, _shows, site) => {
    const page = tab();
    await page.goto(site.url, { waitUntil: 'domcontentloaded' });
    await boxOf(page, site);
    await hintSays(driver, page, words('filled'));
    const { value, model } = await held(page, site);
    expect({ value, model }).toEqual({ value: codeFor(site), model: codeFor(site) });
  });
});
