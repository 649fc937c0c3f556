// A ward's visits in the background: what lies where while one is open, what is gone after it, and that a background that
// is ended between any two steps of the end goes on with it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { takeTurns } from '../../../utils/background/turns.ts';
import { createWard, VISIT_ALARM } from '../../../utils/background/ward.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import { KEYS } from '../../../utils/state.ts';
import { VISIT_KEYS } from '../../../utils/ward/visit.ts';
import { browserWith, type FakeTab, type Given, OWN_ORIGIN } from '../samples/browser.ts';
import { shown } from '../samples/door.ts';
import { BUILT_IN, chose, confirmedAll } from '../samples/states.ts';
import { entry, PAGE, POPUP, PRIVATE_POPUP } from '../samples/world.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const MINUTE = 60_000;
const WARD = { ...FIRST_SETTINGS, wardMode: true };
const NEW = { ...entry, time: NOW };
const TABS: readonly FakeTab[] = [
  { id: 7, url: 'https://clarity.dexcom.eu/i/#/settings' },
  { id: 8, url: `${OWN_ORIGIN}/options.html` },
];

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

/** A ward's computer, and its background begun anew as often as one likes. */
function ward(given: Given = {}, settings = WARD) {
  const fake = browserWith({ tabs: TABS, ...given, local: { [KEYS.settings]: settings, ...given.local } });
  fake.session[KEYS.startedAt] = NOW - MINUTE;
  const again = () => {
    const inTurn = takeTurns();
    const desk = createWard(fake.browser, inTurn);
    const log = {
      last: async () => ({ glooko: { outcome: 'linked', clinic: 'x', time: 1, seenBy: null } }),
    };
    const keeping = { record: async () => ({ stored: true as const }) };
    return { desk, handlers: createHandlers(fake.browser, log as never, keeping as never, inTurn, desk) };
  };
  return { ...fake, again, ...again() };
}

async function open(given?: Given) {
  const world = ward(given);
  await world.desk.start(false);
  await world.desk.account();
  return world;
}

describe('a visit', () => {
  it('begins: only that it is open is on disk; pages tell of input from then on', async () => {
    const { desk, local, session, done, alarms } = ward();
    expect(await desk.start(false)).toEqual({ ok: true });
    expect(local).toEqual({ [KEYS.settings]: WARD, [KEYS.visitOpen]: true });
    expect(session).toMatchObject({
      [VISIT_KEYS.visit]: { startedAt: NOW, account: false },
      [VISIT_KEYS.idle]: { input: NOW },
    });
    expect(alarms).toEqual({ [VISIT_ALARM]: { when: NOW + 9 * MINUTE } });
    expect(done).toContainEqual({ target: { tabId: 7 }, files: ['input.js'] });
    expect(done).toContainEqual({
      registered: expect.objectContaining({ js: ['input.js'], persistAcrossSessions: false }),
    });
  });

  it('is seen whole or not at all: who asks while it begins is told of no visit that was lost', async () => {
    const { desk, handlers } = ward();
    let begun = false;
    void desk.start(false).then(() => {
      begun = true;
    });
    const seen = [];
    while (!begun) {
      seen.push(handlers['ui:view']({ private: false }, POPUP));
      await Promise.resolve();
    }
    const steps = (await Promise.all(seen)).map((view) => view.ward?.step);
    expect(steps.length).toBeGreaterThan(5);
    expect(new Set(steps)).toEqual(new Set(['account']));
  });

  it('in a private window leaves nothing on disk', async () => {
    const { handlers, local, session } = ward();
    expect(await handlers['ui:visit-start']({ private: true }, PRIVATE_POPUP)).toEqual({ ok: true });
    await handlers['ui:devices']({ private: true, devices: ['omnipod'] }, PRIVATE_POPUP);
    expect(local).toEqual({ [KEYS.settings]: WARD });
    expect(session[VISIT_KEYS.choices]).toMatchObject({ family: { devices: ['omnipod'] } });
  });

  it('that began in a private window goes with the last of them; any other stays', async () => {
    const inPrivate = ward();
    await inPrivate.desk.start(true);
    await inPrivate.desk.leftPrivate();
    expect(inPrivate.session).toEqual({ [KEYS.startedAt]: NOW - MINUTE });
    const usual = await open();
    await usual.desk.leftPrivate();
    expect(usual.session).toHaveProperty(VISIT_KEYS.visit);
  });

  it.each([
    ['where this is no ward’s computer', FIRST_SETTINGS],
    ['where one is open', WARD],
  ])('does not begin %s', async (_what, settings) => {
    const { desk } = ward({}, settings);
    await desk.start(false);
    expect(await desk.start(false)).toEqual({ ok: false, reason: 'changed' });
  });

  it('takes what a family had chosen at home off the disk', async () => {
    const { desk, local } = ward({}, { ...WARD, family: { devices: ['omnipod'], done: ['diary'] } });
    await desk.start(false);
    expect(local[KEYS.settings]).toEqual(WARD);
  });

  it('keeps the family’s devices, switches and boxes to itself', async () => {
    const { handlers, local } = await open();
    await handlers['ui:devices']({ private: false, devices: ['omnipod'] }, POPUP);
    await handlers['ui:off']({ private: false, where: 'clarity', off: true }, POPUP);
    await handlers['page:hide']({ service: 'libreview' }, PAGE);
    expect(local[KEYS.settings]).toEqual(WARD);
    const view = await handlers['ui:view']({ private: false }, POPUP);
    expect(view).toMatchObject({ devices: ['omnipod'], off: { sites: ['clarity', 'libreview'] } });
  });

  it('knows of a service only what was done in it; without one nothing is known', async () => {
    const world = ward();
    expect(await world.handlers['ui:last']({}, POPUP)).toEqual({ last: {} });
    await world.desk.start(false);
    await world.handlers['page:outcome']({ entry: NEW }, PAGE);
    expect(await world.handlers['ui:last']({}, POPUP)).toEqual({
      last: { clarity: { outcome: 'filled', clinic: entry.clinic, time: NOW, seenBy: null } },
    });
  });

  it('knows whether the last thing copied was a code', async () => {
    const { handlers } = await open();
    const copied = async () => (await handlers['ui:view']({ private: false }, POPUP)).ward?.codeCopied;
    await handlers['ui:copied']({ private: false, entry: { ...NEW, outcome: 'copied', how: 'copy' } }, POPUP);
    expect(await copied()).toBe(true);
    await handlers['ui:copied-text']({ private: false }, POPUP);
    expect(await copied()).toBe(false);
  });

  it('puts nothing in by itself; before the account was looked at, nothing at all', async () => {
    const world = ward({ local: { [KEYS.settings]: { ...WARD, choice: { clinic: 'ggc-children', besides: null } } } });
    const ask = () => world.handlers['page:ask']({ service: 'clarity', by: null }, PAGE);
    expect(await ask()).toEqual({ kind: 'silent', reason: 'no-visit' });
    expect(await world.handlers['page:ask']({ service: 'clarity', by: 'shortcut' }, PAGE)).toMatchObject({
      kind: 'advice',
      reason: 'no-visit',
    });
    await world.desk.start(false);
    expect(await ask()).toEqual({ kind: 'silent', reason: 'no-visit' });
    await world.desk.account();
    const { services } = await world.handlers['ui:view']({ private: false }, POPUP);
    await world.handlers['ui:confirm'](
      { private: false, digests: services.flatMap(({ digest }) => digest ?? []) },
      POPUP,
    );
    expect(await ask()).toMatchObject({ kind: 'code', ask: 'ward' });
  });
});

describe('the end', () => {
  it('takes everything with it, resets every tab and closes our pages', async () => {
    const { desk, local, session, done, alarms } = await open();
    Object.assign(session, { 'submitted:7': {}, 'byHand:7': {}, [KEYS.settings]: {} });
    done.length = 0;
    expect(await desk.end('emptied', null)).toEqual({ ok: true });
    expect(local).toEqual({ [KEYS.settings]: WARD });
    expect(session).toEqual({
      [KEYS.startedAt]: NOW - MINUTE,
      [VISIT_KEYS.signOut]: { how: 'next', hosts: ['clarity.dexcom.eu'], clipboard: 'emptied' },
    });
    expect(alarms).toEqual({});
    expect(done).toContainEqual({ tabId: 7, message: { type: 'tab:reset' } });
    expect(done).toContainEqual({ tabId: 7, text: '' });
    expect(done).toContainEqual({ closed: 8 });
    expect(done).toContainEqual({ opened: { url: `${OWN_ORIGIN}/ward.html` } });
    expect(done).toContainEqual({ unregistered: true });
    expect(await desk.input('clarity.dexcom.eu')).toEqual({ ok: true, quiet: null });
  });

  it('asked for in a page of ours leaves that one open', async () => {
    const { desk, done } = await open();
    await desk.end('untouched', 8);
    expect(done).not.toContainEqual({ closed: 8 });
    expect(done).not.toContainEqual({ opened: expect.anything() });
  });

  it('no visit begins before the person has signed out', async () => {
    const { desk, session } = await open();
    await desk.end('untouched', null);
    expect(await desk.start(false)).toEqual({ ok: false, reason: 'changed' });
    await desk.signedOut();
    expect(session).toEqual({ [KEYS.startedAt]: NOW - MINUTE });
    expect(await desk.start(false)).toEqual({ ok: true });
  });

  // Each thing that the browser is asked for, in turn, is the last that this background does.
  it.each(Array.from({ length: 14 }, (_, number) => number + 1))(
    'cut off after %i steps is brought to its end by the next background',
    async (steps) => {
      const world = await open();
      let left = steps;
      const api = world.browser as unknown as Record<string, Record<string, unknown>>;
      const cut = (object: Record<string, unknown>) => {
        for (const [name, work] of Object.entries(object)) {
          if (typeof work !== 'function') cut(work as Record<string, unknown>);
          else
            object[name] = (...args: unknown[]) => {
              left -= 1;
              return left < 0 ? new Promise(() => undefined) : (work as (...all: unknown[]) => unknown)(...args);
            };
        }
      };
      cut(api);
      void world.desk.end('untouched', null);
      await vi.advanceTimersByTimeAsync(1);
      left = Number.POSITIVE_INFINITY;
      const next = world.again();
      await next.desk.settle();
      const step = (await next.handlers['ui:view']({ private: false }, POPUP)).ward?.step;
      // Either it had not begun to end, or nothing of it is left.
      if (step !== 'open') {
        expect(step).toBe('sign-out');
        expect(Object.keys(world.session).toSorted()).toEqual([KEYS.startedAt, VISIT_KEYS.signOut].toSorted());
        expect(world.local).toEqual({ [KEYS.settings]: WARD });
      }
    },
  );
});

describe('what a page of the family before sends too late', () => {
  const teach = ({ handlers }: ReturnType<typeof ward>) =>
    handlers['page:teach']({ service: 'clarity', box: shown }, PAGE);

  it('a page that asks for the boxes while the visit ends gets none of that family’s', async () => {
    const world = await open();
    const taught = async () => (await world.handlers['page:taught']({ service: 'clarity' }, PAGE)).taught;
    await teach(world);
    expect(await taught()).toEqual([shown]);
    let ended = false;
    const end = world.desk.end('untouched', null).then(() => {
      ended = true;
    });
    // Pages are told before anything is taken away.
    while (!world.done.some((one) => JSON.stringify(one).includes('tab:reset'))) await Promise.resolve();
    expect(ended).toBe(false);
    expect(await taught()).toEqual([]);
    await end;
  });

  it('a box is remembered for nobody, before the person has signed out and after', async () => {
    const world = await open();
    await world.desk.end('untouched', null);
    expect(await teach(world)).toEqual({ ok: false, reason: 'changed' });
    await world.desk.signedOut();
    expect(await teach(world)).toEqual({ ok: false, reason: 'changed' });
    expect(world.local).toEqual({ [KEYS.settings]: WARD });
  });

  it('a page is told which family is here; at home it is told nothing', async () => {
    const world = await open();
    const family = async ({ handlers }: ReturnType<typeof ward>) => [
      (await handlers['page:taught']({ service: 'clarity' }, PAGE)).family,
      (await handlers['page:load']({ service: 'clarity', wanted: false }, PAGE)).family,
      (await handlers['page:resume']({ service: 'clarity' }, PAGE)).family,
    ];
    expect(await family(world)).toEqual([NOW, NOW, NOW]);
    await world.desk.end('untouched', null);
    expect(await family(world)).toEqual([0, 0, 0]);
    expect(await family(ward({}, FIRST_SETTINGS))).toEqual([undefined, undefined, undefined]);
  });

  it('what was done is nowhere the next family’s, and its answer is not waited for', async () => {
    const settings = { ...(await confirmedAll(chose(BUILT_IN.id))), wardMode: true };
    const { desk, handlers } = ward({}, settings);
    await desk.start(false);
    await desk.account();
    const sent = (time: number) => handlers['page:outcome']({ entry: { ...entry, outcome: 'submitted', time } }, PAGE);
    const resumed = async () => (await handlers['page:resume']({ service: 'clarity' }, PAGE)).resumed;
    await sent(NOW - MINUTE);
    expect(await handlers['ui:last']({}, POPUP)).toEqual({ last: {} });
    expect(await resumed()).toBeNull();
    await sent(NOW);
    expect(await resumed()).toMatchObject({ visit: entry.visit });
  });
});

describe('nobody there', () => {
  it('a minute before the end the ward’s page opens; input goes on with the visit', async () => {
    const { desk, session, done, alarms } = await open();
    vi.setSystemTime(NOW + 9 * MINUTE);
    await desk.check(null);
    expect(session[VISIT_KEYS.idle]).toEqual({ input: NOW, warned: NOW + 9 * MINUTE });
    expect(alarms).toEqual({ [VISIT_ALARM]: { when: NOW + 10 * MINUTE } });
    expect(done).toContainEqual({ opened: { url: `${OWN_ORIGIN}/ward.html` } });
    await desk.input('');
    expect(session[VISIT_KEYS.idle]).toEqual({ input: NOW + 9 * MINUTE, warned: null });
  });

  it('unanswered, it ends, and says what it could not do', async () => {
    const world = await open();
    await world.handlers['ui:copied']({ private: false, entry: { ...NEW, outcome: 'copied', how: 'copy' } }, POPUP);
    vi.setSystemTime(NOW + 9 * MINUTE);
    await world.desk.check(null);
    vi.setSystemTime(NOW + 10 * MINUTE);
    await world.again().desk.check(null);
    expect(world.session[VISIT_KEYS.signOut]).toMatchObject({ how: 'idle', clipboard: 'kept' });
    expect(world.session).not.toHaveProperty(VISIT_KEYS.visit);
  });

  it('what a page does by itself is no sign of a person', async () => {
    const { handlers, session } = await open();
    vi.setSystemTime(NOW + MINUTE);
    await handlers['page:outcome']({ entry: NEW }, PAGE);
    expect(session[VISIT_KEYS.idle]).toMatchObject({ input: NOW });
    await handlers['page:outcome']({ entry: { ...NEW, how: 'click' } }, PAGE);
    expect(session[VISIT_KEYS.idle]).toMatchObject({ input: NOW + MINUTE });
  });
});

describe('a browser that begins', () => {
  it('after one that died in a visit says so, once', async () => {
    const { desk, done, local } = ward({ local: { [KEYS.visitOpen]: true } });
    await desk.settle();
    await desk.settle();
    expect(done).toEqual([{ opened: { url: `${OWN_ORIGIN}/ward.html` } }, expect.anything()]);
    await desk.signedOut();
    expect(local).toEqual({ [KEYS.settings]: WARD });
  });

  it('says nothing where no visit was open, or this is no ward’s computer any more', async () => {
    const quiet = ward();
    await quiet.desk.settle();
    const home = ward({ local: { [KEYS.visitOpen]: true } }, FIRST_SETTINGS);
    await home.desk.settle();
    expect([quiet.done, home.done.filter((what) => 'opened' in what)]).toEqual([[], []]);
    expect(home.local).toEqual({ [KEYS.settings]: FIRST_SETTINGS });
  });

  it('waits for an organisation’s settings before it takes ward mode for taken away', async () => {
    const { desk, local } = ward({ local: { [KEYS.visitOpen]: true, [KEYS.policySeen]: true } }, FIRST_SETTINGS);
    await desk.settle();
    expect(local).toHaveProperty(KEYS.visitOpen);
  });
});

it('ward mode can’t be switched off under a visit', async () => {
  const { handlers, desk, local } = await open();
  const off = () => handlers['ui:ward-mode']({ private: false, on: false }, POPUP);
  expect(await off()).toEqual({ ok: false, reason: 'visit-open' });
  await desk.end('untouched', null);
  await desk.signedOut();
  expect(await off()).toEqual({ ok: true });
  expect(local[KEYS.settings]).toEqual(FIRST_SETTINGS);
});
