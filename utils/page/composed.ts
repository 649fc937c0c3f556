/**
 * The page's tree as a person sees it: into open shadow roots and through slots. Owns every step that crosses such a
 * border. Closed roots stay closed.
 */

const isShadowRoot = (node: Node): node is ShadowRoot =>
  'host' in node && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** What holds a node on the screen: its slot, its parent element, or the host of its shadow root. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const { parentNode } = node;
  return parentNode && isShadowRoot(parentNode) ? parentNode.host : node.parentElement;
}

/** What a node holds on the screen. */
export function childrenOf(node: Node): Iterable<Node> {
  const slotted = (node as HTMLSlotElement).assignedNodes?.() ?? [];
  return slotted.length > 0 ? slotted : ((node as Element).shadowRoot ?? node).childNodes;
}

/** The nearest element that matches, from this one outwards. */
export function closest(element: Element, selector: string): Element | null {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up.matches(selector)) return up;
  return null;
}

/** The nodes that lead from the outermost root to a node: the hosts of the shadow roots around it, then itself. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) way.unshift(root.host);
  return way;
}

/** Whether an element holds another, however many shadow roots deep. */
export function holds(outer: Element, inner: Node): boolean {
  return wayTo(inner).some((step) => outer.contains(step));
}

/** Whether the second node comes after the first, however many shadow roots apart. */
export function follows(first: Node, second: Node): boolean {
  const [one, other] = [wayTo(first), wayTo(second)];
  const at = one.findIndex((step, index) => step !== other[index]);
  const [a, b] = [one[at], other[at]];
  return Boolean(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * All elements below one that match, those in open shadow roots last.
 * @param roots the open roots of the page, as `openRoots` gives them
 */
export function allBelow<E extends Element>(top: Element, selector: string, roots: Iterable<ShadowRoot>): E[] {
  const found = [...top.querySelectorAll<E>(selector)];
  for (const root of roots) if (holds(top, root.host)) found.push(...root.querySelectorAll<E>(selector));
  return found;
}

// Reading an element from a script makes an object for it, which is dear on a big page. There, hosts are looked for among
// custom elements, which have a hyphen in their name; of the browser's ways to find those, this one is by far the quickest.
const BIG = 1000;
const CUSTOM = "descendant-or-self::*[contains(name(),'-')]";
const ORDERED = 7;

/** Elements that may hold a shadow root, from a node on inwards. */
function* hostsBelow(top: ParentNode & Node): Generator<Element> {
  if (top.nodeType === Node.ELEMENT_NODE) yield top as Element;
  const size = (top as Document).getElementsByTagName?.('*').length ?? 0;
  if (size <= BIG) {
    yield* top.querySelectorAll('*');
    return;
  }
  const document = top.ownerDocument ?? (top as Document);
  for (const child of top.children) {
    const found = document.evaluate(CUSTOM, child, null, ORDERED);
    for (let at = 0; at < found.snapshotLength; at += 1) yield found.snapshotItem(at) as Element;
  }
}

/**
 * Finds the open shadow roots from a node on inwards.
 * @param top where to look
 * @param found roots known already; new ones are added and looked into
 * @param without is told of custom elements that have none
 */
export function openRoots(
  top: ParentNode & Node,
  found: Set<ShadowRoot> = new Set(),
  without?: (host: Element) => void,
): Set<ShadowRoot> {
  for (const host of hostsBelow(top)) {
    const { shadowRoot } = host;
    if (!shadowRoot) {
      if (without && host.localName.includes('-')) without(host);
    } else if (!found.has(shadowRoot)) {
      found.add(shadowRoot);
      openRoots(shadowRoot, found, without);
    }
  }
  return found;
}

/** The element that a click at a point of the viewport would reach, through open shadow roots; null outside. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether an element does nothing but hold one branch of the page: such levels don't count. */
export function isWrapper(around: Element, branch: Element): boolean {
  return [...childrenOf(around)].every((child) => child === branch || !child.textContent?.trim());
}
