import { LIST_SIGNS } from '../sites/answers.ts';
import { ELSEWHERE, ENDING, OTHER_PRESS, SENT_TO, TROUBLE, TYPING } from '../sites/other-groups.ts';
import { FIELD_VETOES, GROUP_VETOES, type VetoKind } from '../sites/vetoes.ts';
import { DIALOG, type KindVeto } from './candidates.ts';
import { allBelow, closest, follows, holds } from './composed.ts';
import type { FieldTexts } from './field-texts.ts';
import { PART } from './groups.ts';
import { wholeText } from './read-text.ts';
import { nameWords, normalise } from './text.ts';
import { isShown } from './visible.ts';
import { type Matcher, matcher } from './word-list.ts';

/**
 * What rules a field out before any evidence: what it is called, and the company it keeps. Every veto has a name, so that
 * a refusal can be explained.
 */

/** Why a field is ruled out. */
export type Veto = KindVeto | 'never' | VetoKind | 'company' | 'title';

const PASSWORD_OR_ONE_TIME = '[type="password" i],[autocomplete$="-password" i],[autocomplete~="one-time-code" i]';
const FIELD = Object.entries(FIELD_VETOES).map(([kind, words]) => [kind as VetoKind, matcher(words)] as const);
// Rails names a field after its record (`patient[code]`), which says nothing of the field. And what looks like a label of
// ours looks so in a language; a name in the markup may be short for anything.
const NOT_OF_NAMES: ReadonlySet<VetoKind> = new Set<VetoKind>(['patient', 'lookAlike']);
const GROUP = matcher(GROUP_VETOES);
const ENDS = matcher(`${ENDING}|${TROUBLE}`);
const OTHERS = matcher(ELSEWHERE);
const PRESSES = matcher(OTHER_PRESS);
const REMOVES = matcher(LIST_SIGNS.remove);
const TYPES = matcher(TYPING);
const SENT = matcher(SENT_TO);
// Titles further out are about the page, which may end in one place what it begins in another.
const NEAR_TITLES = 2;

/** Whether title or button say that the group is about something else. */
function isAboutElse({ title, button, rest }: FieldTexts): boolean {
  const spelled = (texts: readonly string[]) => texts.map(normalise).join(' | ');
  return (
    ENDS(spelled([...title.slice(0, NEAR_TITLES), ...button, ...rest])).length > 0 ||
    PRESSES(spelled(button)).length > 0 ||
    OTHERS(spelled([...title.slice(0, 1), ...button])).length > 0
  );
}

const RANKED = 'h1,h2,h3,h4,h5,h6,[role="heading"][aria-level]';

/**
 * The titles of the page's outline above the one nearest to a box, from inside out: each of a higher rank than the one
 * before, and in no part of the page that the box is not in.
 */
function outline(box: Element, roots: Iterable<ShadowRoot>): string[] {
  const found: string[] = [];
  // The nearest is the box's own title, or of what stands before; both are told apart elsewhere.
  let above = 0;
  for (const heading of allBelow(box.ownerDocument.documentElement, RANKED, roots).reverse()) {
    const rank = Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
    const part = closest(heading, PART);
    if ((above > 0 && rank >= above) || !follows(heading, box) || (part && !holds(part, box)) || !isShown(heading))
      continue;
    if (above > 0) found.push(normalise(wholeText(heading)));
    above = rank;
  }
  return found;
}

/** Whether a sentence beside the box asks to type something so as to take something away: "Type the code to remove it". */
function isToRemove({ help }: FieldTexts): boolean {
  const sentences = help.flatMap((text) => text.split(/[.!?;]/)).map(normalise);
  return sentences.some((sentence) => REMOVES(sentence).length > 0 && TYPES(sentence).length > 0);
}

function companyVeto(box: Element, roots: Iterable<ShadowRoot>): boolean {
  const around = closest(box, `form,${DIALOG}`) ?? (box as HTMLInputElement).form;
  return around !== null && around !== undefined && allBelow(around, PASSWORD_OR_ONE_TIME, roots).some(isShown);
}

/**
 * The first reason that rules a field out, or null.
 * @param box a one-line text box, or what stands for one
 * @param texts what is written on and around it
 * @param never the site's names of fields that are never filled
 * @param roots the page's open shadow roots
 * @param named its own label names the box: then the text beside it is another field's, or an explanation
 */
export function veto(
  box: Element,
  texts: FieldTexts,
  never: Matcher,
  roots: Iterable<ShadowRoot>,
  named: boolean,
): Veto | null {
  const labelled = named && texts.label.length > 0;
  const said = [...texts.label, ...texts.rest, ...(labelled ? [] : texts.near), ...texts.hint]
    .map(normalise)
    .join(' | ');
  const called = texts.attributes.map(nameWords).join(' | ');
  if (never(called).length > 0) return 'never';
  for (const [reason, match] of FIELD) {
    if (match(said).length > 0 || (!NOT_OF_NAMES.has(reason) && match(called).length > 0)) return reason;
  }
  // "We sent it to your phone", under a label that says no more than "code".
  if (!named && SENT(texts.help.map(normalise).join(' | ')).length > 0) return 'oneTimeCode';
  const group = [...(labelled ? [] : texts.help), ...texts.title, ...texts.button].map(normalise);
  if (GROUP(`${group.join(' | ')} | ${called}`).length > 0 || isAboutElse(texts)) return 'title';
  const over = outline(box, roots).join(' | ');
  if (ENDS(over).length > 0 || OTHERS(over).length > 0 || isToRemove(texts)) return 'title';
  return companyVeto(box, roots) ? 'company' : null;
}
