import type { ServiceId } from '../../../utils/sites/types.ts';

/**
 * Labels as the services may write them in each language, and labels of other boxes that share their words: other codes
 * of a clinic, its address, its telephone, its name.
 */

type Names = Readonly<Record<ServiceId, readonly string[]>>;

const names = (glooko: string, clarity: string, libreview: string): Names => ({
  glooko: glooko.split('|'),
  clarity: clarity.split('|'),
  libreview: libreview.split('|'),
});

/** Labels that name the box. */
export const NAMES = {
  en: names(
    'Please enter the ProConnect code provided by your clinic|Your healthcare provider’s ProConnect code|ProConnect Code|Pro-Connect code|Enter your ProConnect code|New ProConnect Code|Care team code|ProConnect code *',
    'Type the share code given to you by your clinic|Clinic code|Share code|Enter the share code from your clinic|Clinic’s sharing code|Code from your clinic',
    'Practice ID (8–16 characters)|ID you received from your practice|Practice ID|Practice-ID|PracticeID|Enter Practice ID|Clinic ID|Practice identifier|ID of your practice',
  ),
  de: names(
    'ProConnect-Code|ProConnect Code eingeben|Ihr ProConnect-Code|Code Ihrer Klinik|Code des Behandlungsteams',
    'Klinikcode|Klinik-Code|Freigabecode der Klinik|Code zum Teilen|Code von Ihrer Klinik',
    'Praxis-ID|Praxiskennung|ID der Praxis|Kennung Ihrer Praxis|Klinik-ID|ID der Einrichtung',
  ),
  fr: names(
    'Code ProConnect|Saisissez votre code ProConnect|Code de votre équipe soignante|Code de l’équipe de soins',
    'Code de la clinique|Code de partage|Code de partage de votre clinique|Code clinique',
    'ID du cabinet|Identifiant du cabinet|ID du cabinet médical|Identifiant de l’établissement|ID du centre',
  ),
  es: names(
    'Código ProConnect|Introduzca el código de ProConnect|Código de su equipo de atención',
    'Código de la clínica|Código para compartir|Código de uso compartido de su clínica',
    'ID del centro/consultorio|ID de la consulta|ID de la clínica|Identificador del consultorio',
  ),
  it: names(
    'Codice ProConnect|Inserisci il codice ProConnect|Codice del team di cura',
    'Codice della clinica|Codice di condivisione|Codice clinica',
    'ID dello studio medico|ID centro|ID dell’ambulatorio|Identificativo dello studio|ID della clinica',
  ),
  pt: names(
    'Código ProConnect|Insira o código ProConnect|Introduza o código do ProConnect',
    'Código da clínica|Código de partilha|Código de compartilhamento da clínica',
    'ID do consultório|ID da clínica|Identificador do consultório|ID do centro',
  ),
  nl: names(
    'ProConnect-code|ProConnectcode|Voer uw ProConnect-code in|Code van uw zorgteam',
    'Kliniekcode|Deelcode|Deelcode van de kliniek|Code van uw kliniek',
    'Praktijk-ID|ID van de praktijk|Identificatie van de praktijk|Kliniek-ID',
  ),
  sv: names(
    'ProConnect-kod|Ange ProConnect-koden|Ange din ProConnect-kod|Vårdteamets kod',
    'Klinikkod|Delningskod|Klinikens delningskod|Kod från kliniken',
    'Mottagnings-ID|Klinik-ID|Mottagningens ID|ID för mottagningen',
  ),
  da: names(
    'ProConnect-kode|Indtast ProConnect-kode|Behandlingsteamets kode|Kode fra din klinik',
    'Klinikkode|Delingskode|Klinikkens delingskode|Kode fra klinikken',
    'Praksis-id|Klinik-ID|ID for din praksis|Klinikkens ID',
  ),
  nb: names(
    'ProConnect-kode|Skriv inn ProConnect-koden|Kode for behandlingsteamet',
    'Klinikkode|Delingskode|Delingskode fra klinikken',
    'Praksis-ID|Klinikk-ID|ID for klinikken|Legekontorets ID',
  ),
  fi: names(
    'ProConnect-koodi|Anna ProConnect-koodi|Hoitotiimin koodi',
    'Klinikan koodi|Jakokoodi|Klinikan jakokoodi|Klinikan jakamiskoodi',
    'Klinikan tunnus|Vastaanoton tunnus|Vastaanoton ID|Hoitopaikan tunnus',
  ),
  pl: names(
    'Kod ProConnect|Wpisz kod ProConnect|Kod zespołu opieki',
    'Kod kliniki|Kod udostępniania|Kod udostępniania kliniki|Kod poradni',
    'ID gabinetu|Identyfikator placówki|Identyfikator poradni|ID kliniki|ID praktyki',
  ),
  cs: names(
    'Kód ProConnect|Zadejte kód ProConnect|Kód kliniky',
    'Kód kliniky|Kód pro sdílení|Sdílecí kód kliniky|Kód vaší kliniky',
    'ID ordinace|Identifikátor ordinace|ID kliniky|ID vaší ordinace',
  ),
  tr: names(
    'ProConnect Kodu|ProConnect kodunu girin|Bakım ekibi kodu|PROCONNECT KODU',
    'Klinik kodu|Paylaşım kodu|KLİNİK PAYLAŞIM KODU|Kliniğinizin paylaşım kodu',
    'Klinik kimliği|Muayenehane kimliği|Muayenehane ID|Klinik ID’si|KLİNİK KİMLİĞİ',
  ),
  ar: names(
    'رمز ProConnect|أدخل رمز ProConnect|رمز فريق الرعاية',
    'رمز العيادة|رمز المشاركة|رمز مشاركة العيادة|رمـز العيادة',
    'معرّف العيادة|معرف العيادة|رقم تعريف العيادة|معرّف المركز',
  ),
  he: names(
    'קוד ProConnect|הזן קוד ProConnect|קוד צוות הטיפול',
    'קוד המרפאה|קוד שיתוף|קוד השיתוף של המרפאה',
    'מזהה המרפאה|מזהה מרפאה|המזהה של המרפאה',
  ),
} as const satisfies Readonly<Record<string, Names>>;

/** The sixteen languages. */
export const LANGUAGES = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** Labels of other boxes. */
export const OTHERS: Readonly<Record<keyof typeof NAMES, readonly string[]>> = {
  en: 'Your unique ID|G7 code|Meter code|Health ID|Healthcare ID|Your code|Your ID|My ID|Your code for your clinic|Code to confirm|Diabetes ID|Verification code from your clinic|One-time code|Clinic postcode|Practice ZIP code|Clinic phone|Clinic name|Clinic’s promo code|Gift code|Device ID|Patient ID at your practice|Hospital number|Clinic e-mail ID|Country code|Access code|Clinic activation code|ODS code of your practice|GP practice code|Clinician ID|Invitation code|QR code|Practitioner ID|Clinic tax ID|Sort code|ICD-10 code|Consultant code|Study centre code|Medical ID|User ID|Username of your clinic'.split(
    '|',
  ),
  de: 'Kliniktürcode|Praxisterminal-ID|Einrichtungscode|Impfzentrum-Code|Meine ID|Ihr Code|Ihr Code für die Klinik|Bestätigungscode|Bestätigungscode der Klinik|Einmal-Code|Postleitzahl der Klinik|PLZ der Praxis|Telefon der Praxis|Name der Klinik|Gutscheincode der Klinik|Geräte-ID|Patienten-ID|Vorwahl|Ländercode der Klinik|Zugangscode der Klinik|Aktivierungscode|Einladungscode der Klinik|BSNR der Praxis|E-Mail der Praxis|Benutzerkennung|Steuer-ID der Praxis|Code des Studienzentrums|Teilnehmer-ID|Prüfcode|KV-Code der Praxis'.split(
    '|',
  ),
  fr: 'Code de remise|Code fournisseur|Votre code|Votre code pour la clinique|Code de vérification|Code de vérification de la clinique|Code postal de la clinique|Téléphone du cabinet|Nom de la clinique|Code promo de la clinique|Code cadeau|Identifiant de connexion|Numéro de série|ID du patient|Code d’accès de la clinique|Code d’activation|Code d’invitation de la clinique|Indicatif du pays|Code à usage unique|Adresse du cabinet|Code de sécurité|Numéro FINESS du centre'.split(
    '|',
  ),
  es: 'Mi ID|Su código para la clínica|Código médico|Código de verificación|Código de verificación de la clínica|Código postal de la clínica|Teléfono del consultorio|Nombre de la clínica|Código promocional de la clínica|Código de regalo|ID de usuario|ID del dispositivo|ID de paciente en la clínica|Código de acceso|Código de ingreso|Código de activación|Código de invitación|Prefijo del país|Código de un solo uso|NIF de la clínica|Código de cuidador|Código del equipo'.split(
    '|',
  ),
  it: 'ID digitale|Codice della ricevuta|Il tuo codice|La tua ID|Codice di verifica|Codice di verifica della clinica|CAP della clinica|Codice postale dello studio|Telefono della clinica|Nome della clinica|Codice promozionale della clinica|Codice sconto|Codice fiscale della clinica|ID paziente|Codice di accesso|Codice di attivazione|Codice di invito della clinica|Prefisso|Codice monouso|Codice medico|Codice fornitore|ID del dispositivo|Codice del paese'.split(
    '|',
  ),
  pt: 'ID da consulta|Código da consulta|A sua ID|Seu código|Código de verificação|Código de verificação da clínica|Código postal da clínica|CEP da clínica|Telefone do consultório|Nome da clínica|Código promocional|Código de desconto da clínica|ID do paciente|ID do dispositivo|Código de acesso|Código de ativação|Código de convite da clínica|Indicativo do país|Código de uso único|NIF da clínica|Código de utilizador'.split(
    '|',
  ),
  nl: 'Praktijkafspraakcode|Uw code|Verificatiecode|Verificatiecode van uw kliniek|Postcode van de praktijk|Telefoon van de praktijk|Naam van de kliniek|Kortingscode van de kliniek|Cadeaucode|Patiënt-ID|Apparaat-ID|Toegangscode van de kliniek|Activeringscode|Uitnodigingscode van de kliniek|Landcode|Eenmalige code|AGB-code van de praktijk|Gebruikers-ID|Deelnemerscode|KvK-code van de praktijk'.split(
    '|',
  ),
  sv: 'Mottagningsbesökskod|Din kod|Verifieringskod|Verifieringskod från kliniken|Mottagningens postnummer|Mottagningens telefon|Klinikens namn|Rabattkod från kliniken|Presentkod|Patient-ID|Enhets-ID|Åtkomstkod|Aktiveringskod från kliniken|Inbjudningskod från kliniken|Landskod|Engångskod|Användar-ID|Behandlingskod|Säkerhetskod|HSA-ID för mottagningen'.split(
    '|',
  ),
  da: 'Bekræftelseskode|Bekræftelseskode fra klinikken|Klinikkens postnummer|Klinikkens telefon|Klinikkens navn|Rabatkode fra klinikken|Gavekode|Patient-ID|Enheds-ID|Adgangskode til klinikken|Aktiveringskode|Invitationskode fra klinikken|Landekode|Engangskode|Bruger-ID|CPR-nummer|Sikkerhedskode|Behandlingskode|Ydernummer for praksis'.split(
    '|',
  ),
  nb: 'Bekreftelseskode|Bekreftelseskode fra klinikken|Klinikkens postnummer|Klinikkens telefon|Klinikkens navn|Rabattkode fra klinikken|Gavekode|Pasient-ID|Enhets-ID|Tilgangskode til klinikken|Aktiveringskode|Invitasjonskode fra klinikken|Landskode|Engangskode|Bruker-ID|Sikkerhetskode|Møtekode fra klinikken'.split(
    '|',
  ),
  fi: 'Klinikkakäynnin koodi|Koodisi|Tunnuksesi|Vahvistuskoodi|Klinikan vahvistuskoodi|Klinikan postinumero|Klinikan puhelin|Klinikan nimi|Klinikan alennuskoodi|Lahjakoodi|Potilaan tunnus|Laitteen tunnus|Käyttäjätunnus|Käyttöoikeuskoodi|Aktivointikoodi|Klinikan kutsukoodi|Maakoodi|Kertakäyttökoodi|Turvakoodi|Henkilötunnus|Vastaanottajan tunnus'.split(
    '|',
  ),
  pl: 'Kod praktykanta|Twój kod|Moje ID|Kod weryfikacyjny|Kod weryfikacyjny kliniki|Kod pocztowy kliniki|Telefon poradni|Nazwa kliniki|Kod promocyjny kliniki|Kod rabatowy|Identyfikator pacjenta|ID urządzenia|Kod dostępu do kliniki|Kod aktywacyjny kliniki|Kod zaproszenia z kliniki|Kod kraju|Kod jednorazowy|NIP kliniki|Identyfikator użytkownika|Kod bezpieczeństwa|Kod NFZ poradni'.split(
    '|',
  ),
  cs: 'Váš kód|Ověřovací kód|Ověřovací kód kliniky|PSČ kliniky|Telefon ordinace|Název kliniky|Slevový kód kliniky|Dárkový kód|ID pacienta|ID zařízení|Přístupový kód kliniky|Aktivační kód|Kód pozvánky od kliniky|Kód země|Jednorázový kód|IČO ordinace|Uživatelské ID|Bezpečnostní kód|IČP ordinace'.split(
    '|',
  ),
  tr: 'Kodunuz|Kimliğiniz|Doğrulama kodu|Klinik doğrulama kodu|Klinik posta kodu|Klinik telefonu|Klinik adı|Klinik promosyon kodu|Hediye kodu|Hasta kimliği|Cihaz kimliği|Klinik erişim kodu|Etkinleştirme kodu|Klinik davet kodu|Ülke kodu|Alan kodu|Tek kullanımlık kod|Vergi kimliği|T.C. Kimlik No|Kullanıcı kimliği|Güvenlik kodu'.split(
    '|',
  ),
  ar: 'رمزك|رمز التحقق|رمز التحقق من العيادة|الرمز البريدي للعيادة|رمز العيادة البريدي|هاتف العيادة|اسم العيادة|رمز خصم العيادة|رمز الهدية|معرف المريض|معرف الجهاز|رمز الدخول|رمز التفعيل من العيادة|رمز الدعوة من العيادة|رمز البلد|رمز لمرة واحدة|معرف المستخدم|رمز الأمان|معرف الممارس'.split(
    '|',
  ),
  he: 'הקוד שלך|קוד אימות|קוד אימות מהמרפאה|קוד המרפאה לאימות|מיקוד המרפאה|טלפון המרפאה|שם המרפאה|קוד הנחה מהמרפאה|קוד מתנה|מזהה מטופל|מזהה המכשיר|קוד גישה למרפאה|קוד הפעלה|קוד הזמנה מהמרפאה|קידומת מדינה|קוד חד פעמי|מזהה משתמש|קוד אבטחה|קוד שליח'.split(
    '|',
  ),
};
