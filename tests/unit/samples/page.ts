// The script of a page of LibreView's, with hints, the watch of the page and the background played by the test.

import { afterEach, beforeEach, vi } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { Request, TabMessage } from '../../../utils/messages.ts';
import type { HintContent } from '../../../utils/page/hint-card.ts';
import { clearNotice } from '../../../utils/page/notice.ts';
import { runPage } from '../../../utils/page/page.ts';
import type { Handed } from '../../../utils/page/page-setting.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { TabStatus } from '../../../utils/tab-status.ts';
import { likeBrowser } from './document.ts';

type Look = (seen: { roots: ReadonlySet<ShadowRoot>; changes: null }) => boolean;

/** A hint that was put up. */
export interface Shown {
  readonly contents: HintContent[];
  gone: boolean;
}

const played = vi.hoisted(() => {
  const nothing = (): void => undefined;
  return { look: null as Look | null, nudged: false, route: nothing, hints: [] as Shown[] };
});
vi.mock('../../../utils/page/dom-watch.ts', () => ({
  watchDom: (_document: Document, look: Look, signal: AbortSignal) => {
    played.look = look;
    signal.addEventListener('abort', () => {
      played.look = null;
    });
    const nudge = () => {
      played.nudged = true;
    };
    return { nudge, now: () => look({ roots: new Set(), changes: null }), watch: () => undefined };
  },
  watchRoute: (_view: Window, changed: () => void) => {
    played.route = changed;
  },
}));
vi.mock('../../../utils/page/hint.ts', () => ({
  createHint: (_anchor: unknown, _button: unknown, _act: unknown, signal: AbortSignal) => {
    const hint: Shown = { contents: [], gone: signal.aborted };
    played.hints.push(hint);
    const remove = () => {
      hint.gone = true;
    };
    signal.addEventListener('abort', remove);
    return {
      show: (content: HintContent) => hint.contents.push(content),
      stepAside: () => undefined,
      seen: () => !hint.gone,
      attached: () => !hint.gone,
      remove,
    };
  },
}));
vi.mock('../../../utils/page/highlight.ts', () => ({
  highlight: () => undefined,
  removeLeftHighlights: () => undefined,
}));

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  clearNotice();
  Object.assign(played, { look: null, nudged: false, hints: [] });
  document.body.innerHTML = '';
});

/** A page with a box that a person has to point at, and one that is found. */
export const UNKNOWN = '<section><h2>Profile</h2><label>Kürzel <input id="ours"></label><button>Add</button></section>';
export const KNOWN =
  '<section><h2>My Practices</h2><label>Practice ID <input id="ours"></label><button>Add</button></section>';
const strings = hintStrings(englishHint, { service: 'service.libreview' });
/** Answers of the background. */
export const WORDS = { strings };
export const SILENT = { kind: 'silent' };
export const OFFER = {
  kind: 'code',
  clinic: { id: 'north', name: 'North Clinic', provenance: 'bundled' },
  code: '09646522',
  shownAs: null,
  ask: 'ward',
  host: '',
  strings,
} as const;

/** Starts the script of a page; what the background is asked waits until the test answers. */
export function startPage(html: string, handed: Handed = {}) {
  document.body.innerHTML = html;
  const asked: { readonly request: Request; answer(with_: object | null): void }[] = [];
  let listener: ((message: TabMessage) => TabStatus | null) | null = null;
  const at = { value: new URL('https://www.libreview.com/account-settings/my-practices') };
  const running = new AbortController();
  const receive = runPage(
    {
      document,
      location: new Proxy({} as Location, { get: (_target, key) => at.value[key as 'href'] }),
      site: SITES.libreview,
      bridge: {
        send: (request) => new Promise((answer) => asked.push({ request, answer })),
        alive: () => true,
        onMessage: (answer) => {
          listener = answer;
        },
      },
      signal: running.signal,
    },
    handed,
  );
  const settled = () => new Promise((done) => setTimeout(done, 0));
  return {
    settled,
    tell: (message: TabMessage) => listener?.(message) as TabStatus,
    state: () => (receive({ type: 'tab:status' }) as TabStatus).state,
    /** How often this was asked. */
    asked: (type: Request['type']) => asked.filter(({ request }) => request.type === type).length,
    /** Answers the oldest question of this kind that waits. */
    async answer(type: Request['type'], answer: object | null) {
      const at = asked.findIndex(({ request }) => request.type === type);
      if (at < 0) throw new Error(`${type} is not asked`);
      asked.splice(at, 1)[0]?.answer(answer);
      await settled();
    },
    /** The page is looked at, where that was wanted. */
    look() {
      if (played.nudged) played.look?.({ roots: new Set(), changes: null });
      played.nudged = false;
    },
    go(to: string) {
      at.value = new URL(to);
      played.route();
    },
    /** What stands on the page, as the lines of each hint. */
    stands: () => played.hints.filter(({ gone }) => !gone).map(({ contents }) => contents.at(-1)?.lines ?? []),
    /** A person's click on the box; tells whether the page heard of it. */
    click() {
      let heard = false;
      const box = document.querySelector('#ours') as HTMLInputElement;
      const hear = () => {
        heard = true;
      };
      box.addEventListener('click', hear);
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: true });
      box.dispatchEvent(event);
      box.removeEventListener('click', hear);
      return heard;
    },
    end: () => running.abort(),
  };
}
