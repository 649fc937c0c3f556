import type { TabMessage } from '../messages.ts';
import type { ScoutSite } from '../sites/types.ts';
import type { PageState, TabStatus } from '../tab-status.ts';
import type { Bridge } from './bridge.ts';
import { type DomWatch, type Seen, watchDom, watchRoute } from './dom-watch.ts';
import { gate, type PageLocation } from './gate.ts';
import { createGlance } from './glance.ts';
import { HINT_TAG } from './names.ts';
import type { Handed, PageScript } from './page-setting.ts';

/**
 * The part of us that is in every page of the services: watches, at next to no cost, until the page may hold the box or
 * a person asks for something; then has the other part put into the page and hands everything over to it. Decides
 * nothing and changes nothing.
 */

/** What the scout needs from outside. */
export interface ScoutSetting {
  readonly document: Document;
  readonly location: PageLocation;
  readonly site: ScoutSite;
  readonly bridge: Bridge;
  /** The other part, once it is there. */
  readonly script: () => PageScript | null;
  readonly signal: AbortSignal;
}

const AGAIN_MS = 700;
const PASSWORD = 'input[type="password" i]';

/** Starts; runs until it has handed over, the signal ends it, or an update cuts the script off. */
export function runScout({ document, location, site, bridge, script, signal: outer }: ScoutSetting): void {
  const view = document.defaultView as Window;
  const done = new AbortController();
  const signal = AbortSignal.any([outer, done.signal]);
  const glance = createGlance(site);
  let armed: { watch: DomWatch | null; readonly stop: AbortController } | null = null;
  let idle: PageState = 'looking';
  let asking = false;
  /** Something was changed while the answer was on its way. */
  let stale = false;
  /** How often another family came. */
  let families = 0;
  let wish: TabMessage | null = null;

  function look(seen: Seen): boolean {
    if (!bridge.alive()) done.abort();
    else {
      const { maybe, crowd } = glance(document, seen);
      if (!maybe && idle === 'waiting') idle = 'looking';
      if (maybe && idle !== 'silent') void load(false);
      return crowd;
    }
    return false;
  }

  /**
   * Has the other part put into the page.
   * @param wanted a person asked for it
   * @param message what the person asked for
   */
  async function load(wanted: boolean, message: TabMessage | null = null): Promise<void> {
    wish = message ?? wish;
    if (asking) return;
    asking = true;
    stale = false;
    const mine = families;
    const answer = (await bridge.send({ type: 'page:load', service: site.id, wanted })) as Handed | null;
    asking = false;
    if (signal.aborted || (mine === families && handOver(answer))) return;
    if (wish && !wanted) void load(true);
    else if (answer?.kind === 'silent' && !stale) idle = 'silent';
    else {
      idle = answer?.kind === 'wait' ? 'waiting' : 'looking';
      view.setTimeout(() => armed?.watch?.nudge(), AGAIN_MS);
    }
  }

  function handOver(answer: Handed | null): boolean {
    const other = answer?.kind === 'ready' ? script() : null;
    if (!other || !answer) return false;
    done.abort();
    const setting = { document, location, site, bridge, signal: outer };
    const receive = other.run(setting, stale ? { ...answer, offer: null } : answer);
    if (wish) receive(wish);
    return true;
  }

  /** Watches where the address allows it, and only there. */
  function arm(): void {
    if (gate(site, location)) {
      armed?.stop.abort();
      armed = null;
    } else if (armed) armed.watch?.nudge();
    else {
      armed = { watch: null, stop: new AbortController() };
      void resume(armed);
    }
  }

  /**
   * What was sent from the document before is waited for, and a box that a person has shown us is known, from the start:
   * until that is known, nothing new begins.
   */
  async function resume(mine: NonNullable<typeof armed>): Promise<void> {
    const family = families;
    const answer = (await bridge.send({ type: 'page:resume', service: site.id })) as Handed | null;
    if (signal.aborted || mine.stop.signal.aborted) return;
    if (family !== families) return resume(mine);
    if (handOver(answer)) return;
    mine.watch = watchDom(document, look, AbortSignal.any([signal, mine.stop.signal]));
  }

  function status(): TabStatus {
    const locked = !armed || document.querySelector(PASSWORD)?.checkVisibility();
    const state = locked ? 'signed-out' : idle;
    const nothing = { clinic: null, canFill: false, canUndo: false, canReplace: false, other: null };
    return { service: site.id, state, ...nothing, seen: [], ruledOut: null };
  }

  // A script of an earlier version was cut off by the update and could not tidy up (Firefox puts the new one in at once).
  for (const left of document.querySelectorAll(HINT_TAG)) left.remove();
  const again = () => {
    stale = true;
    idle = 'looking';
    armed?.watch?.nudge();
  };
  bridge.onMessage((message) => {
    if (message.type === 'tab:hand' && message.service !== site.id) return null;
    if (message.type === 'tab:hand' || message.type === 'tab:point') void load(true, message);
    if (message.type === 'tab:changed' || message.type === 'tab:reset') again();
    if (message.type === 'tab:reset') {
      families += 1;
      wish = null;
    }
    return status();
  }, signal);
  // A page out of the back/forward cache has missed what was changed meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  watchRoute(view, arm, signal);
  arm();
}
