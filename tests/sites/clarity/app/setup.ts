// What the address asks of the Clarity app. ?locale=fr-CA is a real parameter; the others are the practice pages' own.

import { type Account, openAccount, readVisit, type Visit } from '../../shared/account.ts';
import { type ClarityWords, clarityWords } from '../words.ts';

export type Sharing = 'on' | 'off' | 'first' | 'later' | 'folded';

export interface Setup {
  words: ClarityWords;
  account: Account;
  visit: Visit;
  /**
   * off: no sharing section at all. first: its field is disabled until the consent box is ticked. later: it is disabled
   * for a moment. folded: the section is in a closed <details>.
   */
  sharing: Sharing;
  /** upper: letters become capitals. clone: the field is replaced by a clone of itself at each `input`. */
  field: 'plain' | 'upper' | 'clone';
  /** The French pages use a definition list where the English ones use labels. */
  asList: boolean;
}

export function readSetup(): Setup {
  const query = new URLSearchParams(location.search);
  const french = query.get('locale')?.startsWith('fr') ?? false;
  document.documentElement.lang = french ? 'fr' : 'en';
  const visit = readVisit();
  return {
    words: french ? clarityWords.fr : clarityWords.en,
    account: openAccount('clarity', location.host + location.search, visit),
    visit,
    sharing: (query.get('sharing') ?? 'on') as Sharing,
    field: (query.get('field') ?? 'plain') as Setup['field'],
    asList: french,
  };
}
