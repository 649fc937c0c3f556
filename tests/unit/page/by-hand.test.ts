// @vitest-environment happy-dom
// A command of the browser on the box that has the focus, and "show me the box": what is chosen, taught or refused.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { Request } from '../../../utils/messages.ts';
import { createByHand } from '../../../utils/page/by-hand.ts';
import { createFinder, type Decision } from '../../../utils/page/find.ts';
import { notice } from '../../../utils/page/notice.ts';
import { type PointingSetting, point } from '../../../utils/page/pointing.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { likeBrowser } from '../samples/document.ts';

vi.mock('../../../utils/page/notice.ts', () => ({ notice: vi.fn(), clearNotice: vi.fn() }));
vi.mock('../../../utils/page/pointing.ts', () => ({ point: vi.fn() }));

const location = new URL('https://www.libreview.com/account-settings') as unknown as Location;
const BOX = '<section><h2>Profile</h2><label>Kürzel <input id="ours"></label><button>Add</button></section>';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.mocked(notice).mockClear();
  vi.mocked(point).mockClear();
  document.body.innerHTML = '';
});

function desk(
  html: string,
  answer: object | null = { strings: hintStrings(englishHint, { service: 'service.libreview' }) },
) {
  document.body.innerHTML = html;
  const done: unknown[] = [];
  const sent: Request[] = [];
  const running = new AbortController();
  const hand = createByHand({
    document,
    location,
    site: { id: 'libreview' },
    bridge: {
      send: async (request) => {
        sent.push(request);
        return answer;
      },
      alive: () => true,
      onMessage: () => undefined,
    },
    find: createFinder(SITES.libreview),
    signal: () => running.signal,
    choose: (found, by) => done.push(['choose', found.box.id, by, found.taught]),
    teach: async (box) => void done.push(['teach', box.attributes]),
    pointing: (on) => done.push(['pointing', on]),
  });
  const focus = (id: string) => (document.querySelector(`#${id}`) as HTMLElement).focus();
  return { hand, done, sent, focus, running };
}

/** What was said in a notice, once the texts have come. */
async function refusal(): Promise<unknown> {
  await vi.waitFor(() => expect(notice).toHaveBeenCalledTimes(1));
  return vi.mocked(notice).mock.calls[0]?.[1];
}

/** What pointing was started with, once the texts have come. */
async function pointed(): Promise<PointingSetting> {
  await vi.waitFor(() => expect(point).toHaveBeenCalledTimes(1));
  return vi.mocked(point).mock.calls[0]?.[0] as PointingSetting;
}

describe('a command', () => {
  it.each(['menu', 'shortcut'] as const)(
    'of the %s chooses the box that has the focus; it need not be taught',
    (by) => {
      const { hand, done, sent, focus } = desk(BOX);
      focus('ours');
      hand.command(by, null);
      expect([done, sent]).toEqual([[['choose', 'ours', by, false]], []]);
    },
  );

  it('without a box in focus says so', async () => {
    const { hand, done } = desk(BOX);
    hand.command('menu', null);
    expect([await refusal(), done]).toEqual(['noBox', []]);
  });

  it.each(['wrongService', 'foreignFrame', 'which'] as const)(
    'that the background refuses (%s) chooses nothing, whatever has the focus',
    async (why) => {
      const { hand, done, focus } = desk(BOX);
      focus('ours');
      hand.command('menu', why);
      expect([await refusal(), done]).toEqual([why, []]);
    },
  );

  it.each<[string, string, object]>([
    [
      'a password',
      BOX.replace('<input', '<input type="password"'),
      { reason: 'ruledOut', passed: [{ veto: 'password' }] },
    ],
    ['an e-mail', BOX.replace('Kürzel', 'E-mail'), { reason: 'ruledOut', passed: [{ veto: 'personal' }] }],
    ['a text area', '<textarea id="ours"></textarea>', { reason: 'ruledOut', passed: [{ veto: 'kind' }] }],
  ])('on %s says why not', async (_what, html, why) => {
    const { hand, done, focus } = desk(html);
    focus('ours');
    hand.command('menu', null);
    expect(await refusal()).toMatchObject(why);
    expect(done).toEqual([]);
  });

  it('says nothing where the background does not answer', async () => {
    const { hand, sent } = desk(BOX, null);
    hand.command('menu', null);
    await Promise.resolve();
    expect(sent).toEqual([{ type: 'page:words', service: 'libreview' }]);
    expect(notice).not.toHaveBeenCalled();
  });
});

describe('pointing', () => {
  const box = () => document.querySelector('#ours') as HTMLInputElement;

  it('at a box that may be the one teaches it and goes on with it, after a click', async () => {
    const { hand, done } = desk(BOX);
    void hand.point();
    const { choose, ended } = await pointed();
    expect(choose(box())).toMatchObject({ kind: 'box' });
    ended();
    await vi.waitFor(() => expect(done).toHaveLength(4));
    expect(done).toEqual([
      ['pointing', true],
      ['teach', ['id']],
      ['pointing', false],
      // That a click is waited for comes of the way, not of the box. First it has to be known whether it could be kept.
      ['choose', 'ours', 'taught', false],
    ]);
  });

  it('at one that is ruled out teaches nothing', async () => {
    const { hand, done } = desk(BOX.replace('Kürzel', 'Password'));
    void hand.point();
    const { choose } = await pointed();
    const decision: Decision = choose(box());
    expect(decision).toMatchObject({ kind: 'none', passed: [{ veto: 'password' }] });
    expect(done).toEqual([['pointing', true]]);
  });

  it('is not begun twice, and not without its texts', async () => {
    const { hand } = desk(BOX);
    await hand.point();
    await hand.point();
    expect(point).toHaveBeenCalledTimes(1);
    vi.mocked(point).mockClear();
    await desk(BOX, null).hand.point();
    expect(point).not.toHaveBeenCalled();
  });

  it('is not begun by a script that was cut off meanwhile', async () => {
    const { hand, running, done } = desk(BOX);
    const begun = hand.point();
    running.abort();
    await begun;
    expect(done).toEqual([]);
    expect(point).not.toHaveBeenCalled();
  });
});
