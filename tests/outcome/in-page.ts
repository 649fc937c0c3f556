/**
 * The half of the outcome's table that runs inside the browser's document: shows a case, presses as it were, and says
 * what was read. Bundled by run.ts. Must not: judge.
 */
import { createAnswerWatch, isListed } from '../../utils/page/answers.ts';
import { otherListed } from '../../utils/page/listed.ts';
import { SITES } from '../../utils/sites/index.ts';
import { type ArrivalCase, OURS, type PressCase } from './case.ts';

/** What came of one case, as data. */
export interface Seen {
  readonly said: 'linked' | 'refused' | 'ours' | 'other' | 'neither' | null;
  /** The text that says it. */
  readonly text: string;
  readonly remove: string | null;
  /** What is wrong with the case itself. */
  readonly broken?: string;
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').trim().replace(/\s+/g, ' ');

function show({ html, lang }: { html: string; lang: string }): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(ar|he)/.test(lang) ? 'rtl' : 'ltr';
  document.body.setHTMLUnsafe(html);
}

function press(one: PressCase): Seen {
  show(one);
  const site = SITES[one.service];
  const before = one.fresh ? null : createAnswerWatch(document, site, OURS);
  const early = before?.look();
  for (const [selector, html] of one.changes) {
    const more = selector.startsWith('+');
    const at = document.querySelectorAll(more ? selector.slice(1) : selector);
    if (at.length !== 1) return { said: null, text: '', remove: null, broken: `${at.length} match ${selector}` };
    if (more) at[0]?.insertAdjacentHTML('beforeend', html);
    else (at[0] as Element).innerHTML = html;
  }
  const told = (before ?? createAnswerWatch(document, site, OURS, true)).look();
  const seen = { said: told?.answer ?? null, text: textOf(told?.element), remove: null };
  return early ? { ...seen, broken: `answered before the press: ${textOf(early.element)}` } : seen;
}

function arrive(one: ArrivalCase): Seen {
  show(one);
  const site = SITES[one.service];
  const ours = isListed(document, OURS, site);
  const other = otherListed(document, OURS, site);
  const said = ours ? 'ours' : other ? 'other' : 'neither';
  const broken = ours && other ? { broken: 'ours and another at once' } : {};
  return { said, text: textOf(other?.entry), remove: other?.remove ?? null, ...broken };
}

const inPage = {
  pressAll: (cases: readonly PressCase[]): Seen[] => cases.map(press),
  arriveAll: (cases: readonly ArrivalCase[]): Seen[] => cases.map(arrive),
};
/** What the bundled script leaves for the tests. */
export type InPage = typeof inPage;
(window as unknown as { __outcome: InPage }).__outcome = inPage;
