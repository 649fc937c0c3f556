/**
 * What the three services' pages would say in other languages: labels, titles and buttons as a translator would write
 * them. Written for these tests alone, not taken from the finder's lists.
 */

export type LabelKey = 'proConnect' | 'careTeam' | 'clinicShare' | 'share' | 'clinic' | 'practice' | 'code';
export type TitleKey =
  | 'proConnect'
  | 'careTeam'
  | 'shareClinic'
  | 'sharing'
  | 'myPractices'
  | 'addPractice'
  | 'newCode';
export type ButtonKey = 'add' | 'share' | 'submit' | 'continue' | 'connect';

export interface Phrases {
  readonly label: Readonly<Record<LabelKey, string>>;
  readonly title: Readonly<Record<TitleKey, string>>;
  readonly button: Readonly<Record<ButtonKey, string>>;
}

const LABELS = ['proConnect', 'careTeam', 'clinicShare', 'share', 'clinic', 'practice', 'code'] as const;
const TITLES = ['proConnect', 'careTeam', 'shareClinic', 'sharing', 'myPractices', 'addPractice', 'newCode'] as const;
const BUTTONS = ['add', 'share', 'submit', 'continue', 'connect'] as const;

function row<K extends string>(keys: readonly K[], words: string): Record<K, string> {
  const parts = words.split('|').map((part) => part.trim());
  if (parts.length !== keys.length) throw new Error(`${keys.length} phrases wanted: ${words}`);
  return Object.fromEntries(keys.map((key, at) => [key, parts[at]])) as Record<K, string>;
}

function language(labels: string, titles: string, buttons: string): Phrases {
  return { label: row(LABELS, labels), title: row(TITLES, titles), button: row(BUTTONS, buttons) };
}

/** By language, BCP 47. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: language(
    'ProConnect Code|Care Team code|Clinic share code|Share code|Clinic code|Practice ID|Enter code',
    'Add ProConnect|Add Care Team|Share with your clinic|Data sharing|My Practices|Add a practice|Add new code',
    'Add|Share|Submit|Continue|Connect',
  ),
  de: language(
    'ProConnect-Code|Care-Team-Code|Freigabecode der Klinik|Freigabecode|Klinikcode|Praxis-ID|Code eingeben',
    'ProConnect hinzufügen|Care Team hinzufügen|Mit Ihrer Klinik teilen|Datenfreigabe|Meine Praxen|Praxis hinzufügen|Neuen Code hinzufügen',
    'Hinzufügen|Teilen|Absenden|Weiter|Verbinden',
  ),
  fr: language(
    'Code ProConnect|Code Care Team|Code de partage de la clinique|Code de partage|Code de la clinique|ID du cabinet|Saisir le code',
    'Ajouter ProConnect|Ajouter une Care Team|Partager avec votre clinique|Partage des données|Mes cabinets|Ajouter un cabinet|Ajouter un nouveau code',
    'Ajouter|Partager|Envoyer|Continuer|Connecter',
  ),
  es: language(
    'Código ProConnect|Código de Care Team|Código para compartir de la clínica|Código para compartir|Código de la clínica|ID del consultorio|Introducir código',
    'Añadir ProConnect|Añadir Care Team|Compartir con su clínica|Compartir datos|Mis consultorios|Añadir un consultorio|Añadir un código nuevo',
    'Añadir|Compartir|Enviar|Continuar|Conectar',
  ),
  it: language(
    'Codice ProConnect|Codice Care Team|Codice di condivisione della clinica|Codice di condivisione|Codice della clinica|ID dello studio medico|Inserisci il codice',
    'Aggiungi ProConnect|Aggiungi Care Team|Condividi con la tua clinica|Condivisione dei dati|I miei studi medici|Aggiungi uno studio medico|Aggiungi un nuovo codice',
    'Aggiungi|Condividi|Invia|Continua|Collega',
  ),
  pt: language(
    'Código ProConnect|Código da Care Team|Código de compartilhamento da clínica|Código de compartilhamento|Código da clínica|ID do consultório|Digite o código',
    'Adicionar ProConnect|Adicionar Care Team|Compartilhar com sua clínica|Compartilhamento de dados|Meus consultórios|Adicionar um consultório|Adicionar novo código',
    'Adicionar|Compartilhar|Enviar|Continuar|Conectar',
  ),
  nl: language(
    'ProConnect-code|Care Team-code|Deelcode van de kliniek|Deelcode|Kliniekcode|Praktijk-ID|Voer de code in',
    'ProConnect toevoegen|Care Team toevoegen|Delen met uw kliniek|Gegevens delen|Mijn praktijken|Praktijk toevoegen|Nieuwe code toevoegen',
    'Toevoegen|Delen|Verzenden|Doorgaan|Verbinden',
  ),
  sv: language(
    'ProConnect-kod|Care Team-kod|Klinikens delningskod|Delningskod|Klinikkod|Mottagnings-ID|Ange kod',
    'Lägg till ProConnect|Lägg till Care Team|Dela med din klinik|Datadelning|Mina mottagningar|Lägg till en mottagning|Lägg till ny kod',
    'Lägg till|Dela|Skicka|Fortsätt|Anslut',
  ),
  da: language(
    'ProConnect-kode|Care Team-kode|Klinikkens delingskode|Delingskode|Klinikkode|Praksis-ID|Indtast kode',
    'Tilføj ProConnect|Tilføj Care Team|Del med din klinik|Datadeling|Mine praksisser|Tilføj en praksis|Tilføj ny kode',
    'Tilføj|Del|Send|Fortsæt|Forbind',
  ),
  nb: language(
    'ProConnect-kode|Care Team-kode|Klinikkens delingskode|Delingskode|Klinikkode|Praksis-ID|Skriv inn kode',
    'Legg til ProConnect|Legg til Care Team|Del med klinikken din|Datadeling|Mine praksiser|Legg til en praksis|Legg til ny kode',
    'Legg til|Del|Send inn|Fortsett|Koble til',
  ),
  fi: language(
    'ProConnect-koodi|Care Team -koodi|Klinikan jakokoodi|Jakokoodi|Klinikkakoodi|Vastaanoton tunnus|Anna koodi',
    'Lisää ProConnect|Lisää Care Team|Jaa klinikkasi kanssa|Tietojen jakaminen|Omat vastaanotot|Lisää vastaanotto|Lisää uusi koodi',
    'Lisää|Jaa|Lähetä|Jatka|Yhdistä',
  ),
  pl: language(
    'Kod ProConnect|Kod Care Team|Kod udostępniania kliniki|Kod udostępniania|Kod kliniki|ID gabinetu|Wpisz kod',
    'Dodaj ProConnect|Dodaj Care Team|Udostępnij swojej klinice|Udostępnianie danych|Moje gabinety|Dodaj gabinet|Dodaj nowy kod',
    'Dodaj|Udostępnij|Wyślij|Dalej|Połącz',
  ),
  cs: language(
    'Kód ProConnect|Kód Care Team|Kód pro sdílení s klinikou|Kód pro sdílení|Kód kliniky|ID ordinace|Zadejte kód',
    'Přidat ProConnect|Přidat Care Team|Sdílet s vaší klinikou|Sdílení dat|Moje ordinace|Přidat ordinaci|Přidat nový kód',
    'Přidat|Sdílet|Odeslat|Pokračovat|Připojit',
  ),
  tr: language(
    'ProConnect kodu|Care Team kodu|Klinik paylaşım kodu|Paylaşım kodu|Klinik kodu|Muayenehane kimliği|Kodu girin',
    'ProConnect ekle|Care Team ekle|Kliniğinizle paylaşın|Veri paylaşımı|Muayenehanelerim|Muayenehane ekle|Yeni kod ekle',
    'Ekle|Paylaş|Gönder|Devam|Bağlan',
  ),
  ar: language(
    'رمز ProConnect|رمز Care Team|رمز مشاركة العيادة|رمز المشاركة|رمز العيادة|معرّف العيادة|أدخل الرمز',
    'إضافة ProConnect|إضافة Care Team|المشاركة مع عيادتك|مشاركة البيانات|عياداتي|إضافة عيادة|إضافة رمز جديد',
    'إضافة|مشاركة|إرسال|متابعة|اتصال',
  ),
  he: language(
    'קוד ProConnect|קוד Care Team|קוד שיתוף של המרפאה|קוד שיתוף|קוד המרפאה|מזהה המרפאה|הזן קוד',
    'הוסף ProConnect|הוסף Care Team|שתף עם המרפאה שלך|שיתוף נתונים|המרפאות שלי|הוסף מרפאה|הוסף קוד חדש',
    'הוסף|שתף|שלח|המשך|התחבר',
  ),
};
