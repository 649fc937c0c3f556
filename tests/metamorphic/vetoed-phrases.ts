/**
 * Labels of boxes that are not the clinic's code, as the services' pages write them in each language. Written for these
 * tests alone, not taken from the finder's lists.
 */

const KINDS = [
  'verification code',
  'one-time code',
  'password',
  'postcode',
  'phone number',
  'promo code',
  'gift voucher',
  'serial number',
  'date of birth',
  'patient ID',
  'invitation code',
  'search',
] as const;

const ROWS: Readonly<Record<string, string>> = {
  en: 'Verification code|One-time code|Password|Postcode|Phone number|Promo code|Gift voucher code|Serial number|Date of birth|Patient ID|Invitation code|Search',
  de: 'Bestätigungscode|Einmal-Code|Passwort|Postleitzahl|Telefonnummer|Aktionscode|Gutscheincode|Seriennummer|Geburtsdatum|Patienten-ID|Einladungscode|Suche',
  fr: 'Code de vérification|Code à usage unique|Mot de passe|Code postal|Numéro de téléphone|Code promo|Code du bon cadeau|Numéro de série|Date de naissance|ID du patient|Code d’invitation|Rechercher',
  es: 'Código de verificación|Código de un solo uso|Contraseña|Código postal|Número de teléfono|Código promocional|Código de la tarjeta regalo|Número de serie|Fecha de nacimiento|ID del paciente|Código de invitación|Buscar',
  it: 'Codice di verifica|Codice monouso|Password|Codice postale|Numero di telefono|Codice promozionale|Codice del buono regalo|Numero di serie|Data di nascita|ID paziente|Codice di invito|Cerca',
  pt: 'Código de verificação|Código de uso único|Senha|Código postal|Número de telefone|Código promocional|Código do vale-presente|Número de série|Data de nascimento|ID do paciente|Código de convite|Pesquisar',
  nl: 'Verificatiecode|Eenmalige code|Wachtwoord|Postcode|Telefoonnummer|Actiecode|Cadeauboncode|Serienummer|Geboortedatum|Patiënt-ID|Uitnodigingscode|Zoeken',
  sv: 'Verifieringskod|Engångskod|Lösenord|Postnummer|Telefonnummer|Kampanjkod|Presentkortskod|Serienummer|Födelsedatum|Patient-ID|Inbjudningskod|Sök',
  da: 'Bekræftelseskode|Engangskode|Adgangskode|Postnummer|Telefonnummer|Kampagnekode|Gavekortkode|Serienummer|Fødselsdato|Patient-ID|Invitationskode|Søg',
  nb: 'Bekreftelseskode|Engangskode|Passord|Postnummer|Telefonnummer|Kampanjekode|Gavekortkode|Serienummer|Fødselsdato|Pasient-ID|Invitasjonskode|Søk',
  fi: 'Vahvistuskoodi|Kertakäyttökoodi|Salasana|Postinumero|Puhelinnumero|Kampanjakoodi|Lahjakortin koodi|Sarjanumero|Syntymäaika|Potilastunnus|Kutsukoodi|Haku',
  pl: 'Kod weryfikacyjny|Kod jednorazowy|Hasło|Kod pocztowy|Numer telefonu|Kod promocyjny|Kod karty podarunkowej|Numer seryjny|Data urodzenia|Identyfikator pacjenta|Kod zaproszenia|Szukaj',
  cs: 'Ověřovací kód|Jednorázový kód|Heslo|Poštovní směrovací číslo|Telefonní číslo|Slevový kód|Kód dárkového poukazu|Sériové číslo|Datum narození|ID pacienta|Kód pozvánky|Hledat',
  tr: 'Doğrulama kodu|Tek kullanımlık kod|Şifre|Posta kodu|Telefon numarası|Promosyon kodu|Hediye çeki kodu|Seri numarası|Doğum tarihi|Hasta kimliği|Davet kodu|Ara',
  ar: 'رمز التحقق|رمز لمرة واحدة|كلمة المرور|الرمز البريدي|رقم الهاتف|رمز ترويجي|رمز بطاقة الهدية|الرقم التسلسلي|تاريخ الميلاد|معرّف المريض|رمز الدعوة|بحث',
  he: 'קוד אימות|קוד חד-פעמי|סיסמה|מיקוד|מספר טלפון|קוד קופון|קוד שובר מתנה|מספר סידורי|תאריך לידה|מזהה מטופל|קוד הזמנה|חיפוש',
};

/** One label that rules a box out. */
export interface VetoedPhrase {
  readonly lang: string;
  readonly kind: (typeof KINDS)[number];
  readonly words: string;
}

/** All of them, in sixteen languages. */
export const VETOED: readonly VetoedPhrase[] = Object.entries(ROWS).flatMap(([lang, row]) => {
  const words = row.split('|');
  if (words.length !== KINDS.length) throw new Error(`${KINDS.length} labels wanted in ${lang}`);
  return KINDS.map((kind, at) => ({ lang, kind, words: words[at] as string }));
});
