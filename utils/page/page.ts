import type { TabMessage } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState, TabStatus } from '../tab-status.ts';
import type { Actor } from './actor.ts';
import type { Bridge } from './bridge.ts';
import type { Course } from './course-setting.ts';
import { type DomWatch, watchDom, watchRoute } from './dom-watch.ts';
import { createFinder, type Decision } from './find.ts';
import { gate } from './gate.ts';
import type { PageMemory } from './hint-keeper.ts';
import { HINT_TAG } from './names.ts';

/**
 * What our script does on one page. Owns when the page is watched, the one visit there can be, the badge, and the
 * answers to the popup. Takes the document it works on as a parameter, so that a practice page of ours runs the very
 * same code.
 */

/** What a page script needs from outside. */
export interface PageSetting {
  readonly document: Document;
  readonly location: Location;
  readonly site: Site;
  readonly bridge: Bridge;
  /** The acting part, once it is there. */
  readonly actor: () => Actor | null;
  readonly signal: AbortSignal;
}

const AGAIN_MS = 700;
const PASSWORD = 'input[type="password" i]';

/** Starts on a page; runs until the signal ends or an update cuts the script off. */
export function runPage(setting: PageSetting): void {
  const { document, location, site, bridge, actor } = setting;
  const view = document.defaultView as Window;
  const cut = new AbortController();
  const signal = AbortSignal.any([setting.signal, cut.signal]);
  const find = createFinder(site);
  const memory: PageMemory = { closed: false, copyOnly: site.autoSubmits, clickOnly: false };
  let armed: { readonly watch: DomWatch; readonly stop: AbortController } | null = null;
  let course: Course | null = null;
  let idle: PageState = 'looking';
  /** The box that was asked about last, so that an answer of "nothing" is not asked for again in each look. */
  let asked: HTMLInputElement | null = null;
  let told: PageState = 'looking';
  /** No new visit while the answer to the last one is waited for, or stands on the page. */
  let held = true;
  /** Ends what stands on the page of an answer to the document before. */
  const answered = new AbortController();

  function stand(state: PageState): void {
    if (state === told) return;
    told = state;
    void bridge.send({ type: 'page:seen', service: site.id, state });
  }

  function leave(state: PageState): void {
    course?.end();
    course = null;
    idle = state;
    stand(state);
  }

  function look(): void {
    if (!bridge.alive()) {
      cutOff();
      return;
    }
    const decision: Decision = find(document, location);
    if (course && !course.look(decision)) leave('looking');
    const found = decision.kind === 'box' ? decision.box : null;
    armed?.watch.watch(course?.visit.box ?? found);
    if (course || held) return;
    if (decision.kind === 'none') {
      asked = null;
      idle = document.querySelector(PASSWORD)?.checkVisibility() ? 'signed-out' : 'looking';
      return;
    }
    if (found === asked) return;
    if (decision.obstacle !== null && decision.obstacle !== 'below') idle = 'waiting';
    else void ask(decision);
  }

  /** Asks whose code goes into the box; with the answer comes the acting part, and takes over. */
  async function ask(found: Extract<Decision, { kind: 'box' }>): Promise<void> {
    asked = found.box;
    const answer = (await bridge.send({ type: 'page:ask', service: site.id, act: !actor() })) as {
      kind?: string;
    } | null;
    if (signal.aborted || asked !== found.box || course) return;
    if (answer?.kind === 'silent') {
      leave('silent');
      return;
    }
    if (answer && answer.kind !== 'wait') {
      const how = { memory, find: () => find(document, location), nudge: forget, stand };
      course = actor()?.begin({ ...setting, ...how }, found, answer, signal) ?? null;
    }
    if (course) return;
    idle = 'waiting';
    view.setTimeout(forget, AGAIN_MS);
  }

  function forget(): void {
    asked = null;
    armed?.watch.nudge();
  }

  /** Watches where the address allows it, and only there. */
  function arm(): void {
    if (gate(site, location)) {
      armed?.stop.abort();
      armed = null;
      asked = null;
      leave('signed-out');
      return;
    }
    if (course?.visit.stage === 'answered') leave('looking'); // said and done; the person goes on
    if (armed) {
      if (idle !== 'submitted') {
        answered.abort();
        held = false;
      }
      armed.watch.nudge();
      return;
    }
    const stop = new AbortController();
    armed = { watch: watchDom(document, look, AbortSignal.any([signal, stop.signal])), stop };
    void resume();
  }

  /** A site may answer with a new document; what was sent from the one before is waited for here. */
  async function resume(): Promise<void> {
    const answer = (await bridge.send({ type: 'page:resume', service: site.id })) as { resumed?: unknown } | null;
    if (signal.aborted) return;
    const show = (state: PageState) => {
      idle = state;
      stand(state);
      held = state !== 'looking';
      if (!held) forget();
    };
    memory.clickOnly ||= Boolean(answer?.resumed);
    if (!answer?.resumed || !actor()?.resume(setting, answer, show, AbortSignal.any([signal, answered.signal])))
      show('looking');
  }

  function cutOff(): void {
    course?.cutOff();
    course = null;
    armed?.stop.abort();
    cut.abort();
  }

  function status(): TabStatus {
    return { service: site.id, state: idle, clinic: null, canFill: false, canUndo: false, ...course?.status() };
  }

  // A script of an earlier version was cut off by the update and could not tidy up (Firefox puts the new one in at once).
  for (const left of document.querySelectorAll(HINT_TAG)) left.remove();
  bridge.onMessage((message: TabMessage) => {
    if (message === 'tab:changed') course ? course.askAgain() : forget();
    if (message === 'tab:fill') void course?.put('click');
    if (message === 'tab:undo') void course?.undo();
    return status();
  }, signal);
  watchRoute(view, arm, signal);
  signal.addEventListener('abort', () => course?.end());
  arm();
}
