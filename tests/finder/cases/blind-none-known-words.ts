/** Blind pages made of the right words that mean something else: a denial, the person's own code. */
import type { FinderCase } from '../case.ts';
import { without } from './blind-page.ts';
import { type Section, sectionPage, slug } from './blind-section.ts';

const SECTIONS: readonly Section[] = [
  ['glooko', 'nb', 'Koble fra klinikken', '', 'ProConnect-kode', 'Koble fra'],
  ['glooko', 'da', 'Kobl fra klinikken', '', 'ProConnect-kode', 'Kobl fra'],
  ['glooko', 'sv', 'Koppla från kliniken', '', 'ProConnect-kod', 'Koppla från'],
  ['clarity', 'en', 'Do not share with my clinic', '', 'Clinic share code', 'Do not share'],
  ['clarity', 'de', 'Nicht mit der Klinik teilen', '', 'Freigabecode der Klinik', 'Nicht teilen'],
  ['clarity', 'fr', 'Ne plus partager avec la clinique', '', 'Code de partage de la clinique', 'Ne plus partager'],
  ['clarity', 'es', 'No compartir con la clínica', '', 'Código para compartir de la clínica', 'No compartir'],
  ['clarity', 'it', 'Non condividere con la clinica', '', 'Codice di condivisione della clinica', 'Non condividere'],
  ['clarity', 'pt-PT', 'Não partilhar com a clínica', '', 'Código de partilha da clínica', 'Não partilhar'],
  ['clarity', 'nl', 'Niet delen met de kliniek', '', 'Deelcode van de kliniek', 'Niet delen'],
  ['clarity', 'sv', 'Dela inte med kliniken', '', 'Klinikens delningskod', 'Dela inte'],
  ['clarity', 'da', 'Del ikke med klinikken', '', 'Klinikkens delingskode', 'Del ikke'],
  ['clarity', 'fi', 'Älä jaa klinikalle', '', 'Klinikan jakokoodi', 'Älä jaa'],
  ['clarity', 'pl', 'Nie udostępniaj klinice', '', 'Kod udostępniania kliniki', 'Nie udostępniaj'],
  ['clarity', 'cs', 'Nesdílet s klinikou', '', 'Kód kliniky pro sdílení', 'Nesdílet'],
  ['clarity', 'tr', 'Klinikle paylaşma', '', 'Klinik paylaşım kodu', 'Paylaşma'],
  ['clarity', 'ar', 'عدم المشاركة مع العيادة', '', 'رمز المشاركة الخاص بالعيادة', 'عدم المشاركة'],
  ['clarity', 'he', 'לא לשתף עם המרפאה', '', 'קוד השיתוף של המרפאה', 'לא לשתף'],
  ['clarity', 'en', 'Share with your clinic', '', 'Your code for your clinic', 'Continue'],
  ['clarity', 'en', 'Share a code with your clinic', '', 'Your code', 'Share'],
  ['clarity', 'de', 'Mit Ihrer Klinik teilen', '', 'Ihr Code für die Klinik', 'Weiter'],
  ['clarity', 'fr', 'Partager avec votre clinique', '', 'Votre code pour la clinique', 'Continuer'],
  ['clarity', 'es', 'Compartir con su clínica', '', 'Su código para la clínica', 'Continuar'],
  ['libreview', 'en', 'My Practices', '', 'Your ID at the practice', 'Save'],
  ['libreview', 'en', 'My Practices', '', 'Your ID', 'Add'],
  ['libreview', 'de', 'Meine Praxen', '', 'Ihre ID in der Praxis', 'Speichern'],
  ['libreview', 'de', 'Meine Praxen', '', 'Meine ID', 'Hinzufügen'],
  ['libreview', 'fr', 'Mes cabinets', '', 'Votre ID au cabinet', 'Enregistrer'],
  ['libreview', 'es', 'Mis consultorios', '', 'Su ID en el consultorio', 'Guardar'],
  ['libreview', 'es', 'Mis consultorios', '', 'Mi ID', 'Agregar'],
  ['libreview', 'nl', 'Mijn praktijken', '', 'Uw ID bij de praktijk', 'Opslaan'],
  ['libreview', 'it', 'I miei ambulatori', '', 'Il Suo ID in ambulatorio', 'Salva'],
  ['libreview', 'sv', 'Mina mottagningar', '', 'Ditt ID på mottagningen', 'Spara'],
  ['libreview', 'he', 'המרפאות שלי', '', 'המזהה שלך במרפאה', 'שמירה'],
  ['libreview', 'pl', 'Moje gabinety', '', 'Twój identyfikator w gabinecie', 'Zapisz'],
  ['libreview', 'tr', 'Muayenehanelerim', '', 'Muayenehanedeki kimliğiniz', 'Kaydet'],
  ['libreview', 'ar', 'عياداتي', '', 'معرّفك في العيادة', 'حفظ'],
  ['libreview', 'fi', 'Omat vastaanotot', '', 'Tunnuksesi vastaanotolla', 'Tallenna'],
  ['glooko', 'en', 'Care Teams', '', 'Code for a new care team', 'Create'],
  ['glooko', 'en', 'Account', '', 'Your Glooko code', 'Save'],
  ['glooko', 'de', 'Konto', '', 'Ihr Glooko-Code', 'Speichern'],
  ['glooko', 'en', 'ProConnect', '', 'Clinic name or code', 'Continue'],
  ['glooko', 'fr', 'Équipes de soins', '', 'Nom ou code de la clinique', 'Continuer'],
];

export const blindKnownWords: readonly FinderCase[] = SECTIONS.map((one, at) =>
  without(one[0], one[1], slug(one, at), `${one[2]} / ${one[4]} / ${one[5]}`, sectionPage(one)),
);
