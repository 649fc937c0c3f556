/** The way to a code box on a practice page, and what the page looks like there. */
import type { Page } from 'puppeteer-core';
import { pageById, type SitePage } from '../../sites/registry.ts';
import type { SiteRecord } from '../../sites/shared/recorder.ts';
import type { Driver } from '../drivers/index.ts';
import { until } from '../drivers/index.ts';
import { HARBOUR } from './clinics.ts';

declare global {
  interface Window {
    __site: SiteRecord;
  }
}

/** A practice page that is open in a tab. */
export interface Visited {
  readonly page: Page;
  readonly site: SitePage;
  /** Selector of the code box. */
  readonly box: string;
}

/** What tests look at on a page with a box. */
export interface BoxState {
  value: string;
  /** What the page's own framework holds. */
  held: string | null;
  /** The fields' events that no person made. */
  made: string[];
  submits: number;
}

/** The code of the clinic that most tests use, for this page's service. */
export function codeFor(site: SitePage, clinic = HARBOUR): string {
  const code = site.service && clinic.services[site.service]?.code;
  if (!code) throw new Error(`${clinic.name} has no code for ${site.id}`);
  return code;
}

/**
 * Opens a practice page in a tab in front.
 * @param query added to its address
 * @param tab an open tab to go there in; default: a new one
 */
export async function openSite(
  driver: Driver,
  id: string,
  query: Record<string, string> = {},
  tab?: Page,
): Promise<Visited> {
  const site = pageById(id);
  const url = new URL(site.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  await tab?.goto(url.href, { waitUntil: 'domcontentloaded' });
  return { page: tab ?? (await driver.newPage(url.href)), site, box: site.box ?? '' };
}

/** Does what a person does to reach the box, with real clicks, and waits until it is there. */
export async function goToBox(driver: Driver, { page, site, box }: Visited): Promise<void> {
  for (const { click } of site.steps) {
    await page.waitForSelector(click, { visible: true });
    await driver.click(page, click);
  }
  if (box) await page.waitForSelector(box, { visible: true });
}

/** Opens a practice page and goes to its box. */
export async function openBox(
  driver: Driver,
  id: string,
  query?: Record<string, string>,
  tab?: Page,
): Promise<Visited> {
  const visited = await openSite(driver, id, query, tab);
  await goToBox(driver, visited);
  return visited;
}

/** The box as it is now. */
export function boxState({ page, box }: Visited): Promise<BoxState> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    const { events, submits } = window.__site;
    const made = events.filter((event) => !event.isTrusted).map(({ type }) => type);
    return { value: field?.value ?? '(no box)', held: window.__site.state().code, made, submits };
  }, box);
}

/** Waits until the box holds this. */
export async function boxHolds(visited: Visited, value: string): Promise<BoxState> {
  let last: BoxState | undefined;
  await until(
    async () => {
      last = await boxState(visited);
      return last.value === value;
    },
    () => `“${value}” in the box of ${visited.site.id}: ${JSON.stringify(last)}`,
  );
  return last as BoxState;
}
