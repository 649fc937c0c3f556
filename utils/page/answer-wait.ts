import type { Site } from '../sites/types.ts';
import { createAnswerWatch, type Sought, type Told } from './answers.ts';

/** Waits for the page's answer after a press, and tells when the page says nothing for so long that a person is asked. */

const EVERY_MS = 400;
const SILENT_AFTER_MS = 8000;
const GIVE_UP_AFTER_MS = 120_000;

/** A wait in progress. */
export interface AnswerWait {
  /** The person said "not yet": ask again later. */
  goOn(): void;
  stop(): void;
}

/**
 * Starts to wait.
 * @param document the page as it is at the press
 * @param site the site's data
 * @param sought code and names of the clinic
 * @param fresh the document is itself the answer to the press
 * @param told called once, with the page's answer
 * @param silent called when the page has said nothing for a while
 */
export function waitForAnswer(
  { document, site, sought, fresh }: { document: Document; site: Site; sought: Sought; fresh: boolean },
  told: (told: Told) => void,
  silent: () => void,
): AnswerWait {
  const watch = createAnswerWatch(document, site, sought, fresh);
  const began = Date.now();
  let quietSince = began;
  const timer = setInterval(() => {
    if (document.hidden) return;
    const answer = watch.look();
    const now = Date.now();
    if (answer || now - began > GIVE_UP_AFTER_MS) clearInterval(timer);
    if (answer) told(answer);
    else if (now - quietSince > SILENT_AFTER_MS) {
      quietSince = Number.POSITIVE_INFINITY;
      silent();
    }
  }, EVERY_MS);
  return {
    goOn() {
      quietSince = Date.now();
    },
    stop: () => clearInterval(timer),
  };
}
