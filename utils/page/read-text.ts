import { childrenOf } from './composed.ts';

/** Reads the text that a person sees of a part of a page. */

/** Titles of parts of a page. */
export const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"],caption';

/** What a person presses. */
export const BUTTON = 'button,input[type="submit"],input[type="button"],[role="button"]';
// Controls have words of their own that are no label, and a heading speaks of more than one field.
const NOT_LABEL = `${HEADING},${BUTTON},input,select,textarea,option,script,style,noscript,template,svg,[hidden],[aria-hidden="true"],[role="alert"],[role="tablist"],nav`;

// What may stand within a word, where the page's style leaves it in the line.
const INLINE = 'b,strong,em,i,u,mark,wbr,bdi,span,a,font,small,sub,sup,abbr,code';
const SCRIPT = 'script,style,noscript,template';
// No label or title is nearly as long; a feed of thousands of nodes is.
const MOST = 1000;
const PLAIN = /^[\w-]+( [\w-]+)*$/;

/** A text with single blanks, without what can't be seen. */
export function squeeze(text: string | null | undefined): string {
  if (!text || PLAIN.test(text)) return text ?? '';
  return text
    .replace(/\p{Cf}/gu, '') // first: U+FEFF would be taken for a blank
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a word goes on into an element: inline, which what stands in a row or grid is not, whatever its name. */
function goesOn(element: Element): boolean {
  return element.matches(INLINE) && element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';
}

function inOne(node: Node, read: (child: Node) => string): string {
  let text = '';
  for (const child of childrenOf(node)) {
    if (text.length > MOST) break;
    const apart = child.nodeType === Node.ELEMENT_NODE && !goesOn(child as Element);
    text += apart ? ` ${read(child)} ` : read(child);
  }
  return text;
}

/** The text of a subtree without its controls and hidden parts; `inside` reads a control itself. For `squeeze`. */
export function textOf(node: Node, inside = false): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || (!inside && isNoLabel(node as Element))) return '';
  return inOne(node, textOf);
}

/** All text of a subtree: markup may name a field by words that are not shown. For `squeeze`. */
export function wholeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(SCRIPT) ? inOne(node, wholeText) : '';
}

/** All text of a subtree with a given text between its pieces: without a look at the page's style. */
function pieces(node: Node, between: string): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return [...childrenOf(node)].map((child) => pieces(child, between)).join(between);
}

/** What a subtree may read as, with its words whole and with its words apart; which of them is true, only its style tells. */
export function quickTexts(node: Element): string[] {
  const whole = pieces(node, '');
  return node.firstElementChild ? [whole, pieces(node, ' ')] : [whole];
}

function isNoLabel(element: Element): boolean {
  return element.matches(NOT_LABEL) || !(element.localName === 'slot' || element.checkVisibility());
}
