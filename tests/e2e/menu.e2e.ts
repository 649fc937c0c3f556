/** Which entries stand in the browser's menu: they follow clinic, codes and switches. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type MenuEntry, until } from './drivers/index.ts';
import { POINT, putEntry } from './page/by-hand.ts';
import { chooseClinic, HARBOUR, NORTHSHIRE, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { openBox } from './page/visit.ts';
import { browserName } from './suite.ts';

declare const chrome: { contextMenus: { update(id: string, changes: object): Promise<void> } };

const SERVICES = ['glooko', 'clarity', 'libreview'] as const;
const BOX = '#waehere-4711';
const entriesOf = (clinic: typeof HARBOUR) => SERVICES.map((service) => putEntry(service, clinic));
const ofHarbour = entriesOf(HARBOUR);
const withoutClarity = ofHarbour.filter(({ id }) => !id.includes('clarity'));

const { driver } = await eachTest([HARBOUR, NORTHSHIRE]);

/** The entries as this browser shows them: Firefox by title, in its menu; Chromium by id, and only whether they are there. */
async function shown(page: Page): Promise<string[]> {
  if (driver.name === 'firefox') return driver.menuTitles(page, BOX);
  const ids = [...ofHarbour, ...entriesOf(NORTHSHIRE), POINT].map(({ id }) => id);
  const there = (id: string) =>
    driver.inExtension(
      (entry) =>
        chrome.contextMenus.update(entry, {}).then(
          () => true,
          () => false,
        ),
      id,
    );
  const found: string[] = [];
  for (const id of ids) if (await there(id)) found.push(id);
  return found;
}

/** Waits until the menu of the box holds these, in this order. */
async function menuIs(page: Page, wanted: readonly MenuEntry[]): Promise<void> {
  const names = wanted.map(({ id, title }) => (driver.name === 'firefox' ? title : id));
  let last: string[] = [];
  await until(
    async () => {
      last = await shown(page);
      return last.join('\n') === names.join('\n');
    },
    () => `the menu to hold ${names.join(', ')}; it holds ${last.join(', ')}`,
  );
}

const HOW = browserName() === 'firefox' ? "by title, in the browser's own menu" : 'by id: DevTools show no title';

describe(`the entries (${HOW})`, () => {
  it('follow clinic, switch and code', async () => {
    const { page } = await openBox(driver, 'H2');
    await menuIs(page, [...ofHarbour, POINT]);
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    await menuIs(page, [...entriesOf(NORTHSHIRE), POINT]);
    await tell(driver, { type: 'ui:choose', clinic: HARBOUR.id });
    await tell(driver, { type: 'ui:off', where: 'clarity', off: true });
    await menuIs(page, [...withoutClarity, POINT]);
    await tell(driver, { type: 'ui:off', where: 'everywhere', off: true });
    await menuIs(page, []);
    await tell(driver, { type: 'ui:off', where: 'everywhere', off: false });
    await tell(driver, { type: 'ui:off', where: 'clarity', off: false });
    await menuIs(page, [...ofHarbour, POINT]);
    await tell(driver, { type: 'ui:choose', clinic: null });
    await menuIs(page, [POINT]);
  });

  it('are there for the services only for which the clinic has a code', async () => {
    const { clarity: _none, ...services } = HARBOUR.services;
    await chooseClinic(driver, [{ ...HARBOUR, services }]);
    const { page } = await openBox(driver, 'H2');
    await menuIs(page, [...withoutClarity, POINT]);
  });

  it('keep an ampersand in the name of a clinic', async (test) => {
    if (driver.name === 'chromium') return test.skip('DevTools show no title of Chromium’s menu');
    const clinic = { ...HARBOUR, name: 'Glasgow & Clyde' };
    await chooseClinic(driver, [clinic]);
    const { page } = await openBox(driver, 'H2');
    await menuIs(page, [...entriesOf(clinic), POINT]);
  });

  it('stand on text boxes of https pages only', async (test) => {
    if (driver.name === 'chromium') return test.skip('DevTools do not reach Chromium’s menu');
    const titles = ofHarbour.map(({ title }) => title);
    const { page } = await openBox(driver, 'H1');
    await until(async () => (await driver.menuTitles(page, '#practice-code')).length > 0, 'the entries');
    expect(await driver.menuTitles(page, '#practice-code')).toEqual(titles);
    expect(await driver.menuTitles(page, 'h1')).toEqual([]);
    const open = await openBox(driver, 'H1-http');
    expect(await driver.menuTitles(open.page, '#practice-code')).toEqual([]);
    const own = await openBox(driver, 'H2');
    expect(await driver.menuTitles(own.page, 'h1')).toEqual([POINT.title]);
  });
});
