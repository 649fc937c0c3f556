/**
 * What a browser tells a screen reader of a part of a page, in words that both browsers share. Owns: which of the browsers'
 * roles count, and what they are called. Must not: ask a browser.
 */

/** One thing that is read out. */
export interface AccessibleNode {
  readonly role: 'region' | 'text' | 'button' | 'disclosure' | 'status';
  readonly name: string;
}

/** As a browser has it. */
export interface RawNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly RawNode[];
}

/** The browsers' own names of roles. All others (paragraph, list, code, group) only hold what is read. */
const ROLES: Readonly<Record<string, AccessibleNode['role']>> = {
  region: 'region',
  landmark: 'region',
  StaticText: 'text',
  'text leaf': 'text',
  button: 'button',
  pushbutton: 'button',
  DisclosureTriangle: 'disclosure',
  summary: 'disclosure',
  status: 'status',
  statusbar: 'status',
};
/** Read in one go, with all that is in them. */
const WHOLE: ReadonlySet<AccessibleNode['role']> = new Set(['button', 'disclosure', 'status']);

const textOf = ({ role, name, children }: RawNode): string =>
  ROLES[role] === 'text' ? name : children.map(textOf).join('');

/** A tree in the order in which it is read. */
export function inReadingOrder(node: RawNode): AccessibleNode[] {
  const role = ROLES[node.role];
  const name = (node.name || (role && WHOLE.has(role) ? textOf(node) : '')).trim();
  const inside = role && WHOLE.has(role) ? [] : node.children.flatMap(inReadingOrder);
  return !role || (role === 'text' && !name) ? inside : [{ role, name }, ...inside];
}
