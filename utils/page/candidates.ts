import { TYPED_IN } from './groups.ts';

/**
 * Which boxes may be looked at: one-line text boxes, without those whose markup alone says that they are something else.
 * Reads no text.
 */

/** What an element alone tells against itself. */
export type KindVeto = 'kind' | 'password' | 'oneTimeCode' | 'unreachable';

// Types a person can't type a code into, or that lose leading zeros, are out by selector: the browser is fastest at it,
// most of all where the tag alone stands first.
const ONE_LINE_TEXT = 'input:is(:not([type]),[type="text" i],[type=""])';
const OTHER_ROLE =
  '[role]:not([role="textbox"]),[list],[aria-autocomplete],[aria-haspopup],[inputmode="tel"],[inputmode="email"],[inputmode="url"],[inputmode="search"],[inputmode="decimal"]';
/** Dialogs, native or said to be. */
export const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** A page with more text boxes than this is a table or an editor; what may be ours stands beside its rows or in a dialog. */
export const CROWD = 40;
const MANY = 150;
const ROWS = 'td,[role="row"],[role="gridcell"],li';

/**
 * All one-line text boxes below some roots; where there are many, those that are not one of a row.
 * @param roots a document and its open shadow roots
 * @returns `crowd` where there are many
 */
export function textBoxes(roots: Iterable<ParentNode>): { boxes: HTMLInputElement[]; crowd: boolean } {
  const select = (selector: string) => [...roots].map((root) => root.querySelectorAll<HTMLInputElement>(selector));
  const count = (lists: readonly { readonly length: number }[]) => lists.reduce((sum, { length }) => sum + length, 0);
  // The live list counts inputs of every type, at a fraction of the cost.
  const inputs = count([...roots].map((root) => (root as Partial<Document>).getElementsByTagName?.('input') ?? []));
  let lists = inputs > MANY ? [] : select(ONE_LINE_TEXT);
  const crowd = inputs > MANY || count(lists) > CROWD;
  if (crowd) lists = select(`${ONE_LINE_TEXT}:not(:is(${ROWS}) *)`);
  if (count(lists) > CROWD) lists = select(`${ONE_LINE_TEXT}:is(:is(${DIALOG}) *)`);
  return { boxes: count(lists) > CROWD ? [] : lists.flatMap((list) => [...list]), crowd };
}

/** All one-line text boxes in some parts of a page. */
export function textBoxesIn(parts: Iterable<Element>): HTMLInputElement[] {
  const found = new Set<HTMLInputElement>();
  for (const part of parts) {
    if (part.matches(ONE_LINE_TEXT)) found.add(part as HTMLInputElement);
    for (const box of part.querySelectorAll<HTMLInputElement>(ONE_LINE_TEXT)) found.add(box);
  }
  return [...found];
}

// What the HTML standard lets a page say about a box that is not ours. Anything else ("off", "practice-code") says nothing.
// Asked of the attribute: the property is empty for words that the browser does not know.
const AUTOCOMPLETE_OTHER =
  /(^|\s)(user|one-time|.*(pass|name)|street|address|country|postal|cc-|transaction|language|bday|sex|url|photo|tel|email|impp)/i;

/**
 * What the element alone tells against itself: the cheap part, before any text is read.
 * @param box any input
 */
export function kindVeto(box: HTMLInputElement): KindVeto | null {
  if (box.type === 'password') return 'password';
  const autocomplete = box.getAttribute('autocomplete') ?? '';
  if (/one-time/i.test(autocomplete)) return 'oneTimeCode';
  if (!box.matches(ONE_LINE_TEXT) || box.matches(OTHER_ROLE) || AUTOCOMPLETE_OTHER.test(autocomplete)) return 'kind';
  // What stands in the head of a column filters it.
  if (box.closest('th,thead,[role="columnheader"]')) return 'kind';
  // A few digits and no more: a one-time code, whatever it is called.
  if (box.inputMode === 'numeric' && box.maxLength > 0 && box.maxLength < 8) return 'oneTimeCode';
  // Reached by no key: a trap for robots or a part of another control.
  return box.tabIndex < 0 ? 'unreachable' : null;
}

/**
 * What stands for the field of a box: the box itself, or for a code split over several boxes all of them together.
 * @returns null for a part of a split code that is not its first, and for one that is in company of other boxes
 */
export function fieldOf(box: HTMLInputElement): Element | null {
  if (box.maxLength !== 1) return box;
  let around = box.parentElement;
  while (around && around.querySelectorAll(TYPED_IN).length < 3) around = around.parentElement;
  const parts = [...(around?.querySelectorAll<HTMLInputElement>(TYPED_IN) ?? [])];
  return parts[0] === box && parts.every(({ maxLength }) => maxLength === 1) ? around : null;
}
