/**
 * The shape of what is known about a service's website. Data only: no function here looks at a page.
 * Nothing outside utils/sites may ask "which site is this?"; it reads these fields instead.
 */

/** The three services that take a clinic's code on their website. */
export type ServiceId = 'glooko' | 'clarity' | 'libreview';

export const SERVICE_IDS = ['glooko', 'clarity', 'libreview'] as const satisfies readonly ServiceId[];

/** A host, or a family of hosts, and the part of the world it serves. */
export interface SiteHost {
  /** An exact host name, or `*.` and the ending that all of them share. */
  readonly name: string;
  /** The region whose accounts live here; null for an address that serves everybody. */
  readonly region: string | null;
}

/** An address that a person can be sent to, and the countries (ISO 3166-1 alpha-2) whose accounts live there. */
export interface SiteLink {
  readonly region: string;
  readonly url: string;
  /** Countries named; an empty list means "every country that no other link names". */
  readonly countries: readonly string[];
}

/** Words with `|` between them, in the form of `normalise()` and the notation of words.ts; '' for none. */
export type WordList = string;

/** Words that are evidence for the box, in the form of `normalise()` and the notation of words.ts. */
export interface SiteWords {
  /** Names that only this box carries, in every language: "ProConnect", "Practice ID". */
  readonly brand: WordList;
  /** Whom the code belongs to, as this service calls them. */
  readonly owner: WordList;
  /** What is typed: "code", "ID". */
  readonly code: WordList;
  /** Words of the route's path or hash that fit the page the box lives on. */
  readonly route: WordList;
}

/** What the page says afterwards, in the form of `normalise()`. */
export interface SiteAnswers {
  readonly linked: WordList;
  readonly refused: WordList;
}

/** Where a service's website is. */
export interface Place {
  readonly id: ServiceId;
  readonly hosts: readonly SiteHost[];
  readonly links: readonly SiteLink[];
}

/** As much of a site as the script in every one of its pages needs: where it may look, and the nouns of the box. */
export interface ScoutSite {
  readonly id: ServiceId;
  /** Exact host names, or `*.` and the ending that a family of hosts shares. */
  readonly hosts: readonly string[];
  /** Paths on which nothing is ever done: lower case, from the first slash. */
  readonly never: RegExp;
  readonly words: Pick<SiteWords, 'brand' | 'code'>;
}

/** All that is known about a service's website: where it is, where nothing is done, which words tell the box. */
export interface Site extends ScoutSite {
  readonly words: SiteWords;
  /** Whether "share" beside "code" is enough to mean the clinic's code. */
  readonly sharesByCode: boolean;
  /** Ids and names, as words, of fields that are never filled. */
  readonly neverFields: WordList;
  /** Whether the page takes the value only when focus leaves the box. */
  readonly blur: boolean;
  /** Whether the page sends the form by itself once the value looks complete: then we only offer to copy. */
  readonly autoSubmits: boolean;
}
