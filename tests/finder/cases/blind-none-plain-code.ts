/** Blind pages whose box is called only a code or an identifier, and whose heading says whose: not the clinic's. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { frame, without } from './blind-page.ts';

const DEVICES = 'https://www.libreview.com/account-settings/my-devices';

/** One section: heading, box named by `label`, button; `more` is markup between heading and box. */
function plain(
  service: ServiceId,
  lang: string,
  name: string,
  about: string,
  [heading, label, button]: readonly [string, string, string],
  more = '',
  rest: Partial<FinderCase> = {},
): FinderCase {
  const form = `<h2>${heading}</h2>${more}<label for="c">${label}</label><input id="c"><button>${button}</button>`;
  return without(service, lang, `plain-${name}`, about, frame(service, [], `<div class="card">${form}</div>`), rest);
}

export const blindPlainCodes: readonly FinderCase[] = [
  plain('glooko', 'en', 'visit', 'a video visit', ['Video visit with your care team', 'Code', 'Join visit']),
  plain('glooko', 'de', 'umfrage', 'a survey', ['Umfrage Ihrer Klinik', 'Code', 'Teilnehmen']),
  plain(
    'glooko',
    'fr',
    'borne',
    'a kiosk in the clinic',
    ['Borne de la clinique', 'Code', 'Démarrer'],
    '<p>Le code s’affiche sur l’écran de la borne.</p>',
  ),
  plain(
    'glooko',
    'es',
    'tutores',
    'access for guardians',
    ['Acceso para tutores', 'Código', 'Solicitar acceso'],
    '<p>Su clínica le envió una carta con el código.</p>',
  ),
  plain('glooko', 'nb', 'studie', 'a study', ['Forskningsstudie ved klinikken', 'Kode', 'Delta']),
  plain('glooko', 'tr', 'anket', 'a survey', ['Klinik anketi', 'Kod', 'Ankete katıl']),
  plain('glooko', 'cs', 'slevy', 'a rebate', ['Slevový program kliniky', 'Kód', 'Uplatnit']),
  plain('glooko', 'pt-BR', 'descontos', 'a rebate', ['Programa de descontos da clínica', 'Código', 'Resgatar']),
  plain('glooko', 'ar', 'musabaqa', 'a competition', ['مسابقة العيادة', 'الرمز', 'انضمام']),
  plain('clarity', 'en', 'family', 'a follower', ['Share with family', 'Code', 'Connect']),
  plain('clarity', 'de', 'angehoerige', 'a follower', ['Mit Angehörigen teilen', 'Code', 'Verbinden']),
  plain('clarity', 'it', 'familiare', 'a follower', ['Condividi con un familiare', 'Codice', 'Condividi']),
  plain('clarity', 'pl', 'rodzina', 'a follower', ['Udostępnij rodzinie', 'Kod', 'Udostępnij']),
  plain('clarity', 'sv', 'familjen', 'a follower', ['Dela med familjen', 'Kod', 'Dela']),
  plain('clarity', 'da', 'paaroerende', 'a follower', ['Del med pårørende', 'Kode', 'Del']),
  plain('clarity', 'nl', 'school', 'a school', ['Delen met school', 'Code', 'Delen']),
  plain(
    'clarity',
    'fr',
    'invitation',
    'a personal invitation, asked for with the date of birth',
    ['Accepter l’invitation de votre clinique', 'Code', 'Continuer'],
    '<label>Date de naissance <input></label>',
  ),
  plain(
    'clarity',
    'fi',
    'kutsu',
    'a personal invitation, asked for with the date of birth',
    ['Hyväksy klinikan kutsu', 'Koodi', 'Jatka'],
    '<label>Syntymäaika <input></label>',
  ),
  plain('libreview', 'en', 'device', 'a device', ['My Devices', 'ID', 'Add'], '', { url: DEVICES }),
  plain('libreview', 'de', 'geraet', 'a device', ['Meine Geräte', 'ID', 'Hinzufügen'], '', { url: DEVICES }),
  plain('libreview', 'he', 'makhshir', 'a device', ['המכשירים שלי', 'מזהה', 'הוספה'], '', { url: DEVICES }),
  plain('libreview', 'es', 'encuesta', 'a survey', ['Encuesta de su consultorio', 'ID', 'Participar']),
  plain(
    'libreview',
    'nl',
    'onderzoek',
    'a study',
    ['Onderzoek in uw praktijk', 'ID', 'Deelnemen'],
    '<p>Uw deelnemersnummer staat op de brief.</p>',
  ),
  plain(
    'libreview',
    'pt-PT',
    'seguro',
    'an insurance',
    ['Seguro de saúde', 'ID', 'Guardar'],
    '<p>Consultório: Centro Norte</p>',
  ),
];
