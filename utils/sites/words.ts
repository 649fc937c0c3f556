/**
 * Words that mean the same on every service, in the languages in which the services' own words are documented (English,
 * German, French, Spanish). A list is one string with `|` between its words, which are in the form of `normalise()`: lower case, accents off. `word` matches a whole word
 * or phrase, `word*` its beginning, `*word` its end, `*word*` any part (compounds). Brand words are not here: they
 * belong to one service.
 */

/** What is typed. */
export const CODE = 'code|codes|*code|codigo*';

/** An identifier, where a service calls its code that. */
export const ID = 'id|identifi*|*kennung';

/** Whom the code belongs to. */
export const OWNER =
  'clinic|clinics|practice*|provider*|healthcare|*klinik*|*praxis*|einrichtung*|clinique*|cabinet*|etablissement*|clinica*|consultorio*|consulta|centro';

/** What the person does with it: share, connect, link, add. */
export const ADD_SHARE =
  'share*|sharing|connect*|link*|add|freigabe*|freigeben|teilen|verbind*|verknupf*|hinzufug*|partag*|ajout*|associer|compart*|conect*|vincul*|anadir|agregar';

/** Words that may stand beside "code" in a label without making it another code. */
export const FILLER =
  'enter|your|the|a|new|here|please|eingeben|ihr|ihren|den|neuer|neuen|saisir|saisissez|le|votre|nouveau|introduce|introduzca|ingrese|el|tu|su|nuevo';
