/** A person wants the code on a host that is none of the four: the hint names host and clinic, and asks. */
import { describe, expect, it } from 'vitest';
import type { ServiceId } from '../../utils/sites/types.ts';
import { until } from './drivers/index.ts';
import { painted } from './drivers/page-input.ts';
import { CODE, fields, GLOOKO, handLog, letIn, MENU, openPortal, PORTAL, putEntry } from './page/by-hand.ts';
import { HARBOUR, NORTHSHIRE, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith } from './page/log.ts';
import { askTab } from './page/tab.ts';
import { boxHolds } from './page/visit.ts';
import { itInFull } from './thinned.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
};

const elsewhere = words('elsewhere', { host: PORTAL, service: 'Glooko' });
const putElsewhere = words('putElsewhere', { host: PORTAL });

const { driver } = await eachTest([HARBOUR, NORTHSHIRE]);

describe(`on a host that is none of the four, by ${MENU}`, () => {
  it('the hint names host and clinic, and only a click puts the code in', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    expect((await askTab(driver, page)).answer).toBeNull();
    await driver.chooseFromMenu(page, box, GLOOKO);
    const hint = await hintSays(driver, page, elsewhere);
    const text = await hint.text();
    expect(text).toContain(HARBOUR.name);
    expect(text).toContain(CODE);
    expect(await buttonsOf(hint)).toEqual(expect.arrayContaining([putElsewhere, words('close')]));
    expect(await buttonsOf(hint)).not.toContain(words('hide'));
    await page.evaluate(painted);
    expect(await fields(page)).toMatchObject({ values: ['', '', '', '', '', ''], made: [] });
    expect(await handLog(driver)).toEqual([['found', 'glooko', HARBOUR.id, null]]);

    await pressInHint(driver, page, putElsewhere);
    await hintSays(driver, page, words('filled'));
    expect((await boxHolds(visited, CODE)).held).toBe(CODE);
    const filled = await fields(page);
    expect(filled.values.filter((value) => value !== '')).toEqual([CODE]);
    expect(filled.submits).toBe(0);
    await logWith(driver, 'filled');
    expect((await handLog(driver)).at(-1)).toEqual(['filled', 'glooko', HARBOUR.id, 'menu']);

    await pressInHint(driver, page, words('undo'));
    expect((await boxHolds(visited, '')).held).toBe('');
    await logWith(driver, 'undone');
  });

  it('after the press the hint asks for the answer, and what the person says is logged', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    await driver.chooseFromMenu(page, box, GLOOKO);
    await pressInHint(driver, page, putElsewhere);
    await boxHolds(visited, CODE);
    await hintSays(driver, page, words('press', { button: 'Connect' }));
    await driver.click(page, '#sharing button');
    // The page says nothing in words that we know: only then the person is asked.
    await until(
      async () => (await hintOn(driver, page).text()).includes(words('questionClinic', { clinic: HARBOUR.name })),
      'the question',
    );
    await pressInHint(driver, page, words('yes'));
    await hintSays(driver, page, words('linkedPerson'));
    const log = await logWith(driver, 'linked');
    expect(log.map(({ outcome, seenBy }) => [outcome, seenBy])).toEqual([
      ['found', null],
      ['filled', null],
      ['submitted', null],
      ['linked', 'person'],
    ]);
  });

  itInFull('closed without a click, nothing goes in', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, elsewhere);
    await pressInHint(driver, page, words('close'));
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    expect(await fields(page)).toMatchObject({ values: ['', '', '', '', '', ''], made: [] });
  });

  itInFull('another service is chosen for the same box: its code, and only one hint', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, elsewhere);
    await letIn(driver, page);
    await driver.chooseFromMenu(page, box, putEntry('libreview', HARBOUR));
    const hint = await hintSays(driver, page, words('elsewhere', { host: PORTAL, service: 'LibreView' }));
    expect(await hint.count()).toBe(1);
    await pressInHint(driver, page, putElsewhere);
    await boxHolds(visited, HARBOUR.services.libreview?.code as string);
    await logWith(driver, 'filled');
    expect((await handLog(driver)).at(-1)).toEqual(['filled', 'libreview', HARBOUR.id, 'menu']);
  });

  it('no code without a command: not for the page, not for another service after one', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    // Firefox, too, lets the extension in with a press on its button.
    if (driver.name === 'firefox') await (await driver.openPopup(page)).close();
    const asked = (service: ServiceId, type = 'page:ask') => driver.inExtension(sendFromPage, type, service);
    expect(await asked('glooko')).toEqual({ error: expect.any(String) });
    expect(await asked('glooko', 'page:words')).toEqual({ error: expect.any(String) });
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, elsewhere);
    expect(await asked('glooko')).toMatchObject({ kind: 'code', code: CODE, ask: 'elsewhere', host: PORTAL });
    expect(await asked('clarity')).toEqual({ error: expect.any(String) });
    expect(await asked('glooko', 'page:taught')).toEqual({ error: expect.any(String) });
  });

  itInFull('another clinic is chosen meanwhile: its code and its name', async () => {
    const visited = await openPortal(driver);
    const { page, box } = visited;
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, elsewhere);
    await tell(driver, { type: 'ui:choose', clinic: NORTHSHIRE.id });
    const hint = await hintSays(driver, page, NORTHSHIRE.name);
    expect(await hint.text()).not.toContain(CODE);
    await page.evaluate(painted);
    expect((await fields(page)).made).toEqual([]);
    await pressInHint(driver, page, putElsewhere);
    await boxHolds(visited, NORTHSHIRE.services.glooko?.code as string);
  });

  itInFull('help is switched off meanwhile: nothing is put in', async () => {
    const { page, box } = await openPortal(driver);
    await driver.chooseFromMenu(page, box, GLOOKO);
    await hintSays(driver, page, elsewhere);
    await tell(driver, { type: 'ui:off', where: 'everywhere', off: true });
    await until(async () => (await hints(page)) === 0, 'the hint to go');
    expect((await fields(page)).made).toEqual([]);
  });
});

/** Runs in the extension: sends a message from the page in front, in our scripts' own world. */
async function sendFromPage(type: string, service: string): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const payload: object = { type, service, ...(type === 'page:ask' ? { by: 'menu' } : {}) };
  const [sent] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    args: [payload],
    func: (message: object) => chrome.runtime.sendMessage(message),
  });
  return sent?.result;
}
