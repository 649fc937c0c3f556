import type { WordList } from './types.ts';

/**
 * Where each word of the sites' data comes from, so that whoever re-checks a site knows what was seen and what was only
 * assumed. For people and tests: no script, page or background imports this.
 */

/** Words and where they were read. */
export interface WordSource {
  /** Exactly as they stand in the lists. */
  readonly words: readonly string[];
  /** A public page, in a few words and with its address, or `ASSUMED`. */
  readonly source: string;
  /** YYYY-MM-DD on which that was last looked at. */
  readonly checked: '2026-11-20';
}

/** The mark of words that no public page shows: synonyms, translations, and what is usual on other websites. */
export const ASSUMED = 'assumed';

const from = (source: string, words: WordList): WordSource => ({
  words: words.split('|'),
  source,
  checked: '2026-11-20',
});
const assumed = (words: WordList): WordSource => from(ASSUMED, words);

/** Every word, once. */
export const SOURCES: readonly WordSource[] = [
  // What names the box.
  from(
    'Glooko help, “ProConnect” (support.glooko.com/hc/en-us/articles/115003853885): Settings, Account, + Add New Code, ProConnect Code, “successfully ProConnected”, share with your healthcare provider',
    'proconnect|*proconnected|code|provider*|healthcare|settings|account|add|new|sharing|success*|error*',
  ),
  from('Glooko help, the same page for the newer app: Add Care Team, then Connect', 'care team|connect*'),
  from(
    'Dexcom FAQ, “How do I share data with my clinic” (dexcom.com/en-gb/faqs/how-do-i-share-data-my-clinic): the clinic gives a sharing code',
    'sharing code|clinic',
  ),
  from(
    'Greater Glasgow and Clyde children’s diabetes service, “FAQ - Sharing Data”: Profile, Manage Data Sharing, enter the clinic code',
    'clinic code|profile|share*|enter|the',
  ),
  from('Dexcom’s hand-out for clinics: the printed shortcut clarity.dexcom.com/share', 'share'),
  from(
    'LibreView patient help, “Link your account” (pat.libreview.com/articles/link-your-account): Account Settings, My Practices, Practice ID, Add',
    'practice id|practice*|id|account*|link*',
  ),
  from(
    'LibreView patient help, “Remove a practice link” (pat.libreview.io/articles/remove-practice-link): the tile Linked Practices',
    'linked',
  ),
  from(
    'LibreLink app in Spanish, as public code of August 2026 quotes it: “ID del centro/consultorio”, “región geográfica diferente o la ID … es inválida”',
    'centro|consultorio*|region geografica diferente|invalid*',
  ),
  from('Glooko help in German (support.glooko.com/hc/de/articles/33575699889299): Klinik verwalten', '*klinik*'),
  from('Glooko help in French (support.glooko.com/hc/fr/articles/12146146281235): Gérer la clinique', 'clinique*'),
  from('diasend help in Spanish (support.diasend.com): Administrar clínica', 'clinica*'),

  // What rules a field out.
  from(
    'LibreView sign-in and two-step pages, as public test suites name them: Member Login, Email address, Password, country and language choice, security code, Verification code, twoFactor-step2-code-input',
    'passw*|email*|login*|country*|language|security|security code|verif*|twofactor|two factor',
  ),
  from(
    'LibreView’s pages for professionals, as public test suites name them: add-patient-firstName-field, add-patient-lastName-field, add-patient-dob-year',
    'add patient|patient*|first name|last name|dob',
  ),
  from('LibreView patient help, “View and edit account settings”: the tab My Devices', 'device*'),
  from(
    'Clarity’s sign-in: “User ID or password not recognized. Request one-time code to continue.”',
    'user*|one time|not recogni*',
  ),
  from('Clarity’s reports, as public scripts name their boxes: start_date, end_date', 'date'),
  from(
    'Dexcom provider FAQ, “How to share data through the app” (provider.dexcom.com/faqs/how-share-data-through-app): Accept Invitation, Temporary Authorization Key, Enter Birthday',
    'accept invitation|invit*|temporary*|tempora*|authori*|key|birth*',
  ),
  from(
    'sugarpull’s README (github.com/tjhorner/sugarpull): Authorize Sharing, Generate Code; the code that a patient makes is redeemed as an access code',
    'generate*|redeem*|access*',
  ),
  from('Glooko’s sign-in page (my.glooko.com/users/sign_in): Log In', 'log in|sign in'),
  from(
    'Glooko help in German (support.glooko.com/hc/de/articles/360014226497): Einmal-Code; one-time passcode in English',
    'einmal*|passcode',
  ),
  from(
    'Glooko help in French (support.glooko.com/hc/fr/articles/12146146281235), changing the address: Nouvel e-mail, Mot de passe',
    'e mail*|mot de passe',
  ),
  from(
    'Glooko help, linking Dexcom (c4c.glooko.com, article 360000105769): Electronic Signature, Full Name',
    'full name',
  ),
  from('diasend help (support.diasend.com, article 211371929): the serial number of a device', 'serial*'),
  from('LibreView and LibreLink: followers join through LibreLinkUp', 'librelinkup|follower*|follow*'),
  from(
    'Medtronic’s guide for care partners (carelink-content.medtronic.com): CareLink, the site of MiniMed pumps; request to follow',
    'partner*|carelink|medtronic|minimed',
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

  // Nobody has shown these to be on one of the sites.
  assumed('pro connect|practiceid|share code|codes|*code|codigo*|identifi*|*kennung'),
  assumed('clinics|*praxis*|einrichtung*|cabinet*|etablissement*|consulta|behandlungsteam'),
  assumed(
    'freigabe*|freigeben|teilen|verbind*|verknupf*|hinzufug*|partag*|ajout*|associer|compart*|conect*|vincul*|anadir|agregar',
  ),
  assumed(
    '*connected|now shar*|is shared|are shared|been shared|been added|was added|added to|erfolgreich*|verbunden|hinzugefugt|wird geteilt|connecte*|reussi*|ajoute*|partagees|conectad*|vinculad*|anadid*|con exito|now sharing|are sharing|sharing with',
  ),
  assumed(
    'not found|not valid|not connected|not linked|not shared|not added|not been|incorrect*|wrong|does not exist|doesn t exist|try again|check the|cannot|can t|could not|couldn t|unable|failed|no practice|no clinic|ungultig*|nicht gefunden|nicht erkannt|nicht verbunden|falsch*|fehler*|introuvable|non valide|erreur|no valid*|no encontrad*|no se pudo|different region|another region',
  ),
  assumed('kennwort*|contrasena*|clave'),
  assumed(
    'onetime|otp|2fa|mfa|two step|authent*|pin|sms|text message|confirmation|backup|recovery|texted|we sent|we ve sent|token|bestatigung*|sicherheit*|usage unique|securite|seguridad|un solo uso',
  ),
  assumed('mail|account id|benutzer*|nutzer*|utilisateur|usuario|correo|courriel|firstname|lastname'),
  assumed('zip*|post*|plz|codigo postal|region|area|dial*|vorwahl*|indicatif|prefijo|land*|pays|pais'),
  assumed('*phone*|mobil*|tel|telef*|fax'),
  assumed('promo*|coupon*|voucher*|gift*|discount*|referral|gutschein*'),
  assumed('transmitter*|sensor*|receiver*|pump*|meter|model'),
  assumed('geburt*|datum|fecha'),
  assumed('autori*|acces|acceso|berechtig*|zugangs*|activation*|aktivier*|licen*|registration*'),
  assumed('pacient*|mrn|nhs|medical record|insurance|member|employee|staff|tax|vat|npi'),
  assumed('carepartner|caregiver*|einlad*|friend*|family'),
  assumed('search*|find a|find your|find my|find clinic*|filter*|lookup|such*|recherch*|buscar*|busqueda'),
  assumed(
    'comment*|message|notes|card*|sort code|bank*|payment*|billing|order|reference|booking|tracking|product*|locale|currency|barcode|captcha|unlock|diagnos*|department|cost|branch|source code|error|qr',
  ),
  assumed('glucocontro|gluroo|nightscout|tandem'),
  assumed(
    'your|a|here|please|eingeben|ihr|ihren|den|neuer|neuen|saisir|saisissez|le|votre|nouveau|introduce|introduzca|ingrese|el|tu|su|nuevo',
  ),
  assumed('honeypot|leave blank|leave this|do not fill'),
  assumed('anmelden|einloggen|iniciar sesion|new patient|invite patient|clinician*'),
];

/**
 * Where a word comes from.
 * @param word exactly as it stands in a list
 * @returns null where nobody has said so yet
 */
export function sourceOf(word: string): WordSource | null {
  return SOURCES.find(({ words }) => words.includes(word)) ?? null;
}
