import type { Entry } from '../log/entry.ts';
import type { Offer } from '../messages.ts';
import type { PageState } from '../tab-status.ts';
import { createByHand } from './by-hand.ts';
import { startCourse } from './course.ts';
import type { Course } from './course-setting.ts';
import { type DomWatch, type Seen, watchDom, watchRoute } from './dom-watch.ts';
import { createFinder, type Decision, type Found } from './find.ts';
import { gate } from './gate.ts';
import { removeLeftHighlights } from './highlight.ts';
import type { PageMemory } from './hint-keeper.ts';
import { createLogSender } from './log-sender.ts';
import { clearNotice } from './notice.ts';
import { readOffer, readResumed, readTaught } from './offer-check.ts';
import type { Handed, PageSetting, Receive } from './page-setting.ts';
import { createReceive } from './receive.ts';
import { resumeVisit } from './resume.ts';
import { type ByHand, createVisit } from './visit.ts';

/**
 * What our script does on a page that may hold the box. Owns when the page is watched, the one visit there can be, the
 * badge, and what ends with a family. Takes the document it works on as a parameter, so that a practice page of ours runs
 * the very same code.
 */

const AGAIN_MS = 700;
/** What is remembered of a person, as it begins. */
const NEW_FAMILY = { closed: false, clickOnly: false, forgets: false, keepsOther: false };

/** Runs until the signal ends or an update cuts the script off. */
export const runPage = (setting: PageSetting, handed: Handed): Receive => {
  const { document, location, site, bridge } = setting;
  const view = document.defaultView as Window;
  const cut = new AbortController();
  const signal = AbortSignal.any([setting.signal, cut.signal]);
  /** What is on its way for the family that is here comes to nothing with the next. */
  let family = new AbortController();
  /** Which family that is, as the background says. */
  let visitor = handed.family;
  const find = createFinder(site);
  const send = (entry: Entry) => bridge.send({ type: 'page:outcome', entry });
  const log = createLogSender(send, signal, () => {
    course?.sayAgain();
    resumed?.sayAgain();
  });
  const memory: PageMemory = { ...NEW_FAMILY, copyOnly: site.autoSubmits, unwritten: log.unwritten };
  /** What stands on the page of an answer to the document before. */
  let resumed: ReturnType<typeof resumeVisit> | null = null;
  let armed: { readonly watch: DomWatch; readonly stop: AbortController } | null = null;
  let course: Course | null = null;
  /** The box that a person chose; while its visit lasts, no other is looked for. */
  let chosen: { readonly box: HTMLInputElement; readonly by: ByHand } | null = null;
  /** What the background said as it put us here; it counts for the first look only. */
  let early: Offer | null = readOffer(handed.offer);
  let taught = readTaught(handed);
  let idle: PageState = 'looking';
  /** The box that was asked about last, so that an answer of "nothing" is not asked for again in each look. */
  let asked: HTMLInputElement | null = null;
  let told: PageState = 'looking';
  /** No new visit while the answer to the last one is waited for or stands on the page, or a person points. */
  let held = false;
  /** A box was pointed out, and is not written down yet; then it is chosen, and not found by a look before. */
  let teaching = false;
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
    chosen = null;
    idle = state;
    stand(state);
  }

  const seek = (seen?: Seen): Decision =>
    chosen ? find.chosen(chosen.box, location) : find(document, location, { ...seen, taught });

  function look(seen: Seen): boolean {
    if (!bridge.alive()) {
      cutOff();
      return false;
    }
    const decision = seek(seen);
    if (course && !course.look(decision)) leave('looking');
    const found = decision.kind === 'box' ? decision : null;
    armed?.watch.watch(course?.visit.found.place ?? found?.place ?? null);
    if (course || held) return decision.kind === 'none' && decision.crowd === true;
    if (!found) {
      asked = null;
      idle = 'looking';
      return decision.kind === 'none' && decision.crowd === true;
    }
    if (found.box === asked) return false;
    if (found.obstacle !== null && found.obstacle !== 'below') idle = 'waiting';
    else void ask(found);
    return false;
  }

  /** Asks whose code goes into the box; with the answer comes the acting part, and takes over. */
  async function ask(found: Found): Promise<void> {
    asked = found.box;
    const { signal: over } = family;
    const by = chosen?.by ?? null;
    const offer = (by ? null : early) ?? readOffer(await bridge.send({ type: 'page:ask', service: site.id, by }));
    early = null;
    if (over.aborted || asked !== found.box || course) return;
    if (offer?.kind === 'silent') {
      leave('silent');
      return;
    }
    if (offer && offer.kind !== 'wait') {
      clearNotice();
      const how = { memory, find: seek, nudge: forget, stand, log };
      course = startCourse({ ...setting, ...how }, createVisit(found, by), offer);
      return;
    }
    idle = 'waiting';
    view.setTimeout(forget, AGAIN_MS);
  }

  function forget(): void {
    asked = null;
    armed?.watch.nudge();
  }

  const lookNow = () => armed?.watch.now();

  function watch(): void {
    if (armed) return;
    const stop = new AbortController();
    armed = { watch: watchDom(document, look, AbortSignal.any([signal, stop.signal])), stop };
  }

  /** Watches where the address allows it, and only there. */
  function arm(): void {
    if (gate(site, location)) {
      byHand.stop();
      armed?.stop.abort();
      armed = null;
      asked = null;
      leave('signed-out');
      return;
    }
    if (course?.visit.stage === 'answered') leave('looking'); // said and done; the person goes on
    if (armed) {
      if (idle !== 'submitted' && idle !== 'pointing') {
        answered.abort();
        held = teaching;
      }
      armed.watch.nudge();
      return;
    }
    watch();
  }

  /** A site may answer with a new document; what was sent from the one before is waited for here. */
  function resume(): void {
    const before = readResumed(handed);
    if (!before) return;
    memory.clickOnly = true;
    held = true;
    const show = (state: PageState) => {
      idle = state;
      stand(state);
      held = state !== 'looking';
      if (!held) forget();
    };
    resumed = resumeVisit({ document, site, log }, before, show, AbortSignal.any([family.signal, answered.signal]));
  }

  /** Asks which boxes a person has pointed out here. */
  async function learn(): Promise<void> {
    const { signal: over } = family;
    const answer = (await bridge.send({ type: 'page:taught', service: site.id })) as Handed | null;
    if (over.aborted || !answer) return;
    if (answer.family !== visitor) {
      // It came while this page was away.
      visitor = answer.family;
      reset();
      return;
    }
    taught = readTaught(answer);
    forget();
  }

  function choose(found: Found, by: ByHand): void {
    byHand.stop();
    leave('looking');
    chosen = { box: found.box, by };
    memory.closed = false;
    held = false;
    watch();
    void ask(found);
  }

  const byHand = createByHand({
    ...setting,
    find,
    signal: () => family.signal,
    choose,
    pointing(on) {
      if (on) leave('looking');
      held = on || teaching;
      if (on) idle = 'pointing';
      else if (idle === 'pointing') idle = 'looking';
      if (!held && !chosen) forget();
    },
    async teach(box) {
      const { signal: over } = family;
      taught = [...taught, box];
      teaching = true;
      const answer = (await bridge.send({ type: 'page:teach', service: site.id, box })) as { ok?: boolean } | null;
      if (over.aborted) return;
      teaching = false;
      memory.forgets = answer?.ok !== true;
    },
  });

  function cutOff(): void {
    course?.cutOff();
    course = null;
    armed?.stop.abort();
    cut.abort();
  }

  /** Another family comes: nothing that was here before stands any more. */
  function reset(): void {
    family.abort();
    family = new AbortController();
    clearNotice();
    log.hush();
    resumed = null;
    asked = null;
    taught = [];
    held = teaching = false;
    Object.assign(memory, NEW_FAMILY);
    leave('looking');
    void learn();
  }

  const receive = createReceive({
    ...setting,
    find,
    memory,
    byHand,
    now: () => ({ course, idle, taught }),
    letGo() {
      if (!byHand.stop() && !chosen) return false;
      leave('looking');
      return true;
    },
    async changed() {
      // First whether this is another family: what is said to one would be taken away as the next comes.
      const { signal: over } = family;
      await learn();
      if (!over.aborted) course ? course.askAgain() : forget();
    },
    reset,
  });

  removeLeftHighlights(document);
  bridge.onMessage(receive, signal);
  watchRoute(view, arm, signal);
  // A page out of the back/forward cache has missed what was changed meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => persisted && receive({ type: 'tab:changed' }), { signal });
  signal.addEventListener('abort', () => {
    course?.end();
    family.abort();
  });
  resume();
  arm();
  lookNow(); // the scout has waited for its frame already
  early = null;
  return receive;
};
