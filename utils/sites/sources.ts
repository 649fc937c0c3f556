import type { WordList } from './types.ts';

/**
 * Which words of the sites' data were read on a public page, and where, so that whoever re-checks a site knows what was
 * seen. All others are assumed: synonyms, translations, and what is usual on other websites. For people and tests: no
 * script, page or background imports this.
 */

/** Words and where they were read. */
export interface WordSource {
  /** Exactly as they stand in the lists. */
  readonly words: readonly string[];
  /** A public page, in a few words and with its address. */
  readonly source: string;
  /** YYYY-MM-DD on which that was last looked at. */
  readonly checked: '2026-11-20';
}

const from = (source: string, words: WordList): WordSource => ({
  words: words.split('|'),
  source,
  checked: '2026-11-20',
});

/** Every word that was read somewhere, once. */
export const SOURCES: readonly WordSource[] = [
  // What names the box.
  from(
    'Glooko help, “ProConnect” (support.glooko.com/hc/en-us/articles/115003853885): Settings, Account, + Add New Code, Continue, ProConnect Code, Submit, share with your healthcare provider',
    'proconnect*|proconnect|code|provider*|settings|account|add|new|submit|conti*',
  ),
  from('Glooko help, the same page for the newer app: Add Care Team, then Connect', 'care team|connect*'),
  from(
    'Dexcom FAQ, “How do I share data with my clinic” (dexcom.com/en-gb/faqs/how-do-i-share-data-my-clinic): the clinic gives a sharing code',
    'sharing code|clini*|data|my',
  ),
  from(
    'Greater Glasgow and Clyde children’s diabetes service, “FAQ - Sharing Data”: Profile, Manage Data Sharing, enter the clinic code',
    'clinic code|profile|sharing|enter|the',
  ),
  from('Dexcom’s hand-out for clinics: the printed shortcut clarity.dexcom.com/share', 'share|shar*'),
  from(
    'LibreView patient help, “Link your account” (pat.libreview.com/articles/link-your-account): Account Settings, My Practices, Practice ID, Add',
    'practice id|practice*|id|account*|link*',
  ),
  from(
    'LibreLink app in English (nhsgrampiandiabetes.scot.nhs.uk): Connect to a Practice, Enter Practice ID, Next',
    'next',
  ),
  from(
    'LibreLink app in Spanish, as public code of August 2026 quotes it: “ID del centro/consultorio”',
    'centr*|consultori*|del',
  ),
  from('Glooko help in German (support.glooko.com/hc/de/articles/33575699889299): Klinik verwalten', '*klinik'),

  // What rules a field out.
  from(
    'LibreView sign-in and two-step pages, as public test suites name them: Member Login, Email address, Password, country choice, security code, Verification code, twoFactor-step2-code-input',
    'passw*|*mail*|login*|country*|security|*verif*|twofactor|two factor',
  ),
  from(
    'LibreView’s pages for professionals, as public test suites name them: add-patient-firstName-field, add-patient-lastName-field, add-patient-dob-year',
    'add patient|*patient*|patients|name|dob',
  ),
  from('LibreView patient help, “View and edit account settings”: the tab My Devices', 'device*'),
  from('Clarity’s sign-in: “User ID or password not recognized. Request one-time code to continue.”', 'user*|one time'),
  from(
    'Dexcom provider FAQ, “How to share data through the app” (provider.dexcom.com/faqs/how-share-data-through-app): Accept Invitation, Temporary Authorization Key, Enter Birthday',
    'accept invitation|invit*|tempora*|authori*|birth*',
  ),
  from(
    'sugarpull’s README (github.com/tjhorner/sugarpull): Authorize Sharing, Generate Code; the code that a patient makes is redeemed as an access code',
    'generate*|redeem*|access*',
  ),
  from(
    'Glooko help in German (support.glooko.com/hc/de/articles/360014226497): Einmal-Code; one-time passcode in English',
    'einmal*|passcode',
  ),
  from('diasend help (support.diasend.com, article 211371929): the serial number of a device', 'serial*'),
  from('LibreView and LibreLink: followers join through LibreLinkUp', 'librelinkup|follow*'),
  from(
    'Medtronic’s guide for care partners (carelink-content.medtronic.com): CareLink, request to follow',
    'partner*|carelink',
  ),
  from(
    'Tidepool’s documentation, “Data sharing with clinics” (tidepool.redocly.app/docs/data-sharing/clinics): a share code of its own',
    'tidepool',
  ),
  from(
    'Barts Health NHS Trust, children’s diabetes (bartsnhs.verseonecloud.com/childrens-diabetes): app registration codes for DigiBete',
    'digibete',
  ),
  from(
    'Insulet, “Adding and managing patients” in Omnipod Discover (omnipod.com/hcp/clinical-resources/omnipod-discover): invitations of a clinic',
    'omnipod',
  ),
  from('diasend help (support.diasend.com/hc/en-us/articles/1500008364622): the older name of Glooko', 'diasend'),
];

/**
 * Where a word comes from.
 * @param word exactly as it stands in a list
 * @returns null where it is assumed
 */
export function sourceOf(word: string): WordSource | null {
  return SOURCES.find(({ words }) => words.includes(word)) ?? null;
}
