import { openRoots } from './composed.ts';

/**
 * Marks the box without any attribute or class on the page's nodes: a constructed stylesheet whose selector matches this
 * one box in its root. Where no such selector exists, the caller draws a ring of its own.
 */

const RULE =
  'outline:3px solid #212b32!important;outline-offset:3px!important;box-shadow:0 0 0 3px #ffeb3b,0 0 0 7px #212b32!important';

/** With colours of the system's own the shadow is gone, and the outline is to be the one thing that stands out. */
const IN_CONTRAST = 'outline-color:Highlight!important';

/** Marks our sheets for a later script; a script that an update cut off can't take its own away. */
const MARK = '--sharing-setup';

/** Takes away the highlights that a script of an earlier version left. */
export function removeLeftHighlights(document: Document): void {
  const ours = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes(MARK));
  for (const root of [document, ...openRoots(document)]) {
    const others = root.adoptedStyleSheets.filter((sheet) => !ours(sheet));
    if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
  }
}

/** Names that a page gives its boxes and that are not state. */
const NAMES = ['id', 'name', 'data-testid', 'aria-label', 'placeholder', 'formcontrolname'];

/**
 * A selector that matches exactly this element in its root.
 * @returns null where its names don't single it out
 */
export function soleSelector(element: Element): string | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const name of NAMES) {
    const value = element.getAttribute(name);
    if (!value?.trim()) continue;
    const selector = `${element.localName}[${name}="${CSS.escape(value)}"]`;
    if (root.querySelectorAll(selector).length === 1) return selector;
  }
  return null;
}

/**
 * Highlights a box until the signal ends.
 * @returns false where it can't be done with a stylesheet
 */
export function highlight(box: Element, signal: AbortSignal): boolean {
  const selector = soleSelector(box);
  if (!selector) return false;
  const root = box.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selector}{${MARK}:1;${RULE}}@media(forced-colors:active){${selector}{${IN_CONTRAST}}}`);
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    return false;
  }
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return true;
}
