import { fillIn } from '../i18n/fill-in.ts';
import type { HintStrings } from '../i18n/hint-strings.ts';
import type { CodeOffer } from '../messages.ts';
import type { HintContent } from './hint.ts';

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
        | 'stopped'
        | 'submitted'
        | 'question'
        | 'linked'
        | 'linkedPerson'
        | 'refused'
        | 'undone'
        | 'mismatchCode';
    }
  | { readonly kind: 'changed'; readonly value: string }
  | { readonly kind: 'mismatch'; readonly now: string | null };

/** What a press on one of the hint's buttons means. */
export type HintAction = 'put' | 'undo' | 'copy' | 'hide' | 'close' | 'yes' | 'no' | 'notYet';

/** The page's button: its words ('' where there is none), and whether it can't be pressed yet. */
export interface PressButton {
  readonly text: string;
  readonly grey: boolean;
}

type Actions = HintContent['actions'];
type Texts = HintStrings['texts'];

const WARN = new Set(['mismatch', 'mismatchCode', 'changed', 'stopped', 'refused', 'tooLong', 'pattern']);
const WHY = { unconfirmed: 'unconfirmed', region: 'region', 'policy-late': 'policyLate' } as const;

function actionsFor(kind: Situation['kind'], offer: CodeOffer, texts: Texts): Actions {
  const button = (id: HintAction, main = false) => ({
    id,
    label: texts[id],
    kind: main ? ('main' as const) : ('plain' as const),
  });
  const region = fillIn(texts.putRegion, { region: offer.strings.region });
  const put = { id: 'put', label: offer.ask === 'region' ? region : texts.put, kind: 'main' as const };
  const close = { id: 'close', label: texts.close, kind: 'corner' as const };
  const rest = [{ id: 'hide', label: texts.hide, kind: 'quiet' as const }, close];
  switch (kind) {
    case 'ask':
    case 'undone':
      return [put, ...rest];
    case 'filled':
    case 'changed':
    case 'mismatch':
    case 'mismatchCode':
    case 'submitted':
      return [...(kind === 'submitted' ? [] : [button('undo')]), ...rest];
    case 'tooLong':
    case 'pattern':
    case 'stopped':
      return [button('copy', true), ...rest];
    case 'question':
      return [button('yes', true), button('no'), button('notYet'), close];
    case 'notEmpty':
    case 'same':
      return rest;
    default:
      return [close];
  }
}

function linesFor(situation: Situation, offer: CodeOffer, button: PressButton, texts: Texts): string[] {
  const values = {
    clinic: offer.clinic.name,
    code: offer.code,
    region: offer.strings.region,
    shown: offer.shownAs ?? '',
  };
  const press = button.text ? fillIn(texts.press, { button: button.text }) : texts.pressOther;
  switch (situation.kind) {
    case 'ask': {
      const why = offer.ask && offer.ask !== 'setting' ? [fillIn(texts[WHY[offer.ask]], values)] : [];
      return [texts.ask, ...why];
    }
    case 'filled':
    case 'same':
      return [texts[situation.kind], press, ...(button.grey ? [texts.grey] : [])];
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
    case 'question':
      return [fillIn(offer.shownAs ? texts.question : texts.questionClinic, values)];
    case 'linked':
    case 'linkedPerson':
      return [texts[situation.kind], texts.care];
    default:
      return [texts[situation.kind]];
  }
}

/**
 * The hint for a visit with a code.
 * @param situation where the visit stands
 * @param offer clinic, code and texts, all from one object
 * @param button the page's button that the person has to press
 */
export function hintContent(situation: Situation, offer: CodeOffer, button: PressButton): HintContent {
  const { texts, from, lang, dir } = offer.strings;
  const good = situation.kind === 'linked' || situation.kind === 'linkedPerson';
  return {
    tone: WARN.has(situation.kind) ? 'warn' : good ? 'good' : 'plain',
    clinic: offer.clinic.name,
    from,
    code: offer.code,
    lines: linesFor(situation, offer, button, texts),
    actions: actionsFor(situation.kind, offer, texts),
    title: texts.title,
    lang,
    dir,
  };
}

/** The hint where there is a box and no code for it, or where only a message is left. */
export function adviceContent(strings: HintStrings, text: 'noClinic' | 'noCode' | 'broken' | 'reload'): HintContent {
  const { texts, lang, dir } = strings;
  const close = { id: 'close', label: texts.close, kind: 'corner' as const };
  const actions = text === 'reload' ? [close] : [{ id: 'hide', label: texts.hide, kind: 'quiet' as const }, close];
  return {
    tone: text === 'broken' ? 'warn' : 'plain',
    clinic: '',
    from: '',
    code: '',
    lines: [texts[text]],
    actions,
    title: texts.title,
    lang,
    dir,
  };
}
