import type { Offer } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import { waitForAnswer } from './answer-wait.ts';
import type { Bridge } from './bridge.ts';
import { type Course, type CourseSetting, startCourse } from './course.ts';
import type { Evidence } from './evidence.ts';
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
  /** Waits for the answer to a code that was sent from the document before this one. */
  resume(
    setting: { document: Document; site: Site; bridge: Bridge },
    answer: object,
    stand: (state: PageState) => void,
    signal: AbortSignal,
  ): void;
}

/** The name under which the looking part finds the acting part in the scripts' own world, which no page can see. */
export const ACTOR_NAME = 'sharingSetupActor';

/** The one actor there is. */
export const actor: Actor = {
  begin(setting, { box, why }, answer, signal) {
    const offer: Offer | null = readOffer(answer);
    if (!offer) return null;
    return startCourse({ ...setting, log: createLogSender(setting.bridge, signal) }, createVisit(box, why), offer);
  },
  resume({ document, site, bridge }, answer, stand, signal) {
    const resumed = readResumed(answer);
    if (!resumed) return;
    const { visit, offer } = resumed;
    const { id: clinic, provenance, name } = offer.clinic;
    const log = createLogSender(bridge, signal);
    stand('submitted');
    const wait = waitForAnswer(
      {
        document,
        site,
        sought: { code: offer.code, names: [name, ...(offer.shownAs ? [offer.shownAs] : [])] },
        fresh: true,
      },
      (outcome) => {
        stand(outcome);
        log({
          id: crypto.randomUUID(),
          time: Date.now(),
          service: site.id,
          clinic,
          provenance,
          outcome,
          how: null,
          seenBy: 'page',
          visit,
        });
      },
      () => undefined,
    );
    signal.addEventListener('abort', () => wait.stop());
  },
};
