import { FIELD_VETOES, GROUP_VETOES, type VetoKind } from '../sites/vetoes.ts';
import type { FieldTexts } from './field-texts.ts';
import { type Matcher, matcher, nameWords, normalise } from './text.ts';
import { isShown } from './visible.ts';

/**
 * Which fields may be looked at, and what rules one out before any evidence: its kind, what it is called, and the
 * company it keeps. Every veto has a name, so that a refusal can be explained.
 */

/** Why a field is ruled out. */
export type Veto = 'kind' | 'never' | VetoKind | 'company' | 'title' | 'split' | 'unreachable';

// Types a person can't type a code into, or that lose leading zeros, are out by selector: the browser is fastest at it.
const ONE_LINE_TEXT = 'input:not([type]),input[type="text" i],input[type=""]';
const PASSWORD_OR_ONE_TIME = '[type="password" i],[autocomplete$="-password" i],[autocomplete~="one-time-code" i]';
const OTHER_ROLE =
  '[role]:not([role="textbox"]),[list],[aria-autocomplete],[aria-haspopup],[inputmode="tel"],[inputmode="email"],[inputmode="url"],[inputmode="search"],[inputmode="decimal"]';
const FORM_LIKE = 'form,dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** All one-line text boxes below a root, in document order. */
export function textBoxes(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(ONE_LINE_TEXT)];
}

const FIELD = Object.entries(FIELD_VETOES).map(([kind, words]) => [kind as VetoKind, matcher(words)] as const);
const GROUP = matcher(GROUP_VETOES);

// What the HTML standard lets a page say about a box that is not ours. Anything else ("off", "practice-code") says nothing.
const AUTOCOMPLETE_OTHER =
  /(^|\s)(user|one-time|.*(pass|name)|street|address|country|postal|cc-|transaction|language|bday|sex|url|photo|tel|email|impp)/i;

function kindVeto(box: HTMLInputElement): Veto | null {
  if (box.matches(OTHER_ROLE) || AUTOCOMPLETE_OTHER.test(box.autocomplete)) return 'kind';
  if (box.maxLength === 1) return 'split';
  // A few digits and no more: a one-time code, whatever it is called.
  if (box.inputMode === 'numeric' && box.maxLength > 0 && box.maxLength < 8) return 'oneTimeCode';
  // Reached by no key: a trap for robots or a part of another control.
  return box.tabIndex < 0 ? 'unreachable' : null;
}

function companyVeto(box: HTMLInputElement): boolean {
  const around = box.closest(FORM_LIKE) ?? box.form;
  if (!around) return false;
  return [...around.querySelectorAll(PASSWORD_OR_ONE_TIME)].some(isShown);
}

/**
 * The first reason that rules a field out, or null.
 * @param box a one-line text box
 * @param texts what is written on and around it
 * @param never the site's names of fields that are never filled
 */
export function veto(box: HTMLInputElement, texts: FieldTexts, never: Matcher): Veto | null {
  const said = [...texts.label, ...texts.near, ...texts.hint].map(normalise).join(' | ');
  const called = texts.attributes.map(nameWords).join(' | ');
  if (never(called).length > 0) return 'never';
  for (const [reason, match] of FIELD) {
    // Rails names a field after its record (`patient[code]`), which says nothing of the field.
    if (match(said).length > 0 || (reason !== 'patient' && match(called).length > 0)) return reason;
  }
  const group = [...texts.help, ...texts.title, ...texts.button].map(normalise);
  if (GROUP(`${group.join(' | ')} | ${called}`).length > 0) return 'title';
  return companyVeto(box) ? 'company' : null;
}

/**
 * The cheap part of `veto`: what the element alone tells, for the first look at a page of many boxes.
 * @param box a one-line text box
 */
export function ruledOutByKind(box: HTMLInputElement): boolean {
  return kindVeto(box) !== null;
}
