import { fillIn } from '../i18n/fill-in.ts';
import type { HintStrings } from '../i18n/hint-strings.ts';
import type { Outcome } from '../log/outcomes.ts';
import type { CodeOffer } from '../messages.ts';
import type { Evidence } from './evidence.ts';
import { actionsFor } from './hint-actions.ts';
import type { HintContent } from './hint-card.ts';
import { unchecked } from './hint-plain.ts';

/** What the hint says in each situation. Pure: situation in, content out. */

/** The situation of a visit, as far as the hint has something to say. */
export type Situation =
  | {
      readonly kind:
        | 'ask'
        | 'filled'
        | 'same'
        | 'notEmpty'
        | 'tooLong'
        | 'pattern'
        | 'frame'
        | 'split'
        | 'emptied'
        | 'stopped'
        | 'submitted'
        | 'question'
        | 'linked'
        | 'linkedPerson'
        | 'refused'
        | 'undone'
        | 'already'
        | 'mismatchCode';
    }
  | { readonly kind: 'changed'; readonly value: string }
  | { readonly kind: 'mismatch'; readonly now: string | null };

/** What is known of the box beside its place. */
export interface BoxFacts {
  readonly why: readonly Evidence[];
  /** A person had to point it out. */
  readonly taught: boolean;
  /** What the person pointed out could not be kept. */
  readonly once: boolean;
  /** The words on the button that takes another clinic off the account; null where none is listed. */
  readonly other: string | null;
  /** Whether our code may take the place of what stands in the box, after a click. */
  readonly replaceable: boolean;
}

/** The page's button: its words ('' where there is none), and whether it can't be pressed yet. */
export interface PressButton {
  readonly text: string;
  readonly grey: boolean;
}

const WARN = new Set([
  'mismatch',
  'mismatchCode',
  'changed',
  'stopped',
  'refused',
  'tooLong',
  'pattern',
  'frame',
  'split',
]);
const WHY = {
  unconfirmed: 'unconfirmed',
  region: 'region',
  'policy-late': 'policyLate',
  ward: 'ward',
} as const;

function linesFor(
  situation: Situation,
  offer: CodeOffer,
  button: PressButton,
  { texts, region }: Pick<HintStrings, 'texts' | 'region'>,
  box: BoxFacts | null,
): string[] {
  const values = {
    clinic: offer.clinic.name,
    code: offer.code,
    region,
    shown: offer.shownAs ?? '',
    host: offer.host,
    service: offer.strings.service,
  };
  const other =
    box?.other == null ? [] : [fillIn(box.other ? texts.other : texts.otherNoButton, { remove: box.other })];
  const press = button.text ? fillIn(texts.press, { button: button.text }) : texts.pressOther;
  switch (situation.kind) {
    case 'ask': {
      const why =
        offer.ask && offer.ask !== 'setting' && offer.ask !== 'elsewhere'
          ? [fillIn(texts[WHY[offer.ask]], values)]
          : [];
      const first = offer.host
        ? fillIn(texts.elsewhere, values)
        : box?.taught
          ? texts[box.once ? 'taughtOnce' : 'taught']
          : texts.ask;
      return [first, ...why, ...other];
    }
    case 'filled':
    case 'same':
      return [texts[situation.kind], ...other, press, ...(button.grey ? [texts.grey] : [])];
    case 'changed':
      return [fillIn(texts.changed, { value: situation.value })];
    case 'mismatch':
      return [
        situation.now === null
          ? fillIn(texts.mismatchNone, { old: offer.clinic.name })
          : fillIn(texts.mismatch, { old: offer.clinic.name, new: situation.now }),
      ];
    case 'mismatchCode':
      return [fillIn(texts.mismatchCode, { old: offer.clinic.name })];
    case 'already':
      return [fillIn(texts.already, values)];
    case 'question':
      return [fillIn(offer.shownAs ? texts.question : texts.questionClinic, values)];
    case 'linked':
    case 'linkedPerson':
      return [texts[situation.kind], texts.care];
    default:
      return [texts[situation.kind]];
  }
}

// After the press it no longer matters why this was the box.
const BESIDE_BOX = new Set([
  'ask',
  'undone',
  'filled',
  'same',
  'notEmpty',
  'tooLong',
  'pattern',
  'frame',
  'split',
  'emptied',
]);

function details(why: readonly Evidence[], { seen }: HintStrings): HintContent['details'] {
  return { title: seen.summary, lines: why.map(({ kind, text }) => fillIn(seen[kind], { text })) };
}

/**
 * The hint for a visit with a code.
 * @param situation where the visit stands
 * @param offer clinic, code and texts, all from one object
 * @param button the page's button that the person has to press
 * @param box what is known of the box; null where the page has answered and it is gone
 */
export function hintContent(
  situation: Situation,
  offer: CodeOffer,
  button: PressButton,
  box: BoxFacts | null = null,
): HintContent {
  const { texts, from, lang, dir, english } = offer.strings;
  const actions = actionsFor(situation.kind, offer, texts, box);
  const good = situation.kind === 'linked' || situation.kind === 'linkedPerson';
  return {
    tone: WARN.has(situation.kind) ? 'warn' : good ? 'good' : 'plain',
    clinic: offer.clinic.name,
    from,
    code: offer.code,
    lines: linesFor(situation, offer, button, offer.strings, box),
    english: english ? linesFor(situation, offer, button, english, box) : [],
    unchecked: unchecked(offer.strings),
    details: box && BESIDE_BOX.has(situation.kind) ? details(box.why, offer.strings) : null,
    actions: actions.map((action) => ({ ...action, english: english?.texts[action.id as 'undo'] })),
    title: texts.title,
    lang,
    dir,
  };
}

/**
 * Adds to a hint what could not be written down so far, in one line.
 * @param what outcomes, the oldest first; where there are none the hint stays as it is
 */
export function withUnwritten(
  content: HintContent,
  { texts, outcome }: HintStrings,
  what: readonly Outcome[],
): HintContent {
  if (what.length === 0) return content;
  const words = [...new Set(what)].map((one) => outcome[one]).join(', ');
  return { ...content, lines: [...content.lines, fillIn(texts.unwritten, { what: words })] };
}
