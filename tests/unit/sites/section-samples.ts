import type { LANGUAGES } from './label-samples.ts';

/**
 * Sections as services and patient portals are translated: title / label / button. `OURS` take the clinic's code;
 * `OTHERS` use the same words to another end.
 */

type Language = (typeof LANGUAGES)[number];

/** Sections with the box; a letter says the service: g, c or l. */
export const OURS: Readonly<Record<Language, string>> = {
  en: `
g Add Care Team / ProConnect Code / Connect
g Connect with your clinic / Enter the ProConnect code provided by your care team / Done
g Care Teams / Care team code (8 characters) / Join
g ProConnect / Enter the code you got from your doctor / Submit
g Settings / ProConnect Code (optional) / Next
c Share your data with a clinic / Clinic share code / Authorize
c Data sharing / Share code from your clinic’s letter / Continue
c Clinics / Code from your diabetes team / OK
c My clinics / Enter code / Add clinic
c Connect to a clinic / Your clinic’s code / Allow access
l My Practices / Practice ID (required) / Add
l Link your account to a practice / Enter Practice ID number / Save
l Account settings / Hospital ID / Link account
l Join a practice / ID provided by your healthcare provider / Confirm
l Connect to a Practice / ID / Next`,
  de: `
g Behandlungsteam hinzufügen / ProConnect-Code / Verbinden
g Mit Ihrer Klinik verbinden / Geben Sie den ProConnect-Code Ihres Diabetesteams ein / Fertig
g ProConnect / Code, den Sie von Ihrem Arzt erhalten haben / Absenden
g Konto / ProConnect-Code (8 Zeichen) / Bestätigen
g ProConnect / Code der Praxis / Weiter
c Daten mit der Klinik teilen / Freigabecode Ihrer Klinik / Erlauben
c Datenfreigabe / Klinikcode aus dem Brief / Weiter
c Meine Kliniken / Code eingeben / Klinik hinzufügen
c Datenfreigabe für Ihre Praxis / Code Ihrer Praxis / Zustimmen
c Mit Klinik verbinden / Freigabecode (Pflichtfeld) / Speichern
l Meine Praxen / Praxis-ID / Hinzufügen
l Praxis verknüpfen / Praxis-ID (8–16 Zeichen) / Speichern
l Kontoeinstellungen / Kennung Ihres Diabeteszentrums / Verknüpfen
l Praxis hinzufügen / Identifikationsnummer der Praxis / OK
l Mit einer Praxis verbinden / ID / Weiter`,
  fr: `
g Ajouter une équipe de soins / Code ProConnect / Se connecter
g ProConnect / Code remis par votre médecin / Valider
g Se connecter à votre clinique / Saisissez le code ProConnect fourni par votre équipe soignante / Terminer
g Compte / Code ProConnect (facultatif) / Continuer
g Mon équipe de soins / Code de l’équipe de soins / Envoyer
c Partager vos données avec la clinique / Code de partage de la clinique / Autoriser
c Partage de données / Code de partage (lettre de la clinique) / Suivant
c Mes cliniques / Saisir le code / Ajouter
c Partage avec un établissement de santé / Code de l’établissement / Partager mes données
c Cliniques / Code de votre clinique / Confirmer
l Mes cabinets / ID du cabinet / Ajouter
l Lier un cabinet médical / Identifiant du cabinet (obligatoire) / Enregistrer
l Paramètres du compte / Numéro d’identification du cabinet / Associer
l Ajouter un centre / ID du centre hospitalier / Valider
l Mes cabinets / ID / Ajouter un cabinet`,
  es: `
g Añadir equipo de atención / Código ProConnect / Conectar
g ProConnect / Introduzca el código que le dio su médico / Enviar
g Conectar con su clínica / Código ProConnect proporcionado por su equipo médico / Listo
g Cuenta / Código de ProConnect (opcional) / Continuar
g ProConnect / Código del hospital / Aceptar
c Compartir datos con la clínica / Código de la clínica / Autorizar
c Uso compartido de datos / Código para compartir de su clínica / Siguiente
c Mis clínicas / Código / Agregar clínica
c Compartir con su clínica / Código que recibió de la clínica / Permitir
c Clínicas / Código de su centro de salud / Confirmar
l Mis consultorios / ID del centro/consultorio / Añadir
l Vincular consultorio / ID del consultorio (obligatorio) / Guardar
l Configuración de la cuenta / Número de identificación de la consulta / Vincular cuenta
l Agregar centro / Identificador del hospital / Aceptar
l Mis consultas / ID / Añadir consulta`,
  it: `
g Aggiungi team di cura / Codice ProConnect / Connetti
g ProConnect / Inserisci il codice fornito dal tuo medico / Invia
g Collega la tua clinica / Codice ProConnect ricevuto dalla clinica / Fine
g Account / Codice ProConnect (facoltativo) / Continua
g ProConnect / Codice del centro diabetologico / Conferma
c Condividi i dati con la clinica / Codice di condivisione della clinica / Autorizza
c Condivisione dei dati / Codice di condivisione / Avanti
c Le mie cliniche / Inserisci codice / Aggiungi clinica
c Condivisione con la clinica / Codice della tua clinica / Consenti
c Cliniche / Codice dell’ospedale / Accetta
l I miei studi / ID dello studio / Aggiungi
l Collega uno studio medico / ID dello studio medico (obbligatorio) / Salva
l Impostazioni account / Numero identificativo del centro / Collega account
l Aggiungi centro / ID dell’ambulatorio / OK
l Collegamento a uno studio / ID / Avanti`,
  pt: `
g Adicionar equipa de cuidados / Código ProConnect / Ligar
g ProConnect / Introduza o código fornecido pelo seu médico / Enviar
g Conectar à sua clínica / Código ProConnect recebido da clínica / Concluir
g Conta / Código ProConnect (opcional) / Continuar
g ProConnect / Código do hospital / Confirmar
c Partilhar dados com a clínica / Código de partilha da clínica / Autorizar
c Compartilhamento de dados / Código de compartilhamento / Avançar
c As minhas clínicas / Código / Adicionar clínica
c Compartilhar com sua clínica / Código da sua clínica / Permitir
c Clínicas / Código do centro de saúde / Seguinte
l Os meus consultórios / ID do consultório / Adicionar
l Vincular consultório / ID do consultório (obrigatório) / Salvar
l Definições da conta / Número de identificação do consultório / Associar
l Adicionar clínica / Identificador da clínica / OK
l Ligar a um consultório / ID / Seguinte`,
  nl: `
g Zorgteam toevoegen / ProConnect-code / Verbinden
g ProConnect / Voer de code in die u van uw arts hebt gekregen / Verzenden
g Verbinden met uw kliniek / ProConnect-code van uw diabetesteam / Klaar
g Account / ProConnect-code (optioneel) / Doorgaan
g ProConnect / Code van het ziekenhuis / Bevestigen
c Gegevens delen met uw kliniek / Deelcode van de kliniek / Toestaan
c Gegevens delen / Deelcode / Volgende
c Mijn klinieken / Code invoeren / Kliniek toevoegen
c Delen met kliniek / Code van uw kliniek / Akkoord
c Klinieken / Code van het diabetescentrum / Verder
l Mijn praktijken / Praktijk-ID / Toevoegen
l Praktijk koppelen / Praktijk-ID (verplicht) / Opslaan
l Accountinstellingen / Identificatienummer van de praktijk / Koppelen
l Praktijk toevoegen / ID van het ziekenhuis / OK
l Koppelen met een praktijk / ID / Volgende`,
  sv: `
g Lägg till vårdteam / ProConnect-kod / Anslut
g ProConnect / Ange koden som du fått från din läkare / Skicka
g Anslut till din mottagning / ProConnect-kod från diabetesteamet / Klar
g Konto / ProConnect-kod (valfritt) / Fortsätt
g ProConnect / Mottagningens kod / Bekräfta
c Dela data med kliniken / Klinikens delningskod / Tillåt
c Datadelning / Delningskod / Nästa
c Mina kliniker / Ange kod / Lägg till klinik
c Dela med din klinik / Kod från din klinik / Godkänn
c Kliniker / Vårdgivarens kod / Fortsätt
l Mina mottagningar / Mottagnings-ID / Lägg till
l Länka mottagning / Mottagnings-ID (obligatoriskt) / Spara
l Kontoinställningar / Mottagningens ID-nummer / Länka
l Lägg till mottagning / Sjukhusets ID / OK
l Anslut till en mottagning / ID / Nästa`,
  da: `
g Tilføj behandlingsteam / ProConnect-kode / Tilslut
g ProConnect / Indtast koden, du har fået af din læge / Send
g Forbind med din klinik / ProConnect-kode fra diabetesteamet / Færdig
g Konto / ProConnect-kode (valgfri) / Fortsæt
g ProConnect / Klinikkens kode / Bekræft
c Del data med klinikken / Klinikkens delingskode / Tillad
c Datadeling / Delingskode / Næste
c Mine klinikker / Indtast kode / Tilføj klinik
c Deling med din klinik / Kode fra din klinik / Godkend
c Klinikker / Hospitalets kode / Videre
l Mine praksisser / Praksis-id / Tilføj
l Tilknyt praksis / Praksis-id (obligatorisk) / Gem
l Kontoindstillinger / Praksissens id-nummer / Tilknyt
l Tilføj praksis / Ambulatoriets ID / OK
l Forbind med en praksis / ID / Næste`,
  nb: `
g Legg til behandlingsteam / ProConnect-kode / Koble til
g ProConnect / Skriv inn koden du har fått av legen din / Send inn
g Koble til klinikken din / ProConnect-kode fra diabetesteamet / Ferdig
g Konto / ProConnect-kode (valgfritt) / Fortsett
g ProConnect / Sykehusets kode / Bekreft
c Del data med klinikken / Klinikkens delingskode / Tillat
c Datadeling / Delingskode / Neste
c Mine klinikker / Skriv inn kode / Legg til klinikk
c Deling med klinikken / Kode fra klinikken din / Godta
c Klinikker / Kode fra legekontoret / Fortsett
l Mine legekontorer / Legekontorets ID / Legg til
l Koble til praksis / Praksis-ID (obligatorisk) / Lagre
l Kontoinnstillinger / ID-nummer for klinikken / Koble til
l Legg til praksis / Poliklinikkens ID / OK
l Koble til en klinikk / ID / Neste`,
  fi: `
g Lisää hoitotiimi / ProConnect-koodi / Yhdistä
g ProConnect / Syötä lääkäriltäsi saamasi koodi / Lähetä
g Yhdistä klinikkaan / Hoitotiimiltä saatu ProConnect-koodi / Valmis
g Tili / ProConnect-koodi (valinnainen) / Jatka
g ProConnect / Sairaalan koodi / Vahvista
c Jaa tiedot klinikan kanssa / Klinikan jakokoodi / Salli
c Tietojen jakaminen / Jakokoodi / Seuraava
c Omat klinikat / Syötä koodi / Lisää klinikka
c Jakaminen klinikan kanssa / Klinikalta saatu koodi / Hyväksy
c Klinikat / Diabetesvastaanoton koodi / Jatka
l Omat vastaanotot / Vastaanoton tunnus / Lisää
l Yhdistä vastaanotto / Vastaanoton tunnus (pakollinen) / Tallenna
l Tilin asetukset / Terveysaseman tunnus / Yhdistä
l Lisää vastaanotto / Klinikan ID-numero / OK
l Yhdistä vastaanottoon / Tunnus / Seuraava`,
  pl: `
g Dodaj zespół opieki / Kod ProConnect / Połącz
g ProConnect / Wpisz kod otrzymany od lekarza / Wyślij
g Połącz z kliniką / Kod ProConnect otrzymany z poradni / Gotowe
g Konto / Kod ProConnect (opcjonalnie) / Kontynuuj
g ProConnect / Kod szpitala / Potwierdź
c Udostępnij dane klinice / Kod udostępniania kliniki / Zezwól
c Udostępnianie danych / Kod udostępniania / Dalej
c Moje kliniki / Wpisz kod / Dodaj klinikę
c Udostępnianie klinice / Kod Twojej kliniki / Akceptuję
c Kliniki / Kod ośrodka diabetologicznego / Następny
l Moje gabinety / ID gabinetu / Dodaj
l Połącz z placówką / Identyfikator placówki (wymagane) / Zapisz
l Ustawienia konta / Numer identyfikacyjny poradni / Połącz
l Dodaj praktykę / ID praktyki / OK
l Połącz z gabinetem / ID / Dalej`,
  cs: `
g Přidat pečující tým / Kód ProConnect / Připojit
g ProConnect / Zadejte kód, který jste obdrželi od lékaře / Odeslat
g Propojit s klinikou / Kód ProConnect od vašeho týmu / Hotovo
g Účet / Kód ProConnect (nepovinné) / Pokračovat
g ProConnect / Kód nemocnice / Potvrdit
c Sdílet data s klinikou / Kód kliniky pro sdílení / Povolit
c Sdílení dat / Kód pro sdílení / Další
c Moje kliniky / Zadejte kód / Přidat kliniku
c Sdílení s klinikou / Kód vaší kliniky / Souhlasím
c Kliniky / Kód diabetologické ambulance / Dále
l Moje ordinace / ID ordinace / Přidat
l Propojit ordinaci / ID ordinace (povinné) / Uložit
l Nastavení účtu / Identifikační číslo ordinace / Propojit
l Přidat ordinaci / ID poradny / OK
l Připojit k ordinaci / ID / Další`,
  tr: `
g Bakım ekibi ekle / ProConnect kodu / Bağlan
g ProConnect / Doktorunuzdan aldığınız kodu girin / Gönder
g Kliniğinize bağlanın / Kliniğinizin verdiği ProConnect kodu / Tamam
g Hesap / ProConnect kodu (isteğe bağlı) / Devam
g ProConnect / Hastane kodu / Onayla
c Verileri klinikle paylaş / Klinik paylaşım kodu / İzin ver
c Veri paylaşımı / Paylaşım kodu / İleri
c Kliniklerim / Kodu girin / Klinik ekle
c Klinikle paylaşım / Kliniğinizin kodu / Kabul et
c Klinikler / Diyabet merkezinin kodu / Sonraki
l Muayenehanelerim / Muayenehane kimliği / Ekle
l Muayenehane bağla / Muayenehane kimliği (zorunlu) / Kaydet
l Hesap ayarları / Klinik kimlik numarası / Bağla
l Klinik ekle / Merkez ID / Tamam
l Bir kliniğe bağlan / Klinik kodunuzu girin / İleri`,
  ar: `
g إضافة فريق الرعاية / رمز ProConnect / اتصال
g ProConnect / أدخل الرمز الذي حصلت عليه من طبيبك / إرسال
g الاتصال بعيادتك / رمز ProConnect المقدم من العيادة / تم
g الحساب / رمز ProConnect (اختياري) / متابعة
g ProConnect / رمز المستشفى / تأكيد
c مشاركة البيانات مع العيادة / رمز مشاركة العيادة / السماح
c مشاركة البيانات / رمز المشاركة / التالي
c عياداتي / أدخل الرمز / إضافة عيادة
c المشاركة مع عيادتك / رمز عيادتك / أوافق
c العيادات / رمز مركز السكري / متابعة
l عياداتي / معرّف العيادة / إضافة
l ربط عيادة / معرّف العيادة (مطلوب) / حفظ
l إعدادات الحساب / رقم تعريف المركز / ربط
l إضافة عيادة / معرف المستشفى / موافق
l الاتصال بعيادة / المعرّف / التالي`,
  he: `
g הוספת צוות טיפול / קוד ProConnect / התחברות
g ProConnect / הזינו את הקוד שקיבלתם מהרופא / שליחה
g חיבור למרפאה / קוד ProConnect שקיבלת מצוות הסוכרת / סיום
g חשבון / קוד ProConnect (רשות) / המשך
g ProConnect / קוד בית החולים / אישור
c שיתוף נתונים עם המרפאה / קוד השיתוף של המרפאה / אפשר
c שיתוף נתונים / קוד שיתוף / הבא
c המרפאות שלי / הזן קוד / הוספת מרפאה
c שיתוף עם המרפאה שלך / הקוד של המרפאה שלך / אני מסכים
c מרפאות / קוד מרכז הסוכרת / המשך
l המרפאות שלי / מזהה המרפאה / הוספה
l קישור מרפאה / מזהה המרפאה (חובה) / שמירה
l הגדרות חשבון / מספר מזהה של המרפאה / קישור
l הוספת מרפאה / מזהה מרפאה / אישור
l חיבור למרפאה / מזהה / הבא`,
};

/** Sections about something else. */
export const ELSE: Readonly<Record<Language, string>> = {
  en: `
g Clinic settings / ProConnect Code / Save
g Delete ProConnect / ProConnect code / Confirm
g Letter from your hospital / Code / Continue
g Care team / Your code / Continue
g Care team chat / Code / Join
c Finish sharing with your clinic / Clinic share code / Finish sharing
c Share with a friend / Clinic share code / Share
c Personal data at the clinic / Code / Save
c My clinics / Doctor code / Add
c Clinic profile / Share code / Update
l My Practices / Doctor ID / Add
l Reports / Practice ID / Apply
l Reports / Practice ID / OK
l Search practices / Practice ID / Go
l My Practices / Hospital number / Add`,
  de: `
g Klinik verwalten / ProConnect-Code / Speichern
g ProConnect entfernen / ProConnect-Code / Weiter
g Sprechstunde der Klinik / Code / Starten
c Freigabe beenden / Freigabecode der Klinik / OK
c Mit Freunden teilen / Freigabecode der Klinik / Teilen
c Meine Kliniken / Arztcode / Hinzufügen
l Meine Praxen / Arzt-ID / Hinzufügen
l Meine Praxen / Ihre Kennung / Weiter
l Berichte / Praxis-ID / Anwenden
l Praxis suchen / Praxis-ID / Weiter`,
  fr: `
g Gérer la clinique / Code ProConnect / Enregistrer
g Supprimer ProConnect / Code ProConnect / Continuer
c Terminer le partage / Code de partage de la clinique / Terminer le partage
c Ne pas partager / Code de partage de la clinique / Valider
c Partager avec un ami / Code de partage de la clinique / Partager
l Mes cabinets / ID du médecin / Ajouter
l Mes cabinets / Mon identifiant / Ajouter
l Rapports / ID du cabinet / Appliquer`,
  es: `
g Administrar clínica / Código ProConnect / Guardar
g Eliminar ProConnect / Código ProConnect / Continuar
c Finalizar uso compartido / Código de la clínica / Finalizar uso compartido
c Compartir con un amigo / Código de la clínica / Compartir
l Mis consultorios / ID del médico / Añadir
l Mis consultorios / Mi identificador / Añadir
l Informes / ID del consultorio / Aplicar`,
  it: `
g Gestisci clinica / Codice ProConnect / Salva
g Rimuovi ProConnect / Codice ProConnect / Continua
c Termina condivisione / Codice di condivisione della clinica / Termina condivisione
c Condividi con un amico / Codice di condivisione della clinica / Condividi
l I miei studi / ID medico / Aggiungi
l I miei studi / Il mio ID / Aggiungi`,
  pt: `
g Gerenciar clínica / Código ProConnect / Salvar
g Remover ProConnect / Código ProConnect / Continuar
c Terminar partilha / Código de partilha da clínica / Terminar partilha
c Partilhar com um amigo / Código de partilha da clínica / Partilhar
l Os meus consultórios / ID do médico / Adicionar
l Os meus consultórios / O meu ID / Adicionar`,
  nl: `
g Kliniek beheren / ProConnect-code / Opslaan
g ProConnect verwijderen / ProConnect-code / Doorgaan
c Stoppen met delen / Deelcode van de kliniek / Verder
c Delen met een vriend / Deelcode van de kliniek / Delen
l Mijn praktijken / Arts-ID / Toevoegen
l Mijn praktijken / Mijn ID / Toevoegen`,
  sv: `
g Hantera kliniken / ProConnect-kod / Spara
g Ta bort ProConnect / ProConnect-kod / Fortsätt
c Avsluta delning / Klinikens delningskod / Avsluta delning
c Dela med en vän / Klinikens delningskod / Nästa
l Mina mottagningar / Läkar-ID / Lägg till
l Mina mottagningar / Mitt ID / Lägg till`,
  da: `
g Administrer klinik / ProConnect-kode / Gem
g Fjern ProConnect / ProConnect-kode / Fortsæt
c Afslut deling / Klinikkens delingskode / Afslut deling
c Kobl fra klinikken / Klinikkens delingskode / OK
l Mine praksisser / Læge-ID / Tilføj
l Mine praksisser / Mit ID / Tilføj`,
  nb: `
g Administrer klinikk / ProConnect-kode / Lagre
g Fjern ProConnect / ProConnect-kode / Fortsett
c Avslutt deling / Klinikkens delingskode / Avslutt deling
c Koble fra klinikken / Klinikkens delingskode / OK
l Mine klinikker / Lege-ID / Legg til
l Mine klinikker / ID-en din / Legg til`,
  fi: `
g Hallinnoi klinikkaa / ProConnect-koodi / Tallenna
g Poista ProConnect / ProConnect-koodi / Jatka
c Lopeta jakaminen / Klinikan jakokoodi / Lopeta jakaminen
c Älä jaa klinikalle / Klinikan jakokoodi / OK
l Omat vastaanotot / Lääkärin tunnus / Lisää
l Omat vastaanotot / Oma tunnus / Lisää`,
  pl: `
g Zarządzaj kliniką / Kod ProConnect / Zapisz
g Usuń ProConnect / Kod ProConnect / Dalej
c Zakończ udostępnianie / Kod udostępniania kliniki / Zakończ udostępnianie
c Nie udostępniaj klinice / Kod udostępniania kliniki / OK
l Moje gabinety / ID lekarza / Dodaj
l Moje gabinety / Mój identyfikator / Dodaj`,
  cs: `
g Správa kliniky / Kód ProConnect / Uložit
g Odebrat ProConnect / Kód ProConnect / Pokračovat
c Ukončit sdílení / Kód kliniky pro sdílení / Ukončit sdílení
c Nesdílet s klinikou / Kód kliniky pro sdílení / OK
l Moje ordinace / ID lékaře / Přidat
l Moje ordinace / Moje ID / Přidat`,
  tr: `
g Kliniği yönet / ProConnect kodu / Kaydet
g ProConnect kodunu kaldır / ProConnect kodu / Devam
c Paylaşımı bitir / Klinik paylaşım kodu / Paylaşımı bitir
c Bağlantıyı kes / Klinik paylaşım kodu / Tamam
l Muayenehanelerim / Doktor kimliği / Ekle
l Muayenehanelerim / Kimlik / Ekle`,
  ar: `
g إدارة العيادة / رمز ProConnect / حفظ
g إزالة ProConnect / رمز ProConnect / متابعة
c إنهاء المشاركة / رمز مشاركة العيادة / إنهاء المشاركة
c عدم المشاركة مع العيادة / رمز مشاركة العيادة / تم
l عياداتي / معرّف الطبيب / إضافة
l عياداتي / المعرّف الخاص بك / إضافة`,
  he: `
g ניהול מרפאה / קוד ProConnect / שמירה
g הסרת ProConnect / קוד ProConnect / המשך
c סיום שיתוף / קוד השיתוף של המרפאה / סיום שיתוף
c לא לשתף עם המרפאה / קוד השיתוף של המרפאה / אישור
l המרפאות שלי / מזהה הרופא / הוספה
l המרפאות שלי / המזהה שלך / הוספה`,
};
