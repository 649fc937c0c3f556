/** Walks the whole page, through open shadow roots. Looks only. */

/** The document and every open shadow root in it. */
export function roots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inner];
}

/** Every element of the body that is laid out or styles what is. */
export function elements(): Element[] {
  return roots().flatMap((root) => [...root.querySelectorAll(root === document ? 'body *' : '*')]);
}

/** The element around a node; for the top of a shadow root, its host. */
export function around(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
}

/** The elements around a node, the nearest first, the body last. */
export function ancestors(node: Node): Element[] {
  const all: Element[] = [];
  for (let up = around(node); up && up !== document.documentElement; up = around(up)) all.push(up);
  return all;
}

/** Whether a node is an element or in it, through shadow roots. */
export function holds(element: Element, node: Node): boolean {
  return element === node || ancestors(node).includes(element);
}

/** Everything a person types into, chooses from or presses. */
export const CONTROL = 'input,select,textarea,button,[role="button"]';

const UNREAD = 'script,style,template,noscript,svg,select,textarea';

/** The text nodes below a node that a person may read, those in open shadow roots too; blank ones left out. */
export function texts(below: Node): Text[] {
  if (below instanceof Text) return below.data.trim() ? [below] : [];
  if (below instanceof Element && below.matches(UNREAD)) return [];
  const inner = below instanceof Element && below.shadowRoot ? texts(below.shadowRoot) : [];
  return [...inner, ...[...below.childNodes].flatMap(texts)];
}

/** Attributes that a person reads or hears. */
export const READ_ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

/** Rewrites all that a person can read below an element: text, labels in attributes, words on buttons. */
export function rewrite(below: Element, change: (text: string) => string): void {
  for (const text of texts(below)) text.data = change(text.data);
  for (const element of [below, ...elements().filter((one) => holds(below, one))]) {
    const button = element.matches('input[type="submit"],input[type="button"]');
    for (const name of button ? [...READ_ATTRIBUTES, 'value'] : READ_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value?.trim()) element.setAttribute(name, change(value));
    }
  }
}
