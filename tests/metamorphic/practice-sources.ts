/**
 * Takes the practice pages as they stand in a real browser after a person's clicks. Owns the walk and the copy; must
 * not know any page.
 */
import type { Page } from 'puppeteer-core';
import { HINT_TAG } from '../../utils/page/names.ts';
import type { Driver } from '../e2e/drivers/index.ts';
import type { ServiceName } from '../sites/codes.ts';
import { pages, type SitePage } from '../sites/registry.ts';
import type { Source } from './source.ts';

type Own = SitePage & { service: ServiceName };

/** The practice pages at an address of a service. "Linked" ones are left out: there the box is a matter of the list. */
const own = pages.filter((page): page is Own => page.service !== null && page.kind !== 'linked');

/**
 * Practice pages, settled, as sources. Each takes the time of a visit.
 * @param which gives those to take of all there are
 */
export async function practiceSources(
  driver: Driver,
  which: (all: readonly Own[]) => readonly Own[],
): Promise<Source[]> {
  const page = await driver.newPage();
  const sources: Source[] = [];
  for (const one of which(own)) sources.push(await take(page, one));
  await page.close();
  return sources;
}

async function take(page: Page, one: Own): Promise<Source> {
  await page.goto(one.url, { waitUntil: 'load' });
  for (const { click } of one.steps) {
    await page.waitForSelector(click, { visible: true });
    // The way to the box is no part of what is shown here, so the click need not be a real one.
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), click);
  }
  const box = one.kind === 'box' ? (one.box ?? null) : null;
  if (box !== null) await page.waitForSelector(`:is(${box}):enabled`, { visible: true });
  const { url, ...copied } = await page.evaluate(copy, HINT_TAG);
  return { id: one.id, service: one.service, url, lang: one.lang ?? 'en', box, practice: true, ...copied };
}

/** The body as markup that looks the same in a document of its own, loads nothing and runs nothing. Runs in the page. */
function copy(hint: string): { html: string; title: string; url: string; body: Record<string, string> } {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  for (const dialog of document.querySelectorAll('dialog:modal')) {
    dialog.setAttribute('data-modal', '');
    dialog.removeAttribute('open');
  }
  for (const active of document.querySelectorAll(`script,link,body style,${hint}`)) active.remove();
  for (const loads of document.querySelectorAll('[src],[srcset]')) {
    loads.removeAttribute('src');
    loads.removeAttribute('srcset');
  }
  const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  // A settled page: what faded in has done so.
  rules.push('*,::before,::after { animation: none !important; transition: none !important }');
  const css = rules.join('\n').replace(/@import[^;]*;|url\([^)]*\)/g, 'none');
  return {
    html: `<style>${css}</style>${document.body.getHTML({ shadowRoots })}`,
    title: document.title,
    url: location.href,
    body: Object.fromEntries([...document.body.attributes].map(({ name, value }) => [name, value])),
  };
}
