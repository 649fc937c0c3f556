import type { Site } from '../sites/types.ts';
import { textBoxes } from './candidates.ts';
import { childrenOf, openRoots, parentOf } from './composed.ts';
import type { Evidence } from './evidence.ts';
import { siteMatchers } from './evidence.ts';
import { createFinder } from './find.ts';
import { isName, maskedPath, ownEntries } from './taught.ts';
import { nameWords, normalise } from './text.ts';

/**
 * "This page looks different": the structure of a page around its boxes, for whoever keeps the sites' data. Tags, roles,
 * names of attributes and the entries of our own word lists that matched. No value, no other text, no name; of the address
 * the host and a masked path.
 */

/** One element. */
export interface ReportNode {
  readonly tag: string;
  readonly role?: string;
  readonly attributes?: readonly string[];
  readonly words?: readonly string[];
  readonly children?: readonly ReportNode[];
}

type Told = Omit<Evidence, 'text'>;

/** The report, as it is copied. */
export interface PageReport {
  readonly format: 'sharing-setup/page-report@1';
  readonly service: string;
  readonly host: string;
  readonly path: string;
  /** How many text boxes, open shadow roots and frames there are. */
  readonly counts: { readonly boxes: number; readonly roots: number; readonly frames: number };
  /** What the finder came to. */
  readonly decision: string;
  readonly why: readonly Told[];
  readonly passed: readonly { readonly why: readonly Told[]; readonly veto: string | null }[];
  readonly around: readonly ReportNode[];
}

const ROLES =
  /^(alert|alertdialog|button|cell|checkbox|combobox|dialog|form|grid|gridcell|group|heading|link|list|listbox|listitem|main|menu|menuitem|navigation|none|option|presentation|radio|region|row|search|searchbox|status|switch|tab|table|tablist|tabpanel|textbox|tooltip)$/;
const NAMED = ['id', 'name', 'class', 'data-testid', 'placeholder', 'title', 'aria-label', 'alt'];
const AROUND = 6;
const MOST_PLACES = 5;
const MOST_NODES = 150;

/**
 * Makes the report.
 * @param site the data of the service the page belongs to
 */
export function makeReport(document: Document, location: Location, site: Site): PageReport {
  const matchers = siteMatchers(site);
  const entriesOf = ownEntries(site.words);
  const roots = openRoots(document);
  const decision = createFinder(site)(document, location, { roots, whole: true });
  const { boxes } = textBoxes([document, ...roots]);
  let left = MOST_NODES;

  const wordsIn = (text: string): string[] => {
    const { brand, owner, code, share } = matchers;
    return entriesOf([brand, owner, code, share].flatMap((match) => match(text)));
  };
  const tell = (why: readonly Evidence[]): Told[] =>
    why.map(({ kind, words, weight }) => ({ kind, words: entriesOf(words), weight }));

  function nodeOf(element: Element): ReportNode {
    left -= 1;
    const role = element.getAttribute('role') ?? '';
    const attributes = element.getAttributeNames().filter(isName).sort();
    const own = [...childrenOf(element)].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const words = new Set([
      ...wordsIn(normalise(own.map(({ nodeValue }) => nodeValue ?? '').join(' '))),
      ...NAMED.flatMap((name) => wordsIn(nameWords(element.getAttribute(name) ?? ''))),
    ]);
    const inside = [...childrenOf(element)].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE) as Element[];
    const children = inside
      .filter((child) => !child.matches('script,style,noscript,template,svg'))
      .flatMap((child) => (left > 0 ? [nodeOf(child)] : []));
    return {
      tag: isName(element.localName) ? element.localName : '*',
      ...(ROLES.test(role) ? { role } : {}),
      ...(attributes.length > 0 ? { attributes } : {}),
      ...(words.size > 0 ? { words: [...words] } : {}),
      ...(children.length > 0 ? { children } : {}),
    };
  }

  const places = new Set<Element>();
  for (const box of decision.kind === 'box' ? [decision.place] : boxes.slice(0, MOST_PLACES)) {
    let around: Element = box;
    for (let level = 0; level < AROUND; level += 1) around = parentOf(around) ?? around;
    places.add(around);
  }
  // A place inside another one is told with it.
  const outer = [...places].filter((place) => ![...places].some((other) => other !== place && other.contains(place)));
  return {
    format: 'sharing-setup/page-report@1',
    service: site.id,
    host: location.hostname,
    path: maskedPath(location, entriesOf, matchers.route),
    counts: { boxes: boxes.length, roots: roots.size, frames: document.querySelectorAll('iframe').length },
    decision: decision.kind === 'box' ? (decision.unfit ?? decision.obstacle ?? 'box') : decision.reason,
    why: decision.kind === 'box' ? tell(decision.why) : [],
    passed: decision.kind === 'box' ? [] : decision.passed.map(({ why, veto }) => ({ why: tell(why), veto })),
    around: outer.map(nodeOf),
  };
}
