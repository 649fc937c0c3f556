// What one HTML file of the Glooko app asks for: its words, its kind of dialog, its habits. Read once at start.

import { type Account, openAccount, readVisit, type Visit } from '../../shared/account.ts';
import { type GlookoWords, glookoWords } from '../words.ts';

/** layer: a plain overlay. trap: closes on an outside press and holds the focus. native: <dialog>.showModal(). */
export type DialogKind = 'layer' | 'trap' | 'native';
/** How the code field gets its name. */
export type Labelling = 'for' | 'labelledby' | 'wrap' | 'sibling' | 'floating';
/** keep: a second after the first change the field is built anew from state. lose: the same, and state is emptied. */
export type Rerender = 'never' | 'keep' | 'lose';

/**
 * What the code field does with a value; asked for by ?field=…. short: too few characters fit in. digits: a pattern of
 * digits. controlled: the app's state never takes the value, so that the field is emptied. split: a field a character.
 */
export type Habit = 'plain' | 'short' | 'digits' | 'controlled' | 'split';

export interface Setup {
  words: GlookoWords;
  dialog: DialogKind;
  labelling: Labelling;
  rerender: Rerender;
  habit: Habit;
  /** ?dialogs=two: the prompt is a dialog that closes before that of the field opens. */
  twoDialogs: boolean;
  visit: Visit;
  account: Account;
}

const wordings: Record<string, GlookoWords> = { 'care-team': glookoWords.careTeam, renamed: glookoWords.renamed };

/** Reads the attributes of the app's root element and the address. */
export function readSetup(root: HTMLElement): Setup {
  const visit = readVisit();
  const query = new URLSearchParams(location.search);
  const locale = query.get('locale') ?? '';
  const words = wordings[root.dataset.wording ?? ''] ?? wordsOf(locale);
  document.documentElement.lang = locale || 'en';
  return {
    words,
    dialog: (root.dataset.dialog ?? 'layer') as DialogKind,
    labelling: locale === 'de' ? 'floating' : ((root.dataset.labelling ?? 'for') as Labelling),
    rerender: (root.dataset.rerender ?? 'never') as Rerender,
    habit: (query.get('field') ?? 'plain') as Habit,
    twoDialogs: query.get('dialogs') === 'two',
    visit,
    account: openAccount('glooko', location.host + location.search, visit),
  };
}

function wordsOf(locale: string): GlookoWords {
  if (locale === 'de') return glookoWords.de;
  return locale === 'fr' ? glookoWords.fr : glookoWords.en;
}
