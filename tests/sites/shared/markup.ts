// Turns a page's own templates into nodes. Never for text that a person typed: templates escape that themselves.

/** The body that this markup stands for, in a document of its own. */
export function bodyOf(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/** Puts this markup into an element, in place of all that was there. */
export function show(root: Element, markup: string): void {
  root.replaceChildren(...bodyOf(markup).childNodes);
}
