import type { Entry } from '../log/entry.ts';
import type { CodeOffer, Offer } from '../messages.ts';
import type { Site } from '../sites/types.ts';
import type { PageState, TabStatus } from '../tab-status.ts';
import { type AnswerWait, waitForAnswer } from './answer-wait.ts';
import { isListed, type Sought } from './answers.ts';
import type { Bridge } from './bridge.ts';
import { buttonFor, buttonText } from './field-texts.ts';
import type { Decision } from './find.ts';
import { createHint, type Hint } from './hint.ts';
import { adviceContent, type HintAction, hintContent, type Situation } from './hint-text.ts';
import { readOffer } from './offer-check.ts';
import { watchPress } from './press.ts';
import { obstacle } from './visible.ts';
import {
  codeOf,
  type FillHow,
  hindrance,
  holdsOurs,
  isLost,
  mayRefill,
  putCode,
  takeBack,
  type Visit,
} from './visit.ts';

/**
 * The course of one visit: ask whose code, show the hint, put the code in, undo, wait for the answer. Owns the hint and
 * the order of these; what is found, written, shown or read is done by the modules beside it.
 */

/** What holds for the whole page, whichever box it shows. */
export interface PageMemory {
  /** Closed by the person: no hint and no automatic fill on this page any more. */
  closed: boolean;
  /** The page sends by itself: the code is only copied. */
  copyOnly: boolean;
}

/** What a course needs from the page it runs on. */
export interface CourseSetting {
  readonly document: Document;
  readonly site: Site;
  readonly bridge: Bridge;
  readonly memory: PageMemory;
  readonly log: (entry: Entry) => void;
  /** Looks again at once. */
  readonly find: () => Decision;
  readonly stand: (state: PageState) => void;
}

/** A visit on its way. */
export interface Course {
  readonly visit: Visit;
  /** For the popup. */
  status(): Pick<TabStatus, 'state' | 'clinic' | 'canFill' | 'canUndo'>;
  /** Takes in what a look at the page came to; false once the visit is over. */
  look(decision: Decision): boolean;
  /** Clinic, policy or switch may have changed. */
  askAgain(): void;
  put(how: FillHow): Promise<void>;
  undo(): Promise<void>;
  /** The person pressed Escape. */
  escape(): void;
  end(): void;
}

const ADVICE = { 'no-clinic': 'noClinic', 'no-code': 'noCode', broken: 'broken' } as const;
const HINDERED = {
  stopped: 'stopped',
  tooLong: 'misfit',
  pattern: 'misfit',
  same: 'not-empty',
  notEmpty: 'not-empty',
} as const;
// A page may take the value out again without changing its nodes.
const CHECK_AFTER_MS = [120, 500, 1500, 4000];

/**
 * Starts a visit's course.
 * @param first the background's answer for this box: a code or advice
 */
export function startCourse(
  { document, site, bridge, memory, log, find, stand }: CourseSetting,
  visit: Visit,
  first: Offer,
): Course {
  const view = document.defaultView as Window;
  const ended = new AbortController();
  const { signal } = ended;
  let state: PageState = 'found';
  let hint: Hint | null = null;
  let situation: Situation | null = null;
  let wait: AnswerWait | null = null;

  const over = () => signal.aborted;
  const namesOf = (offer: CodeOffer): Sought => ({
    code: offer.code,
    names: [offer.clinic.name, ...(offer.shownAs ? [offer.shownAs] : [])],
  });
  const shown = () => visit.box.isConnected && !['hidden', 'inert'].includes(obstacle(visit.box) ?? '');

  function be(next: PageState): void {
    state = next;
    stand(next);
  }

  function note(outcome: Entry['outcome'], how: Entry['how'] = null, seenBy: Entry['seenBy'] = null): void {
    const clinic = codeOf(visit)?.clinic;
    const whose = { clinic: clinic?.id ?? null, provenance: clinic?.provenance ?? null };
    log({
      id: crypto.randomUUID(),
      time: Date.now(),
      service: site.id,
      ...whose,
      outcome,
      how,
      seenBy,
      visit: visit.id,
    });
  }

  function hideHint(): void {
    hint?.remove();
    hint = null;
    situation = null;
  }

  function attach(): Hint | null {
    if (memory.closed) return null;
    if (hint && !hint.attached()) {
      // The page took it away. Once is a re-render; putting it back again and again would be a fight.
      memory.closed = visit.rehung;
      visit.rehung = true;
      hideHint();
      if (memory.closed) return null;
    }
    hint ??= createHint(visit.box, () => buttonFor(visit.box), act, signal);
    return hint;
  }

  function show(next: Situation): void {
    const offer = codeOf(visit);
    if (!offer || !attach()) return;
    situation = next;
    const button = visit.box.isConnected ? buttonFor(visit.box) : null;
    hint?.show(hintContent(next, offer, button ? buttonText(button) : ''));
  }

  async function ask(): Promise<void> {
    const offer = readOffer(await bridge.send({ type: 'page:ask', service: site.id, act: false }));
    if (over()) return;
    if (offer && offer.kind !== 'wait') take(offer);
    else later(() => void ask(), 700);
  }

  function take(offer: Offer): void {
    const old = codeOf(visit);
    if (visit.stage === 'submitted' || visit.stage === 'answered') return;
    if (old && holdsOurs(visit)) {
      compare(old, offer.kind === 'code' ? offer : null, offer.kind === 'silent');
      return;
    }
    const met = visit.offer !== null;
    visit.offer = offer;
    hideHint();
    if (!met) note('found');
    if (offer.kind === 'advice') {
      visit.stage = 'advice';
      be('advice');
      attach()?.show(adviceContent(offer.strings, ADVICE[offer.reason]));
    } else if (offer.kind !== 'code') {
      visit.stage = 'silent';
      be('silent');
    } else if (isListed(document, namesOf(offer))) {
      visit.stage = 'already';
      be('already');
      note('skipped');
    } else {
      visit.stage = 'armed';
      prepare();
    }
  }

  /** Our code is in the box, not sent, and the clinic may have changed: say so, never swap the codes. */
  function compare(old: CodeOffer, now: CodeOffer | null, silent: boolean): void {
    if (silent) {
      hideHint();
      be('silent');
    } else if (now && now.code === old.code && now.clinic.id === old.clinic.id) {
      if (situation?.kind === 'mismatch' || state === 'silent') filled();
    } else {
      be('mismatch');
      show({ kind: 'mismatch', now: now?.clinic.name ?? null });
    }
  }

  /** Shows what can be done with the box as it is, and does it at once where that is allowed. */
  function prepare(): void {
    const offer = codeOf(visit);
    if (!offer || visit.stage !== 'armed') return;
    const blocked = obstacle(visit.box);
    const hinders = hindrance(visit, offer, memory.copyOnly);
    const click = offer.ask !== null || visit.touched || memory.closed;
    be(hinders ? HINDERED[hinders] : blocked ? (blocked === 'below' ? 'below' : 'waiting') : click ? 'ask' : 'found');
    if (blocked) {
      hideHint();
      return;
    }
    const next = hinders ?? 'ask';
    if (situation?.kind !== next && !(next === 'ask' && situation?.kind === 'undone')) show({ kind: next });
    if (hinders || click) return;
    view.requestAnimationFrame(() => {
      const now = over() || visit.stage !== 'armed' || !hint?.seen() ? null : find();
      if (now?.kind === 'box' && now.box === visit.box && now.obstacle === null) void put('auto');
    });
  }

  function filled(): void {
    be('filled');
    show({ kind: 'filled' });
  }

  async function put(how: FillHow): Promise<void> {
    const offer = codeOf(visit);
    if (!offer || visit.stage !== 'armed' || hindrance(visit, offer, memory.copyOnly)) return;
    const result = await putCode(visit, offer, site.blur);
    if (over()) return;
    if (result.kind === 'stopped') {
      memory.copyOnly = true;
      await takeBack(visit, site.blur);
      visit.stage = 'armed';
      note('skipped', how);
      prepare();
      return;
    }
    visit.stage = 'filled';
    visit.touched = false;
    if (!visit.refilled) note('filled', how);
    if (result.kind === 'changed' && result.value !== '') {
      be('changed');
      show({ kind: 'changed', value: result.value });
      return;
    }
    filled();
    for (const ms of CHECK_AFTER_MS) later(() => check(), ms);
  }

  async function undo(): Promise<void> {
    if (visit.before === null) return;
    await takeBack(visit, site.blur);
    if (over()) return;
    note('undone');
    visit.stage = 'armed';
    be('undone');
    show({ kind: 'undone' });
    await ask();
  }

  /** After a fill: the page may have lost the value, or the person may have changed it. */
  function check(): void {
    if (visit.stage !== 'filled' || over()) return;
    if (mayRefill(visit, Date.now())) {
      visit.refilled = true;
      visit.stage = 'armed';
      void put('auto');
    } else if (isLost(visit)) {
      visit.before = null;
      visit.touched = true;
      visit.stage = 'armed';
      prepare();
    }
  }

  function pressed(): void {
    const offer = codeOf(visit);
    if (!offer || visit.stage !== 'filled' || !holdsOurs(visit)) return;
    visit.stage = 'submitted';
    note('submitted');
    be('submitted');
    show({ kind: 'submitted' });
    wait = waitForAnswer(
      { document, site, sought: namesOf(offer), fresh: false },
      (said) => conclude(said, 'page'),
      () => {
        if (shown()) show({ kind: 'question' });
      },
    );
  }

  function conclude(said: 'linked' | 'refused', seenBy: 'page' | 'person'): void {
    if (visit.stage !== 'submitted') return;
    wait?.stop();
    visit.stage = 'answered';
    note(said, null, seenBy);
    be(said);
    if (shown()) show({ kind: said === 'linked' && seenBy === 'person' ? 'linkedPerson' : said });
    else hideHint();
  }

  async function copy(): Promise<void> {
    const offer = codeOf(visit);
    if (!offer || !situation) return;
    const { texts } = offer.strings;
    const content = hintContent(situation, offer, '');
    const say = (line: string) => hint?.show({ ...content, lines: [...content.lines, line] });
    try {
      await view.navigator.clipboard.writeText(offer.code);
      note('copied', 'copy');
      say(texts.copied.replace('{code}', offer.code));
    } catch {
      say(texts.copyFailed);
    }
  }

  function act(action: string): void {
    const actions: Record<HintAction, () => void> = {
      put: () => void put('click'),
      undo: () => void undo(),
      copy: () => void copy(),
      hide: () => void bridge.send({ type: 'page:hide', service: site.id }),
      close() {
        memory.closed = true;
        hideHint();
        prepare();
      },
      yes: () => conclude('linked', 'person'),
      no: () => conclude('refused', 'person'),
      notYet() {
        wait?.goOn();
        show({ kind: 'submitted' });
      },
    };
    actions[action as HintAction]?.();
  }

  function later(work: () => void, ms: number): void {
    const timer = view.setTimeout(() => !over() && work(), ms);
    signal.addEventListener('abort', () => view.clearTimeout(timer));
  }

  function adopt(box: HTMLInputElement): void {
    visit.box = box;
    hideHint();
    if (visit.stage === 'filled' && holdsOurs(visit)) filled();
    else if (visit.stage === 'filled') check();
    else if (visit.stage === 'advice') void ask();
    else prepare();
  }

  watchPress(document, () => visit.box, pressed, signal);
  document.addEventListener(
    'input',
    (event) => {
      if (!event.isTrusted || event.composedPath()[0] !== visit.box) return;
      visit.touched = true;
      if (visit.stage === 'filled') check();
      else prepare();
    },
    { capture: true, signal },
  );
  take(first);

  return {
    visit,
    status: () => ({
      state,
      clinic: codeOf(visit)?.clinic.name ?? null,
      canFill: visit.stage === 'armed' && ['ask', 'found', 'below', 'undone'].includes(state),
      canUndo: visit.stage === 'filled' && holdsOurs(visit),
    }),
    put,
    undo,
    escape: () => hint && act('close'),
    askAgain: () => void ask(),
    look(decision) {
      const found = decision.kind === 'box' ? decision.box : null;
      if (shown()) {
        if (visit.stage === 'filled') check();
        else if (visit.stage === 'submitted' || visit.stage === 'filling') return true;
        else if (found !== visit.box) return false;
        else prepare();
        return true;
      }
      if (found) {
        adopt(found);
        return true;
      }
      if (visit.stage === 'filling') return true;
      hideHint();
      // A page that renders the box anew may need a moment; an answer may come without the box.
      return visit.stage === 'submitted' || (visit.stage === 'filled' && Date.now() - visit.filledAt < 5000);
    },
    end() {
      ended.abort();
      wait?.stop();
      hideHint();
    },
  };
}
