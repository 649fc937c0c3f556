import type { CodeOffer, Offer } from '../messages.ts';
import { type CourseDesk, soughtOf } from './answering.ts';
import { isListed } from './answers.ts';
import type { Bridge } from './bridge.ts';
import { readOffer } from './offer-check.ts';
import { codeOf, holdsOurs, isOnlySaidAnew } from './visit.ts';

/** What the background says of a visit's box, now and whenever it is asked again: what the visit becomes by it. */
export interface Taking {
  /** Asks the background whose code goes in, and takes what it says. */
  ask(): Promise<void>;
  take(offer: Offer): void;
}

/** What it uses of the visit's course. */
export interface TakingDesk extends CourseDesk {
  readonly bridge: Bridge;
  /** Shows what can be done with the box as it is. */
  prepare(): void;
  /** Says the same once more, in the words of now. */
  again(): void;
  /** Says that the code is in the box. */
  filled(): void;
  /** Does something later, unless the visit has ended. */
  later(work: () => void, ms: number): void;
}

const ASK_AGAIN_MS = 700;
/** A code is in and looked at again within two frames. */
const AFTER_FILLING_MS = 50;

/** Makes the part of a visit that takes the background's answers. */
export function createTaking({
  document,
  site,
  bridge,
  visit,
  hint,
  signal,
  state,
  be,
  note,
  say,
  prepare,
  again,
  filled,
  later,
}: TakingDesk): Taking {
  /** Whether the code in the box was none of the clinic's when it was asked about last. */
  const differed = () => ['mismatch', 'silent'].includes(state());

  async function ask(): Promise<void> {
    const offer = readOffer(await bridge.send({ type: 'page:ask', service: site.id, by: visit.by }));
    if (signal.aborted) return;
    if (offer && offer.kind !== 'wait') take(offer);
    else later(() => void ask(), ASK_AGAIN_MS);
  }

  function take(offer: Offer): void {
    const old = codeOf(visit);
    if (visit.stage === 'filling') {
      later(() => void ask(), AFTER_FILLING_MS); // what is said now would be followed by "filled"
      return;
    }
    if (old && offer.kind === 'code' && isOnlySaidAnew(old, offer) && !differed()) {
      visit.offer = offer; // in another language
      again();
      return;
    }
    if (visit.stage === 'submitted' || visit.stage === 'answered') return;
    if (old && holdsOurs(visit)) {
      compare(old, offer);
      return;
    }
    const met = visit.offer !== null;
    visit.offer = offer;
    if (!met) note('found');
    hint.hide();
    const stage = stageFor(offer);
    visit.stage = stage;
    if (stage !== 'armed') be(stage);
    if (stage === 'already') note('skipped');
    if (stage !== 'silent') prepare();
  }

  const stageFor = (offer: Offer) => {
    if (offer.kind !== 'code') return offer.kind === 'advice' ? 'advice' : 'silent';
    return isListed(document, soughtOf(offer), site) ? 'already' : 'armed';
  };

  /** Our code is in the box, not sent, and the clinic may have changed: say so, never swap the codes. */
  function compare(old: CodeOffer, now: Offer): void {
    if (now.kind === 'silent') {
      hint.hide();
      be('silent');
    } else if (now.kind === 'code' && now.code === old.code && now.clinic.id === old.clinic.id) {
      visit.offer = now;
      if (differed()) filled();
    } else {
      be('mismatch');
      // Said in the language of now; where the old code comes from is not in it.
      if ('strings' in now && now.strings.lang !== old.strings.lang)
        visit.offer = { ...old, strings: { ...now.strings, from: '' } };
      const other = now.kind === 'code' ? now.clinic : null;
      say(other?.id === old.clinic.id ? { kind: 'mismatchCode' } : { kind: 'mismatch', now: other?.name ?? null });
    }
  }

  return { ask, take };
}
