import type { Entry } from '../log/entry.ts';
import type { Offer } from '../messages.ts';
import type { PageState } from '../tab-status.ts';
import { createAnswering, soughtOf } from './answering.ts';
import { copyCode } from './copying.ts';
import type { Course, CourseSetting } from './course-setting.ts';
import { createFilling } from './filling.ts';
import type { Decision, Found } from './find.ts';
import type { HintAction } from './hint-actions.ts';
import { createHintKeeper } from './hint-keeper.ts';
import type { Situation } from './hint-text.ts';
import { createLanguageChoice } from './language-choice.ts';
import { otherListed } from './listed.ts';
import { sayReload } from './notice.ts';
import { watchPerson } from './person.ts';
import { createPreparing } from './preparing.ts';
import { createTaking } from './taking.ts';
import { obstacle } from './visible.ts';
import { codeOf, holdsOurs, LOST_WITHIN_MS, mayReplace, type Visit } from './visit.ts';

/**
 * The course of one visit: take the offer, say it, follow the box. Owns the order of things; what is found, taken in, put in,
 * shown or answered is done by the modules beside it.
 */

/**
 * Starts a visit's course.
 * @param first the background's answer for this box: a code or advice
 */
export function startCourse(setting: CourseSetting, visit: Visit, first: Offer): Course {
  const { document, location, site, bridge, memory, log, find, nudge, stand } = setting;
  const view = document.defaultView as Window;
  const ended = new AbortController();
  const { signal } = ended;
  const facts = () => ({
    why: visit.found.why,
    taught: visit.by === 'taught' || visit.found.taught,
    once: memory.forgets,
    other: otherClinic(),
    replaceable: replaceable(),
  });
  const hint = createHintKeeper(() => visit.found.place, facts, memory, act, signal);
  let state: PageState = 'found';
  /** The box went away after the page's answer. */
  let gone = false;

  const over = () => signal.aborted;
  const route = () => location.pathname + location.hash;
  const place = () => visit.found.place;
  const shown = () => place().isConnected && !['hidden', 'inert'].includes(obstacle(place()) ?? '');

  function be(next: PageState): void {
    state = next;
    stand(next);
  }

  function note(outcome: Entry['outcome'], how: Entry['how'] = null, seenBy: Entry['seenBy'] = null): void {
    const clinic = codeOf(visit)?.clinic;
    const whose = { clinic: clinic?.id ?? null, provenance: clinic?.provenance ?? null };
    const id = crypto.randomUUID();
    log({ id, time: Date.now(), service: site.id, ...whose, outcome, how, seenBy, visit: visit.id });
  }

  function say(situation: Situation): void {
    const offer = codeOf(visit);
    if (offer) hint.say(situation, offer);
  }

  /** The words on the button that takes another clinic off this account; null where the page lists none. */
  function otherClinic(): string | null {
    const offer = codeOf(visit);
    return offer && !offer.host && !memory.keepsOther
      ? (otherListed(document, soughtOf(offer), site)?.remove ?? null)
      : null;
  }

  /** Whether our code may take the place of what stands in the box, after a click. */
  function replaceable(): boolean {
    const offer = codeOf(visit);
    return offer !== null && visit.stage === 'armed' && mayReplace(visit, offer, memory.copyOnly);
  }

  function again(): void {
    const situation = hint.situation();
    if (situation) say(situation);
    else {
      hint.hide();
      prepare();
    }
  }

  function close(): void {
    memory.closed = true;
    hint.hide();
    prepare();
  }

  /** A page may have put another node in the box's place since the last look. */
  function catchUp(): void {
    if (!place().isConnected) look(find());
  }

  function act(action: string): void {
    catchUp();
    const actions: Record<HintAction, () => void> = {
      put: () => void filling.put('click'),
      replace: () => void filling.put('click', true),
      undo: () => void filling.undo(),
      copy: () => void copyCode({ visit, hint, view, note }),
      hide: () => void bridge.send({ type: 'page:hide', service: site.id }),
      close,
      yes: () => answering.conclude('linked', 'person'),
      no: () => answering.conclude('refused', 'person'),
      notYet: answering.notYet,
    };
    if (!speak(action)) actions[action as HintAction]?.();
  }

  function later(work: () => void, ms: number): void {
    const timer = view.setTimeout(() => !over() && work(), ms);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
  }

  /** The page renders the box anew: the visit goes on with the new node. */
  function adopt(found: Found): void {
    visit.box = found.box;
    visit.found = found;
    hint.hide();
    if (visit.stage === 'filled' && holdsOurs(visit)) filling.filled();
    else if (visit.stage === 'filled') filling.check();
    else prepare();
  }

  function look(decision: Decision): boolean {
    const found = decision.kind === 'box' ? decision : null;
    if (visit.stage === 'filling') return true;
    if (visit.stage === 'answered') {
      // Rendered anew with the answer, it is still this visit; a refused box that went and came back is another one.
      if (found && gone && state === 'refused') return false;
      gone ||= found === null;
      if (found) visit.box = found.box;
      return true;
    }
    if (shown()) {
      if (visit.stage === 'filled') filling.check();
      else if (visit.stage !== 'submitted' && found?.box !== visit.box) return false;
      else prepare();
      return true;
    }
    if (found && visit.stage !== 'submitted') {
      adopt(found);
      return true;
    }
    hint.hide();
    if (visit.stage === 'submitted') return true; // an answer may come without the box
    // A page that renders the box anew may need a moment; one that went elsewhere does not come back to this visit.
    const left = visit.filledAt + LOST_WITHIN_MS - Date.now();
    if (visit.stage !== 'filled' || visit.route !== route() || left < 0) return false;
    later(nudge, left + 50);
    return true;
  }

  const desk = { ...setting, visit, hint, signal, state: () => state, be, note, say, shown };
  const speak = createLanguageChoice({
    ...desk,
    strings: () => (visit.offer && 'strings' in visit.offer ? visit.offer.strings : null),
    show: hint.show,
    again,
  });
  const answering = createAnswering(desk);
  const prepare = createPreparing({ ...desk, find, put: (how) => void filling.put(how) });
  const filling = createFilling({ ...desk, prepare, ask: () => ask(), later });
  const { ask, take } = createTaking({ ...desk, prepare, again, filled: filling.filled, later });
  watchPerson(
    document,
    () => visit.box,
    {
      typed() {
        visit.touched = true;
        if (visit.stage === 'filled') filling.check();
        else prepare();
      },
      acted() {
        visit.actedAt = Date.now();
      },
      escaped: () => hint.shown() && close(),
    },
    signal,
  );
  take(first);

  function end(): void {
    ended.abort();
    hint.hide();
  }

  return {
    visit,
    look,
    put(how) {
      catchUp();
      return filling.put(how);
    },
    replace() {
      catchUp();
      return filling.put('click', true);
    },
    undo() {
      catchUp();
      return filling.undo();
    },
    sayAgain() {
      if (hint.situation()) again();
    },
    askAgain: () => void ask(),
    status: () => ({
      state,
      clinic: codeOf(visit)?.clinic.name ?? null,
      canFill: visit.stage === 'armed' && ['ask', 'found', 'below', 'undone'].includes(state),
      seen: visit.found.why,
      canUndo: visit.stage === 'filled' && visit.before !== null,
      canReplace: state === 'not-empty' && replaceable(),
      other: otherClinic(),
    }),
    cutOff() {
      end();
      if (visit.offer && 'strings' in visit.offer && place().isConnected && !memory.closed)
        sayReload(place(), visit.offer.strings);
    },
    end,
  };
}
