// The scout in a page of LibreView's, with the watch of the page and the background played by the test.

import { afterEach, beforeEach, vi } from 'vitest';
import type { Request, TabMessage } from '../../../utils/messages.ts';
import type { Handed, PageScript } from '../../../utils/page/page-setting.ts';
import { runScout } from '../../../utils/page/scout.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { TabStatus } from '../../../utils/tab-status.ts';
import { likeBrowser } from './document.ts';

type Look = (seen: { roots: ReadonlySet<ShadowRoot>; changes: null }) => boolean;
const played = vi.hoisted(() => {
  const nothing = (): void => undefined;
  return { look: null as Look | null, route: nothing, nudges: 0 };
});
/** The watch of the page, as the scout began it. */
export const watch = played;
vi.mock('../../../utils/page/dom-watch.ts', () => ({
  watchDom: (_document: Document, look: Look, signal: AbortSignal) => {
    played.look = look;
    signal.addEventListener('abort', () => {
      played.look = null;
    });
    const nudge = () => {
      played.nudges += 1;
    };
    return { nudge, now: nudge, watch: () => undefined };
  },
  watchRoute: (_view: Window, changed: () => void) => {
    played.route = changed;
  },
}));

/** A page of LibreView's. */
export const PRACTICES = 'https://www.libreview.com/account-settings/my-practices';
/** A page with the box, and one with another. */
export const BOX = '<section><h2>My Practices</h2><label>Practice ID <input></label><button>Add</button></section>';
const OTHER = '<section><h2>Profile</h2><label>Nickname <input></label><button>Save</button></section>';
/** Answers of the background. */
export const READY = { kind: 'ready', resumed: null, taught: [] };
export const WAIT = { kind: 'wait', resumed: null, taught: [] };

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  watch.look = null;
  watch.nudges = 0;
  document.body.innerHTML = '';
});

/** What the test plays. */
export interface Given {
  readonly html?: string;
  readonly url?: string;
  /** The background's answer to `page:load`. */
  readonly load?: object | null | ((wanted: boolean) => object | null | Promise<object | null>);
  readonly resume?: object | null;
  /** Whether the other part is there after it was put in. */
  readonly there?: boolean;
}

/** Starts a scout; gives what came of it, and what the test does to it. */
export function start({ html = OTHER, url = PRACTICES, load = READY, resume = WAIT, there = true }: Given = {}) {
  document.body.innerHTML = html;
  const sent: Request[] = [];
  const ran: Handed[] = [];
  const passedOn: TabMessage[] = [];
  const at = { value: new URL(url) };
  let alive = true;
  let listener: ((message: TabMessage) => TabStatus | null) | null = null;
  const script: PageScript = {
    run(_setting, handed) {
      ran.push(handed);
      return (message) => {
        passedOn.push(message);
        return null;
      };
    },
  };
  const location = new Proxy({} as Location, { get: (_target, key) => at.value[key as 'href'] });
  const running = new AbortController();
  runScout({
    document,
    location,
    site: SITES.libreview,
    bridge: {
      send: async (request) => {
        sent.push(request);
        return request.type === 'page:load' ? (typeof load === 'function' ? load(request.wanted) : load) : resume;
      },
      alive: () => alive,
      onMessage: (answer, signal) => {
        listener = answer;
        signal.addEventListener('abort', () => {
          listener = null;
        });
      },
    },
    script: () => (there ? script : null),
    signal: running.signal,
  });
  return {
    ran,
    passedOn,
    sent: (type: string) => sent.filter((request) => request.type === type),
    look: () => watch.look?.({ roots: new Set(), changes: null }),
    tell: (message: TabMessage) => listener?.(message) ?? null,
    go: (to: string) => {
      at.value = new URL(to);
      watch.route();
    },
    cutOff: () => {
      alive = false;
    },
    settled: () => new Promise((done) => setTimeout(done, 0)),
  };
}
