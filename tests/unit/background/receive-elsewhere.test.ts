// A page that is none of the services' is heard only while a person's command stands for it: that tab, that host, that
// service, over https, and only what filling one box needs.

import { expect, it } from 'vitest';
import { recallCommand, rememberCommand } from '../../../utils/background/by-hand.ts';
import type { IsCommanded, Sender } from '../../../utils/background/receive.ts';
import type { RequestName } from '../../../utils/messages.ts';
import { areaOf } from '../samples/browser.ts';
import { entry, GOOD, NAMES, nobodyAsked, SELF, send, site } from '../samples/door.ts';

const HOSTNAME = 'portal.example.org';
const elsewhere: Sender = { ...site, url: `https://${HOSTNAME}/settings?clinic=1` };
const ALLOWED: readonly RequestName[] = ['page:load', 'page:ask', 'page:outcome', 'page:seen', 'page:words'];
const OTHERS = NAMES.filter((name) => !ALLOWED.includes(name));
const always: IsCommanded = async () => true;
const ask = { type: 'page:ask', ...GOOD['page:ask'] };

/** As the background asks: a command for Clarity, in tab 7, on that host. */
async function commanded(age = 0): Promise<IsCommanded> {
  const now = Date.now();
  const session = areaOf({});
  await rememberCommand(session, 7, { service: 'clarity', hostname: HOSTNAME, named: null, time: now - age });
  return async (tabId, page) => (await recallCommand(session, tabId, page, now)) !== null;
}

it.each(ALLOWED)('%s is heard, as from a page of nobody’s', async (name) => {
  const { seen } = await send({ type: name, ...GOOD[name] }, elsewhere, await commanded());
  expect(seen).toEqual([
    { name, payload: GOOD[name], origin: { tabId: 7, private: false, host: null, hostname: HOSTNAME } },
  ]);
});

it.each(ALLOWED)('%s is refused without a command', async (name) => {
  const { seen, answer } = await send({ type: name, ...GOOD[name] }, elsewhere, nobodyAsked);
  expect([seen, answer]).toEqual([[], { error: 'not from there' }]);
});

it.each(OTHERS)('%s is refused whatever a person commanded', async (name) => {
  const { seen, answer } = await send({ type: name, ...GOOD[name] }, elsewhere, always);
  expect([seen, answer]).toEqual([[], { error: 'not from there' }]);
});

it.each<[string, Sender]>([
  ['another host', { ...elsewhere, url: 'https://other.example.org/' }],
  ['a host below the one meant', { ...elsewhere, url: `https://evil.${HOSTNAME}/` }],
  ['another tab', { ...elsewhere, tab: { id: 8, incognito: false } }],
])('a command does not hold for %s', async (_what, sender) => {
  expect((await send(ask, sender, await commanded())).seen).toEqual([]);
});

it('a command does not hold for another service', async () => {
  const isCommanded = await commanded();
  expect((await send({ ...ask, service: 'glooko' }, elsewhere, isCommanded)).seen).toEqual([]);
  const other = { type: 'page:outcome', entry: { ...entry, service: 'glooko' } };
  expect((await send(other, elsewhere, isCommanded)).seen).toEqual([]);
});

it('a command does not hold for long', async () => {
  expect((await send(ask, elsewhere, await commanded(15 * 60_000))).seen).toEqual([]);
});

it.each<[string, Sender]>([
  ['plain http', { ...elsewhere, url: `http://${HOSTNAME}/settings` }],
  ['a file', { ...elsewhere, url: 'file:///home/me/page.html' }],
  ['a page without an address', { ...elsewhere, url: 'about:blank' }],
  ['no address', { ...elsewhere, url: undefined }],
  ['a frame in the page', { ...elsewhere, frameId: 3 }],
  ['no tab', { ...elsewhere, tab: undefined }],
  ['another extension', { ...elsewhere, id: 'other-id' }],
  ['a page of ours', { ...elsewhere, url: `${SELF.url}popup.html` }],
  ['a site of another service', { ...elsewhere, url: 'https://my.glooko.com/settings' }],
  ['a site of the service, over http', { ...elsewhere, url: 'http://clarity.dexcom.eu/' }],
])('%s is refused whatever a person commanded', async (_what, sender) => {
  expect((await send(ask, sender, always)).seen).toEqual([]);
});

it('no command is asked about where none is needed or none helps', async () => {
  const asked: unknown[] = [];
  const noting: IsCommanded = async (...about) => {
    asked.push(about);
    return false;
  };
  await send(ask, site, noting);
  await send({ type: 'page:teach', ...GOOD['page:teach'] }, elsewhere, noting);
  await send({ ...ask, service: 'glooko' }, site, noting);
  expect(asked).toEqual([]);
  await send(ask, elsewhere, noting);
  expect(asked).toEqual([[7, { service: 'clarity', hostname: HOSTNAME }]]);
});

it('in a private tab: private', async () => {
  const { seen } = await send(ask, { ...elsewhere, tab: { id: 7, incognito: true } }, await commanded());
  expect(seen[0]?.origin.private).toBe(true);
});
