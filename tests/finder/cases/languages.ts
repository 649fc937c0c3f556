/** Look-alike boxes in the other languages: a row is service, what it is, heading, label, button. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

type Row = readonly [service: ServiceId, about: string, heading: string, label: string, button: string];

const G = 'glooko';
const C = 'clarity';
const L = 'libreview';

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  de: [
    [G, 'one-time code', 'ProConnect', 'Einmal-Code', 'Weiter'],
    [G, 'two-step', 'Konto – ProConnect', 'Bestätigungscode', 'Absenden'],
    [C, 'postcode', 'Daten mit der Klinik teilen', 'Postleitzahl', 'Teilen'],
    [C, 'voucher', 'Daten mit der Klinik teilen', 'Gutscheincode', 'Teilen'],
    [L, 'practice phone', 'Meine Praxen', 'Telefonnummer der Praxis', 'Hinzufügen'],
    [L, 'search', 'Meine Praxen', 'Praxis suchen', 'Hinzufügen'],
    [L, 'patient number', 'Meine Praxen', 'Patienten-ID in der Praxis', 'Hinzufügen'],
  ],
  fr: [
    [G, 'two-step', 'ProConnect', 'Code de vérification', 'Envoyer'],
    [G, 'promo', 'ProConnect', 'Code promo', 'Envoyer'],
    [C, 'postcode', 'Partager avec ma clinique', 'Code postal de la clinique', 'Partager'],
    [C, 'authorization key', 'Partager avec ma clinique', "Clé d'autorisation temporaire", 'Continuer'],
    [L, 'serial', 'Mes cabinets', 'Numéro de série du lecteur', 'Ajouter'],
    [L, 'phone', 'Mes cabinets', 'Téléphone du cabinet', 'Ajouter'],
    [L, 'sign-in name', 'Mes cabinets', 'Identifiant de connexion', 'Ajouter'],
  ],
  es: [
    [G, 'two-step', 'ProConnect', 'Código de verificación', 'Enviar'],
    [G, 'postcode', 'ProConnect', 'Código postal', 'Enviar'],
    [C, 'sms', 'Compartir con la clínica', 'Código enviado por SMS', 'Compartir'],
    [C, 'date of birth', 'Compartir con la clínica', 'Fecha de nacimiento', 'Compartir'],
    [L, 'name', 'Mis centros', 'Nombre del centro/consultorio', 'Añadir'],
    [L, 'follower', 'LibreLinkUp', 'Código de invitación', 'Añadir'],
  ],
  it: [
    [G, 'one-time code', 'ProConnect', 'Codice monouso', 'Invia'],
    [C, 'postcode', 'Condivisione con la clinica', 'Codice di avviamento postale (CAP)', 'Condividi'],
    [C, 'tax code', 'Condivisione con la clinica', 'Codice fiscale', 'Condividi'],
    [L, 'search', 'I miei ambulatori', 'Cerca ambulatorio', 'Aggiungi'],
  ],
  pt: [
    [G, 'two-step', 'ProConnect', 'Código de verificação', 'Enviar'],
    [C, 'postcode', 'Compartilhar com a clínica', 'CEP / Código postal', 'Compartilhar'],
    [L, 'phone', 'Os meus consultórios', 'Telefone do consultório', 'Adicionar'],
    [L, 'tax number', 'Os meus consultórios', 'NIF do consultório', 'Adicionar'],
  ],
  nl: [
    [G, 'two-step', 'ProConnect', 'Verificatiecode', 'Verzenden'],
    [C, 'discount', 'Delen met de kliniek', 'Kortingscode', 'Delen'],
    [L, 'postcode', 'Mijn praktijken', 'Postcode van de praktijk', 'Toevoegen'],
  ],
  sv: [
    [G, 'one-time code', 'ProConnect', 'Engångskod', 'Skicka'],
    [C, 'personal number', 'Dela med kliniken', 'Personnummer', 'Dela'],
    [L, 'search', 'Mina mottagningar', 'Sök mottagning', 'Lägg till'],
  ],
  da: [
    [G, 'two-step', 'ProConnect', 'Bekræftelseskode', 'Send'],
    [C, 'discount', 'Del med klinikken', 'Rabatkode', 'Del'],
    [L, 'phone', 'Mine praksisser', 'Praksissens telefon', 'Tilføj'],
  ],
  nb: [
    [G, 'one-time code', 'ProConnect', 'Engangskode', 'Send'],
    [C, 'landline prefix', 'Del med klinikken', 'Landskode', 'Del'],
    [L, 'postcode', 'Mine praksiser', 'Postnummer', 'Legg til'],
  ],
  fi: [
    [G, 'two-step', 'ProConnect', 'Vahvistuskoodi', 'Lähetä'],
    [C, 'date of birth', 'Jaa klinikalle', 'Syntymäaika', 'Jaa'],
    [L, 'user name', 'Omat vastaanotot', 'Käyttäjätunnus', 'Lisää'],
  ],
  pl: [
    [G, 'two-step', 'ProConnect', 'Kod weryfikacyjny', 'Wyślij'],
    [C, 'postcode', 'Udostępnij poradni', 'Kod pocztowy poradni', 'Udostępnij'],
    [L, 'serial', 'Moje poradnie', 'Numer seryjny czytnika', 'Dodaj'],
  ],
  cs: [
    [G, 'two-step', 'ProConnect', 'Ověřovací kód', 'Odeslat'],
    [C, 'discount', 'Sdílet s klinikou', 'Slevový kód', 'Sdílet'],
    [L, 'tax number', 'Moje ordinace', 'DIČ ordinace', 'Přidat'],
  ],
  tr: [
    [G, 'two-step', 'ProConnect', 'Doğrulama kodu', 'Gönder'],
    [C, 'postcode', 'Klinikle paylaş', 'Klinik posta kodu', 'Paylaş'],
    [L, 'national id', 'Muayenehanelerim', 'T.C. Kimlik No', 'Ekle'],
  ],
  ar: [
    [G, 'two-step', 'ProConnect', 'رمز التحقق', 'إرسال'],
    [C, 'postcode', 'مشاركة البيانات مع العيادة', 'الرمز البريدي', 'مشاركة'],
    [L, 'user name', 'عياداتي', 'اسم المستخدم', 'إضافة'],
  ],
  he: [
    [G, 'two-step', 'ProConnect', 'קוד אימות', 'שלח'],
    [C, 'postcode', 'שיתוף עם המרפאה', 'מיקוד המרפאה', 'שתף'],
    [L, 'identity number', 'המרפאות שלי', 'מספר תעודת זהות', 'הוסף'],
  ],
};

const PAGES = {
  glooko: { url: 'https://de-fr.my.glooko.com/settings/account', shell: glookoShell },
  clarity: { url: 'https://clarity.dexcom.eu/i/#/settings/sharing', shell: clarityShell },
  libreview: { url: 'https://www.libreview.com/account-settings/my-practices', shell: libreviewShell },
} as const;

// The shapes take turns, so that no language rests on one of them.
const SHAPES = [
  (label: string) => `<label for="feld-1">${label}</label><input id="feld-1" type="text">`,
  (label: string) =>
    `<div class="row"><div class="label">${label}</div><div><input class="in" type="text"></div></div>`,
  (label: string) => `<input class="in" placeholder="${label}">`,
  (label: string) =>
    `<div style="padding-top:16px"><input placeholder=" " id="q"><label for="q">${label}</label></div>`,
];

function caseOf(lang: string, [service, about, heading, label, button]: Row, at: number): FinderCase {
  const { url, shell } = PAGES[service];
  const html = shell(`<h2>${heading}</h2>${SHAPES[at % SHAPES.length]?.(label)}<button>${button}</button>`);
  const id = `${service}-${lang}-not-${about.replaceAll(' ', '-')}`;
  return { id, service, lang, url, html, about: `${about}: ${label}`, expect: 'none' };
}

export const languageLookAlikes: readonly FinderCase[] = Object.entries(ROWS)
  .flatMap(([lang, rows]) => rows.map((row) => [lang, row] as const))
  .map(([lang, row], at) => caseOf(lang, row, at));
