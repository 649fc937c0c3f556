import { childrenOf } from './composed.ts';
import { GROUP, TYPED_IN } from './groups.ts';
import { quickTexts, squeeze, textOf, wholeText } from './read-text.ts';

/** What a field is called: by markup, or by its place in a table or list. Reads text, never a value. */

const LABEL_LENGTH = 120;
const SENTENCE = 4;
const BLOCK = 'div,p,small,ul,ol';

/** Texts on one line each, without those that are too long to name something. */
export function short(texts: readonly string[]): string[] {
  return texts.map(squeeze).filter((text) => text !== '' && text.length <= LABEL_LENGTH);
}

/** The texts that an attribute points to by id. */
export function referenced(field: Element, attribute: string): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  return (field.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const named = root.getElementById(id);
      return named ? wholeText(named) : '';
    });
}

/** The labels that markup gives. `field.labels` is not asked: after each change of the page it walks over all of it. */
export function labelsOf(field: Element): Element[] {
  const { id } = field;
  const selector = id ? `label[for="${CSS.escape(id)}"]` : '';
  // Nearly always in the same part of the page; a look at the whole of a big one is dear.
  const near = selector ? [...(field.closest(GROUP)?.querySelectorAll(selector) ?? [])] : [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = selector && near.length === 0 ? [...root.querySelectorAll(selector)] : near;
  const around = field.closest('label');
  return around && !named.includes(around) ? [around, ...named] : named;
}

/** What they and the ARIA attributes say. */
export function labelTexts(field: Element, labels: readonly Element[]): string[] {
  return short([
    ...referenced(field, 'aria-labelledby'),
    field.ariaLabel ?? '',
    ...labels.map((label) => textOf(label)),
  ]);
}

/** What markup calls a field, with what is hidden in it: enough to see what is surely not there, and no layout. */
export function quickLabel(field: Element): string[] {
  return short([
    ...referenced(field, 'aria-labelledby'),
    field.ariaLabel ?? '',
    ...labelsOf(field).flatMap(quickTexts),
  ]);
}

/** Table header or cell to the left, `dt` of a `dd`: labels by position. */
export function tableLabels(field: Element): string[] {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  if (cell && row) {
    const column = [...row.children].indexOf(cell);
    const header = cell.closest('table')?.tHead?.rows[0]?.cells[column];
    return [
      row.querySelector('th')?.textContent ?? cell.previousElementSibling?.textContent ?? '',
      header?.textContent ?? '',
    ];
  }
  const definition = field.closest('dd');
  const term = definition?.previousElementSibling;
  return term?.tagName === 'DT' ? [term.textContent ?? ''] : [];
}

/** A label in two: what the field is called, and the explanation. */
export interface Lead {
  readonly name: string;
  readonly rest: string;
}

/**
 * What stands first in a label that goes on with a sentence: its name, before the explanation. The explanation has a block
 * of its own, or stands behind the box; words that only look different belong to the name.
 */
export function leadOf(nodes: Iterable<Node>): Lead | null {
  const all = [...nodes];
  const said = all.filter((node) => squeeze(textOf(node)) !== '');
  const [first, second] = said;
  if (!first) return null;
  if (!second) return first.nodeType === Node.ELEMENT_NODE ? leadOf(childrenOf(first)) : null;
  const between = all.slice(all.indexOf(first) + 1, all.indexOf(second));
  const apart = between.some((node) => (node as Partial<Element>).matches?.(TYPED_IN));
  if (!apart && !(second as Partial<Element>).matches?.(BLOCK)) return null;
  const sentence = squeeze(
    said
      .slice(1)
      .map((node) => textOf(node))
      .join(' '),
  );
  return sentence.split(' ').length >= SENTENCE ? { name: squeeze(textOf(first)), rest: sentence } : null;
}
