import type { Resumed } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import { waitForAnswer } from './answer-wait.ts';
import { soughtOf } from './answering.ts';
import { createHint } from './hint.ts';
import { hintContent, withUnwritten } from './hint-text.ts';
import type { LogSender } from './log-sender.ts';

/**
 * Goes on with a visit whose code was sent from the document before this one: waits for the answer, and says it.
 * @param resumed what was sent
 * @param stand called with where the page stands; `looking` once nothing is waited for any more
 * @param signal ends the wait and the hint
 * @returns says anew what it says: something more is to be told, or less
 */
export function resumeVisit(
  { document, site, log }: { document: Document; site: Site; log: LogSender },
  { visit, offer }: Resumed,
  stand: (state: PageState) => void,
  signal: AbortSignal,
): { sayAgain(): void } {
  const { id: clinic, provenance } = offer.clinic;
  let show: (() => void) | null = null;
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
      const { strings } = offer;
      show = () => {
        const content = hintContent({ kind: outcome }, offer, { text: '', grey: false });
        if (hint.attached()) hint.show(withUnwritten(content, strings, log.unwritten()));
      };
      show();
    },
    () => stand('looking'),
  );
  signal.addEventListener('abort', () => wait.stop());
  return { sayAgain: () => show?.() };
}
