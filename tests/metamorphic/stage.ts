import type { Source } from './source.ts';
import { roots } from './walk.ts';

/** The one document all pages are shown in, one after the other. Owns building a page and its removal. */
export interface Stage {
  readonly source: Source;
  /** The box, which keeps its identity through every change; null on pages without. */
  readonly box: HTMLInputElement | null;
  /** What the finder read on the page before any change, without ids, names and the address. A translation renews it. */
  words: readonly string[];
  /** How many kinds of evidence those come from. */
  readonly kinds: number;
  /** Where the page claims to be. */
  url: string;
}

function clear(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  document.head.replaceChildren(document.createElement('title'));
}

/** Fills the document with a source. */
export function show(source: Source, words: readonly string[] = [], kinds = 0): Stage {
  clear();
  document.documentElement.lang = source.lang;
  document.documentElement.dir = /^(ar|he)/.test(source.lang) ? 'rtl' : 'ltr';
  document.title = source.title;
  for (const [name, value] of Object.entries(source.body)) document.body.setAttribute(name, value);
  // Parses declarative shadow roots, unlike innerHTML.
  document.body.setHTMLUnsafe(source.html);
  openModals(document.body);
  scrollTo(0, 0);
  const { box: selector } = source;
  const found = selector === null ? [] : roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const usable = found.filter((one) => one.checkVisibility());
  if (selector !== null && usable.length !== 1)
    throw new Error(`${source.id}: ${usable.length} boxes match ${selector}`);
  return { source, box: (usable[0] as HTMLInputElement | undefined) ?? null, words, kinds, url: source.url };
}

/** Opens the modal dialogs below an element, again where it was moved: moving one takes it out of the top layer. */
export function openModals(below: Element): void {
  const inside = [...below.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')];
  for (const dialog of below instanceof HTMLDialogElement ? [below, ...inside] : inside) {
    if (!dialog.hasAttribute('data-modal')) continue;
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}
