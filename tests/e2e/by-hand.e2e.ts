/** A person chooses a box of the service's own pages by an entry in the browser's menu. */
import { describe, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import { painted } from './drivers/page-input.ts';
import { CODE, fields, GLOOKO, handLog, MENU } from './page/by-hand.ts';
import { chosen, HARBOUR, NORTHSHIRE, store, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith } from './page/log.ts';
import { tabStands } from './page/tab.ts';
import { boxHolds, boxState, openBox } from './page/visit.ts';
import { browserName } from './suite.ts';
import { itInFull } from './thinned.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const { driver } = await eachTest([HARBOUR, NORTHSHIRE]);

describe(`on a page of the service itself, by ${MENU}`, () => {
  it('a box that the finder leaves alone is filled at once, and undone', async () => {
    const visited = await openBox(driver, 'H2');
    const { page, box } = visited;
    await tabStands(driver, page, 'looking');
    expect(await hints(page)).toBe(0);
    await driver.chooseFromMenu(page, box, GLOOKO);
    const hint = await hintSays(driver, page, words('filled'));
    expect(await hint.text()).toContain(HARBOUR.name);
    const state = await boxHolds(visited, CODE);
    expect(state).toMatchObject({ held: CODE, submits: 0 });
    await logWith(driver, 'filled');
    expect(await handLog(driver)).toEqual([
      ['found', 'glooko', HARBOUR.id, null],
      ['filled', 'glooko', HARBOUR.id, 'menu'],
    ]);
    await pressInHint(driver, page, words('undo'));
    expect((await boxHolds(visited, '')).held).toBe('');
    expect((await logWith(driver, 'undone')).map(({ outcome }) => outcome)).toEqual(['found', 'filled', 'undone']);
  });

  it('a box that was found and waits for a click is filled at once', async () => {
    await tell(driver, { type: 'ui:prefill', prefill: 'ask' });
    const visited = await openBox(driver, 'G3');
    await hintSays(driver, visited.page, words('ask'));
    await driver.chooseFromMenu(visited.page, visited.box, GLOOKO);
    await hintSays(driver, visited.page, words('filled'));
    expect((await boxHolds(visited, CODE)).held).toBe(CODE);
    await logWith(driver, 'filled');
    expect((await handLog(driver)).at(-1)).toEqual(['filled', 'glooko', HARBOUR.id, 'menu']);
  });

  itInFull('what somebody typed stays', async () => {
    const visited = await openBox(driver, 'H2');
    const { page, box } = visited;
    await driver.click(page, box);
    await driver.type(page, 'mine');
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, words('notEmpty'));
    expect(await boxState(visited)).toMatchObject({ value: 'mine', held: 'mine', made: [] });
  });

  it('a clinic that nobody has confirmed is asked about first', async () => {
    await store(driver, chosen([HARBOUR]));
    const visited = await openBox(driver, 'H2');
    await driver.chooseFromMenu(visited.page, visited.box, GLOOKO);
    const hint = await hintSays(driver, visited.page, words('unconfirmed'));
    expect(await hint.text()).not.toContain(words('taught'));
    await visited.page.evaluate(painted);
    expect(await boxState(visited)).toMatchObject({ value: '', made: [] });
    await pressInHint(driver, visited.page, words('put'));
    await boxHolds(visited, CODE);
  });

  it('the background had ended: the choice starts it again', async (test) => {
    if (browserName() === 'chromium') return test.skip('what is dispatched needs a background that runs');
    const visited = await openBox(driver, 'H2');
    await tabStands(driver, visited.page, 'looking');
    await driver.killBackground();
    await driver.chooseFromMenu(visited.page, visited.box, GLOOKO);
    await hintSays(driver, visited.page, words('filled'));
    await boxHolds(visited, CODE);
  });

  itInFull('the menu is behind: another clinic was chosen, so it asks and names that one', async () => {
    const page = await driver.privatePage(pageById('H2').url);
    await page.bringToFront();
    const { box } = pageById('H2');
    await page.waitForSelector(box as string);
    // What is chosen in a private window holds there; the menu is one for all windows.
    await driver.inExtension(async (clinic) => {
      await chrome.runtime.sendMessage({ type: 'ui:choose', private: true, clinic });
      const view = { type: 'ui:view', private: true };
      const { services } = (await chrome.runtime.sendMessage(view)) as { services: { digest: string | null }[] };
      const digests = services.flatMap(({ digest }) => (digest ? [digest] : []));
      await chrome.runtime.sendMessage({ type: 'ui:confirm', private: true, digests });
    }, NORTHSHIRE.id);
    await driver.chooseFromMenu(page, box as string, GLOOKO);
    const hint = await hintSays(driver, page, words('unconfirmed'));
    expect(await hint.text()).toContain(NORTHSHIRE.name);
    expect(await hint.text()).not.toContain(HARBOUR.name);
    await page.evaluate(painted);
    expect((await fields(page)).made).toEqual([]);
    await pressInHint(driver, page, words('put'));
    await hintSays(driver, page, words('filled'));
    expect((await fields(page)).values).toContain(NORTHSHIRE.services.glooko?.code);
    expect(await handLog(driver)).toEqual([]);
  });
});
