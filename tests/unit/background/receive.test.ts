// The background's door: every message with another shape, or from another sender, is refused before any handler sees it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handlers, type Origin, receive, type Sender } from '../../../utils/background/receive.ts';
import type { RequestName } from '../../../utils/messages.ts';
import { doors, entry, GOOD, NAMES, nobodyAsked, popup, SELF, send, shown, site } from '../samples/door.ts';

async function isRefused(message: unknown, sender: Sender): Promise<void> {
  const { seen, answer } = await send(message, sender);
  expect(seen).toEqual([]);
  expect(answer).toEqual({ error: expect.stringMatching(/./) });
}

describe('what comes in', () => {
  it('this table has every message', () => {
    expect(Object.keys(GOOD).toSorted()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)('%s from where it belongs', async (name) => {
    const fromPage = name.startsWith('page:');
    const { seen, answer } = await send({ type: name, ...GOOD[name] }, fromPage ? site : popup);
    expect(answer).toEqual({ ok: true });
    const origin: Origin = fromPage
      ? { tabId: 7, private: false, host: { name: 'clarity.dexcom.eu', region: 'eu' }, hostname: 'clarity.dexcom.eu' }
      : { tabId: null, private: false, host: null, hostname: '' };
    expect(seen).toEqual([{ name, payload: GOOD[name], origin }]);
  });

  it('a code loses its outer blanks at the door', async () => {
    const { seen } = await send(
      { type: 'ui:own-code', private: false, clinic: 'north', service: 'clarity', code: ' northkids ' },
      popup,
    );
    expect(seen[0]?.payload).toMatchObject({ code: 'northkids' });
  });

  it.each<[string, object, Sender, boolean]>([
    ['the popup of a private window', { private: true }, popup, true],
    [
      'our page in a private tab, whatever it claims',
      { private: false },
      { ...popup, tab: { id: 3, incognito: true } },
      true,
    ],
    ['our page in a tab', { private: false }, { ...popup, tab: { id: 3, incognito: false } }, false],
  ])('%s: private is %s', async (_what, payload, sender, isPrivate) => {
    const { seen } = await send({ type: 'ui:view', ...payload }, sender);
    expect(seen[0]?.origin.private).toBe(isPrivate);
  });

  it('a site in a private tab: private', async () => {
    const { seen } = await send(
      { type: 'page:hide', service: 'clarity' },
      { ...site, tab: { id: 7, incognito: true } },
    );
    expect(seen[0]?.origin.private).toBe(true);
  });
});

describe('messages of another shape', () => {
  it.each([undefined, null, 'page:ask', 7, true, [], {}, { type: 7 }, { type: null }])('%j', async (message) => {
    await isRefused(message, site);
    await isRefused(message, popup);
  });

  it.each(['page:Ask', 'ask', 'page:', 'toString', '__proto__', 'constructor', 'tab:fill', ''])(
    'unknown name %j',
    async (type) => {
      await isRefused({ type, service: 'clarity' }, site);
      await isRefused({ type, private: false }, popup);
    },
  );

  it.each(NAMES)('%s with a key too many', async (name) => {
    await isRefused({ type: name, ...GOOD[name], extra: 1 }, name.startsWith('page:') ? site : popup);
  });

  it.each(NAMES.flatMap((name) => Object.keys(GOOD[name]).map((key) => [name, key] as const)))(
    '%s without %s',
    async (name, key) => {
      const { [key]: _gone, ...rest } = GOOD[name] as Record<string, unknown>;
      await isRefused({ type: name, ...rest }, name.startsWith('page:') ? site : popup);
    },
  );

  it.each<[RequestName, object]>([
    ['page:ask', { service: 'carelink' }],
    ['page:ask', { by: 'page' }],
    ['page:ask', { by: undefined }],
    ['page:load', { wanted: 'yes' }],
    ['page:teach', { box: { ...shown, value: 'northkids' } }],
    ['page:teach', { box: { ...shown, attributes: ['id="box-7"'] } }],
    ['page:teach', { service: 'carelink' }],
    ['ui:forget-boxes', { service: 'everywhere' }],
    ['page:seen', { state: 'happy' }],
    ['page:outcome', { entry: { ...entry, note: 'a name' } }],
    ['page:outcome', { entry: { ...entry, id: 'x' } }],
    ['page:outcome', { entry: { ...entry, outcome: 'done' } }],
    ['ui:choose', { clinic: 'North Clinic' }],
    ['ui:confirm', { digests: ['x'] }],
    ['ui:confirm', { digests: Array.from({ length: 4 }, () => 'a'.repeat(64)) }],
    ['ui:own-code', { code: 'ab' }],
    ['ui:own-code', { code: 'a'.repeat(41) }],
    ['ui:own-code', { code: 'ab cd' }],
    ['ui:own-code', { code: 'ab\u0000cd' }],
    ['ui:own-code', { code: 12345 }],
    ['ui:add-clinic', { name: '' }],
    ['ui:add-clinic', { name: '<i>x</i>' }],
    ['ui:add-clinic', { name: 'x'.repeat(121) }],
    ['ui:add-clinic', { codes: { carelink: 'abc' } }],
    ['ui:off', { where: 'here' }],
    ['ui:prefill', { prefill: 'never' }],
    ['ui:view', { private: 'no' }],
    ['ui:answer', { entry }],
    ['ui:answer', { entry: { ...entry, outcome: 'linked', seenBy: 'page' } }],
    ['ui:answer', { entry: { ...entry, outcome: 'filled', seenBy: 'person' } }],
    ['ui:devices', { devices: ['toaster'] }],
    ['ui:devices', { devices: ['omnipod', 'omnipod'] }],
    ['ui:done', { task: 'glooko' }],
  ])('%s %j', async (name, wrong) => {
    await isRefused({ type: name, ...GOOD[name], ...wrong }, name.startsWith('page:') ? site : popup);
  });

  it('any plain data under any name gets an answer, and a handler only where it fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.dictionary(fc.string(), fc.jsonValue()), async (name, payload) => {
        const { seen, answer } = await send({ ...payload, type: name }, name.startsWith('page:') ? site : popup);
        expect(typeof answer).toBe('object');
        if (name !== 'ui:last' || Object.keys(payload).some((key) => key !== 'type')) expect(seen).toEqual([]);
      }),
    );
  });
});

describe('messages from another sender', () => {
  const tab = { id: 7, incognito: false };
  const ask = { type: 'page:ask', ...GOOD['page:ask'] };
  it.each<[string, Sender]>([
    ['another extension', { ...site, id: 'other-id' }],
    ['nobody', {}],
    ['no id', { ...site, id: undefined }],
    ['another service’s site', { ...site, url: 'https://my.glooko.com/settings' }],
    ['a look-alike host', { ...site, url: 'https://clarity.dexcom.eu.example.org/' }],
    ['a host that only ends alike', { ...site, url: 'https://notclarity.dexcom.eu/' }],
    ['plain http', { ...site, url: 'http://clarity.dexcom.eu/' }],
    ['no address', { ...site, url: undefined }],
    ['an address that is none', { ...site, url: 'clarity.dexcom.eu' }],
    ['a frame in the page', { ...site, frameId: 3 }],
    ['no frame', { ...site, frameId: undefined }],
    ['no tab', { ...site, tab: undefined }],
    ['a tab without a number', { ...site, tab: { id: undefined, incognito: false } }],
    ['a page of ours', { ...popup, frameId: 0, tab }],
  ])('%s may not ask for a code', async (_what, sender) => {
    await isRefused(ask, sender);
  });

  it.each(NAMES.filter((name) => name.startsWith('ui:')))('%s from a website is refused', async (name) => {
    await isRefused({ type: name, ...GOOD[name] }, site);
  });

  it.each<[string, Sender]>([
    ['another extension', { id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
    ['another extension that names our page', { id: 'other-id', url: `${SELF.url}popup.html` }],
    ['our id from a site', { id: SELF.id, url: 'https://evil.example/' }],
    ['an address that begins alike', { id: SELF.id, url: 'chrome-extension://our-id.evil.example/' }],
    ['no address', { id: SELF.id }],
  ])('%s may not change settings', async (_what, sender) => {
    await isRefused({ type: 'ui:off', ...GOOD['ui:off'] }, sender);
  });

  it('an entry for another service than the page’s is refused', async () => {
    await isRefused({ type: 'page:outcome', entry: { ...entry, service: 'glooko' } }, site);
  });
});

describe('a handler that fails', () => {
  it.each([
    ['an error', new Error('database is gone'), 'database is gone'],
    ['something else', 'x', 'failed'],
  ])('with %s is an answer, not a rejection', async (_what, thrown, error) => {
    const { handlers } = doors();
    const failing: Handlers = { ...handlers, 'ui:last': async () => Promise.reject(thrown) };
    expect(await receive({ type: 'ui:last' }, popup, SELF, failing, nobodyAsked)).toEqual({ error });
  });
});
