// What the address asks of the LibreView app, read once at start. All of these parameters are the practice pages' own.

import { type Account, openAccount, readVisit, type Visit } from '../../shared/account.ts';
import { type LibreViewWords, libreviewWords } from '../words.ts';

export interface Setup {
  words: LibreViewWords;
  account: Account;
  visit: Visit;
  /** true: all tabs are built at once and shown or hidden; false: a tab is built when it is opened. */
  keepsTabs: boolean;
  /** Whether the floating label names its field by `for`; the real one's markup is not known. */
  labelFor: boolean;
  /** ?field=mask: a hyphen is put in after the fourth sign. */
  masks: boolean;
  /** ?feed=1: beside the tabs are thousands of readings that change in each frame. */
  feeds: boolean;
}

export function readSetup(): Setup {
  const query = new URLSearchParams(location.search);
  const spanish = query.get('lang') === 'es';
  document.documentElement.lang = spanish ? 'es' : 'en';
  const visit = readVisit();
  return {
    words: spanish ? libreviewWords.es : libreviewWords.en,
    account: openAccount('libreview', location.host + location.search, visit, query.get('region') === 'other'),
    visit,
    keepsTabs: query.get('tabs') === 'kept',
    labelFor: spanish,
    masks: query.get('field') === 'mask',
    feeds: query.get('feed') === '1',
  };
}
