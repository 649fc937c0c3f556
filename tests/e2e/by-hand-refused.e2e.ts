/** Whatever a person chooses in the menu: a password, a one-time code, a clinician's page and their kin stay as they are. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Place, type Rect, until } from './drivers/index.ts';
import { CODE, fields, GLOOKO, handLog, MENU, never, openPortal } from './page/by-hand.ts';
import { HARBOUR, NORTHSHIRE, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { boxState, openBox, openSite } from './page/visit.ts';
import { thinned } from './thinned.ts';

const { driver } = await eachTest([HARBOUR, NORTHSHIRE]);

const VETOES: readonly (readonly [what: string, id: string, box: string, says: string])[] = [
  ['a password', 'H1', '#unlock-code', never('password')],
  ['a box in a form with a password', 'H1', '#beside-unlock', never('company')],
  ['a one-time code', 'H1', '#one-time', never('oneTimeCode')],
  ['a search', 'H1', '#find-practice', never('search')],
  ['a box of several lines', 'H1', '#practice-note', never('kind')],
  ['a page for signing in', 'H1-sign-in', '#practice-code', words('notHere')],
  ["a clinician's page", 'H1-clinician', '#practice-code', words('notHere')],
  ["the service's page, a password", 'H2-locked', '#kupuhipa-4711', never('password')],
  ["the service's page, a box of several lines", 'H2', '#korero-4711', never('kind')],
  ["the service's page for signing in", 'G1', '#user_email', words('notHere')],
  ["a clinician's page of the service", 'G6', '#clinic-filter', never('personal')],
  ["the service's page for a one-time code", 'G8', '#otp_attempt', never('oneTimeCode')],
];

describe(`what is never filled, by ${MENU}`, () => {
  async function openFor(id: string): Promise<Page> {
    if (id.startsWith('H1')) return (await openPortal(driver, id)).page;
    const [name, locked] = id.split('-');
    const visited = await openSite(driver, name as string, locked ? { locked: '1' } : {});
    await visited.page.waitForFunction(() => window.__site !== undefined);
    if (id === 'G6') await driver.click(visited.page, '#clinic-menu-toggle');
    if (id === 'G1') await driver.click(visited.page, '#onetrust-reject-all-handler');
    return visited.page;
  }

  /** The box and all others are as before, nothing is logged, and a notice says why. */
  async function refused(page: Page, place: Place, entry = GLOOKO, says = '', inFrame = false): Promise<void> {
    const before = await fields(page);
    await driver.chooseFromMenu(page, place, entry, { inFrame });
    const notice = await hintSays(driver, page, says);
    expect(await buttonsOf(notice)).toEqual([words('close')]);
    expect(await notice.text()).not.toContain(CODE);
    expect(await fields(page)).toEqual(before);
    expect(await handLog(driver)).toEqual([]);
    await pressInHint(driver, page, words('close'));
    await until(async () => (await hints(page)) === 0, 'the notice to go');
  }

  it.each(thinned(VETOES, 4, 4))('%s (%s %s)', async (_what, id, box, says) => {
    const page = await openFor(id);
    await page.waitForSelector(box, { visible: true });
    await refused(page, box, GLOOKO, says);
  });

  it('a box in a frame of another origin', async () => {
    const { page } = await openPortal(driver);
    const frame = await until(() => page.frames().find((one) => one.url().includes('forms.example.net')), 'the frame');
    await frame?.waitForSelector('#practice-code');
    const at = await page.$eval('#other-origin', (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return element.getBoundingClientRect().toJSON() as Rect;
    });
    await refused(page, { x: at.x + 100, y: at.y + 55 }, GLOOKO, words('foreignFrame'), true);
    expect(await frame?.$eval('#practice-code', (box) => (box as HTMLInputElement).value)).toBe('');
  });

  it("another service's host", async () => {
    await tell(driver, { type: 'ui:prefill', prefill: 'ask' });
    const visited = await openBox(driver, 'C1');
    const { page, box } = visited;
    await hintSays(driver, page, words('ask'));
    await driver.chooseFromMenu(page, box, GLOOKO);
    // The page's own hint stays beside its box; the notice comes to it.
    await until(async () => (await hints(page)) === 2, 'a notice beside the hint');
    await hintSays(driver, page, words('ask'));
    await pressInHint(driver, page, words('close'));
    await hintSays(driver, page, words('wrongService', { service: 'Glooko' }));
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
    expect((await handLog(driver)).map(([outcome, service]) => [outcome, service])).toEqual([['found', 'clarity']]);
  });
});
