import type { TabMessage } from '../messages.ts';
import type { ScoutSite, Site } from '../sites/types.ts';
import type { TabStatus } from '../tab-status.ts';
import type { Bridge } from './bridge.ts';
import type { PageLocation } from './gate.ts';

/** What the script of a page gets from outside, and how the scout sees it. */

/** What it needs. */
export interface PageSetting {
  readonly document: Document;
  readonly location: PageLocation;
  readonly site: Site;
  readonly bridge: Bridge;
  readonly signal: AbortSignal;
}

/** The background's answer with which the scout hands over; its other parts are checked by who reads them. */
export interface Handed {
  readonly kind?: unknown;
  readonly offer?: unknown;
  readonly resumed?: unknown;
  readonly taught?: unknown;
  /** Another one, and another family is here. */
  readonly family?: unknown;
}

/** Takes a message to the page in; the answer says how the page stands. */
export type Receive = (message: TabMessage) => TabStatus | null;

/** The script, as the scout sees it. */
export interface PageScript {
  /** Starts; returns what takes a message in that came before. */
  run(setting: Omit<PageSetting, 'site'> & { site: ScoutSite }, handed: Handed): Receive;
}
