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
}

/** The answer as a status; null where it is none. */
export function readTabStatus(answer: unknown): TabStatus | null {
  const { state, clinic, canFill, canUndo } = (answer ?? {}) as Partial<Record<keyof TabStatus, unknown>>;
  const fits =
    PAGE_STATES.includes(state as PageState) &&
    (clinic === null || typeof clinic === 'string') &&
    typeof canFill === 'boolean' &&
    typeof canUndo === 'boolean';
  return fits ? (answer as TabStatus) : null;
}
