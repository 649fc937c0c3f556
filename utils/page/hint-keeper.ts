import type { Outcome } from '../log/outcomes.ts';
import type { CodeOffer } from '../messages.ts';
import { buttonFor, buttonText } from './button.ts';
import { openRoots } from './composed.ts';
import { createHint, type Hint } from './hint.ts';
import type { HintContent } from './hint-card.ts';
import { type BoxFacts, hintContent, type PressButton, type Situation, withUnwritten } from './hint-text.ts';

import { withLanguages } from './language-choice.ts';

/**
 * Keeps the one hint of a visit: puts it up when there is something to say, beside whichever node the box is now, and
 * gives in when the page or the person does not want it.
 */
export interface HintKeeper {
  /** What is said now; null where no hint stands. */
  situation(): Situation | null;
  /** Says a situation of a visit with a code. */
  say(situation: Situation, offer: CodeOffer): void;
  /** Says something without a code, or adds a line to what is said. */
  show(content: HintContent): void;
  /** What is said now, to add a line to. */
  content(situation: Situation, offer: CodeOffer): HintContent;
  /** Leaves the box for a corner, keeping these in sight. */
  stepAside(keep: readonly Element[]): void;
  /** Whether a person can see the hint now. */
  seen(): boolean;
  /** Whether a hint stands on the page. */
  shown(): boolean;
  hide(): void;
}

/** What holds for the whole page, whichever box it shows. */
export interface PageMemory {
  /** Closed by the person: no hint and no automatic fill on this page any more. */
  closed: boolean;
  /** The page sends by itself: the code is only copied. */
  copyOnly: boolean;
  /** A code was sent and answered here: nothing more goes in by itself. */
  clickOnly: boolean;
  /** The box that a person pointed out last could not be kept. */
  forgets: boolean;
  /** The person wants to keep another clinic that is listed: no more is said of it on this page. */
  keepsOther: boolean;
  /** What could not be written down so far. */
  unwritten(): readonly Outcome[];
}

/**
 * Makes the keeper of a visit's hint.
 * @param place gives the box of the moment
 * @param facts what is known of it, asked for whenever something is said
 * @param act called with an action's id after a person's own click that passed every check
 * @param signal ends it
 */
export function createHintKeeper(
  place: () => Element,
  facts: () => BoxFacts,
  memory: PageMemory,
  act: (id: string) => void,
  signal: AbortSignal,
): HintKeeper {
  let hint: Hint | null = null;
  let situation: Situation | null = null;
  let takenAway = false;
  // The button does not go into another shadow root while the box stays.
  let roots: ReadonlySet<ShadowRoot> = new Set();
  const button = () => (place().isConnected ? buttonFor(place(), roots) : null);

  function hide(): void {
    hint?.remove();
    hint = null;
    situation = null;
  }

  function attach(): Hint | null {
    if (hint && !hint.attached()) {
      // The page took it away. Once is a re-render; putting it back again and again would be a fight.
      memory.closed ||= takenAway;
      takenAway = true;
      hide();
    }
    // What was on its way as the visit ended comes too late.
    if (memory.closed || signal.aborted) return null;
    if (!hint) {
      roots = openRoots(place().ownerDocument);
      hint = createHint(place(), button, act, signal);
    }
    return hint;
  }

  function pressButton(): PressButton {
    const press = button();
    return {
      text: press ? buttonText(press) : '',
      grey: press?.matches(':disabled,[aria-disabled="true"]') ?? false,
    };
  }

  const content = (next: Situation, offer: CodeOffer) =>
    withLanguages(
      withUnwritten(hintContent(next, offer, pressButton(), facts()), offer.strings, memory.unwritten()),
      offer.strings,
    );
  return {
    situation: () => situation,
    content,
    say(next, offer) {
      if (!attach()) return;
      situation = next;
      hint?.show(content(next, offer));
    },
    show: (shown) => attach()?.show(shown),
    stepAside: (keep) => attach()?.stepAside(keep),
    seen: () => hint?.seen() ?? false,
    shown: () => hint !== null,
    hide,
  };
}
