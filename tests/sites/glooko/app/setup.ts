// What one HTML file of the Glooko app asks for: its words, its kind of dialog, its habits. Read once at start.

import { type Account, openAccount, readVisit, type Visit } from '../../shared/account.ts';
import { type GlookoWords, glookoWords } from '../words.ts';

/** layer: a plain overlay. trap: closes on an outside press and holds the focus. native: <dialog>.showModal(). */
export type DialogKind = 'layer' | 'trap' | 'native';
/** How the code field gets its name. */
export type Labelling = 'for' | 'labelledby' | 'wrap' | 'sibling' | 'floating';
/** keep: a second after the first change the field is built anew from state. lose: the same, and state is emptied. */
export type Rerender = 'never' | 'keep' | 'lose';

export interface Setup {
  words: GlookoWords;
  dialog: DialogKind;
  labelling: Labelling;
  rerender: Rerender;
  visit: Visit;
  account: Account;
}

/** Reads the attributes of the app's root element and the address. */
export function readSetup(root: HTMLElement): Setup {
  const visit = readVisit();
  const locale = new URLSearchParams(location.search).get('locale') ?? '';
  const words = root.dataset.wording === 'care-team' ? glookoWords.careTeam : wordsOf(locale);
  document.documentElement.lang = locale || 'en';
  return {
    words,
    dialog: (root.dataset.dialog ?? 'layer') as DialogKind,
    labelling: locale === 'de' ? 'floating' : ((root.dataset.labelling ?? 'for') as Labelling),
    rerender: (root.dataset.rerender ?? 'never') as Rerender,
    visit,
    account: openAccount('glooko', location.host + location.search, visit),
  };
}

function wordsOf(locale: string): GlookoWords {
  if (locale === 'de') return glookoWords.de;
  return locale === 'fr' ? glookoWords.fr : glookoWords.en;
}
