// Owns the shape of one entry in the registry of screens. Data, and for the hint what a person does on a page; nothing is
// opened here.

import type { Driver } from '../../tests/e2e/drivers/index.ts';
import type { Visited } from '../../tests/e2e/page/visit.ts';
import type { Profile } from '../../utils/clinics/profile.ts';
import type { HintKey } from '../../utils/i18n/hint-language.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { Replies } from '../../utils/messages.ts';
import type { Settings } from '../../utils/settings.ts';
import type { TabStatus } from '../../utils/tab-status.ts';

/** The page in the current tab, as the popup is told of it: made up, because 22 real ones would take minutes. */
export interface ShownTab {
  readonly url: string;
  /** What our script there says; null where none is in the tab. */
  readonly status: TabStatus | null;
}

/** What a person does on the way to a screen: clicks what the selector names, or types into it. */
export type Act = string | { readonly into: string; readonly text: string };

/** A screen of our own pages, or one of its states. */
export interface OwnScreen {
  /** Unique; the pictures are named after it. */
  readonly name: string;
  /** What is on it, in one line. */
  readonly shows: string;
  /** The page's address from the slash on. */
  readonly page: string;
  /** What is stored; without it nothing is, as after the installation. */
  readonly settings?: Settings;
  /** The person has not said yes to the clinic yet. */
  readonly unsure?: true;
  /** Stored past the settings: a draft, or what an older version left. */
  readonly stored?: Readonly<Record<string, unknown>>;
  readonly tab?: ShownTab;
  /** The window is a private one. */
  readonly private?: true;
  /** The browser lets us on no site. */
  readonly noAccess?: true;
  /** What the background’s answers hold instead, by message: a broken policy, a log. */
  readonly answers?: { readonly [Name in keyof Replies]?: Partial<Replies[Name]> };
  readonly acts?: readonly Act[];
  /** What is done on the way is written down: the next screen starts from the beginning. */
  readonly writes?: true;
  /** It is there to be printed: its PDF lies beside the pictures. */
  readonly prints?: true;
  /** A selector of what is there once the screen is. */
  readonly until: string;
}

/** Looks a text of the hint up in the language of the picture. */
export type Say = Language<HintKey>['t'];

/** What is true of every step of a screen: its words, and what is stored beside the clinics. */
export interface Here {
  readonly say: Say;
  readonly settings: Partial<Settings> | undefined;
}

/** A service's page with the hint or a notice on it. */
export interface HintScreen {
  readonly name: string;
  readonly shows: string;
  /** The practice page, by its id in the registry of those. */
  readonly site: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Entered by the person, the first of them chosen; none: no choice was made. */
  readonly clinics: readonly Profile[];
  readonly settings?: Partial<Settings>;
  /** What the person does there once the page is open at the box. */
  readonly afterwards?: (driver: Driver, visited: Visited, here: Here) => Promise<unknown>;
  /** What the hint says in the end. */
  readonly says: (say: Say) => string;
  /** What looks its texts up; without it: English. */
  readonly say?: Say;
}
