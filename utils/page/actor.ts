import type { Offer } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import { waitForAnswer } from './answer-wait.ts';
import { soughtOf } from './answering.ts';
import type { Bridge } from './bridge.ts';
import { startCourse } from './course.ts';
import type { Course, CourseSetting } from './course-setting.ts';
import type { Evidence } from './evidence.ts';
import { removeLeftHighlights } from './highlight.ts';
import { createHint } from './hint.ts';
import { hintContent } from './hint-text.ts';
import { createLogSender } from './log-sender.ts';
import { readOffer, readResumed } from './offer-check.ts';
import { createVisit } from './visit.ts';

/**
 * The part of us that can change a page: hint, fill, undo, answer. Apart from the part that only looks, and put into a
 * page only once a box was found there.
 */
export interface Actor {
  /** Begins a visit to a box; null where the background's answer makes no sense. */
  begin(
    setting: Omit<CourseSetting, 'log'>,
    found: { box: HTMLInputElement; why: readonly Evidence[] },
    answer: object,
    signal: AbortSignal,
  ): Course | null;
  /**
   * Waits for the answer to a code that was sent from the document before this one.
   * @returns false where nothing is waited for
   */
  resume(
    setting: { document: Document; site: Site; bridge: Bridge },
    answer: object,
    stand: (state: PageState) => void,
    signal: AbortSignal,
  ): boolean;
}

/** The name under which the looking part finds the acting part in the scripts' own world, which no page can see. */
export const ACTOR_NAME = 'sharingSetupActor';

let tidied = false;

/** The one actor there is. */
export const actor: Actor = {
  begin(setting, { box, why }, answer, signal) {
    const offer: Offer | null = readOffer(answer);
    if (!offer) return null;
    if (!tidied) removeLeftHighlights(setting.document);
    tidied = true;
    return startCourse({ ...setting, log: createLogSender(setting.bridge, signal) }, createVisit(box, why), offer);
  },
  resume({ document, site, bridge }, answer, stand, signal) {
    const resumed = readResumed(answer);
    if (!resumed) return false;
    const { visit, offer } = resumed;
    const { id: clinic, provenance } = offer.clinic;
    const log = createLogSender(bridge, signal);
    stand('submitted');
    const wait = waitForAnswer(
      { document, site, sought: soughtOf(offer), fresh: true },
      ({ answer: outcome, element }) => {
        stand(outcome);
        const id = crypto.randomUUID();
        log({ id, time: Date.now(), service: site.id, clinic, provenance, outcome, how: null, seenBy: 'page', visit });
        const hint = createHint(
          element,
          () => null,
          () => hint.remove(),
          signal,
        );
        hint.stepAside([element]);
        hint.show(hintContent({ kind: outcome }, offer, { text: '', grey: false }));
      },
      () => stand('looking'),
    );
    signal.addEventListener('abort', () => wait.stop());
    return true;
  },
};
