/**
 * What the tests of popup, copy, policy and log share: wishes sent as the popup sends them, the log as it is on disk,
 * buttons found by the words a person reads.
 *
 * Must not: assert anything, or know one browser from the other.
 */
import type { Page } from 'puppeteer-core';
import { HINT_TAG } from '../../utils/page/names.ts';
import { pageById } from '../sites/registry.ts';
import type { Driver, Popup } from './drivers/index.ts';
import { until } from './drivers/poll.ts';
import { suite } from './suite.ts';

/** The clinic that comes with the extension, and its one public code. */
export const GGC = {
  id: 'ggc-children',
  name: 'Greater Glasgow and Clyde Child & Adolescent Diabetes Service',
  clarity: 'ukroyhosc',
} as const;

/** A clinic of a family's own, with a code for each service that the practice sites accept. */
export const OWN = {
  name: 'Our own clinic',
  codes: { glooko: 'GGCKIDS7', clarity: 'ukroyhosc', libreview: '09646522' },
} as const;

/** One line of the log, as it is stored. */
export interface LogEntry {
  id: string;
  time: number;
  service: string;
  clinic: string | null;
  provenance: string | null;
  outcome: string;
  how: string | null;
  seenBy: string | null;
  visit: string;
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> }>;
};

/** Sends a message from a page of the extension to the background, and gives the answer. */
export function tell<Answer = { ok?: boolean; error?: string }>(driver: Driver, message: object): Promise<Answer> {
  return driver.inExtension((sent) => chrome.runtime.sendMessage(sent), message) as Promise<Answer>;
}

/** All that is stored in one area. */
export function stored(driver: Driver, area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
  return driver.inExtension((name) => chrome.storage[name].get(), area);
}

/** Stores something past the background, as an older version or a broken disk might have left it. */
export function store(driver: Driver, items: object, area: 'local' | 'session' = 'local'): Promise<void> {
  return driver.inExtension((name, what) => chrome.storage[name].set(what), area, items);
}

/** The clinic that comes with the extension, chosen and confirmed. */
export async function chooseGgc(driver: Driver): Promise<void> {
  await tell(driver, { type: 'ui:choose', private: false, clinic: GGC.id });
  const { services } = await tell<{ services: { digest: string | null }[] }>(driver, {
    type: 'ui:view',
    private: false,
  });
  const digests = services.flatMap(({ digest }) => (digest ? [digest] : []));
  await tell(driver, { type: 'ui:confirm', private: false, digests });
}

/** The family's own clinic, entered, chosen and so confirmed. */
export async function enterOwn(driver: Driver): Promise<void> {
  await tell(driver, { type: 'ui:add-clinic', private: false, ...OWN });
}

/** The log in the order of its times. */
export async function logEntries(driver: Driver): Promise<LogEntry[]> {
  const entries = (await driver.inExtension(readLog)) as LogEntry[];
  return entries.sort((one, other) => one.time - other.time);
}

/** Waits until the log holds an entry that fits, and gives it. */
export function logged(driver: Driver, wanted: Partial<LogEntry>): Promise<LogEntry> {
  const fits = (entry: LogEntry) =>
    Object.entries(wanted).every(([key, value]) => entry[key as keyof LogEntry] === value);
  return until(
    async () => (await logEntries(driver)).find(fits),
    async () => `the log to hold ${JSON.stringify(wanted)}; it holds ${JSON.stringify(await logEntries(driver))}`,
  ) as Promise<LogEntry>;
}

/** Runs in the extension. */
async function readLog(): Promise<unknown[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'sharing-setup-log')) return [];
  const database = await settled(indexedDB.open('sharing-setup-log'));
  try {
    return await settled(database.transaction('entries').objectStore('entries').getAll());
  } finally {
    database.close();
  }
}

/** How a page is opened, and by whom: the shared browser in a usual window unless said otherwise. */
export interface Opening {
  driver?: Driver;
  open?: (url: string) => Promise<Page>;
}

/** Opens a practice page and does what a person does to get to the box. */
export async function openAtBox(id: string, opening: Opening = {}): Promise<Page> {
  const driver = opening.driver ?? (await suite()).driver;
  const { url, steps, box } = pageById(id);
  const page = await (opening.open ?? ((address) => driver.newPage(address)))(url);
  for (const { click } of steps) {
    await page.waitForSelector(click, { visible: true });
    await driver.click(page, click);
  }
  if (box) await page.waitForSelector(box);
  return page;
}

/** What is in the page's code box. */
export function boxValue(page: Page, id: string): Promise<string> {
  return page.$eval(pageById(id).box as string, (box) => (box as HTMLInputElement).value);
}

/** Waits until the page's code box holds this. */
export async function boxHolds(page: Page, id: string, value: string): Promise<void> {
  await until(
    async () => (await boxValue(page, id)) === value,
    async () => `the box of ${id} to hold “${value}”; it holds “${await boxValue(page, id).catch(String)}”`,
  );
}

/** The hint on a page. */
export async function hintOf(page: Page) {
  const { driver } = await suite();
  return driver.closedShadow(page, HINT_TAG);
}

/** Waits until the hint says this. */
export async function hintSays(page: Page, words: string): Promise<void> {
  const hint = await hintOf(page);
  await hint.waitFor((root, text: string) => root.textContent?.includes(text) ?? false, words);
}

/** Waits until a person can read these words in the popup. */
export async function says(popup: Popup, words: string): Promise<void> {
  await popup.waitFor((text: string) => document.body.innerText.includes(text), words);
}

/** Clicks the button or link that is called so, as a person reads it or hears it. */
export async function clickNamed(popup: Popup, name: string, within = 'body'): Promise<void> {
  await popup.click(await popup.waitFor(selectorOf, name, within));
}

/** Runs in the popup: a selector of the button or link. */
function selectorOf(name: string, within: string): string {
  const all = [...(document.querySelector(within)?.querySelectorAll<HTMLElement>('button, a, label') ?? [])];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.innerText).trim() === name);
  const path: string[] = [];
  for (let each: Element | null | undefined = found; each?.parentElement; each = each.parentElement) {
    path.unshift(`:nth-child(${[...each.parentElement.children].indexOf(each) + 1})`);
  }
  return path.join(' > ');
}

/** Puts the focus into a text box of the popup with the mouse and types. */
export async function typeInto(popup: Popup, selector: string, text: string): Promise<void> {
  await popup.click(selector);
  await popup.type(text);
}

/** Types a code twice into the form that is open for a service. */
export async function typeTwice(popup: Popup, service: string, first: string, again = first): Promise<void> {
  await typeInto(popup, `#code-${service}-first`, first);
  await typeInto(popup, `#code-${service}-again`, again);
}
