import type { GuideKey } from '../i18n/guides-language.ts';
import type { ServiceId, SiteLink } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import type { SourceId } from './sources.ts';

/**
 * The shape of the written guides: numbered steps as data. The words are in the catalogue; what a website or app calls its
 * buttons is here, exactly as it stands there, and is never translated. Data only: no page is looked at.
 */

/** What a guide is about: one of the services that take a code, CareLink, which takes none, or a diary on paper. */
export type Subject = ServiceId | 'carelink' | 'diary';

/** Where a guide's steps are done. */
export type Surface = 'web' | 'app' | 'cable' | 'paper' | 'any';

/** What a guide is for. `share` lets the clinic see the data, `upload` only brings the data to the account. */
export type Purpose = 'share' | 'upload' | 'link' | 'follow' | 'remove' | 'change';

/** Where our script in a tab says that a step's page is. */
export interface Where {
  readonly states: readonly PageState[];
  /** Words, one of which stands in the address; without it any address fits that no other step's words fit. */
  readonly route?: readonly string[];
}

/** One thing that is said, and where it was read. */
export interface Note {
  readonly text: GuideKey;
  /** By the place in the text: what the site or app calls it, verbatim. */
  readonly names: Readonly<Record<string, string>>;
  readonly source: SourceId;
  /** False where nobody could tell: the text says so in words. */
  readonly known: boolean;
}

/** One numbered step. */
export interface Step extends Note {
  /** The service whose code this step needs: the code and its copy button stand inside the step. */
  readonly code: ServiceId | null;
  /** The service whose website this step opens. */
  readonly open: ServiceId | null;
  /** Addresses that this step opens, where it is not one of the services. */
  readonly links: readonly SiteLink[];
  /** Guides that this step leads to. */
  readonly see: readonly GuideId[];
  readonly where: Where | null;
}

/** A guide: what to know first, what to do, what comes then, and what may go wrong. */
export interface Guide {
  readonly title: GuideKey;
  readonly subject: Subject | null;
  readonly surface: Surface;
  readonly purpose: Purpose;
  /** The service on whose pages the steps follow along. */
  readonly site: ServiceId | null;
  readonly before: readonly Note[];
  readonly steps: readonly Step[];
  readonly after: readonly Note[];
  readonly trouble: readonly Note[];
}

export const GUIDE_IDS = [
  'glooko-web',
  'glooko-app',
  'glooko-app-older',
  'glooko-web-remove',
  'glooko-app-remove',
  'glooko-app-older-remove',
  'clarity-web',
  'clarity-app',
  'clarity-web-remove',
  'clarity-app-remove',
  'clarity-to-glooko',
  'libreview-web',
  'libre-app',
  'libre-reader',
  'libreview-web-remove',
  'libre-app-remove',
  'carelink-personal',
  'carelink-share',
  'minimed-mobile',
  'carelink-connect',
  'carelink-remove',
  'moved-clinic',
  'email-invitation',
  'account-twice',
  'diary',
] as const;

/** The name of a guide. */
export type GuideId = (typeof GUIDE_IDS)[number];
