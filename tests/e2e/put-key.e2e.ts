/** The key that puts the code into the box that has the focus. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from './drivers/index.ts';
import { painted } from './drivers/page-input.ts';
import { CODE, fields, handLog, KEY, never, openPortal, PORTAL, PUT_KEY } from './page/by-hand.ts';
import { chooseClinic, HARBOUR, NORTHSHIRE, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith } from './page/log.ts';
import { askTab, tabStands } from './page/tab.ts';
import { boxHolds, boxState, openBox, openSite } from './page/visit.ts';
import { stored } from './popup-setup.ts';
import { itInFull, thinned } from './thinned.ts';

const putElsewhere = words('putElsewhere', { host: PORTAL });

const { driver } = await eachTest([HARBOUR, NORTHSHIRE]);

/** On a page without encryption no script of ours may speak: the badge says that it does not work, or a notice does. */
async function hintOrBadge(page: Page): Promise<void> {
  await until(
    async () => (await askTab(driver, page)).badge !== '' || (await hintOn(driver, page).exists()),
    'a word that nothing was put in',
  );
}

describe(`the shortcut, by ${KEY}`, () => {
  it('fills the box that has the focus, at once on a page of the service', async () => {
    const visited = await openBox(driver, 'H2');
    await driver.click(visited.page, visited.box);
    await driver.pressCommand(visited.page, PUT_KEY);
    await hintSays(driver, visited.page, words('filled'));
    expect((await boxHolds(visited, CODE)).held).toBe(CODE);
    await logWith(driver, 'filled');
    expect((await handLog(driver)).at(-1)).toEqual(['filled', 'glooko', HARBOUR.id, 'shortcut']);
  });

  it('asks on a host that is none of the four, where one service has a code', async () => {
    await chooseClinic(driver, [{ ...HARBOUR, services: { libreview: HARBOUR.services.libreview } }]);
    const visited = await openPortal(driver);
    const { page, box } = visited;
    await driver.click(page, box);
    await driver.pressCommand(page, PUT_KEY);
    const hint = await hintSays(driver, page, words('elsewhere', { host: PORTAL, service: 'LibreView' }));
    expect(await hint.text()).toContain(HARBOUR.name);
    await page.evaluate(painted);
    expect((await fields(page)).made).toEqual([]);
    await pressInHint(driver, page, putElsewhere);
    await boxHolds(visited, HARBOUR.services.libreview?.code as string);
    await logWith(driver, 'filled');
    expect((await handLog(driver)).at(-1)).toEqual(['filled', 'libreview', HARBOUR.id, 'shortcut']);
  });

  it.each(
    thinned(
      [
        ['where several services have a code', 'H1', '#practice-code', words('which')],
        ['where no box has the focus', 'H2', '', words('noBox')],
        ['in a box of several lines', 'H2', '#korero-4711', never('kind')],
        ['in a password', 'H2-locked', '#kupuhipa-4711', never('password')],
        ['in a one-time code', 'G8', '#otp_attempt', never('oneTimeCode')],
      ] as const,
      3,
      2,
    ),
  )('is refused %s (%s %s)', async (_what, id, box, says) => {
    const [name, locked] = id.split('-');
    const { page } =
      id === 'H1' ? await openPortal(driver) : await openSite(driver, name as string, locked ? { locked: '1' } : {});
    await page.waitForFunction(() => window.__site !== undefined);
    if (box) await driver.click(page, box);
    const before = await fields(page);
    await driver.pressCommand(page, PUT_KEY);
    await hintSays(driver, page, says);
    expect(await fields(page)).toEqual(before);
    expect(await handLog(driver)).toEqual([]);
  });

  it('says that it does not work on a page without encryption', async () => {
    const visited = await openPortal(driver, 'H1-http');
    await driver.click(visited.page, visited.box);
    await driver.pressCommand(visited.page, PUT_KEY);
    await hintOrBadge(visited.page);
    expect((await fields(visited.page)).made).toEqual([]);
    expect((await fields(visited.page)).values.filter((value) => value !== '')).toEqual([]);
    expect(await handLog(driver)).toEqual([]);
  });

  itInFull('says so where no clinic is chosen', async () => {
    await tell(driver, { type: 'ui:choose', clinic: null });
    const visited = await openBox(driver, 'H2');
    await driver.click(visited.page, visited.box);
    await driver.pressCommand(visited.page, PUT_KEY);
    await hintSays(driver, visited.page, words('noClinic'));
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
  });

  itInFull('does nothing where help is switched off', async () => {
    const visited = await openBox(driver, 'H2');
    await tabStands(driver, visited.page, 'looking');
    await tell(driver, { type: 'ui:off', where: 'everywhere', off: true });
    await driver.click(visited.page, visited.box);
    await driver.pressCommand(visited.page, PUT_KEY);
    await until(
      async () => Object.keys(await stored(driver, 'session')).some((key) => key.startsWith('byHand:')),
      'the command to arrive',
    );
    await tabStands(driver, visited.page, 'silent', 'looking');
    await tell(driver, { type: 'ui:view' });
    expect(await hints(visited.page)).toBe(0);
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
    expect(await handLog(driver)).toEqual([]);
  });
});
