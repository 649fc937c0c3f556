import type { CodeOffer } from '../messages.ts';
import type { CourseDesk } from './answering.ts';
import type { Decision } from './find.ts';
import { adviceContent } from './hint-plain.ts';
import { withLanguages } from './language-choice.ts';
import { obstacle } from './visible.ts';
import { type FillHow, hindrance, isRefilling } from './visit.ts';

/** Before the code is in: what can be done with the box as it is, by itself or by a click, and what stands in the way. */

const ADVICE = { 'no-clinic': 'noClinic', 'no-code': 'noCode', broken: 'broken', 'no-visit': 'noVisit' } as const;
const HINDERED = {
  frame: 'in-frame',
  split: 'split',
  emptied: 'emptied',
  stopped: 'stopped',
  tooLong: 'misfit',
  pattern: 'misfit',
  same: 'not-empty',
  notEmpty: 'not-empty',
} as const;

/** What it uses of the visit's course. */
export interface PreparingDesk extends CourseDesk {
  /** Finds the box again, for a last check. */
  readonly find: () => Decision;
  put(how: FillHow): void;
}

/** Makes what shows the state of the box, and has the code put in at once where that is allowed. */
export function createPreparing(desk: PreparingDesk): () => void {
  const { document, visit, memory, hint, signal, be, say, find, put } = desk;
  const view = document.defaultView as Window;
  const place = () => visit.found.place;

  function prepare(): void {
    const { offer } = visit;
    const blocked = obstacle(place());
    if (offer?.kind === 'advice') {
      if (blocked) hint.hide();
      else if (!hint.shown())
        hint.show(withLanguages(adviceContent(offer.strings, ADVICE[offer.reason]), offer.strings));
    }
    if (visit.stage === 'already' && !hint.shown()) {
      say({ kind: 'already' });
      hint.stepAside([place()]); // there is nothing to do with the box
    }
    if (offer?.kind !== 'code' || visit.stage !== 'armed') return;
    const hinders = hindrance(visit, offer, memory.copyOnly);
    const click = visit.touched || memory.closed || needsClick(offer);
    if (hinders) be(HINDERED[hinders]);
    else if (blocked) be(blocked === 'below' ? 'below' : 'waiting');
    else if (click) be(visit.undone ? 'undone' : 'ask');
    else be('found');
    if (blocked) {
      hint.hide(); // no place for a hint, so no fill
      return;
    }
    const next = hinders ?? (visit.undone ? 'undone' : 'ask');
    if (hint.situation()?.kind !== next) say({ kind: next });
    if (hinders || click) return;
    view.requestAnimationFrame(() => {
      const now = signal.aborted || visit.stage !== 'armed' || !hint.seen() ? null : find();
      if (now?.kind === 'box' && now.box === visit.box && now.obstacle === null) put(visit.by ?? 'auto');
    });
  }

  /** Whether the code waits for the person's click. A command of the browser was one. */
  function needsClick(offer: CodeOffer): boolean {
    if (visit.refilled) return !isRefilling(visit, Date.now());
    const { by, found } = visit;
    const commanded = by === 'menu' || by === 'shortcut';
    return offer.ask !== null || by === 'taught' || (!commanded && (found.taught || memory.clickOnly));
  }

  return prepare;
}
