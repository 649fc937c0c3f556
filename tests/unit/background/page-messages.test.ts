// What a website's page gets from the background: the other script, a code, texts, the boxes that were pointed out.

import { describe, expect, it } from 'vitest';
import { rememberCommand } from '../../../utils/background/by-hand.ts';
import type { Origin } from '../../../utils/background/receive.ts';
import { KEYS } from '../../../utils/state.ts';
import { areaOf } from '../samples/browser.ts';
import { shown } from '../samples/door.ts';
import { BUILT_IN, settingsWith } from '../samples/states.ts';
import { AT_HOME, confirmed, PAGE, POPUP, PRIVATE_PAGE, taught, world } from '../samples/world.ts';

const ELSEWHERE: Origin = { tabId: 7, private: false, host: null, hostname: 'portal.example.org' };
const ACT = { target: { tabId: 7, frameIds: [0] }, files: ['act.js'] };
const NOTHING = { offer: null, resumed: null, taught: [] };

describe('a page that may hold the box', () => {
  const load = { service: 'clarity', wanted: false } as const;

  it('gets the other script, into its top frame', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    expect(await handlers['page:load'](load, PAGE)).toMatchObject({ kind: 'ready', resumed: null, taught: [] });
    expect(done).toEqual([ACT]);
  });

  it('gets the answer to its first question with it: the same that it would get', async () => {
    const { handlers } = world({ local: await confirmed() });
    const { offer } = await handlers['page:load'](load, PAGE);
    expect(offer).toMatchObject({ kind: 'code', code: BUILT_IN.code, ask: null });
    expect(offer).toEqual(await handlers['page:ask']({ service: 'clarity', by: null }, PAGE));
  });

  it('gets the answer of now, where the clinic was changed while the script was put in', async () => {
    const local = await confirmed();
    const chooseNone = () => {
      local[KEYS.settings] = settingsWith();
    };
    const { handlers } = world({ local, inject: chooseNone });
    const { offer } = await handlers['page:load'](load, PAGE);
    expect(offer).toMatchObject({ kind: 'advice', reason: 'no-clinic' });
  });

  it('gets no code with it on a page of nobody’s', async () => {
    const { handlers } = world({ local: await confirmed() });
    const answer = await handlers['page:load']({ ...load, wanted: true }, ELSEWHERE);
    expect(answer).toEqual({ kind: 'ready', ...NOTHING });
  });

  it('gets it without a clinic as well: there is advice to give', async () => {
    const { handlers, done } = world();
    expect(await handlers['page:load'](load, PAGE)).toMatchObject({ kind: 'ready' });
    expect(done).toEqual([ACT]);
  });

  it.each([
    ['everywhere', { everywhere: true, sites: [] }],
    ['here', { everywhere: false, sites: ['clarity' as const] }],
  ])('gets nothing where help is switched off %s, unless a person asks', async (_where, off) => {
    const { handlers, done } = world({ local: { [KEYS.settings]: settingsWith({ off }) } });
    expect(await handlers['page:load'](load, PAGE)).toMatchObject({ kind: 'silent', offer: { kind: 'silent' } });
    expect(done).toEqual([]);
    const wanted = await handlers['page:load']({ ...load, wanted: true }, PAGE);
    expect(wanted).toMatchObject({ kind: 'ready', offer: { kind: 'silent' } });
    expect(done).toEqual([ACT]);
  });

  it('waits for a policy that is expected, unless a person asks', async () => {
    const { handlers, done } = world({ local: { ...(await confirmed()), [KEYS.policySeen]: true } });
    expect(await handlers['page:load'](load, PAGE)).toMatchObject({ kind: 'wait', offer: { kind: 'wait' } });
    expect(done).toEqual([]);
    expect(await handlers['page:load']({ ...load, wanted: true }, PAGE)).toMatchObject({ kind: 'ready' });
  });

  it('is told of the boxes of its own service that were pointed out, and a page of nobody’s of none', async () => {
    const { handlers } = world({ local: await taught() });
    expect(await handlers['page:load'](load, PAGE)).toMatchObject({ taught: [shown] });
    expect(await handlers['page:load']({ ...load, service: 'glooko' }, PAGE)).toMatchObject({ taught: [] });
    expect(await handlers['page:load']({ ...load, wanted: true }, ELSEWHERE)).toMatchObject({
      kind: 'ready',
      taught: [],
    });
  });

  it('is told that nothing works where the browser keeps the script out', async () => {
    const forbidden = () => {
      throw new Error('Cannot access contents of the page');
    };
    const { handlers } = world({ local: await confirmed(), inject: forbidden });
    await expect(handlers['page:load'](load, PAGE)).rejects.toThrow('Cannot access');
  });
});

describe('a page that asks for a code', () => {
  const ask = { service: 'clarity', by: null } as const;
  const command = { service: 'clarity', hostname: PAGE.hostname, named: BUILT_IN.id, time: Date.now() } as const;

  it('gets it, and no script: that is in it already', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    expect(await handlers['page:ask'](ask, PAGE)).toMatchObject({
      kind: 'code',
      code: BUILT_IN.code,
      ask: null,
      host: '',
    });
    expect(done).toEqual([]);
  });

  it('gets nothing at all where help is switched off', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    await handlers['ui:off']({ ...AT_HOME, where: 'everywhere', off: true }, POPUP);
    expect(await handlers['page:ask'](ask, PAGE)).toEqual({ kind: 'silent', reason: 'off' });
    expect(done).toEqual([]);
  });

  it('gets it after a click where the menu named another clinic than the one of now', async () => {
    const { handlers, session } = world({ local: await confirmed() });
    await rememberCommand(areaOf(session), 7, { ...command, named: 'south-children' });
    expect(await handlers['page:ask']({ ...ask, by: 'menu' }, PAGE)).toMatchObject({
      clinic: { id: BUILT_IN.id },
      ask: 'unconfirmed',
    });
    expect(await handlers['page:ask']({ ...ask, by: 'shortcut' }, PAGE)).toMatchObject({ ask: null });
    expect(await handlers['page:ask'](ask, PAGE)).toMatchObject({ ask: null });
    await rememberCommand(areaOf(session), 7, command);
    expect(await handlers['page:ask']({ ...ask, by: 'menu' }, PAGE)).toMatchObject({ ask: null });
  });

  it('on a page of nobody’s names that page, and waits for a click', async () => {
    const { handlers } = world({ local: await confirmed() });
    expect(await handlers['page:ask']({ ...ask, by: 'menu' }, ELSEWHERE)).toMatchObject({
      kind: 'code',
      ask: 'elsewhere',
      host: 'portal.example.org',
    });
  });

  it('without a tab is an error', async () => {
    const { handlers } = world({ local: await confirmed() });
    await expect(handlers['page:ask'](ask, { ...PAGE, tabId: null })).rejects.toThrow('no tab');
  });
});

describe('texts for a hint without a code', () => {
  it.each([PAGE, ELSEWHERE])('hold every group, and neither code nor clinic (%#)', async (origin) => {
    const { handlers, done } = world({ local: await confirmed() });
    const { strings } = await handlers['page:words']({ service: 'clarity' }, origin);
    expect(strings).toMatchObject({ service: 'Dexcom Clarity', from: '', region: '', lang: 'en', dir: 'ltr' });
    for (const group of [strings.texts, strings.seen, strings.never])
      expect(Object.keys(group).length).toBeGreaterThan(4);
    expect(JSON.stringify(strings)).not.toContain(BUILT_IN.code);
    expect(done).toEqual([]);
  });
});

describe('a box that a person points out', () => {
  const teach = { service: 'clarity', box: shown } as const;

  it('is kept, and told to the pages of its service', async () => {
    const { handlers, local } = world();
    expect(await handlers['page:teach'](teach, PAGE)).toEqual({ ok: true });
    expect(local[KEYS.settings]).toMatchObject({ taught: { clarity: [shown], glooko: [], libreview: [] } });
    expect(await handlers['page:taught']({ service: 'clarity' }, PAGE)).toEqual({ taught: [shown] });
    expect(await handlers['page:taught']({ service: 'glooko' }, PAGE)).toEqual({ taught: [] });
  });

  it('of another host than the page’s is refused', async () => {
    const { handlers, local } = world();
    const elsewhere = { ...teach, box: { ...shown, host: 'clarity.dexcom.com' } };
    // The door turns either into an answer.
    await expect(async () => handlers['page:teach'](elsewhere, PAGE)).rejects.toThrow('another host');
    expect(local).toEqual({});
  });

  it('in a private window is not on the disk', async () => {
    const { handlers, local } = world();
    expect(await handlers['page:teach'](teach, PRIVATE_PAGE)).toEqual({ ok: false, reason: 'private' });
    expect(local).toEqual({});
    expect(await handlers['page:taught']({ service: 'clarity' }, PRIVATE_PAGE)).toEqual({ taught: [shown] });
    expect(await handlers['page:taught']({ service: 'clarity' }, PAGE)).toEqual({ taught: [] });
  });

  it('two at once are both kept', async () => {
    const { handlers } = world();
    const other = { ...shown, attributes: ['name'] };
    await Promise.all([handlers['page:teach'](teach, PAGE), handlers['page:teach']({ ...teach, box: other }, PAGE)]);
    expect(await handlers['page:taught']({ service: 'clarity' }, PAGE)).toEqual({ taught: [shown, other] });
  });

  it('is forgotten from our own page', async () => {
    const { handlers } = world({ local: await taught() });
    expect(await handlers['ui:forget-boxes']({ ...AT_HOME, service: 'glooko' }, POPUP)).toEqual({ ok: true });
    expect(await handlers['page:taught']({ service: 'clarity' }, PAGE)).toEqual({ taught: [shown] });
    await handlers['ui:forget-boxes']({ ...AT_HOME, service: 'clarity' }, POPUP);
    expect(await handlers['page:taught']({ service: 'clarity' }, PAGE)).toEqual({ taught: [] });
  });
});
