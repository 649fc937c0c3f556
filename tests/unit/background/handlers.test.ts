// What each message does, with a browser of our own: above all what reaches the disk, and what never may.

import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import type { Handlers, Origin } from '../../../utils/background/receive.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import { PLACES } from '../../../utils/sites/places.ts';
import { KEYS } from '../../../utils/state.ts';
import { BUILT_IN, chose, confirmedAll } from '../samples/states.ts';

type Items = Record<string, unknown>;

interface World {
  readonly local: Items;
  readonly session: Items;
  readonly log: Entry[];
  /** Badge texts, titles and scripts that were asked for. */
  readonly done: unknown[];
  readonly handlers: Handlers;
}

function world({ local = {}, managed = {} }: { local?: Items; managed?: Items } = {}): World {
  const session: Items = {};
  const log: Entry[] = [];
  const done: unknown[] = [];
  const area = (items: Items) => ({
    get: async (keys: string | string[]) =>
      structuredClone(Object.fromEntries([keys].flat().flatMap((key) => (key in items ? [[key, items[key]]] : [])))),
    set: async (more: Items) => void Object.assign(items, structuredClone(more)),
    remove: async (key: string) => {
      delete items[key];
    },
  });
  const browser = {
    storage: { local: area(local), session: area(session), managed: { get: async () => managed } },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    action: {
      setBadgeText: async (what: object) => void done.push(what),
      setTitle: async (what: object) => void done.push(what),
    },
    scripting: { executeScript: async (what: object) => void done.push(what) },
    tabs: { query: async () => [] },
  };
  const writer = {
    write: async (entry: Entry) => {
      log.push(entry);
      return { stored: true as const };
    },
    drain: async () => undefined,
    last: async () => ({}),
  };
  return { local, session, log, done, handlers: createHandlers(browser as never, writer) };
}

const EU = PLACES.clarity.hosts.find(({ name }) => name.endsWith('.eu')) ?? null;
const PAGE: Origin = { tabId: 7, private: false, host: EU };
const PRIVATE_PAGE: Origin = { ...PAGE, private: true };
const POPUP: Origin = { tabId: null, private: false, host: null };
const PRIVATE_POPUP: Origin = { ...POPUP, private: true };
const ID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const entry: Entry = {
  id: ID,
  time: Date.now(),
  service: 'clarity',
  clinic: BUILT_IN.id,
  provenance: 'bundled',
  outcome: 'filled',
  how: 'auto',
  seenBy: null,
  visit: ID,
};
const AT_HOME = { private: false } as const;
const confirmed = async () => ({ [KEYS.settings]: await confirmedAll(chose(BUILT_IN.id)) });

describe('the log', () => {
  it('takes an entry of a page and of the popup', async () => {
    const { handlers, log } = world();
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: true });
    expect(await handlers['ui:copied']({ ...AT_HOME, entry }, POPUP)).toEqual({ stored: true });
    expect(log).toEqual([entry, entry]);
  });

  it('takes nothing from a private window', async () => {
    const { handlers, log, local } = world();
    expect(await handlers['page:outcome']({ entry }, PRIVATE_PAGE)).toEqual({ stored: false, reason: 'private' });
    expect(await handlers['ui:copied']({ private: true, entry }, PRIVATE_POPUP)).toEqual({
      stored: false,
      reason: 'private',
    });
    expect([log, local]).toEqual([[], {}]);
  });

  it.each(['off', 'counts'])('takes no entry where the policy says “%s”', async (level) => {
    const { handlers, log } = world({ managed: { log: level } });
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: false, reason: 'off' });
    expect(log).toEqual([]);
  });

  it('takes nothing under a policy that can’t be read: it may forbid it', async () => {
    const { handlers, log } = world({ managed: { log: 'full', prefill: 'sometimes' } });
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: false, reason: 'off' });
    expect(log).toEqual([]);
  });
});

describe('wishes', () => {
  it('are stored', async () => {
    const { handlers, local } = world();
    expect(await handlers['ui:choose']({ ...AT_HOME, clinic: BUILT_IN.id }, POPUP)).toEqual({ ok: true });
    expect(local[KEYS.settings]).toMatchObject({ choice: { clinic: BUILT_IN.id } });
  });

  it('that are refused change nothing', async () => {
    const { handlers, local } = world();
    expect(await handlers['ui:choose']({ ...AT_HOME, clinic: 'gone' }, POPUP)).toEqual({
      ok: false,
      reason: 'unknown-clinic',
    });
    expect(local).toEqual({});
  });

  it('at once take turns: none is lost', async () => {
    const { handlers, local } = world();
    await Promise.all([
      handlers['ui:choose']({ ...AT_HOME, clinic: BUILT_IN.id }, POPUP),
      handlers['ui:own-code']({ ...AT_HOME, clinic: BUILT_IN.id, service: 'glooko', code: 'TEAM-7' }, POPUP),
      handlers['ui:own-code']({ ...AT_HOME, clinic: BUILT_IN.id, service: 'libreview', code: '12345678' }, POPUP),
      handlers['ui:prefill']({ ...AT_HOME, prefill: 'ask' }, POPUP),
      handlers['page:hide']({ service: 'clarity' }, PAGE),
    ]);
    expect(local[KEYS.settings]).toMatchObject({
      choice: { clinic: BUILT_IN.id },
      ownCodes: { [BUILT_IN.id]: { glooko: { code: 'TEAM-7' }, libreview: { code: '12345678' } } },
      prefill: 'ask',
      off: { sites: ['clarity'] },
    });
  });

  it('of a private window stay in it', async () => {
    const { handlers, local, session } = world();
    await handlers['ui:choose']({ private: true, clinic: BUILT_IN.id }, PRIVATE_POPUP);
    await handlers['page:hide']({ service: 'clarity' }, PRIVATE_PAGE);
    expect(local).toEqual({});
    expect(session[KEYS.settings]).toMatchObject({ choice: { clinic: BUILT_IN.id }, off: { sites: ['clarity'] } });
    expect((await handlers['ui:view'](AT_HOME, POPUP)).clinic).toBeNull();
    expect((await handlers['ui:view']({ private: true }, PRIVATE_POPUP)).clinic?.profile.id).toBe(BUILT_IN.id);
  });

  it('put settings that could not be read aside, and lose nothing', async () => {
    const corrupt = { version: 1, choice: 'x' };
    const { handlers, local } = world({ local: { [KEYS.settings]: corrupt } });
    expect(await handlers['ui:view'](AT_HOME, POPUP)).toMatchObject({ unread: true, clinic: null });
    await handlers['ui:choose']({ ...AT_HOME, clinic: BUILT_IN.id }, POPUP);
    expect(local[KEYS.setAside]).toEqual(corrupt);
    expect(local[KEYS.settings]).toEqual({ ...FIRST_SETTINGS, choice: { clinic: BUILT_IN.id, besides: null } });
    expect(await handlers['ui:view'](AT_HOME, POPUP)).toMatchObject({ unread: false });
  });
});

describe('a page that asks', () => {
  it('gets the code, and the acting script where it has none', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    expect(await handlers['page:ask']({ service: 'clarity', act: true }, PAGE)).toMatchObject({
      kind: 'code',
      code: BUILT_IN.code,
    });
    expect(done).toEqual([expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, files: ['act.js'] })]);
  });

  it('gets no second script', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    await handlers['page:ask']({ service: 'clarity', act: false }, PAGE);
    expect(done).toEqual([]);
  });

  it('gets nothing at all where help is switched off', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    await handlers['ui:off']({ ...AT_HOME, where: 'everywhere', off: true }, POPUP);
    expect(await handlers['page:ask']({ service: 'clarity', act: true }, PAGE)).toEqual({
      kind: 'silent',
      reason: 'off',
    });
    expect(done).toEqual([]);
  });
});

describe('a code that was sent', () => {
  const submitted: Entry = { ...entry, outcome: 'submitted' };

  it('is known to the next document of that tab, until the page has answered', async () => {
    const { handlers } = world({ local: await confirmed() });
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual({ resumed: null });
    await handlers['page:outcome']({ entry: submitted }, PAGE);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toMatchObject({
      resumed: { visit: ID, offer: { code: BUILT_IN.code } },
    });
    expect(await handlers['page:resume']({ service: 'clarity' }, { ...PAGE, tabId: 8 })).toEqual({ resumed: null });
    await handlers['page:outcome']({ entry: { ...entry, outcome: 'linked', seenBy: 'page' } }, PAGE);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual({ resumed: null });
  });

  it('is not resumed once another clinic is chosen', async () => {
    const { handlers } = world({ local: await confirmed() });
    await handlers['page:outcome']({ entry: submitted }, PAGE);
    await handlers['ui:choose']({ ...AT_HOME, clinic: null }, POPUP);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual({ resumed: null });
  });

  it('is not on the disk', async () => {
    const { handlers, local } = world();
    await handlers['page:outcome']({ entry: submitted }, PRIVATE_PAGE);
    expect(local).toEqual({});
  });
});

describe('badge and title', () => {
  it.each([
    ['found', 'box'],
    ['filled', 'in'],
    ['looking', ''],
    ['signed-out', ''],
    ['silent', ''],
    ['linked', ''],
  ] as const)('%s: “%s”, on this tab only', async (state, text) => {
    const { handlers, done } = world();
    await handlers['page:seen']({ service: 'clarity', state }, PAGE);
    expect(done).toEqual([
      { tabId: 7, text },
      { tabId: 7, title: expect.stringContaining('Sharing Setup') },
    ]);
  });
});
