import type { Outcome } from './log/outcomes.ts';
import type { Evidence } from './page/evidence.ts';
import type { Veto } from './page/veto.ts';
import type { ServiceId } from './sites/types.ts';

/** What our script in a tab says of its page, and its checking. Without the schema library, which the popup need not load. */

/** Where a page stands. */
export const PAGE_STATES = [
  'signed-out',
  'looking',
  'found',
  'waiting',
  'below',
  'not-empty',
  'ask',
  'filled',
  'changed',
  'misfit',
  'in-frame',
  'split',
  'emptied',
  'pointing',
  'stopped',
  'mismatch',
  'submitted',
  'linked',
  'refused',
  'already',
  'undone',
  'advice',
  'silent',
] as const;

/** One of them. */
export type PageState = (typeof PAGE_STATES)[number];

/** The answer to `tab:status`. */
export interface TabStatus {
  readonly service: ServiceId;
  readonly state: PageState;
  /** The clinic of the visit, where there is one. */
  readonly clinic: string | null;
  readonly canFill: boolean;
  readonly canUndo: boolean;
  /** The box holds something else, and our code may take its place after a click. */
  readonly canReplace: boolean;
  /** The words on the button that takes another clinic off this account; null where none is seen. */
  readonly other: string | null;
  /** What speaks for the box, or for the field that came nearest. */
  readonly seen: readonly Evidence[];
  /** What rules out the field that came nearest. */
  readonly ruledOut: Veto | null;
  /** What could not be written down so far. */
  readonly unwritten?: readonly Outcome[];
}

const isEvidence = (one: unknown): one is Evidence => {
  const { kind, text, words } = (one ?? {}) as Partial<Record<keyof Evidence, unknown>>;
  return typeof kind === 'string' && typeof text === 'string' && Array.isArray(words);
};

/** The answer as a status; null where it is none. */
export function readTabStatus(answer: unknown): TabStatus | null {
  const { state, clinic, canFill, canUndo, canReplace, other, seen, ruledOut, unwritten } = (answer ?? {}) as Partial<
    Record<keyof TabStatus, unknown>
  >;
  const fits =
    PAGE_STATES.includes(state as PageState) &&
    (clinic === null || typeof clinic === 'string') &&
    typeof canFill === 'boolean' &&
    typeof canUndo === 'boolean' &&
    typeof canReplace === 'boolean' &&
    (other === null || typeof other === 'string') &&
    Array.isArray(seen) &&
    seen.every(isEvidence) &&
    (ruledOut === null || typeof ruledOut === 'string') &&
    (unwritten === undefined || Array.isArray(unwritten));
  return fits ? (answer as TabStatus) : null;
}
