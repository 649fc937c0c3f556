/** Blind pages of one section: the label is right or plain, the heading and the button mean something else. */
import type { FinderCase } from '../case.ts';
import { without } from './blind-page.ts';
import { type Section, sectionPage, slug } from './blind-section.ts';

const SECTIONS: readonly Section[] = [
  ['glooko', 'en', 'Care team newsletter', '', 'Code', 'Subscribe'],
  ['glooko', 'en', 'Unlink your clinic', '', 'ProConnect code', 'Unlink'],
  ['clarity', 'en', 'Pause sharing with your clinic', '', 'Clinic share code', 'Pause'],
  ['libreview', 'en', 'Rate your practice', '', 'Practice ID', 'Send rating'],
  ['libreview', 'en', 'Practice invitations', 'Decline invitations of this practice.', 'Practice ID', 'Decline'],
  ['glooko', 'de', 'Termin in der Klinik', '', 'Code', 'Einchecken'],
  ['clarity', 'de', 'Teilen mit der Klinik pausieren', '', 'Freigabecode der Klinik', 'Pausieren'],
  ['libreview', 'de', 'Bewertung Ihrer Praxis', '', 'Praxis-ID', 'Bewerten'],
  ['glooko', 'fr', 'Rendez-vous à la clinique', '', 'Code', 'S’enregistrer'],
  ['libreview', 'fr', 'Dissocier un cabinet', '', 'ID du cabinet', 'Dissocier'],
  ['glooko', 'es', 'Cita en la clínica', '', 'Código', 'Registrar llegada'],
  ['libreview', 'es', 'Desvincular consultorio', '', 'ID del consultorio', 'Desvincular'],
  ['clarity', 'it', 'Sospendi la condivisione', '', 'Codice di condivisione della clinica', 'Sospendi'],
  ['glooko', 'it', 'Visita in clinica', '', 'Codice', 'Registrati'],
  ['clarity', 'pt-PT', 'Suspender partilha', '', 'Código de partilha da clínica', 'Suspender'],
  ['libreview', 'nl', 'Praktijk ontkoppelen', '', 'Praktijk-ID', 'Ontkoppelen'],
  ['glooko', 'nl', 'Afspraak in de kliniek', '', 'Code', 'Inchecken'],
  ['libreview', 'sv', 'Koppla bort mottagning', '', 'Mottagnings-ID', 'Koppla bort'],
  ['glooko', 'sv', 'Besök på kliniken', '', 'Kod', 'Checka in'],
  ['clarity', 'da', 'Sæt deling på pause', '', 'Klinikkens delingskode', 'Pause'],
  ['libreview', 'nb', 'Koble fra klinikk', '', 'Klinikk-ID', 'Koble fra'],
  ['glooko', 'fi', 'Käynti klinikalla', '', 'Koodi', 'Ilmoittaudu'],
  ['libreview', 'pl', 'Odłącz gabinet', '', 'Identyfikator gabinetu', 'Odłącz'],
  ['glooko', 'pl', 'Wizyta w klinice', '', 'Kod', 'Zamelduj'],
  ['clarity', 'cs', 'Pozastavit sdílení', '', 'Kód kliniky pro sdílení', 'Pozastavit'],
  ['glooko', 'tr', 'Klinik randevusu', '', 'Kod', 'Giriş yap'],
  ['clarity', 'tr', 'Paylaşımı duraklat', '', 'Klinik paylaşım kodu', 'Duraklat'],
  ['glooko', 'ar', 'موعد في العيادة', '', 'الرمز', 'تسجيل الوصول'],
  ['libreview', 'he', 'ניתוק מרפאה', '', 'מזהה המרפאה', 'ניתוק'],
  ['glooko', 'he', 'תור במרפאה', '', 'קוד', 'רישום הגעה'],
  ['clarity', 'en', 'Get a second opinion', 'A doctor outside your clinic looks at your data.', 'Code', 'Start'],
  ['clarity', 'fr', 'Don de données à la recherche', 'Votre clinique participe.', 'Code', 'Participer'],
  ['libreview', 'en', 'Order supplies through your practice', '', 'ID', 'Order'],
];

export const blindOtherSections: readonly FinderCase[] = SECTIONS.map((one, at) =>
  without(one[0], one[1], slug(one, at), `${one[2]} / ${one[4]} / ${one[5]}`, sectionPage(one)),
);
