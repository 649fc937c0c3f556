/** Blind pages whose box is called only a code or an identifier, and whose heading says that it is the clinic's. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { frame, withBox } from './blind-page.ts';

/** One section: heading, a line of help, box named by `label`, button. */
function plain(
  service: ServiceId,
  lang: string,
  heading: string,
  help: string,
  label: string,
  button: string,
): FinderCase {
  const section = `<div class="card"><h2>${heading}</h2><p>${help}</p><label for="c">${label}</label><input id="c"><button>${button}</button></div>`;
  return withBox(service, lang, 'plain', 'plain label under a telling heading', '#c', frame(service, [], section));
}

export const blindPlainBoxes: readonly FinderCase[] = [
  plain('glooko', 'en', 'Add a Care Team', 'Your clinic gives you the code.', 'Code', 'Connect'),
  plain('clarity', 'en', 'Share with your clinic', 'Ask your clinic for its share code.', 'Code', 'Share data'),
  plain('libreview', 'en', 'Connect to a Practice', 'Your practice gives you its ID.', 'ID', 'Next'),
  plain('glooko', 'de', 'Behandlungsteam hinzufügen', 'Den Code erhalten Sie in Ihrer Klinik.', 'Code', 'Verbinden'),
  plain(
    'clarity',
    'fr',
    'Partager avec votre clinique',
    'Demandez le code à votre clinique.',
    'Code',
    'Partager les données',
  ),
  plain('libreview', 'es', 'Conectar con un consultorio', 'Su consultorio le dará el ID.', 'ID', 'Siguiente'),
  plain('glooko', 'it', 'Aggiungi un codice ProConnect', 'Lo riceve dal Suo centro.', 'Codice', 'Invia'),
  plain('clarity', 'pt-PT', 'Partilhar com a clínica', 'Peça o código à sua clínica.', 'Código', 'Partilhar'),
  plain('libreview', 'nl', 'Praktijk toevoegen', 'U krijgt de ID van uw praktijk.', 'ID', 'Toevoegen'),
  plain('clarity', 'sv', 'Dela data med kliniken', 'Du får koden av din klinik.', 'Kod', 'Dela data'),
  plain('glooko', 'da', 'Tilføj ProConnect-kode', 'Du får koden af din klinik.', 'Kode', 'Tilføj'),
  plain('libreview', 'nb', 'Legg til klinikk', 'Du får ID-en av klinikken.', 'ID', 'Legg til'),
  plain('clarity', 'fi', 'Jaa tiedot klinikan kanssa', 'Saat koodin klinikaltasi.', 'Koodi', 'Jaa tiedot'),
  plain('glooko', 'pl', 'Dodaj kod ProConnect', 'Kod otrzymasz w klinice.', 'Kod', 'Dodaj'),
  plain('libreview', 'cs', 'Přidat ordinaci', 'ID vám sdělí vaše ordinace.', 'ID', 'Přidat'),
  plain('clarity', 'tr', 'Klinikle paylaş', 'Kodu kliniğinizden isteyin.', 'Kod', 'Paylaş'),
  plain('glooko', 'ar', 'إضافة رمز ProConnect', 'تحصل على الرمز من عيادتك.', 'الرمز', 'إضافة'),
  plain('libreview', 'he', 'הוספת מרפאה', 'המזהה מתקבל מהמרפאה.', 'מזהה', 'הוספה'),
];
