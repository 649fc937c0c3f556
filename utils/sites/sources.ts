import type { WordList } from './types.ts';

/**
 * Where each word of the sites' data comes from, so that whoever re-checks a site knows what was seen and what was only
 * assumed. For people and tests: no script, page or background imports this.
 */

/** Words and where they were read. */
export interface WordSource {
  /** Exactly as they stand in the lists. */
  readonly words: readonly string[];
  /** A public page, in a few words and with its address, or `ASSUMED`. */
  readonly source: string;
  /** YYYY-MM-DD on which that was last looked at. */
  readonly checked: '2026-11-20';
}

/** The mark of words that no public page shows: synonyms, translations, and what is usual on other websites. */
export const ASSUMED = 'assumed';

const from = (source: string, words: WordList): WordSource => ({
  words: words.split('|'),
  source,
  checked: '2026-11-20',
});
const assumed = (words: WordList): WordSource => from(ASSUMED, words);

/** Every word, once. */
export const SOURCES: readonly WordSource[] = [
  // What names the box.
  from(
    'Glooko help, “ProConnect” (support.glooko.com/hc/en-us/articles/115003853885): Settings, Account, + Add New Code, Continue, ProConnect Code, Submit, share with your healthcare provider',
    'proconnect*|proconnect|code|provider*|settings|account|add|new|submit|conti*',
  ),
  from('Glooko help, the same page for the newer app: Add Care Team, then Connect', 'care team|connect*'),
  from(
    'Dexcom FAQ, “How do I share data with my clinic” (dexcom.com/en-gb/faqs/how-do-i-share-data-my-clinic): the clinic gives a sharing code',
    'sharing code|clini*|data|my',
  ),
  from(
    'Greater Glasgow and Clyde children’s diabetes service, “FAQ - Sharing Data”: Profile, Manage Data Sharing, enter the clinic code',
    'clinic code|profile|sharing|enter|the',
  ),
  from('Dexcom’s hand-out for clinics: the printed shortcut clarity.dexcom.com/share', 'share|shar*'),
  from(
    'LibreView patient help, “Link your account” (pat.libreview.com/articles/link-your-account): Account Settings, My Practices, Practice ID, Add',
    'practice id|practice*|id|account*|link*',
  ),
  from(
    'LibreLink app in English (nhsgrampiandiabetes.scot.nhs.uk): Connect to a Practice, Enter Practice ID, Next',
    'next',
  ),
  from(
    'LibreLink app in Spanish, as public code of August 2026 quotes it: “ID del centro/consultorio”',
    'centr*|consultori*|del',
  ),
  from('Glooko help in German (support.glooko.com/hc/de/articles/33575699889299): Klinik verwalten', '*klini*'),

  // What rules a field out.
  from(
    'LibreView sign-in and two-step pages, as public test suites name them: Member Login, Email address, Password, country choice, security code, Verification code, twoFactor-step2-code-input',
    'passw*|*mail*|login*|country*|security|*verif*|twofactor|two factor',
  ),
  from(
    'LibreView’s pages for professionals, as public test suites name them: add-patient-firstName-field, add-patient-lastName-field, add-patient-dob-year',
    'add patient|*patient*|patients|name|dob',
  ),
  from('LibreView patient help, “View and edit account settings”: the tab My Devices', 'device*'),
  from('Clarity’s sign-in: “User ID or password not recognized. Request one-time code to continue.”', 'user*|one time'),
  from(
    'Dexcom provider FAQ, “How to share data through the app” (provider.dexcom.com/faqs/how-share-data-through-app): Accept Invitation, Temporary Authorization Key, Enter Birthday',
    'accept invitation|invit*|tempora*|authori*|birth*',
  ),
  from(
    'sugarpull’s README (github.com/tjhorner/sugarpull): Authorize Sharing, Generate Code; the code that a patient makes is redeemed as an access code',
    'generate*|redeem*|access*',
  ),
  from(
    'Glooko help in German (support.glooko.com/hc/de/articles/360014226497): Einmal-Code; one-time passcode in English',
    'einmal*|passcode',
  ),
  from('diasend help (support.diasend.com, article 211371929): the serial number of a device', 'serial*'),
  from('LibreView and LibreLink: followers join through LibreLinkUp', 'librelinkup|follow*'),
  from(
    'Medtronic’s guide for care partners (carelink-content.medtronic.com): CareLink, request to follow',
    'partner*|carelink',
  ),
  from(
    'Tidepool’s documentation, “Data sharing with clinics” (tidepool.redocly.app/docs/data-sharing/clinics): a share code of its own',
    'tidepool',
  ),
  from(
    'Barts Health NHS Trust, children’s diabetes (bartsnhs.verseonecloud.com/childrens-diabetes): app registration codes for DigiBete',
    'digibete',
  ),
  from(
    'Insulet, “Adding and managing patients” in Omnipod Discover (omnipod.com/hcp/clinical-resources/omnipod-discover): invitations of a clinic',
    'omnipod',
  ),
  from('diasend help (support.diasend.com/hc/en-us/articles/1500008364622): the older name of Glooko', 'diasend'),

  // Nobody has shown these to be on one of the sites.
  assumed(
    'codes|codigo|codice|kod|kode|koden|kodu|kodunu|kodunuzu|koodi|koodin|رمز|الرمز|كود|الكود|קוד|הקוד|*code|*kod|*kode|*koden|*koodi',
  ),
  assumed(
    'رقم التعريف|رقم تعريف|رقم المعرف|מספר מזהה|מספר זיהוי|identif*|identyf*|kennung|kennnummer|tunnus|tunnuksen|tunniste|kimlik|kimligi|kimligini|معرف|المعرف|מזהה|המזהה|*kennung|*tunnus',
  ),
  assumed(
    'care team*|diabetes team*|healthcare team|medical team|diabetesteam*|doctor s office|doctors office|gp surgery|*practice*|*prax*|*prakt*|*praksis*|*spital*|hospita*|krankenh*|hopita*|*ospedal*|*ziekenh*|*sjukhus*|sygehus*|sykehus*|*sairaal*|szpital*|nemocni*|hastane*|*مستشفي*|*center*|*centrum*|*zentr*|*senter*|*keskus|*keskukse*|merkez*|osrod*|*מרכז*|einricht*|zorginst*|institu*|facility|cabinet*|etabl*|establec*|struttur*|consulta|consultas|*ambula*|studi|studio|*mottagning*|vardcentral*|vardgiv*|vardenhet*|behandlingss*|laegehus*|legekont*|*vastaanotto|*vastaanottoon|*vastaanoto*|hoitopai*|hoitoyksi*|terveysas*|*poradn*|poraden|przychod*|gabinet*|placow*|ordinac*|ordination|pracovist*|poskytovatel*|muayeneh*|zorgverl*|zorgaanb*|leistungserb*|*عياد*|*مركز*|*مراكز*|*ممارسه*|*موسسه|*מרפא*|*קליניק*|*בית חולים|*בית החולים|*מכון*',
  ),
  assumed('pro connect'),
  assumed(
    'behand*team*|zorgteam*|vardteam*|*hoitotiimi*|equip* de s*|equip* soignant*|equip* medic*|equip* sanitari*|equip* de diabet*|equip* de cuidados|equip* de atencion medica|equip* de atencion|team di cura|team diabetolog*|team medic*|team sanitari*|diabetestiimi*|zespol* opieki|zespol* diabetolog*|zespol* medyczn*|tym* pece|diabetologick* tym*|pecujici* tym*|bakim ekib*|diyabet ekib*|saglik ekib*|tedavi ekib*|*فريق الرعايه|*فريق السكري|*فريق العلاج|فريقك الطبي|الفريق الطبي|*צוות *טיפול|*צוות *סוכרת|*צוות רפואי|*צוות הרפואי|צוות המטפל|הצוות המטפל|betreuungst*|pflegeteam*|arzteteam*',
  ),
  assumed('share code'),
  assumed('practiceid'),
  assumed(
    'lagg till|legg til|foj til|fojes til|knytt til|koble til|kobl til|del data|del mine|del dine|del med|bli delt|adding|adds|attach|freig*|teilen|teile|teilt|verbi*|verkn*|hinzu*|koppeln|anschliess*|partag*|ajout*|assoc*|relier|lier|reliez|liez|rattach*|raccord*|compart*|conect*|vincul*|asoci*|enlaz*|anad*|agreg*|condiv*|connet*|aggiu*|collega|collegare|collegati|collegament*|abbina*|partilh*|adici*|acrescent*|incluir|vincule|ligar|ligacao|ligue|delen|deel|deelc*|koppel*|verbind*|toevo*|voeg|toe|koppla|dela|delni*|anslu*|lank*|deling|delings*|dele|forbi*|tilfo*|tilkn*|tilslut*|koble|kobl|knytt*|jaa|jaan|jakaa|jaetaan|jaett*|jaka*|jako*|yhdis*|liita*|liity|lisaa*|linkita|kytke*|udost*|polac*|polacz*|podlacz*|przylacz*|powiaz*|dodaj|dodac|dodawan*|dolacz*|sdil*|propo*|pripo*|prid*|napoj*|spoj*|payla*|bagla*|ekle*|iliskilen*|*مشارك*|شارك|شاركي|شاركوا|الاتصال|اتصال|اتصل|ربط|الربط|اربط|للربط|*ارتباط|*اضاف*|اضف|توصيل|*שיתוף|*שתף|שתפו|לשתף|הוספ*|הוסף|הוסיפו|להוסיף|הוסיפי|צירוף|צרף|צרפו|לצרף|התחבר*|להתחבר|חיבור|חבר|חברו|לחבר|קישור|קשר|קשרו|לקשר|שיוך|שייך',
  ),
  assumed(
    'la tua|il tuo|il suo|il mio|la sua|la mia|a sua|o seu|o meu|a minha|o teu|your|ihr*|mein*|dein*|eur*|votre|vos|mon|ton|ma|ta|su|sus|tu|mi|mis|tua|sua|mia|tuo|suo|mio|seu|meu|minha|teu|uw|je|jouw|mijn|jullie|din|ditt|dit|dina|min|mitt|mit|jeres|deres|ert|sinun|oma|omasi|moj*|twoj*|swoj*|pana|pani|panstwa|vas|vase|muj|tvuj|svuj|sizin|senin|benim|kendi',
  ),
  assumed('שלך|שלכם|שלי|الخاص بك|الخاص بي|الخاصه بك|الخاصه بي|لديك|لدي|suyo|en din|en min'),
  assumed(
    'x|cancel*|close|back|skip|abbr*|schliess*|zuruck|annul*|fermer|retour|cerrar|atras|volver|chiudi|indietro|fechar|voltar|sluit*|terug|avbr*|stang|tillbaka|luk|tilbage|lukk|tilbake|peru*|sulje|takaisin|anul*|zamknij|wstecz|zrus*|zavrit|zpet|iptal|kapat|geri|vazgec|الغاء|اغلاق|رجوع|ביטול|סגירה|חזרה',
  ),
  assumed(
    'about|access|allow|almost|app|apps|blood|can|consent|details|diabetes|doctor|doctors|general|give|history|home|information|let|monitoring|network|options|overview|people|personal|preferences|privacy|remote|see|services|sugar|support|team|teams|today|view|welcome|angaben|arzt|arzte|betreuung|blutzucker|dienste|einwilligung|erlauben|gesundheit|informationen|jetzt|personl*|sehen|versorgung|wer|willkommen|zugriff|zustimmung|acces|accueil|applications|bienvenue|glycemi*|informations|medecin*|permettre|sante|soins|suivi|voir|acceso|aplicaciones|autorizar|bienvenid*|detalles|glucemia|informacion|medicos|permitir|personales|seguimiento|ver|accesso|applicazioni|autorizza*|benvenut*|consenti*|dettagli|glicem*|informazioni|personali|vedere|acesso|aplicacoes|bem|detalhes|informacoes|pessoais|vindo|diensten|gezondheid|informatie|koppelingen|persoonl*|toegang|toestaan|toestemming|welkom|zien|appar|atkomst|blodsocker|halsa|lakare|samtycke|tillat|tjanster|valkommen|adgang|laege|laeger|samtykke|sundhed|tillad|tjenester|velkommen|apper|helse|lege|leger|tilgang|laakari|palvelut|salli|sovellukset|suostumus|tervetuloa|terveys|verensokeri|aplikacje|dostep|informacje|lekarz|osobowe|uslugi|witaj|witamy|zdrowie|zezwol|aplikace|informace|lekar|osobni|povolit|pristup|sluzby|souhlas|vitejte|zdravi|bilgiler*|doktor*|erisim|geldiniz|hizmetler|hos|izin*|kan|kisisel|onay|sekeri|uygulamalar|التطبيقات|الخدمات|السماح|الشخصيه|الصحه|الطبيب|المعلومات|الوصول|مرحبا|معلومات|موافقه|אישיים|אפליקציות|ברוכים|גישה|הבאים|הסכמה|הרשאות|יישומים|מידע|פרטים|רופא|שירותים',
  ),
  assumed(
    'child|children|childrens|department|digit|digits|letter|letters|local|mandatory|number|numbers|obbligatori*|obrigatori*|paediatric|paper|printed|professional|professionals|service|unit|ward|abteilung*|arztlich*|behandelnd*|beispiel|bis|brief|buchstabe*|diabetolog*|kinder*|medizinisch*|nummer|ohne|schreiben|station|stellen|stellig*|ziffer*|chiffre*|courrier|enfant*|entre|equipe|equipes|exemple|facultati*|lettre|lettres|requis*|soignant*|unite|atencion|caracteres|carta|cifra*|departamento|digito*|ejemplo|equipo|equipos|infantil|letra*|medic*|nino*|opcional*|pediatr*|salud*|sanitari*|servicio|servicios|unidad|bambin*|caratteri|cifre|cura|curante|cure|esempio|facoltativ*|lettera|lettere|opzional*|reparto|richiest*|salute|servizio|tra|unita|crianca*|cuidados|equipa|exemplo|saude|servico*|unidade|bijv|bijvoorbeeld|cijfer|cijfers|dienst|medisch*|optioneel|teken|tekens|tot|vereist|verplicht|zorg|avdelning*|barn*|bokstav|bokstaver|brev|brevet|enhet|enheten|enhetens|exempel|kravs|numret|obligatorisk*|siffra|siffror|teamet|teamets|tecken|valfri*|vard|varden|vardens|afdeling*|behandlend*|bogstav*|born|borne*|ciffer|eks|eksempel|nummeret|pakraevet|skal|sundhed*|tegn|udfyldes|valgfri*|avdeling*|helse*|pakrevd|siffer|sifre|diabetes*|esim|esimerkiksi|hoidon|hoidosta|hoitava*|kirjain*|kirje|kirjeessa|kirjeesta|laaketieteel*|lapsen|lasten|merki*|merkki*|numero*|osasto*|pakollinen|tiimi|tiimilta|tiimin|valinnainen|yksikko|yksikon|cyfr|cyfra|cyfry|dzieci*|leczacego|leczacy|liscie|list|listu|liter|litera*|medyczn*|np|numer|numeru|obowiazkow*|oddzial*|opcjonaln*|opieki|przyklad|wymagan*|zdrowia|zespol|zespolem|zespolu|znak|znaki|znakow|bez|cisla|cislic*|cislo|det*|dopis|dopisu|lekarsk*|napr|napriklad|nepovinn*|oddeleni|osetrujiciho|pece|pismen*|povinn*|priklad|tym|tymem|tymu|volitelne|volitelny|zdravotn*|znaku|znaky|bagli|bakim|bolum*|cocuk*|diyabet*|ekibi|ekibiniz|ekibinizin|ekip|gerekli|harf|harfli|istege|karakter|mektup*|numara|numarasi|ornegin|ornek|rakam|rakamli|saglik|servis*|tedavi|tibbi|zorunlu|احرف|اختياري|ارقام|اطفال|الاطفال|الرساله|الرعايه|الرقم|الزامي|السكري|الصحي|الصحيه|الطبي|الطبيه|العلاج|الفريق|القسم|بين|حرف|حروف|رساله|رعايه|رقم|سكري|طبي|طبيه|فريق|فريقك|قسم|مثال|مثلا|مطلوب|وحده|אופציונלי|אות|אותיות|בין|במכתב|בריאות|דוגמה|הבריאות|הטיפול|היחידה|הילדים|המחלקה|המטפל|המכתב|המספר|הסוכרת|הצוות|הרפואי|הרפואית|חובה|טיפול|יחידה|ילדים|לדוגמה|למשל|מהצוות|מחלקה|מכתב|מספר|נדרש|סוכרת|ספרה|ספרות|עד|צוות|רפואה|רפואי|רפואית|רשות|תו|תווים',
  ),
  assumed(
    'skriv inn|על ידי|above|again|and|any|are|been|below|by|care|charact*|diabet*|fill|for|from|gave|get|given|gives|got|had|has|have|health|healthcare|here|how|input|insert|its|medica|medical|medici|medico|must|oblig*|optional|our|paste|pflicht*|please|provide|provided|put|received|requi*|should|that|their|them|these|this|type|was|were|what|where|which|who|with|write|you|aus|bei|beim|bekam*|bekommen|bereitgestellt*|bitte|das|daten|dem|den|der|des|die|diese|diesen|dieser|dieses|dir|durch|ein|eine|einem|einen|einer|eines|einfugen|eingabe|eingeb*|eintragen|erhalt*|euch|folgend*|fur|gebe|geben|gegeben*|gestellt*|gib|haben|hast|hat|hier|ihnen|ist|lautet|mitgeteilt*|nach|neu|neue|neuen|neuer|neues|oder|sie|sind|tippen|tragen|und|uns|unsere*|unten|verfugung|vom|von|welche*|wie|wird|wurde|zeichen|zum|zur|aux|avec|avez|caract*|ces|cet|cette|dans|dessous|donn*|dont|entrer|entrez|est|ete|fourni*|ici|indiquer|indiquez|les|mes|nos|notre|nous|nouveau|nouvel|nouvelle|par|plait|pour|que|qui|recu*|remis*|renseign*|saisi*|ses|son|sur|taper|tapez|tes|transmis*|une|veuillez|vous|abajo|aqui|con|continuacion|cual|dada|dado|datos|dieron|dio|entregad*|entrego|esa|escrib*|ese|esta|este|facilit*|favor|han|haya|indique|ingresa|ingresar|ingrese|ingreses|inserte|introd*|las|los|nuestr*|nueva|nuevo|obten*|para|por|proporcion*|recib*|sido|siguiente|tus|una|uno|unos|uso|usted|agli|alla|alle|allo|assegnat*|che|consegnat*|dagli|dai|dal|dalla|dalle|dallo|dati|dato|degli|dei|dell*|digita*|favore|fornita|fornito|gli|hai|immett*|indic*|inseri*|mie|miei|nel|nella|nello|nostr*|nuova|nuovo|ottenut*|per|questa|questo|ricevut*|rilasciat*|scriv*|seguente|sotto|stata|stato|sue|sul|sulla|suoi|tue|tuoi|vostr*|abaixo|aos|com|dados|digite|dos|entregue|escreva|essa|esse|foi|fornec*|informe|insira|lhe|meus|minhas|nas|nova|novo|obtid*|pela|pelas|pelo|pelos|qual|recebe|recebeu|recebid*|seus|suas|tem|uma|voce|alstublieft|aub|bij|dat|deze|door|een|geef|gegeven|gegevens|gekregen|hebt|heeft|het|hieronder|invoer*|invullen|kreeg|krijgt|meegegeven|met|naar|nieuw|nieuwe|onder|ons|ontvangen|ontving|onze|opgeven|typ|typen|van|verstrekt*|voer|voor|vul|vult|wat|welke|ange|det|dig|eller|ett|far|fatt|fick|foljande|fran|fyll|gav|gett|givit|har|mata|med|mina|mottagit|nedan|nedanstaende|nya|nytt|och|skriv|skriva|som|till|tillhandahall*|var|vart|angiv|angive|dine|faet|fik|fra|givet|herunder|indtast|indtaste|mine|modtaget|modtog|nedenfor|oplyst|skrive|tast|taste|udfyld|udleveret|venligst|dere|fikk|gitt|inn|legg|mottatt|mottok|nye|oppgi|oppgitt|til|utlevert|vennligst|anna|antama*|antanut|antoi|hyva|joka|jonka|kanssa|kirjoita|mika|oman|saama*|saanut|saatu|sait|seuraava|syota|tahan|tai|tama|tayta|teidan|tiedo*|toimittama*|uuden|uusi|varten|dane|dla|dostal*|jaki|jest|ktora|ktorego|ktory|lub|nowa|nowego|nowy|oraz|otrzym*|podac|podaj|podanego|podany|ponizej|prosze|przekazan*|przez|przy|swoj|swoja|swoje|swojego|swojej|tego|tej|ten|tutaj|twoj|twoja|twoje|twojego|twojej|uzyskan*|wklej|wpisac|wpisz|wprow*|zostal*|jste|kter*|meho|napiste|nasledujici|nebo|nize|nove|noveho|novou|novy|obdrzel*|poskytl*|poskytnut*|pro|prosim|sdelen*|sdelil*|sveho|svou|tato|tento|tveho|uvedte|vam|vaseho|vasi|vlozte|vyplnte|zadat|zadej*|zde|ziskal*|aldiginiz|alinan|asagida|asagidaki|asagiya|bizim|buraya|girin*|icin|ile|lutfen|sagladigi|saglanan|sana|sizden|size|tarafindan|verdig*|veri*|veya|yazin|yaziniz|yeni|ادخال|ادخل|ادناه|استلمت|استلمته|اعطاك|اعطاه|اعطتك|اعطته|اكتب|التالي|التي|الجديد|الجديده|الخاص|الخاصه|الذي|الرجاء|المقدم|المقدمه|الي|بك|بكم|بي|*بيانات|بياناتك|بياناتي|تلقيت|تلقيته|تلقيتها|جديد|جديده|حصلت|زودتك|زودك|علي|عليه|عليها|عند|في|قدمته|قدمتها|قدمه|كتابه|لك|مع|من|هذا|هذه|هنا|يرجي|אנא|את|הבא|הזה|הזינו|הזיני|הזן|הזנת|החדש|החדשה|הכניסו|הכנס|הנתונים|הקישו|הקלד|הקלידו|הקלידי|הקש|זה|חדש|חדשה|ידי|כאן|כתבו|להזין|להלן|לך|לכם|למטה|מאת|מן|נא|נתוני|נתונים|על|עם|קיבלת|קיבלתם|רשמו|של|שמסר|שמסרה|שניתן|שנמסר|שנתן|שנתנה|שסופק|שקיבל*',
  ),
  assumed('deu|av|af|od|من قبل|מ'),
  assumed(
    'hoitajan antama|hoitajasi antama|laakarin antama|laakarisi antama|terveydenhuollon ammattilaiselta*|doktorunuz tarafindan|הרופא שלך נתן|طبيبك المعالج|hoitajalta*|laakarilta*|doktorun|doktorunuzdan|doktorunuzun|hekiminizden|hemsirenizden|מהאחות|מהרופא|מהרופאה',
  ),
  assumed(
    'clinician|diabetologist|gp|hcp|nurse|nurses|physician|practitioner|arztin|behandler*|diabetesberater*|diabetologen|diabetologin|hausarzt|hausarztin|infirmi*|medecin|professionnel*|enfermer*|profesional*|diabetologo|infermier*|enfermeir*|profissionais|profissional|arts|artsen|behandelaar|huisarts|verpleegkundige*|zorgprofessional|lakaren|sjukskoters*|skoters*|laegen|sygeplejers*|fastlege|fastlegen|helsepersonell|legen|sykepleier*|diabetologa|lekarki|lekarza|pielegniark*|diabetolog|lekare|lekarem|sestra|sestrou|sestry|الطبيبه|الممرض|الممرضه|طبيب|طبيبتك|طبيبك|אחות|האחות|הרופא|הרופאה',
  ),
  assumed(
    'access to|accounts|another|first|gluco*|gluk*|join|manag*|more|one|permission*|set|setup|several|start|started|step|behand*|beitreten|datadel*|datenfreig*|datenschutz|einstellungen|erste|ersten|gesundheitsdaten|konto*|privatsphare|profil|schritt|verwalt*|weitere|weiteren|weiterer|autoris*|autre|compte|comptes|confidentialite|etape|gerer|gesti*|parametres|reglages|rejoignez|rejoindre|administr*|ajustes|configura*|cuenta|otra|otro|paso|perfil|permisos|preferencias|privacidad|unase|unirse|altra|altri|altro|conto|impostazioni|passaggio|passo|preferenze|profilo|conta|definicoes|etapa|gerenciar|gerir|outra|outro|privacidade|andere|beheer*|instellingen|nog|profiel|stap|annan|anslutning*|halsodata|hantera|installningar|integritet|steg|uppgifter|ytterligare|anden|endnu|indstillinger|oplysninger|privatliv|sundhedsdata|trin|annen|helsedata|innstillinger|opplysninger|personvern|trinn|asetuks*|hallin*|omat|profiili|terveystieto*|tieto*|tili*|toinen|toisen|vaihe|yksityisyys|danych|inna|kolejn*|krok|prywatnosc|udostepnianie|ustawienia|zarzad*|zdrowotne|dalsi|nastaveni|soukromi|sprava|spravovat|ucet|uctu|udaje|udaju|adim|ayarlar*|baska|bir|gizlilik|hesa*|izin|izinler|yonet*|اخر|اخري|اداره|*اعدادات|الخصوصيه|الخطوه|الملف|*حساب|حسابي|خطوه|בחשבון|הגדרות|החשבון|הפרופיל|חשבון|לחשבון|נוסף|נוספת|ניהול|פרופיל|פרטיות|שלב',
  ),
  assumed(
    'reports|results|readings|berichte|werte|rapports|resultats|informes|rapporti|relatorios|rapporten|metingen|rapporter|malinger|raportit|raporty|raporlar|التقارير|דוחות',
  ),
  assumed(
    'add code|get access|verbindung herstellen|etablir la connexion|viimeistele yhteys|complete|done|finish|finished|register|abschliessen|fertig|fertigstellen|registrieren|finaliser|termine|terminer|completar|finalizar|hecho|listo|terminar|completa|concludi|fatto|fine|termina|concluido|concluir|feito|pronto|afronden|gereed|klaar|voltooi|voltooien|fardig|klar|klart|slutfor|afslut|faerdig|fuldfor|udfort|ferdig|fullfor|valmis|viimeistele|gotowe|zakoncz|dokoncit|hotovo|bitir|bitti|tamamla|انتهي|انهاء|تم|גמור|סיום|סיים|סיימתי',
  ),
  assumed(
    'add it|get started|etape suivante|ga verder|ga med|mata in|skicka in|ga videre|bli med|send inn|pripojit se|devam et|izin ver|kabul et|yetki ver|accept|activate|agree|approve|authorise|authorize|begin|confir*|enrol|enroll|forward|go|now|ok|okay|proceed|send*|starts|use|validate|yes|abschicken|absenden|aktivieren|akzeptieren|annehmen|autorisieren|bestat*|eingeben|einreichen|einverstanden|fortfahren|genehmigen|ja|starten|ubermitteln|weiter|zulassen|zustimmen|accepter|activer|autoriser|autorisez|commencer|demarrer|envoyer|envoyez|maintenant|oui|soumettre|suivant|suivante|valider|validez|aceptar|acepto|activar|ahora|autorizo|comenzar|empezar|enviar|iniciar|introducir|proceder|si|unirme|validar|accetta|accettare|accetto|attiva|autorizza|autorizzare|avanti|avvia|conferma|confermare|consenti|entra|inizia|inserisci|invia|inviare|ora|procedi|prosegui|proseguire|successivo|unisciti|aceitar|aceito|aderir|agora|ativar|avanc*|comecar|entrar|prosseguir|proxima|proximo|seguinte|sim|submeter|accepteren|activeren|akkoord|autoriseren|beginnen|bevestig*|doorgaan|ga|geven|goedkeuren|indienen|invoeren|nu|oke|verder|versturen|verstuur|verzend*|volgende|acceptera|aktivera|anslut|auktorisera|bekrafta|borja|forts*|godkann|godkanna|nasta|okej|skicka|starta|vidare|aktiver|begynd|bekraeft|godkend|indsend|naeste|tilmeld|tilslut|videre|aksepter|begynn|bekreft|godkjenn|godta|na|neste|samtykk|aktivoi|aloita|eteenpain|hyvaksy|hyvaksyn|jatka|kylla|lahet*|nyt|toimita|vahvista|valmista|akceptuj|akceptuje|aktywuj|dalej|dolacz|kontyn*|nastepne|nastepny|potw*|przejdz|przeslij|rozpocznij|tak|teraz|wprowadz|wyslac|wyslij|zaakceptuj|zacznij|zatwierdz|zgoda|aktivovat|ano|autorizovat|dale|nyni|odesl*|pokrac*|poslat|potvrd*|predat|prijmout|schvalit|souhlasim|spustit|ted|zacit|zahajit|basla|baslat|devam*|etkinlestir|evet|gir|girin|giriniz|gonder*|iler*|ilet|katil|onayla|simdi|sonraki|tamam|yolla|ابدا|ارسال|ارسل|اسمح|اعتماد|اقبل|اكد|الان|الانضمام|البدء|التاليه|المتابعه|انضم|انضمام|اوافق|بدء|تابع|تاكيد|تصريح|تفعيل|تفويض|حسنا|سماح|قبول|متابعه|موافق|نعم|אישור|אפשר|אפשרו|אשר|הבאה|הזנה|המשיכו|המשך|הפעל|הפעלה|הצטרף|הצטרפו|הצטרפות|הרשאה|הרשה|התחילו|התחל|כן|לאפשר|לאשר|להמשיך|להצטרף|להתחיל|לשלוח|מסכים|עכשיו|שלח|שלחו|שליחה',
  ),
  assumed('hesab*|hesap*|tili|tilin|الحساب|حساب'),
  assumed(
    'appointment*|caregiver*|carer*|coach*|colleague*|famil*|friend*|guardian*|insur*|newsletter*|order*|rate|recommend*|relative*|research*|school*|sensor*|study|survey*|trial*|video*|visit*|angehor*|einlad*|empfehl*|forschung*|freund*|*gerat*|schule*|studie*|termin|umfrage*|*versicher*|ami|amis|appareil*|assurance*|ecole*|enquete*|etude*|proche*|recommand*|amig*|citas|cuidador*|dispositiv*|encuesta*|escuela*|estudio*|recomend*|seguro*|amic*|assicur*|famigli*|scuol*|sondaggi*|convite*|escola*|inquerito*|apparaat*|mantelzorg*|onderzoek*|uitnod*|verzeker*|vriend*|anhorig*|enkat*|forsakring*|inbjud*|med en van|skol*|undersok*|vanner|anbefal*|enhed*|forsikring*|parorende|sporge*|sporre*|undersog*|venn|venner|koulu*|kutsu*|kysely*|laheis*|laite*|laittee*|omais*|perhe*|tutkimu*|vakuutu*|ystav*|ankiet*|badan*|blisk*|polec*|przyjaci*|rodzin*|szkol*|urzadz*|wizyt*|zapros*|znajom*|blizk*|dotaznik*|navstev*|pecovat*|pojist*|pozvan*|pratel*|rodin*|vyzkum*|aile*|anket*|arastirma*|arkadas*|cihaz*|davet*|okul*|randevu*|sigorta*|yakin*|استبيان|*اسره|*اصدقاء|*جهاز*|*دراسه|*دعوه|*صديق*|*عايله|*مدرسه|*موعد*|*ביטוח|*ביקור|*הזמנה|חברים|*מחקר|*מכשיר*|*משפחה|*סקר|קרובי*',
  ),
  assumed(
    '*block*|declin*|delet*|disconn*|don t|download*|end|filter*|find|hide|leav*|never|not|paus*|print*|refus*|reject*|remov*|rename*|report a|revo*|search*|sign in|stop*|suspend*|unlink*|verif*|withdr*|ablehn*|anmeld*|aufheb*|ausblend*|beend*|deaktiv*|drucken|entf*|finde*|kein*|kundig*|losch*|melden|nicht|sperr*|suche*|trenn*|umbenenn*|verlass*|widerr*|zuruckz*|arret*|bloqu*|cherch*|deconn*|desact*|dissoc*|imprim*|masqu*|mettre fin|ne|pas|recherch*|retir*|signal*|suppr*|trouv*|abandon*|borr*|busc*|dejar|denunc*|descon*|desv*|deten*|elimin*|encontr*|finalizar el|finalizar la|finalizar uso|iniciar sesion|no comp*|ocult*|parar|quit*|rechaz*|terminar a|terminar de|terminar el|terminar la|terminar part*|accedi|blocc*|cerc*|disatt*|interromp*|lascia*|nascond*|non|ricerc*|rifiut*|rimuov*|scolleg*|smett*|sospen*|stamp*|termina cond*|termina la|trova|apag*|deixar*|desat*|deslig*|encerr*|exclu*|nao|pesquis*|procur*|recus*|sair|beeindig*|*blokk*|geen|inlog*|intrek*|niet|ontkop*|verberg*|verbreek*|verlaat*|verlaten|verwijder*|vinden|weiger*|zoek*|aterkall*|avslut*|bort|dolj*|ej|hitta*|inte|koppla fran|lamna*|logga in|neka*|radera*|sluta|ta bort|upphor*|afbryd*|afslut del*|afvis*|avvis*|*bloker*|finn|fjern*|forlad*|forlat*|frakob*|ikke|kobl fra|koble fra|kobles fra|log ind|logg inn|ophaev*|ophor*|opphev*|skjul*|slet*|sog|sok*|tilbage*|tilbake*|ala|ei|etsi|hae|haku|hylka*|irrota*|katkais*|keskeyt*|kirjaudu*|lopet*|peruut*|piilot*|poist*|suodat*|*blokuj|cofn*|nie|odlacz*|odrzuc|opusc*|przerw*|rozlacz*|szukaj|ukry*|usun*|wstrzym*|wycof*|wylacz*|wyszuk*|zakoncz pol*|zakoncz ud*|zakonczen*|zaloguj*|zatrzym*|zglos*|znajdz|hled*|nahlas*|najit|nesd*|odeb*|odmit*|odpoj*|odstran*|odvol*|opust*|overe*|pozast*|prihlas*|skry*|smaz*|ukonc*|vyhled*|vypn*|zastav*|ara|arama|ayir*|ayril*|baglanma|*baglanti* kes*|bildir*|bul|degil|dogrula*|duraklat*|durdur*|engel*|geri al*|geri cek*|giris yap*|gizle*|iptal*|kaldir*|kes|paylasim* bitir*|paylasma|paylasmayin|reddet*|sil|sonlandir*|ابحث|اخفاء|ازاله|البحث|انهاء *ربط|انهاء مشارك*|انهاء *مشارك*|ايقاف|بحث|*تحقق|تسجيل الدخول|تصفيه|تعطيل|تعليق|حذف|حظر|رفض|سحب|عدم|فصل|قطع|لا|مغادره|*אימות|בטל|דחיה|הסר|הסרה|הסרת|הסתר|הסתרת|הפסק|הפסקה|הפסקת|השבתה|השהה|השהיה|השהיית|*חיפוש|חסום|חסימה|חסימת|חפש*|כניסה|לא|מחיקה|מחיקת|מחק|ניתוק|נתק|סיום חיבור|סיום קישור|סיום שיתוף|סיום *שיתוף|סינון|עזיבה|עזיבת|עצור|עצירת',
  ),
  assumed(
    'kennw*|mot de passe|contrasen*|senha*|palavra passe|wachtwoord*|losenord*|adgangskode*|passord*|salasan*|hasl*|hesl*|sifre*|parola*|*كلمه المرور|*كلمه السر|*סיסמ*',
  ),
  assumed(
    'weryf*|overo*|dogrul*|vahvis*|bekr*|אימות|onetime|eenmal*|engang*|kertak*|jednora*|monouso|usage unique|un solo uso|tek kullan*|חד פעמי|لمره واحده|otp|2fa|mfa|sms|pin|conferm*|potwierdz*|potvrz*|onay*|التاكيد|תאשור|*sicherheits*|beveilig*|sakerhets*|sikkerheds*|sikkerhets*|turva*|bezpieczen*|bezpecnost*|guvenlik|*الامان|אבטחה|two step',
  ),
  assumed(
    'zip|post*|*phone*|mobil*|tel|telef*|fax|address*|plz|*postleitzahl*|*telefon*|handy*|vorwahl*|geburt*|vorname*|nachname*|benutzer*|nutzer*|nom|prenom*|nombre completo|apellid*|usuari*|correo|direccion|cap|indirizz*|nome|cognome|utente|cep|morada|endereco|telemovel|utilizador*|naam|gebruiker*|geboorte*|adres*|landcode|namn|anvandar*|fodelse*|personnummer*|navn|bruger*|bruker*|fodsel*|cpr*|nimi|sukunimi|kayttaja*|syntyma*|osoite*|puhelin*|henkilotunnu*|nazwa|imie|uzytkowni*|pesel|pocztow*|jmeno|nazev|uzivatel*|psc|adi|adiniz|soyad*|kullanici*|dogum*|alan kodu|اسم|الاسم|اسمك|هاتف*|الهاتف|عنوان|العنوان|البريد*|بريدي*|ميلاد*|الميلاد|المستخدم|*שם|שמך|*טלפון|*נייד|*כתובת|דוא ל|דואל|*מייל|*לידה|עיר|*מדינה|*מיקוד|*קידומת|*משתמש|תעודת זהות',
  ),
  assumed('promo*|coupon*|voucher*|gift*|discount*|*gutschein*|*rabat*|scont*|*korting*|alennus*|*הנחה'),
  assumed('*seriennummer*|serienummer*|التسلسلي|*סידורי|dispositi*|urzadze*|جهاز|الجهاز|*מכשיר'),
  assumed(
    'activat*|licen*|*zugang*|*zugriff*|*aktivier*|ingreso|toegang*|atkomst*|adgang*|tilgang*|paasy*|kayttooikeu*|aktiver*|activer*|dostep*|pristup*|etkinlestir*|الدخول|التفعيل|*גישה|registr*',
  ),
  assumed(
    'clinicia*|clinical*|nhs|pacient*|pacjent*|pazient*|pasient*|potila*|hasta kimli*|hastanin|hastalar*|المريض|مريض|*מטופל*|تامين|التامين|mrn|hospital number',
  ),
  assumed('aile|ailen*|العايله|*einlad*|دعوه|الدعوه'),
  assumed('buscar*|filtr*'),
  assumed(
    'comment*|note*|card*|payment*|captcha|honeypot|iban|nif|*steuer*|karte|karten*|carte|tarjeta*|tessera|kortti*|karta|بطاقه|*כרטיס',
  ),
  assumed('new patient|invite patient|patienten|pacien*|pazien*'),
  // Questions: “What is your … code?”
  assumed(
    'is|welch*|quel|quelle|quels|quelles|quale|welk|vad|vilken|vilket|hva|hvad|hvilken|hvilket|hvilke|mikka|jaka|jakie|jaky|nedir|hangi|ما|ماهو|هو|هي|מה|מהו|הוא|היא',
  ),
];

/**
 * Where a word comes from.
 * @param word exactly as it stands in a list
 * @returns null where nobody has said so yet
 */
export function sourceOf(word: string): WordSource | null {
  return SOURCES.find(({ words }) => words.includes(word)) ?? null;
}
