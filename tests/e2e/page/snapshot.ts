/**
 * A practice page before and after: what its fields hold, what happened to them, and which of its own elements changed.
 *
 * The comparison runs in the page's own world, where the first state is left behind for the second look.
 */
import type { Visited } from './visit.ts';

/** What the page's fields hold and what happened to them until now. */
export interface Snapshot {
  value: string;
  held: string | null;
  /** Values of all fields but the box; ticks of checkboxes. */
  others: string[];
  heldElsewhere: Record<string, string>;
  /** The fields' events that no person made, in order. */
  made: { type: string; onBox: boolean }[];
  /** What a person changed, as `type target`. */
  byHand: string[];
  /** For each click on something that acts, whether a person made it. */
  clicks: boolean[];
  submits: number;
}

interface Left {
  elements: Map<Element, string>;
  focus: Element | null;
}

/** Reads the page, and leaves its elements' state behind for `changesOf`. */
export function snapshot({ page, box }: Visited): Promise<Snapshot> {
  return page.evaluate((selector) => {
    const field = document.querySelector<HTMLInputElement>(selector);
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, textarea, select')];
    const others = fields
      .filter((other) => other !== field)
      .map((other) => `${other.value}${other instanceof HTMLInputElement && other.checked ? ' ticked' : ''}`);
    const { state, events, clicks, submits } = window.__site;
    const { code, fields: heldElsewhere } = state();
    const described = (element: Element) =>
      element
        .getAttributeNames()
        .map((name) => `${name}=${element.getAttribute(name)}`)
        .sort()
        .join(' ');
    const elements = new Map<Element, string>();
    for (const element of document.querySelectorAll('*')) elements.set(element, described(element));
    const kept = window as unknown as { left?: Left };
    kept.left ??= { elements, focus: document.activeElement };
    return {
      value: field?.value ?? '(no box)',
      held: code,
      others,
      heldElsewhere,
      made: events
        .filter(({ isTrusted }) => !isTrusted)
        .map(({ type, target }) => ({ type, onBox: field?.matches(target) ?? false })),
      byHand: events
        .filter(({ type, isTrusted }) => isTrusted && (type === 'input' || type === 'change'))
        .map(({ type, target }) => `${type} ${target}`),
      clicks: clicks.map(({ isTrusted }) => isTrusted),
      submits,
    };
  }, box);
}

/**
 * Which elements of the page's own were added, removed or given other attributes since the first snapshot, and whether
 * the focus moved. Left out: the box's `value` and the button's `disabled`, which the page's framework writes itself.
 */
export function changesOf({ page, box, site }: Visited): Promise<{ elements: string[]; focusMoved: boolean }> {
  return page.evaluate(
    (selector, buttonSelector) => {
      const { left } = window as unknown as { left: Left };
      const own = (name: string, element: Element) =>
        (name === 'value' && element.matches(selector)) || (name === 'disabled' && element.matches(buttonSelector));
      const described = (element: Element) =>
        element
          .getAttributeNames()
          .map((name) => `${name}=${element.getAttribute(name)}`)
          .sort()
          .join(' ');
      const without = (element: Element, text: string) =>
        text
          .split(' ')
          .filter((part) => !own(part.split('=')[0] ?? '', element))
          .join(' ');
      const now = new Set(document.querySelectorAll('*:not(sharing-setup-hint)'));
      const elements: string[] = [];
      for (const element of now) {
        const before = left.elements.get(element);
        if (before === undefined) elements.push(`added <${element.localName}>`);
        else if (without(element, before) !== without(element, described(element)))
          elements.push(`<${element.localName} ${before}> is now <${element.localName} ${described(element)}>`);
      }
      for (const [element] of left.elements) if (!now.has(element)) elements.push(`removed <${element.localName}>`);
      return { elements, focusMoved: document.activeElement !== left.focus };
    },
    box,
    site.button ?? box,
  );
}
