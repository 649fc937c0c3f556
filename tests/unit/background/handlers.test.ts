// What each message does, with a browser of our own: above all what reaches the disk, and what never may. What a page
// gets is in page-messages.test.ts.

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/log/day.ts';
import { FIRST_SETTINGS, SETTINGS_VERSION } from '../../../utils/settings.ts';
import { KEYS, POLICY_PATIENCE_MS } from '../../../utils/state.ts';
import { BUILT_IN, settingsWith } from '../samples/states.ts';
import { AT_HOME, entry, PAGE, POPUP, PRIVATE_PAGE, PRIVATE_POPUP, world } from '../samples/world.ts';

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

  it.each([
    ['the policy', { managed: { log: 'off' } }],
    ['the person', { local: { [KEYS.settings]: settingsWith({ log: 'off' }) } }],
    ['the policy, whatever the person chose', { managed: { log: 'off' }, local: { [KEYS.settings]: settingsWith() } }],
  ])('takes nothing where it is switched off by %s', async (_who, given) => {
    const { handlers, log } = world(given);
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: false, reason: 'off' });
    expect(log).toEqual([]);
  });

  it.each([
    ['the policy', { managed: { log: 'counts' } }],
    ['the person', { local: { [KEYS.settings]: settingsWith({ log: 'counts' }) } }],
  ])('takes only one more for the day where %s says “counts”: no visit, no clinic, no time', async (_who, given) => {
    const { handlers, log } = world(given);
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: true });
    expect(log).toEqual([{ id: entry.id, day: dayOf(entry.time), service: 'clarity', outcome: 'filled' }]);
  });

  it('waits while it is not known what the organisation allows', async () => {
    const { handlers, log, session } = world({ local: { [KEYS.policySeen]: true } });
    session[KEYS.startedAt] = Date.now();
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: false, reason: 'fault' });
    session[KEYS.startedAt] = Date.now() - POLICY_PATIENCE_MS;
    expect(await handlers['page:outcome']({ entry }, PAGE)).toEqual({ stored: true });
    expect(log).toEqual([entry]);
  });

  it('is switched by the person, unless the organisation has decided', async () => {
    const { handlers, local } = world();
    expect(await handlers['ui:log-level']({ ...AT_HOME, level: 'off' }, POPUP)).toEqual({ ok: true });
    expect(local[KEYS.settings]).toMatchObject({ log: 'off' });
    const ward = world({ managed: { log: 'full' } });
    const locked = { ok: false, reason: 'locked' };
    expect(await ward.handlers['ui:log-level']({ ...AT_HOME, level: 'off' }, POPUP)).toEqual(locked);
    expect(ward.local).toEqual({});
  });

  it('is neither switched nor erased from a private window', async () => {
    const { handlers, local } = world();
    const no = { ok: false, reason: 'private' };
    expect(await handlers['ui:log-level']({ private: true, level: 'off' }, PRIVATE_POPUP)).toEqual(no);
    expect(await handlers['ui:erase-log']({ private: true }, PRIVATE_POPUP)).toEqual(no);
    expect(await handlers['ui:keep-log']({ private: true }, PRIVATE_POPUP)).toEqual(no);
    expect(await handlers['ui:erase-entry']({ private: true, id: entry.id }, PRIVATE_POPUP)).toEqual(no);
    expect(local).toEqual({});
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
    const corrupt = { version: SETTINGS_VERSION, choice: 'x' };
    const { handlers, local } = world({ local: { [KEYS.settings]: corrupt } });
    expect(await handlers['ui:view'](AT_HOME, POPUP)).toMatchObject({ unread: true, clinic: null });
    await handlers['ui:choose']({ ...AT_HOME, clinic: BUILT_IN.id }, POPUP);
    expect(local[KEYS.setAside]).toEqual(corrupt);
    expect(local[KEYS.settings]).toEqual({ ...FIRST_SETTINGS, choice: { clinic: BUILT_IN.id, besides: null } });
    expect(await handlers['ui:view'](AT_HOME, POPUP)).toMatchObject({ unread: false });
  });
});

describe('badge and title', () => {
  it.each([
    ['found', 'box'],
    ['filled', 'in'],
    ['in-frame', 'box'],
    ['split', 'box'],
    ['pointing', ''],
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
