import type { HandRefusal } from '../messages.ts';
import type { ServiceId } from '../sites/types.ts';
import type { TaughtBox } from '../taught-box.ts';
import type { Bridge } from './bridge.ts';
import type { Finder, Found, NotFound } from './find.ts';
import { focusedField, isInput } from './focused-field.ts';
import type { PageLocation } from './gate.ts';
import { clearNotice, notice, type Refusal } from './notice.ts';
import { readStrings } from './offer-check.ts';
import { point } from './pointing.ts';
import type { ByHand } from './visit.ts';

/** The two ways in which a person chooses the box: a command of the browser on it, and pointing at it. */

/** What they use of the page's script. */
export interface HandDesk {
  readonly document: Document;
  readonly location: PageLocation;
  readonly site: { readonly id: ServiceId };
  readonly bridge: Bridge;
  readonly find: Finder;
  /** Ends what is begun now: with the script, or with the family that is here. */
  signal(): AbortSignal;
  /** Goes on with a box that nothing rules out. */
  choose(found: Found, by: ByHand): void;
  /** A person begins or ends to point. */
  pointing(on: boolean): void;
  /** Remembers a box, or learns that it could not be kept. */
  teach(box: TaughtBox): Promise<void>;
}

const OTHER_KIND: NotFound = { kind: 'none', reason: 'ruledOut', passed: [{ why: [], veto: 'kind' }] };

/** Makes both ways. */
export function createByHand({ document, location, site, bridge, find, ...desk }: HandDesk) {
  /** While a person points. */
  let pointing: AbortController | null = null;

  const words = async (signal: AbortSignal) => {
    const strings = readStrings(await bridge.send({ type: 'page:words', service: site.id }));
    return signal.aborted ? null : strings;
  };

  async function refuse(refusal: Refusal): Promise<void> {
    const signal = desk.signal();
    const strings = await words(signal);
    if (strings) notice(document, refusal, strings, signal);
  }

  return {
    /** A command on the box that has the focus. */
    command(by: ByHand, refusal: HandRefusal | null): void {
      const field = focusedField(document);
      const decision = field && (isInput(field) ? find.chosen(field, location) : OTHER_KIND);
      if (!refusal && decision?.kind === 'box') desk.choose(decision, by);
      else void refuse(refusal ?? (decision?.kind === 'none' ? decision : 'noBox'));
    },

    /** "Show me the box." */
    async point(): Promise<void> {
      const signal = desk.signal();
      const strings = await words(signal);
      if (!strings || pointing) return;
      clearNotice();
      const mine = new AbortController();
      pointing = mine;
      desk.pointing(true);
      const choose = (box: HTMLInputElement) => {
        const decision = find.chosen(box, location);
        if (decision.kind !== 'box') return decision;
        void desk.teach(find.describe(box, location)).then(() => signal.aborted || desk.choose(decision, 'taught'));
        return decision;
      };
      const ended = () => {
        pointing = null;
        desk.pointing(false);
      };
      point({ document, strings, choose, ended }, AbortSignal.any([signal, mine.signal]));
    },

    /** Something else begins: ends the pointing. False where nobody points. */
    stop(): boolean {
      const was = pointing !== null;
      pointing?.abort();
      return was;
    },
  };
}
