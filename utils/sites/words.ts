/**
 * Words that mean the same on every service, in the languages the services speak. All are in the form of
 * `normalise()`: lower case, accents off. `word` matches a whole word or phrase, `word*` its beginning, `*word` its
 * end, `*word*` any part (languages that write compounds, or put the article in front).
 * Brand words are not here: they belong to one service.
 */

/** What is typed. English, German, French, Dutch: "code"; the others as marked by their endings. */
export const CODE = [
  'code',
  'codes',
  '*code', // German, Dutch compounds: Freigabecode, praktijkcode
  'codigo*', // Spanish, Portuguese
  'codice*', // Italian
  '*kod', // Swedish, Polish, Czech, Turkish
  'kod*', // with their case endings
  '*kode', // Danish, Norwegian
  '*koodi*', // Finnish
  'رمز*',
  'الرمز',
  'كود*',
  'الكود',
  'קוד*',
  'הקוד',
] as const;

/** An identifier, where a service calls its code that. */
export const ID = [
  'id',
  'identifier',
  'kennung',
  'identifiant',
  'identificador',
  'identificativo',
  '*tunnus',
  'identyfikator*',
  'identifikator*',
  'kimlik*',
  'معرف*',
  'المعرف',
  'מזהה',
] as const;

/** Whom the code belongs to. */
export const OWNER = [
  'clinic',
  'clinics',
  'practice',
  'practices',
  'provider',
  'providers',
  'healthcare',
  '*klinik*', // German, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Turkish
  '*praxis*',
  'einrichtung*',
  'clinique*',
  'cabinet*',
  'etablissement*',
  'clinica*', // Spanish, Portuguese, Italian
  'consultorio*',
  'centro',
  'ambulatorio',
  'studio medico',
  '*kliniek*',
  '*praktijk*',
  '*mottagning*',
  '*praksis*',
  'vastaanot*',
  'hoitopaik*',
  'poradni*',
  'praktyk*',
  'gabinet*',
  'placowk*',
  'ordinac*',
  'muayenehane*',
  '*عياد*',
  '*مركز*',
  '*מרפא*',
  '*קליניק*',
] as const;

/** What the person does with it: share, connect, link, add. */
export const ADD_SHARE = [
  'share*',
  'sharing',
  'connect*',
  'link*',
  'add',
  'freigabe*',
  'freigeben',
  'teilen',
  'verbind*', // German, Dutch
  'verknupf*',
  'hinzufug*',
  'partag*',
  'ajout*',
  'associer',
  'compart*', // Spanish, Portuguese
  'conect*',
  'vincul*',
  'anadir',
  'agregar',
  'condivi*',
  'colleg*',
  'aggiung*',
  'partilh*',
  'adicion*',
  'delen',
  'deel*',
  'koppel*',
  'toevoeg*',
  'dela',
  'delning*',
  'anslut*',
  'koppla*',
  'lagg till',
  'del',
  'deling*',
  'forbind*',
  'tilfoj*',
  'tilknyt*',
  'koble*',
  'legg til',
  'jaa',
  'jako*',
  'jakami*',
  'yhdist*',
  'lisaa*',
  'udostepn*',
  'polacz*',
  'dodaj*',
  'sdil*',
  'propoj*',
  'pridat*',
  'paylas*',
  'bagla*',
  'ekle*',
  '*مشارك*',
  'شارك',
  '*اضاف*',
  'ربط',
  'שיתוף',
  'שתף',
  'הוסף',
  'הוספ*',
  'חיבור',
  'קישור',
] as const;
