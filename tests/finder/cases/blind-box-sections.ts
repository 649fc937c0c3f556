/** Blind pages of one section with the box, in wordings that no other page has. */
import type { FinderCase } from '../case.ts';
import { withBox } from './blind-page.ts';
import { type Section, sectionPage, slug } from './blind-section.ts';

const SECTIONS: readonly Section[] = [
  ['glooko', 'en', 'Connect to a clinic', '', "Your clinic's ProConnect code", 'Connect'],
  [
    'clarity',
    'en',
    'Data sharing',
    'Sharing lets your care team see your reports.',
    "Your clinic's share code",
    'Continue',
  ],
  ['libreview', 'en', 'Link a practice', '', 'Practice identifier', 'Link'],
  ['glooko', 'de', 'Mit Ihrer Klinik verbinden', '', 'ProConnect-Code Ihrer Klinik', 'Verbinden'],
  [
    'clarity',
    'de',
    'Daten teilen',
    'Geben Sie den Code ein, den Sie von Ihrer Praxis erhalten haben.',
    'Praxiscode',
    'Freigeben',
  ],
  ['libreview', 'de', 'Praxis verknüpfen', '', 'ID Ihrer Praxis', 'Verknüpfen'],
  ['glooko', 'fr', 'Mes équipes soignantes', '', 'Saisir un code ProConnect', 'Valider'],
  ['clarity', 'fr', 'Gérer le partage', 'Votre centre vous fournit ce code.', 'Code de votre centre', 'Partager'],
  ['libreview', 'fr', 'Associer un cabinet', '', 'Numéro d’identification du cabinet', 'Associer'],
  ['glooko', 'es', 'Añadir un centro', '', 'Código ProConnect del centro', 'Añadir'],
  ['clarity', 'es', 'Uso compartido de datos', '', 'Código de su clínica', 'Continuar'],
  ['libreview', 'es', 'Mis consultorios', '', 'Identificador del consultorio', 'Vincular'],
  ['glooko', 'it', 'Collega la clinica', '', 'Codice ProConnect della clinica', 'Collega'],
  ['clarity', 'it', 'Gestione condivisione', '', 'Codice della clinica', 'Avanti'],
  ['libreview', 'pt-BR', 'Conectar a um consultório', '', 'Identificação do consultório', 'Avançar'],
  ['clarity', 'pt-BR', 'Gerenciar compartilhamento', '', 'Código da sua clínica', 'Continuar'],
  ['glooko', 'nl', 'Verbinden met uw behandelteam', '', 'Code van uw behandelteam', 'Verbinden'],
  ['libreview', 'nl', 'Mijn behandelaars', '', 'ID van uw praktijk', 'Koppelen'],
  ['glooko', 'sv', 'Anslut till din klinik', '', 'Kod från kliniken', 'Anslut'],
  ['libreview', 'sv', 'Mina vårdgivare', '', 'Klinik-ID', 'Koppla'],
  ['clarity', 'da', 'Datadeling', '', 'Klinikkode', 'Del'],
  ['libreview', 'da', 'Mine klinikker', '', 'Klinik-id', 'Tilknyt'],
  ['glooko', 'nb', 'Koble til klinikken', '', 'Klinikkens ProConnect-kode', 'Koble til'],
  ['clarity', 'nb', 'Datadeling', '', 'Klinikkode', 'Del'],
  ['glooko', 'fi', 'Yhdistä klinikkaan', '', 'Klinikan ProConnect-koodi', 'Yhdistä'],
  ['libreview', 'fi', 'Omat klinikat', '', 'Klinikan tunnus', 'Liitä'],
  ['clarity', 'pl', 'Zarządzaj udostępnianiem', '', 'Kod kliniki', 'Dalej'],
  ['libreview', 'pl', 'Moje przychodnie', '', 'ID przychodni', 'Połącz'],
  ['glooko', 'cs', 'Připojit kliniku', '', 'Kód ProConnect kliniky', 'Připojit'],
  ['clarity', 'cs', 'Správa sdílení', '', 'Kód kliniky', 'Pokračovat'],
  ['glooko', 'tr', 'Kliniğe bağlan', '', 'Kliniğinizin ProConnect kodu', 'Bağlan'],
  ['libreview', 'tr', 'Kliniklerim', '', 'Klinik kimliği', 'Bağla'],
  ['clarity', 'ar', 'إدارة المشاركة', '', 'رمز العيادة', 'متابعة'],
  ['glooko', 'ar', 'الاتصال بالعيادة', '', 'رمز ProConnect الخاص بالعيادة', 'اتصال'],
  ['clarity', 'he', 'ניהול שיתוף', '', 'קוד המרפאה', 'המשך'],
  ['libreview', 'he', 'קישור מרפאה', '', 'מספר מזהה של המרפאה', 'קישור'],
];

export const blindSections: readonly FinderCase[] = SECTIONS.map((one, at) =>
  withBox(one[0], one[1], slug(one, at), `${one[4]} / ${one[5]}`, '#c', sectionPage(one)),
);
