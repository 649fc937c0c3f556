/** What a person chooses in the browser's menu of a box, and presses: as the tests name it. */
import type { Page } from 'puppeteer-core';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { both } from '../../../utils/i18n/en/both.ts';
import { finding } from '../../../utils/i18n/en/finding.ts';
import { hint } from '../../../utils/i18n/en/hint.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { Command, Driver, MenuEntry } from '../drivers/index.ts';
import { browserName } from '../suite.ts';
import { HARBOUR } from './clinics.ts';
import { words } from './hint.ts';
import { readLog } from './log.ts';
import { openSite, type Visited } from './visit.ts';

/** The host of the pages that are nobody's of the four. */
export const PORTAL = 'portal.hospital.example';

/** For a test's title: how far it goes in this browser. */
export const MENU =
  browserName() === 'firefox' ? "the browser's own menu" : 'the menu, dispatched: DevTools reach no menu of Chromium';

/** The same, for the key. */
export const KEY =
  browserName() === 'firefox' ? 'a real key' : 'the key, dispatched: keys sent over DevTools reach no command';

/** The key that puts the code in. */
export const PUT_KEY: Command = { name: 'put-code', key: 'C' };

/** "Show us the code box". */
export const POINT: MenuEntry = { id: 'point', title: hint['menu.point'] };

/** "Put in the code for … (clinic)". */
export function putEntry(service: ServiceId, clinic: Profile): MenuEntry {
  const values: Record<string, string> = { service: both[`service.${service}`], clinic: clinic.name };
  const title = hint['menu.put'].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { id: `put:${service}:${clinic.id}`, title };
}

/** The chosen clinic's code for Glooko. */
export const CODE = HARBOUR.services.glooko?.code as string;

/** The entry that puts it in. */
export const GLOOKO = putEntry('glooko', HARBOUR);

/**
 * Lets the extension into a page of somebody else's, as the browser does with a choice in its menu or a key. Firefox gets
 * there by itself; in Chromium, where those are dispatched, a real press on the toolbar button has to stand in.
 */
export async function letIn(driver: Driver, page: Page): Promise<void> {
  if (driver.name === 'chromium') await (await driver.openPopup(page)).close();
}

/** A page of the hospital's own, with the extension let in. */
export async function openPortal(driver: Driver, id = 'H1'): Promise<Visited> {
  const visited = await openSite(driver, id);
  await visited.page.waitForFunction(() => window.__site?.state().code === '');
  await letIn(driver, visited.page);
  return visited;
}

/** The values of every field, and what was made there that no person made. */
export function fields(page: Page) {
  return page.evaluate(() => ({
    values: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    made: window.__site.events.filter(({ isTrusted }) => !isTrusted),
    submits: window.__site.submits,
  }));
}

/** The log as outcome, service, clinic and how. */
export async function handLog(driver: Driver) {
  return (await readLog(driver)).map(({ outcome, service, clinic, how }) => [outcome, service, clinic, how]);
}

type Never = keyof typeof finding extends infer Key ? (Key extends `never.${infer Name}` ? Name : never) : never;

/** "We put no code into this box. It looks like …" */
export const never = (what: Never): string => words('never', { what: finding[`never.${what}`] });
