// @vitest-environment happy-dom
// What is said where a person chose a box that is not filled, and while a person points: the words, not their place.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { Decision, NotFound } from '../../../utils/page/find.ts';
import type { HintContent } from '../../../utils/page/hint-card.ts';
import { clearNotice, notice, type Refusal } from '../../../utils/page/notice.ts';
import { point } from '../../../utils/page/pointing.ts';
import type { Veto } from '../../../utils/page/veto.ts';

/** Hints that were put up: what they say, and whether they are gone. */
interface Shown {
  readonly contents: HintContent[];
  readonly act: (id: string) => void;
  gone: boolean;
}
const { hints } = vi.hoisted(() => ({ hints: [] as Shown[] }));
vi.mock('../../../utils/page/hint.ts', () => ({
  createHint: (_anchor: unknown, _button: unknown, act: (id: string) => void, signal: AbortSignal) => {
    const hint: Shown = { contents: [], act, gone: false };
    hints.push(hint);
    const remove = () => {
      hint.gone = true;
    };
    signal.addEventListener('abort', remove);
    return { show: (content: HintContent) => hint.contents.push(content), stepAside: () => undefined, remove };
  },
}));
vi.mock('../../../utils/page/highlight.ts', () => ({ highlight: () => undefined }));

const strings = hintStrings(englishHint, { service: 'service.clarity' });
const { texts, never } = strings;
const running = new AbortController();
const ruledOut = (veto: Veto | null): NotFound => ({ kind: 'none', reason: 'ruledOut', passed: [{ why: [], veto }] });
const said = (hint = hints.at(-1)) => hint?.contents.at(-1)?.lines;

beforeEach(() => {
  clearNotice();
  hints.length = 0;
  document.body.innerHTML =
    '<main><input id="box"><label id="label" for="box"><b id="word">Code</b></label><button id="button">Add</button><label id="ticked"><input id="tick" type="checkbox">Yes</label></main>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a notice', () => {
  it.each<[string, Refusal, string]>([
    ['no box was chosen', 'noBox', texts.noBox],
    ['another service’s site', 'wrongService', 'This site does not take this code. It is for another service.'],
    ['a frame', 'foreignFrame', texts.foreignFrame],
    ['several codes', 'which', texts.which],
    ['a password', ruledOut('password'), 'We put no code into this box. It looks like a password.'],
    ['a voucher', ruledOut('promotion'), `We put no code into this box. It looks like ${never.promotion}.`],
    ['an address that is ruled out', { kind: 'none', reason: 'address', passed: [] }, texts.notHere],
  ])('says: %s', (_what, refusal, line) => {
    notice(document, refusal, strings, running.signal);
    expect(hints.at(-1)?.contents).toEqual([
      expect.objectContaining({ lines: [line], tone: 'warn', code: '', clinic: '', details: null }),
    ]);
    expect(line).not.toMatch(/[{}]|undefined/);
  });

  it('can be closed, and does nothing else', () => {
    notice(document, 'noBox', strings, running.signal);
    expect(hints[0]?.contents[0]?.actions).toEqual([{ id: 'close', label: texts.close, kind: 'corner' }]);
    hints[0]?.act('close');
    expect(hints[0]?.gone).toBe(true);
  });

  it('takes the place of the one before', () => {
    notice(document, 'noBox', strings, running.signal);
    notice(document, 'which', strings, running.signal);
    expect(hints.map(({ gone }) => gone)).toEqual([true, false]);
  });

  it('goes with the script', () => {
    const cut = new AbortController();
    notice(document, 'noBox', strings, cut.signal);
    cut.abort();
    expect(hints[0]?.gone).toBe(true);
  });
});

describe('pointing', () => {
  const FOUND = { kind: 'box' } as Decision;

  function start(answer: (box: HTMLInputElement) => Decision) {
    const asked: string[] = [];
    let ends = 0;
    const cut = new AbortController();
    const setting = {
      document,
      strings,
      choose: (box: HTMLInputElement) => {
        asked.push(box.id);
        return answer(box);
      },
      ended: () => {
        ends += 1;
      },
    };
    point(setting, cut.signal);
    return { asked, ends: () => ends, cut };
  }

  /** An event of a person's, or of the page's own script; tells whether the page heard it, and could act on it. */
  function send(type: string, id: string, key = '', trusted = true): { heard: boolean; prevented: boolean } {
    let heard = false;
    const target = document.querySelector(`#${id}`) as Element;
    const hear = () => {
      heard = true;
    };
    target.addEventListener(type, hear, { once: true });
    const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, key });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    target.dispatchEvent(event);
    target.removeEventListener(type, hear);
    return { heard, prevented: event.defaultPrevented };
  }

  it('begins by saying how', () => {
    const { cut } = start(() => FOUND);
    expect(hints[0]?.contents[0]).toMatchObject({ lines: [texts.point], tone: 'plain' });
    expect(hints[0]?.contents[0]?.actions.map(({ id }) => id)).toEqual(['cancel']);
    cut.abort();
  });

  it.each(['box', 'label', 'word'])('a click on the box, its label or a word of it (%s) chooses it and ends', (id) => {
    const { asked, ends } = start(() => FOUND);
    expect(send('click', id)).toEqual({ heard: false, prevented: true });
    expect([asked, ends(), hints[0]?.gone]).toEqual([['box'], 1, true]);
  });

  it('Enter in the box chooses it, other keys go on to the page', () => {
    const { asked } = start(() => FOUND);
    expect(send('keydown', 'box', 'a')).toEqual({ heard: true, prevented: false });
    expect(send('keydown', 'box', 'Tab')).toEqual({ heard: true, prevented: false });
    expect(asked).toEqual([]);
    expect(send('keydown', 'box', 'Enter')).toEqual({ heard: false, prevented: true });
    expect(asked).toEqual(['box']);
  });

  it('a box that is ruled out is refused by its reason, and another can be pointed at', () => {
    const { asked, ends, cut } = start((box) => (box.id === 'box' ? ruledOut('promotion') : ruledOut(null)));
    send('click', 'box');
    expect(said()).toEqual([`We put no code into this box. It looks like ${never.promotion}.`]);
    send('click', 'tick');
    expect(said()).toEqual([texts.notHere]);
    expect([asked, ends()]).toEqual([['box', 'tick'], 0]);
    cut.abort();
  });

  it('what is no box is said to be none', () => {
    const { asked, cut } = start(() => FOUND);
    send('click', 'button');
    expect(said()).toEqual([texts.pointOther]);
    expect(hints[0]?.contents.at(-1)?.tone).toBe('warn');
    expect(asked).toEqual([]);
    cut.abort();
  });

  it.each([
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'auxclick',
    'dblclick',
    'click',
  ])('no %s reaches the page meanwhile', (type) => {
    const { cut } = start(() => ruledOut(null));
    expect(send(type, 'button')).toEqual({ heard: false, prevented: true });
    cut.abort();
    expect(send(type, 'button')).toEqual({ heard: true, prevented: false });
  });

  it('the page’s own script can’t point', () => {
    const { asked, ends, cut } = start(() => FOUND);
    send('click', 'box', '', false);
    send('keydown', 'box', 'Enter', false);
    send('keydown', 'box', 'Escape', false);
    expect([asked, ends()]).toEqual([[], 0]);
    cut.abort();
  });

  it.each<[string, (started: { cut: AbortController }) => void]>([
    ['Escape', () => send('keydown', 'button', 'Escape')],
    ['its own button', () => hints[0]?.act('cancel')],
    ['the end of the script', ({ cut }) => cut.abort()],
  ])('%s ends it, once, and nothing is chosen', (_what, end) => {
    const started = start(() => FOUND);
    end(started);
    started.cut.abort();
    expect([started.asked, started.ends(), hints[0]?.gone]).toEqual([[], 1, true]);
  });
});
