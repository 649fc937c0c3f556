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

/** What stands in an outline: what holds other things, and what is read in one go. All other roles only hold. */
const HOLDERS: Readonly<Record<string, string>> = {
  main: 'main',
  navigation: 'navigation',
  contentinfo: 'contentinfo',
  region: 'region',
  landmark: 'region',
  list: 'list',
  group: 'group',
  grouping: 'group',
  details: 'group',
};
const LEAVES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  'text leaf': 'text',
  heading: 'heading',
  link: 'link',
  button: 'button',
  pushbutton: 'button',
  DisclosureTriangle: 'disclosure',
  summary: 'disclosure',
  status: 'status',
  statusbar: 'status',
  checkbox: 'checkbox',
  checkbutton: 'checkbox',
  radio: 'radio',
  radiobutton: 'radio',
  textbox: 'textbox',
  searchbox: 'textbox',
  entry: 'textbox',
  combobox: 'combobox',
  image: 'image',
  img: 'image',
  graphic: 'image',
};
/** Chromium's bullets. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ListMarker', 'listitem marker']);

const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All that is in it, as it is read in one go. */
const wholeOf = ({ role, name, children }: RawNode): string =>
  LEAVES[role] === 'text' ? name : children.map(wholeOf).join(' ');

const CONTROLS: ReadonlySet<string> = new Set(['checkbox', 'radio', 'textbox', 'combobox']);

function lines(node: RawNode, depth: number): string[] {
  if (LEFT_OUT.has(node.role)) return [];
  const line = (role: string, name: string) => `${'  '.repeat(depth)}${role}${name ? ` ${name}` : ''}`;
  const leaf = LEAVES[node.role];
  if (leaf) {
    const name = plain(node.name || wholeOf(node));
    // A live region stands there before it says something.
    return name || leaf !== 'text' ? [line(leaf, name)] : [];
  }
  const holder = HOLDERS[node.role];
  const inside = node.children.flatMap((child) => lines(child, holder ? depth + 1 : depth));
  return holder ? [line(holder, plain(node.name)), ...inside] : inside;
}

/**
 * A tree as an outline, one line for each thing: its role and its name, further in what stands inside it. Marks that nobody
 * hears and blanks are left out, and so is what the browsers tell differently without a difference for who listens: the words
 * of a label once more beside its control (Firefox always, Chromium within a group), and the numbers and colons that a style
 * sheet adds (Chromium).
 */
export function outline(node: RawNode): string[] {
  const all = lines(node, 0).filter((line) => !/^ *text (?:\d|:)$/.test(line));
  return all.filter((line, at) => {
    const [, control = '', name = ''] = /^ *(\w+) (.*)$/.exec(all[at - 1] ?? '') ?? [];
    return !(CONTROLS.has(control) && line.trim() === `text ${name}`);
  });
}
