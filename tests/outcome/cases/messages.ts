import type { ServiceId } from '../../../utils/sites/types.ts';
import type { PressCase } from '../case.ts';
import { ERROR_SLOT, form, page } from './pages.ts';

/** What pages write after a press: the clinic is linked, or the code is refused. A row is service, language, sentence. */

type Row = readonly [service: ServiceId, lang: string, sentence: string];

const LINKED: readonly Row[] = [
  ['glooko', 'en', 'You have successfully ProConnected with Harbour Children’s Diabetes Clinic.'],
  ['clarity', 'en', 'Success! You are now sharing data with Harbour Diabetes.'],
  ['libreview', 'en', 'The practice has been added to your account.'],
  ['libreview', 'en', 'Practice linked'],
  ['clarity', 'de', 'Die Klinik wurde hinzugefügt.'],
  ['libreview', 'de', 'Ihr Konto wurde erfolgreich mit der Praxis verknüpft.'],
  ['glooko', 'fr', 'La clinique a été ajoutée.'],
  ['clarity', 'fr', 'Vos données sont désormais partagées avec Harbour Diabetes.'],
  ['libreview', 'es', 'El consultorio se ha añadido correctamente.'],
  ['glooko', 'es', 'Se ha conectado con su clínica.'],
  ['clarity', 'it', 'La clinica è stata aggiunta con successo.'],
  ['libreview', 'it', 'Lo studio medico è stato collegato al tuo account.'],
  ['glooko', 'pt', 'A clínica foi adicionada.'],
  ['libreview', 'pt', 'Consultório vinculado com sucesso!'],
  ['clarity', 'nl', 'De kliniek is toegevoegd.'],
  ['libreview', 'nl', 'U bent nu verbonden met Harbour Diabetes.'],
  ['glooko', 'sv', 'Kliniken har lagts till.'],
  ['clarity', 'da', 'Klinikken er tilføjet.'],
  ['libreview', 'nb', 'Klinikken er lagt til.'],
  ['glooko', 'fi', 'Klinikka on lisätty.'],
  ['clarity', 'pl', 'Poradnia została dodana.'],
  ['libreview', 'cs', 'Klinika byla úspěšně přidána.'],
  ['glooko', 'tr', 'Klinik başarıyla eklendi.'],
  ['clarity', 'ar', 'تمت إضافة العيادة بنجاح.'],
  ['libreview', 'he', 'המרפאה נוספה בהצלחה.'],
  // A second hand.
  ['libreview', 'en', 'Thanks! We’ve linked your account to Harbour Children’s Diabetes Clinic.'],
  ['glooko', 'en', 'You’re all set! Harbour Diabetes is now connected.'],
  ['clarity', 'en', 'Your data is now being shared with Harbour Diabetes.'],
  ['libreview', 'de', 'Praxis erfolgreich hinzugefügt'],
  ['clarity', 'de', 'Sie teilen Ihre Daten jetzt mit Harbour Diabetes.'],
  ['glooko', 'de', 'Verbindung zur Klinik hergestellt'],
  ['libreview', 'fr', 'Votre compte est maintenant lié au cabinet.'],
  ['clarity', 'fr', 'Partage avec la clinique activé'],
  ['libreview', 'es', '¡Listo! Consultorio vinculado.'],
  ['clarity', 'es', 'Ahora comparte sus datos con Harbour Diabetes.'],
  ['glooko', 'it', 'La clinica è ora collegata.'],
  ['clarity', 'pt', 'Seus dados agora são compartilhados com a clínica.'],
  ['clarity', 'nl', 'Je gegevens worden nu gedeeld met Harbour Diabetes.'],
  ['clarity', 'sv', 'Du delar nu dina data med kliniken.'],
  ['libreview', 'sv', 'Mottagningen har kopplats till ditt konto.'],
  ['glooko', 'da', 'Dine data deles nu med klinikken.'],
  ['clarity', 'nb', 'Dataene dine deles nå med klinikken.'],
  ['clarity', 'fi', 'Tietosi jaetaan nyt klinikalle.'],
  ['libreview', 'pl', 'Pomyślnie połączono z poradnią.'],
  ['glooko', 'cs', 'Propojení s klinikou bylo úspěšné.'],
  ['clarity', 'tr', 'Verileriniz artık kliniğinizle paylaşılıyor.'],
  ['libreview', 'ar', 'تم ربط حسابك بالعيادة.'],
  // The service calls the clinic by a name that nobody told us.
  ['libreview', 'en', 'You are now connected with NHS North Diabetes Team.'],
  ['libreview', 'es', 'Ya está conectado con Equipo de Diabetes Norte.'],
  ['glooko', 'fr', 'Vous êtes maintenant relié à Équipe Diabète Nord par ProConnect.'],
  ['clarity', 'fr', 'Vous partagez maintenant vos données avec Équipe Diabète Nord.'],
  ['libreview', 'en', 'You are already linked to this practice.'],
  ['clarity', 'he', 'הנתונים שלך משותפים כעת עם המרפאה.'],
];

const REFUSED: readonly Row[] = [
  ['glooko', 'en', 'ProConnect code not found. Please check the code and try again.'],
  ['clarity', 'en', 'We don’t recognize this clinic code.'],
  ['libreview', 'en', 'Practice ID is invalid'],
  ['libreview', 'en', 'We were unable to link you to this practice.'],
  ['clarity', 'de', 'Dieser Code wurde nicht erkannt.'],
  ['libreview', 'de', 'Die Praxis-ID ist ungültig oder gehört zu einer anderen Region.'],
  ['glooko', 'fr', 'Ce code n’existe pas.'],
  ['libreview', 'fr', 'Impossible d’ajouter le cabinet : identifiant incorrect.'],
  ['clarity', 'es', 'No se ha encontrado ninguna clínica con este código.'],
  ['libreview', 'es', 'Se encuentra en una región geográfica diferente o la ID del centro/consultorio es inválida.'],
  ['clarity', 'it', 'Codice non trovato.'],
  ['glooko', 'it', 'Il codice inserito non è valido.'],
  ['libreview', 'pt', 'Código não encontrado.'],
  ['clarity', 'nl', 'Deze code is niet gevonden.'],
  ['glooko', 'nl', 'Ongeldige code'],
  ['libreview', 'sv', 'Koden hittades inte.'],
  ['glooko', 'da', 'Koden blev ikke fundet.'],
  ['clarity', 'nb', 'Koden ble ikke funnet.'],
  ['libreview', 'fi', 'Koodia ei löytynyt.'],
  ['glooko', 'pl', 'Nie znaleziono poradni o tym kodzie.'],
  ['clarity', 'cs', 'Kód nebyl nalezen.'],
  ['libreview', 'cs', 'Neplatný kód kliniky'],
  ['glooko', 'tr', 'Bu kodla bir klinik bulunamadı.'],
  ['clarity', 'tr', 'Geçersiz kod'],
  ['libreview', 'ar', 'الرمز غير صحيح.'],
  ['glooko', 'ar', 'لم يتم العثور على العيادة.'],
  ['clarity', 'he', 'הקוד לא נמצא.'],
  ['libreview', 'he', 'הקוד שהוזן שגוי.'],
  // A second hand.
  ['glooko', 'en', 'That code didn’t work. Check it and try again.'],
  ['glooko', 'en', 'Invalid ProConnect code'],
  ['libreview', 'en', 'No practice matches this ID.'],
  ['clarity', 'en', 'Sorry, we couldn’t find a clinic with that share code'],
  ['clarity', 'en', 'The code you entered is incorrect.'],
  ['glooko', 'de', 'Wir konnten keine Klinik mit diesem Code finden.'],
  ['libreview', 'de', 'Diese Praxis-ID existiert nicht.'],
  ['clarity', 'fr', 'Aucune clinique ne correspond à ce code.'],
  ['glooko', 'fr', 'Code invalide'],
  ['glooko', 'es', 'El código no es válido.'],
  ['libreview', 'it', 'Nessuna clinica trovata con questo codice'],
  ['glooko', 'pt', 'Código inválido'],
  ['clarity', 'pt', 'Não encontramos nenhuma clínica com este código.'],
  ['libreview', 'nl', 'We kunnen geen praktijk vinden met deze ID.'],
  ['clarity', 'sv', 'Vi kunde inte hitta någon klinik med den koden.'],
  ['clarity', 'da', 'Forkert kode'],
  ['libreview', 'da', 'Ugyldig kode'],
  ['glooko', 'nb', 'Feil kode'],
  ['clarity', 'fi', 'Virheellinen koodi'],
  ['libreview', 'pl', 'Nieprawidłowy kod poradni'],
  ['glooko', 'cs', 'Klinika s tímto kódem neexistuje.'],
  ['libreview', 'tr', 'Girdiğiniz kod hatalı.'],
  ['clarity', 'ar', 'رمز غير صالح'],
  ['glooko', 'he', 'קוד לא תקין'],
];

// Where such sentences come: in a live region, a toast without a role, a dialog, or beside the form.
const LIVE = {
  glooko: (text: string) =>
    ['.Snackbars', `<div class="Snackbar_Snackbar Snackbar_success"><span>${text}</span></div>`] as const,
  clarity: (text: string) => ['#flash', `<div role="status">${text}</div>`] as const,
  libreview: (text: string) => ['#toasts', `<div class="toast"><p>${text}</p><button>×</button></div>`] as const,
};
const DIALOG = {
  glooko: (text: string) => ['#portal', `<div role="dialog" aria-modal="true"><p>${text}</p><button>OK</button></div>`],
  clarity: (text: string) => ['#clinics', `<div class="notice notice-ok"><p>${text}</p></div>`],
  libreview: (text: string) => ['#toasts', `<div role="alert">✓ ${text}</div>`],
} as const;

const slot = (service: ServiceId, text: string) => [ERROR_SLOT[service], `<span>${text}</span>`] as const;

export const linkedByMessage: readonly PressCase[] = LINKED.map(([service, lang, sentence], at) => ({
  id: `linked-${service}-${lang}-${at}`,
  service,
  lang,
  html: page(service, form(lang)),
  changes: [(at % 2 ? DIALOG[service](sentence) : LIVE[service](sentence)) as readonly [string, string]],
  says: 'linked' as const,
}));

export const refused: readonly PressCase[] = REFUSED.map(([service, lang, sentence], at) => ({
  id: `refused-${service}-${lang}-${at}`,
  service,
  lang,
  html: page(service, form(lang)),
  changes: [at % 3 === 2 ? LIVE[service](sentence) : slot(service, sentence)],
  says: 'refused' as const,
}));
