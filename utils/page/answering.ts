import type { Entry } from '../log/entry.ts';
import type { CodeOffer } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import { type AnswerWait, waitForAnswer } from './answer-wait.ts';
import type { Sought, Told } from './answers.ts';
import type { HintKeeper, PageMemory } from './hint-keeper.ts';
import type { Situation } from './hint-text.ts';
import { watchPress } from './press.ts';
import { codeOf, holdsOurs, type Visit } from './visit.ts';

/** The second half of a visit: from the person's press of the button to the answer, by the page or by the person. */
export interface Answering {
  /** Ends the wait with an answer. */
  conclude(said: 'linked' | 'refused', seenBy: 'page' | 'person', keep?: readonly Element[]): void;
  /** The person has not seen an answer yet. */
  notYet(): void;
}

/** What it uses of the visit's course. */
export interface CourseDesk {
  readonly document: Document;
  readonly site: Site;
  readonly visit: Visit;
  readonly memory: PageMemory;
  readonly hint: HintKeeper;
  readonly signal: AbortSignal;
  state(): PageState;
  be(state: PageState): void;
  note(outcome: Entry['outcome'], how?: Entry['how'], seenBy?: Entry['seenBy']): void;
  say(situation: Situation): void;
  /** Whether the box is on the page and can be seen. */
  shown(): boolean;
}

/** The code and all names by which the page may list the clinic. */
export function soughtOf({ code, clinic, shownAs }: CodeOffer): Sought {
  return { code, names: shownAs ? [clinic.name, shownAs] : [clinic.name] };
}

/** Watches for the press and waits for what follows, until the visit ends. */
export function createAnswering(desk: CourseDesk): Answering {
  const { document, site, visit, memory, hint, signal, be, note, say } = desk;
  let wait: AnswerWait | null = null;

  function pressed(): void {
    const offer = codeOf(visit);
    const may = visit.stage === 'filled' || desk.state() === 'refused';
    if (!offer || !may || !holdsOurs(visit)) return;
    visit.stage = 'submitted';
    note('submitted');
    be('submitted');
    say({ kind: 'submitted' });
    wait?.stop();
    wait = waitForAnswer({ document, site, sought: soughtOf(offer), fresh: false }, answered, () => {
      if (desk.shown()) say({ kind: 'question' });
    });
  }

  function answered({ answer, element }: Told): void {
    // Away from the box, so that the name the page shows can be read: it is what the person has to check.
    const list = element.closest('ul,ol,table,section,[role="list"],[role="dialog"],dialog');
    conclude(answer, 'page', list ? [element, list] : [element]);
  }

  function conclude(said: 'linked' | 'refused', seenBy: 'page' | 'person', keep: readonly Element[] = []): void {
    if (visit.stage !== 'submitted') return;
    wait?.stop();
    visit.stage = 'answered';
    memory.clickOnly = true; // what was just sent is not put in again by itself
    note(said, null, seenBy);
    be(said);
    hint.stepAside(keep);
    say({ kind: said === 'linked' && seenBy === 'person' ? 'linkedPerson' : said });
  }

  watchPress(document, () => visit.box, pressed, signal);
  signal.addEventListener('abort', () => wait?.stop());
  return {
    conclude,
    notYet() {
      wait?.goOn();
      say({ kind: 'submitted' });
    },
  };
}
