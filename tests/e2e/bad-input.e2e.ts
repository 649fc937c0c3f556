/** What must not come in: impossible codes, messages of the wrong shape or from the wrong sender, broken storage. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { pages } from '../../utils/i18n/en/pages.ts';
import { SETTINGS_VERSION } from '../../utils/settings.ts';
import type { Popup } from './drivers/index.ts';
import {
  boxHolds,
  boxValue,
  chooseGgc,
  clickNamed,
  enterOwn,
  GGC,
  logEntries,
  openAtBox,
  says,
  store,
  stored,
  tell,
  typeInto,
  typeTwice,
} from './popup-setup.ts';
import { suite } from './suite.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(what: { target: { tabId: number }; func: unknown; args: unknown[] }): Promise<{ result: unknown }[]>;
  };
};

/** Puts a text into a box at once, as pasting does; keys can't make these characters. */
function paste(popup: Popup, selector: string, text: string): Promise<void> {
  return popup.evaluate(
    (where: string, value: string) => {
      const box = document.querySelector(where) as HTMLInputElement;
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

const problem = (popup: Popup) =>
  popup.waitFor(() =>
    [...document.querySelectorAll<HTMLElement>('[role="alert"]')].map((each) => each.innerText).join(' '),
  );

describe('a code that can’t be one', () => {
  const CODES: readonly [what: string, first: string, again: string, says: RegExp][] = [
    ['2 characters', 'AB', 'AB', /at least 3/],
    ['41 characters', 'A'.repeat(41), 'A'.repeat(41), /at most 40/],
    ['a blank inside', 'GGC KIDS', 'GGC KIDS', /gap/],
    ['a control character', 'GGC\u0007KIDS', 'GGC\u0007KIDS', /sign that codes do not have/],
    ['a direction override', 'GGC\u202eKIDS', 'GGC\u202eKIDS', /sign that codes do not have/],
    ['a letter beyond ASCII', 'GGCKÏDS', 'GGCKÏDS', /sign that codes do not have/],
    ['a second typing that differs', 'GGCKIDS7', 'GGCKIDS1', /not the same/],
    ['a second typing in other letters', 'GGCKIDS7', 'ggckids7', /not the same/],
    ['nothing', '', '', /Type the code/],
  ];

  it('each is refused in words, beside its box, and nothing is stored', async () => {
    await chooseGgc(driver);
    const before = await stored(driver);
    const popup = await driver.openPopup(await open('G2'));
    await clickNamed(popup, pages['popup.typeCode'], '[data-service="glooko"]');
    await popup.waitFor(() => document.querySelector('#code-glooko-again') !== null);
    for (const [what, first, again, words] of CODES) {
      await paste(popup, '#code-glooko-first', first);
      await paste(popup, '#code-glooko-again', again);
      await clickNamed(popup, 'Use this code');
      await popup.waitFor(
        (source: string) => new RegExp(source).test(document.querySelector('[role="alert"]')?.textContent ?? ''),
        words.source,
      );
      expect(await problem(popup), what).toMatch(words);
      const marked = () => document.querySelector('#code-glooko-first')?.getAttribute('aria-describedby');
      expect(await popup.evaluate(marked), what).toBe('code-glooko-problem');
    }
    expect(await stored(driver)).toEqual(before);
    await paste(popup, '#code-glooko-first', ' GGCKIDS7 ');
    await paste(popup, '#code-glooko-again', 'GGCKIDS7');
    await clickNamed(popup, 'Use this code');
    await popup.waitFor(() => document.querySelector('[data-service="glooko"] code')?.textContent === 'GGCKIDS7');
  });

  itInFull('the form for an own clinic refuses the same, and a missing name', async () => {
    const popup = await driver.openPopup(await open('G2'));
    await popup.click('#not-here');
    await typeTwice(popup, 'libreview', '09', '09');
    await clickNamed(popup, 'Add this clinic');
    await says(popup, 'Type the name of your clinic');
    await says(popup, 'at least 3');
    await paste(popup, '#clinic-name', 'A\u202eB <b>');
    await clickNamed(popup, 'Add this clinic');
    await says(popup, 'Type the name of your clinic');
    expect((await stored(driver)).settings).toBeUndefined();
  });

  it.each(
    thinned(
      [
        ['clarity', 'ABCD-1234-EFGH', 'a patient makes'],
        ['libreview', '12345', '8 to 16'],
      ],
      2,
    ),
  )('an odd one for %s needs a yes: %s', async (service, code, words) => {
    const popup = await driver.openPopup(await open('G2'));
    await popup.click('#not-here');
    await typeInto(popup, '#clinic-name', 'Our own clinic');
    await typeTwice(popup, service, code);
    await says(popup, words);
    await clickNamed(popup, 'Add this clinic');
    await says(popup, 'looks unusual');
    expect((await stored(driver)).settings).toBeUndefined();
    await popup.click('.notice input[type="checkbox"]');
    await clickNamed(popup, 'Add this clinic');
    await popup.waitFor((of: string) => document.querySelector(`[data-service="${of}"] code`) !== null, service);
    expect((await stored(driver)).settings).toMatchObject({
      clinics: [{ profile: { services: { [service]: { code } } } }],
    });
  });
});

describe('messages', () => {
  const entry = {
    id: '11111111-2222-4333-8444-555555555555',
    time: 1,
    service: 'clarity',
    clinic: GGC.id,
    provenance: 'bundled',
    outcome: 'copied',
    how: 'copy',
    seenBy: null,
    visit: '11111111-2222-4333-8444-666666666666',
  };

  it('of a wrong shape are answered with an error and change nothing', async () => {
    const wrong = [
      {},
      { type: 'ui:nothing' },
      { type: 'constructor' },
      { type: 7 },
      [],
      { type: 'ui:choose', private: false, clinic: GGC.id, extra: 1 },
      { type: 'ui:choose', private: 'no', clinic: GGC.id },
      { type: 'ui:choose', clinic: GGC.id },
      { type: 'ui:own-code', private: false, clinic: GGC.id, service: 'glooko', code: 'AB' },
      { type: 'ui:own-code', private: false, clinic: GGC.id, service: 'glooko', code: 'GGC KIDS' },
      { type: 'ui:own-code', private: false, clinic: GGC.id, service: 'glooko', code: 1234567 },
      { type: 'ui:own-code', private: false, clinic: GGC.id, service: 'carelink', code: 'GGCKIDS7' },
      { type: 'ui:add-clinic', private: false, name: 'x'.repeat(121), codes: {} },
      { type: 'ui:add-clinic', private: false, name: 'X <script>', codes: {} },
      { type: 'ui:add-clinic', private: false, name: 'X', codes: { glooko: 'a'.repeat(41) } },
      { type: 'ui:confirm', private: false, digests: ['yes'] },
      { type: 'ui:off', private: false, where: 'nowhere', off: true },
      { type: 'ui:copied', private: false, entry: { ...entry, outcome: 'done' } },
      { type: 'ui:copied', private: false, entry: { ...entry, id: 'x' } },
      { type: 'ui:copied', private: false, entry: { ...entry, note: 'free text' } },
    ];
    for (const message of wrong)
      expect(await tell(driver, message), JSON.stringify(message)).toEqual({ error: expect.any(String) });
    expect(await stored(driver)).toEqual({});
    expect(await logEntries(driver)).toEqual([]);
  });

  itInFull('that only a website’s page may send are refused from a page of the extension', async () => {
    await chooseGgc(driver);
    const before = await stored(driver);
    for (const message of [
      { type: 'page:ask', service: 'clarity', by: 'taught' },
      { type: 'page:outcome', entry },
      { type: 'page:seen', service: 'clarity', state: 'found' },
      { type: 'page:hide', service: 'clarity' },
      { type: 'page:resume', service: 'clarity' },
    ])
      expect(await tell(driver, message), message.type).toEqual({ error: expect.any(String) });
    expect(await stored(driver)).toEqual(before);
    expect(await logEntries(driver)).toEqual([]);
  });

  it('that only the extension’s pages may send are refused from a script in a website’s page, and so is another service’s', async () => {
    await chooseGgc(driver);
    const before = await stored(driver);
    await open('L7');
    const fromPage = (message: object) =>
      driver.inExtension(async (sent) => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.libreview.com/*' });
        const func = (what: object) =>
          (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage(what);
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func, args: [sent] });
        return answer?.result;
      }, message);
    // The same way is open for what a page may ask: so a refusal below is not for want of a sender.
    expect(await fromPage({ type: 'page:ask', service: 'libreview', by: 'taught' })).toMatchObject({ kind: 'advice' });
    for (const message of [
      { type: 'ui:view', private: false },
      { type: 'ui:last' },
      { type: 'ui:choose', private: false, clinic: null },
      { type: 'ui:add-clinic', private: false, name: 'X', codes: { libreview: '12345678' } },
      { type: 'ui:off', private: false, where: 'everywhere', off: true },
      { type: 'ui:copied', private: false, entry },
      { type: 'page:ask', service: 'clarity', by: null },
      { type: 'page:outcome', entry },
      { type: 'page:hide', service: 'clarity' },
    ])
      expect(await fromPage(message), JSON.stringify(message)).toEqual({ error: expect.any(String) });
    expect(await stored(driver)).toEqual(before);
    expect(await logEntries(driver)).toEqual([]);
  });
});

describe('stored settings that can’t be read', () => {
  /** Good settings with one thing spoilt. */
  const spoilt = async (spoil: (settings: Record<string, unknown>) => unknown) => {
    await enterOwn(driver);
    const { settings } = await stored(driver);
    return spoil(JSON.parse(JSON.stringify(settings)));
  };
  const withBlank = (settings: Record<string, unknown>) =>
    JSON.parse(JSON.stringify(settings).replace('09646522', '0964 6522'));

  it.each<[string, (settings: Record<string, unknown>) => unknown]>(
    thinned(
      [
        ['an empty object', () => ({})],
        ['a text', () => 'x'],
        ['a later version', (settings) => ({ ...settings, version: 99 })],
        ['a code with a blank', withBlank],
      ],
      2,
      3,
    ),
  )(
    '%s: the popup opens and says so, no code is used, the next choice works and the old is kept aside',
    async (_name, spoil) => {
      const broken = await spoilt(spoil);
      await store(driver, { settings: broken });
      await driver.killBackground();
      const page = await openAtBox('C1');
      const popup = await driver.openPopup(page);
      await popup.waitFor(() => document.querySelector('#unread') !== null);
      expect(await boxValue(page, 'C1')).toBe('');
      expect((await stored(driver)).settings).toEqual(broken);

      await popup.click(`[data-clinic="${GGC.id}"]`);
      await popup.click('#confirm-yes');
      await popup.waitFor(() => document.querySelector('[data-service="clarity"] code') !== null);
      expect(await popup.evaluate(() => document.querySelector('#unread'))).toBeNull();
      const now = await stored(driver);
      expect(now.settingsSetAside).toEqual(broken);
      expect(now.settings).toMatchObject({ version: SETTINGS_VERSION, choice: { clinic: GGC.id } });
      await boxHolds(page, 'C1', GGC.clarity);
    },
  );
});
