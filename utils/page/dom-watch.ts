import type { Changes } from './box-memory.ts';
import { openRoots } from './composed.ts';

/**
 * Tells when a page may have changed in a way that matters to the finder, cheaply: one observer for child lists, of the
 * document and of its open shadow roots, one look a frame at most, fewer on a page where looks are dear, none while the
 * page is hidden. Owns its observers and listeners, all ended by one signal.
 *
 * Child lists report neither a tab, dialog or disabled box becoming usable (seen in both browsers), so a person's click
 * or key and `toggle` lead to a look as well, and the few boxes that were found but not usable are watched one by one.
 */

/** The watch of one document. */
export interface DomWatch {
  /** Watches what was found until it can be used; null for none. */
  watch(box: Element | null): void;
  /** Asks for a look at everything in the next frame. */
  nudge(): void;
  /** Looks at everything at once. */
  now(): void;
}

/** What a look is told of the page. */
export interface Seen {
  /** Its open shadow roots. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** What changed since the last look; null where anything may have. */
  readonly changes: Changes | null;
}

// A click is often answered only after a transition or a reply of the server, with no child list changing.
const AFTER_INPUT_MS = [0, 150, 400, 1000];
// Elements that get their shadow root only when their script has come; nothing reports that.
const UPGRADED_AFTER_MS = [500, 1500, 4000, 10_000];
// What changed around a box tells nearly everything. Everything is looked at again this often while a page changes.
const ALL_AGAIN_MS = 2500;
// More changes than this between two looks, and keeping them would cost more than looking at everything.
const MOST_RECORDS = 200;
// A page at rest may ask for this many looks in a row, each in the next frame. A page that never rests gets one for each
// pause, a longer one where looks take long: the part of the time that they may take is one in this many.
const AHEAD = 4;
const PAUSE_MS = 600;
const SHARE = 800;
const LONGEST_PAUSE_MS = 1000;
const CROWD_PAUSE_MS = 1500;
const MOST_TARGETS = 20;
const ANYWHERE: Changes = { targets: null, added: new Set() };
const LISTS = { childList: true, subtree: true };
const INPUT = ['click', 'keyup', 'toggle'];

/**
 * Starts watching.
 * @param document the page
 * @param look called at most once a frame; returns whether the page is one on which looks are dear
 * @param signal ends everything
 */
export function watchDom(document: Document, look: (seen: Seen) => boolean, signal: AbortSignal): DomWatch {
  const view = document.defaultView as Window;
  const options = { capture: true, passive: true, signal };
  const roots = new Set<ShadowRoot>();
  const frames = new WeakSet<Document>();
  let records: MutationRecord[] = [];
  let waits = false;
  /** What was changed is not known. */
  let lost = true;
  /** Something other than a change of the page asks for the look: a person's press, a new route. */
  let wanted = true;
  let rootsNotBefore = 0;
  let allAt = 0;
  let notBefore = 0;
  let dear = false;
  /** Looks that the page may ask for without a pause, as of `left.at`. */
  const left = { looks: AHEAD, at: 0 };
  let frame = 0;
  let pause = 0;
  let later = 0;

  const ask = (now: boolean) => {
    if (frame || (pause && !now) || signal.aborted || document.hidden) return;
    const wait = now ? 0 : notBefore - performance.now();
    if (wait > 0) {
      // The look at its end is at everything: until then not even being called is free.
      changes.disconnect();
      pause = view.setTimeout(() => {
        pause = 0;
        lost = true;
        observe();
        ask(true);
      }, wait);
      return;
    }
    frame = view.requestAnimationFrame(run);
  };
  const again = () => {
    lost = true;
    allAt = Number.NEGATIVE_INFINITY;
    ask(true);
  };
  const nudge = () => {
    wanted = true;
    again();
  };

  /** Watches the document, and what is known in it. */
  function observe(): void {
    changes.observe(document, LISTS);
    for (const root of roots) changes.observe(root, LISTS);
    for (const { contentDocument } of document.getElementsByTagName('iframe')) {
      if (contentDocument && frames.has(contentDocument)) changes.observe(contentDocument, LISTS);
    }
  }

  /** Looks for open shadow roots in parts of the page. */
  function observeRoots(tops: Iterable<ParentNode & Node>): void {
    const known = roots.size;
    for (const top of tops) {
      openRoots(top, roots, (host) => {
        waits ||= host.matches(':not(:defined)');
      });
    }
    if (roots.size === known) return;
    for (const root of roots) {
      if (root.isConnected) changes.observe(root, LISTS);
      else roots.delete(root);
    }
  }

  function observeAllRoots(): void {
    const began = performance.now();
    waits = false;
    observeRoots([document]);
    rootsNotBefore = performance.now() + (performance.now() - began) * SHARE;
  }

  /** The finder looks into frames of the same origin as well, so as to say where the box is. */
  function observeFrames(): void {
    for (const { contentDocument: inner } of document.getElementsByTagName('iframe')) {
      if (!inner || frames.has(inner)) continue;
      frames.add(inner);
      changes.observe(inner, LISTS);
      for (const type of INPUT) inner.addEventListener(type, (event) => event.isTrusted && soon(), options);
    }
  }

  function run(): void {
    frame = 0;
    if (signal.aborted) return;
    const began = performance.now();
    const due = wanted || began - allAt > ALL_AGAIN_MS;
    const told = lost ? null : changesOf(records);
    const everything = wanted;
    records = [];
    lost = false;
    if (due) {
      allAt = began;
      view.clearTimeout(later);
      later = 0;
      if (everything || (!dear && began > rootsNotBefore)) observeAllRoots();
      observeFrames();
      wanted = false;
    } else {
      // What this look may pass over, one a little later will see.
      later ||= view.setTimeout(again, ALL_AGAIN_MS);
      if (told) observeRoots([...told.added].filter((part) => roots.size > 0 || waits || part.localName.includes('-')));
    }
    const seen = told && !due && told.targets.size <= MOST_TARGETS ? told : ANYWHERE;
    dear = look({ roots, changes: everything ? null : seen });
    const ended = performance.now();
    // A look that was due comes seldom anyway.
    left.looks = Math.max(0, Math.min(AHEAD, left.looks + (began - left.at) / PAUSE_MS) - (due ? 0 : 1));
    left.at = began;
    const rest = left.looks < 1 ? Math.min(LONGEST_PAUSE_MS, PAUSE_MS + (ended - began) * SHARE) : 0;
    notBefore = ended + (dear ? CROWD_PAUSE_MS : rest);
  }

  /** What was changed, where it was in the document itself; null where it was in a shadow root or frame as well. */
  function changesOf(list: readonly MutationRecord[]): (Changes & { targets: Set<Node> }) | null {
    const targets = new Set<Node>();
    const added = new Set<Element>();
    for (const { target, addedNodes } of list) {
      if (target.ownerDocument !== document) return null;
      targets.add(target);
      for (const node of addedNodes) {
        if (node.isConnected && node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
      }
    }
    return { targets, added };
  }

  // Called once a frame by a page that changes: what came is kept as it is, and read when there is a look. Where looks are
  // dear it is not kept at all, since one word for all of it costs less than reading each.
  const changes = new MutationObserver((list) => {
    lost ||= dear || document.hidden || records.length + list.length > MOST_RECORDS;
    if (lost) records = [];
    else records.push(...list);
    ask(false);
  });
  observe();

  const usable = new MutationObserver(nudge);
  const appears = new IntersectionObserver(nudge);
  let watched: Element | null = null;
  let timers: number[] = [];
  const soon = () => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = AFTER_INPUT_MS.map((delay) => view.setTimeout(nudge, delay));
  };
  const upgrades = UPGRADED_AFTER_MS.map((delay) => view.setTimeout(() => waits && nudge(), delay));
  for (const type of INPUT) document.addEventListener(type, (event) => event.isTrusted && soon(), options);
  document.addEventListener('load', ({ target }) => (target as Element).localName === 'iframe' && soon(), options);
  document.addEventListener('visibilitychange', nudge, options);
  signal.addEventListener('abort', () => {
    for (const observer of [changes, usable, appears]) observer.disconnect();
    view.cancelAnimationFrame(frame);
    for (const timer of [...timers, ...upgrades, pause, later]) view.clearTimeout(timer);
  });
  nudge();
  return {
    nudge,
    now() {
      if (document.hidden) return;
      view.cancelAnimationFrame(frame);
      wanted = true;
      run();
    },
    watch(box) {
      if (box === watched) return;
      watched = box;
      usable.disconnect();
      appears.disconnect();
      if (!box) return;
      usable.observe(box, { attributeFilter: ['disabled', 'readonly', 'hidden', 'aria-disabled'] });
      appears.observe(box);
    },
  };
}

/**
 * Calls back after each change of route. `currententrychange` fires once the address has changed, which the events that
 * come earlier don't.
 */
export function watchRoute(view: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = view as unknown as { navigation: EventTarget };
  navigation.addEventListener('currententrychange', changed, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}
