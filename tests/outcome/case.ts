import type { ServiceId } from '../../utils/sites/types.ts';

/**
 * What the outcome's cases are: pages before and after a person pressed the button, and pages as a person finds them,
 * with what a careful reader would say of them. Written from the published steps and from how such pages are built
 * everywhere, never from our own word lists.
 */

/** The clinic that the person shares with in every case. */
export const OURS = { code: 'harbourqx7', names: ['Harbour Children’s Diabetes Clinic', 'Harbour Diabetes'] } as const;

interface Page {
  /** Unique; service, language and what it is. */
  readonly id: string;
  readonly service: ServiceId;
  /** BCP 47; set on the document, with the direction that goes with it. */
  readonly lang: string;
  /** The body's markup as the page stands. */
  readonly html: string;
}

/** A page, the person's press, and what the page did. */
export interface PressCase extends Page {
  /** Selector and new inner markup, one after the other; `+` before the selector adds to what is there. */
  readonly changes: readonly (readonly [selector: string, html: string])[];
  /** The press loaded a new document: all of what `changes` leave. */
  readonly fresh?: boolean;
  readonly says: 'linked' | 'refused' | null;
}

/** A page on which our box stands, and what it lists already. */
export interface ArrivalCase extends Page {
  readonly lists: 'ours' | 'other' | 'neither';
  /** The words on the other clinic's remove button. */
  readonly remove?: string;
}

/** Cases of one kind, a row of the table. */
export interface Kind<Case> {
  readonly kind: string;
  readonly cases: readonly Case[];
}
