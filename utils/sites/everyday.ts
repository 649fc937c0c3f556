/**
 * Everyday words in the sixteen languages, in the notation of words.ts: what may stand in a label or a title beside the
 * words that name the box, without making it another one. Only the finder reads them; a script that but glances at pages
 * is built without. No word here may say what a code is for, whose it is, or no.
 */

/**
 * Words of a label or title that say nothing of their own: articles, "your", "enter", "which you got from". Those of one
 * and two letters are known by their look.
 */
export const FILLER = [
  // Questions: "What is your … code?"
  'is|welch*|quel|quelle|quels|quelles|quale|welk|vad|vilken|vilket|hva|hvad|hvilken|hvilket|hvilke|mikka|jaka|jakie|jaky|nedir|hangi|ما|ماهو|هو|هي|מה|מהו|הוא|היא',
  // Phrases stand before the words they begin with.
  'skriv inn|الخاص بك|الخاصه بك|על ידי',
  // English
  'above|again|and|any|are|been|below|by|can|care|charact*|data|diabet*|enter|fill|for|from|gave|get|given|gives|got|had|has|have|health|healthcare|here|how|input|insert|its|medica|medical|medici|medico|must|my|new|oblig*|optional|our|paste|pflicht*|please|provide|provided|put|received|requi*|should|that|the|their|them|these|this|type|was|were|what|where|which|who|with|write|you|your',
  // German
  'aus|bei|beim|bekam*|bekommen|bereitgestellt*|bitte|das|daten|dein*|dem|den|der|des|die|diese|diesen|dieser|dieses|dir|durch|ein|eine|einem|einen|einer|eines|einfugen|eingabe|eingeb*|eintragen|erhalt*|euch|folgend*|fur|gebe|geben|gegeben*|gestellt*|gib|haben|hast|hat|hier|ihnen|ihr*|ist|lautet|mein*|mit|mitgeteilt*|nach|neu|neue|neuen|neuer|neues|oder|sie|sind|tippen|tragen|und|uns|unsere*|unten|verfugung|vom|von|welche*|wie|wird|wurde|zeichen|zum|zur',
  // French
  'aux|avec|avez|caract*|ces|cet|cette|dans|dessous|donn*|dont|entre|entrer|entrez|est|ete|fourni*|ici|indiquer|indiquez|les|mes|mon|nos|notre|nous|nouveau|nouvel|nouvelle|par|plait|pour|que|qui|recu*|remis*|renseign*|saisi*|ses|son|sur|taper|tapez|tes|ton|transmis*|une|veuillez|vos|votre|vous',
  // Spanish
  'abajo|aqui|con|continuacion|cual|dada|dado|datos|del|dieron|dio|entregad*|entrego|esa|escrib*|ese|esta|este|facilit*|favor|han|haya|indique|ingresa|ingresar|ingrese|ingreses|inserte|introd*|las|los|mis|nuestr*|nueva|nuevo|obten*|para|por|proporcion*|recib*|sido|siguiente|sus|tus|una|uno|unos|uso|usted',
  // Italian
  'agli|alla|alle|allo|assegnat*|che|consegnat*|dagli|dai|dal|dalla|dalle|dallo|dati|dato|degli|dei|dell*|digita*|favore|fornita|fornito|gli|hai|immett*|indic*|inseri*|mia|mie|miei|mio|nel|nella|nello|nostr*|nuova|nuovo|ottenut*|per|questa|questo|ricevut*|rilasciat*|scriv*|seguente|sotto|stata|stato|sua|sue|sul|sulla|suo|suoi|tua|tue|tuo|tuoi|vostr*',
  // Portuguese
  'abaixo|aos|com|dados|digite|dos|entregue|escreva|essa|esse|foi|fornec*|informe|insira|lhe|meu|meus|minha|minhas|nas|nova|novo|obtid*|pela|pelas|pelo|pelos|qual|recebe|recebeu|recebid*|seu|seus|suas|tem|teu|uma|voce',
  // Dutch
  'alstublieft|aub|bij|dat|deze|dit|door|een|geef|gegeven|gegevens|gekregen|hebt|heeft|het|hieronder|invoer*|invullen|jouw|jullie|kreeg|krijgt|meegegeven|met|mijn|naar|nieuw|nieuwe|onder|ons|ontvangen|ontving|onze|opgeven|typ|typen|van|verstrekt*|voer|voor|vul|vult|wat|welke',
  // Swedish
  'ange|det|dig|din|dina|ditt|eller|ert|ett|far|fatt|fick|foljande|fran|fyll|gav|gett|givit|har|hos|mata|med|min|mina|mitt|mottagit|nedan|nedanstaende|nya|nytt|och|skriv|skriva|som|till|tillhandahall*|var|vart',
  // Danish
  'angiv|angive|dine|faet|fik|fra|givet|herunder|indtast|indtaste|jeres|mine|modtaget|modtog|nedenfor|oplyst|skrive|tast|taste|udfyld|udleveret|venligst',
  // Norwegian
  'dere|deres|fikk|gitt|inn|legg|mottatt|mottok|nye|oppgi|oppgitt|til|utlevert|vennligst',
  // Finnish
  'anna|antama*|antanut|antoi|eks|hyva|joka|jonka|kanssa|kirjoita|mika|oma|oman|omasi|saama*|saanut|saatu|sait|seuraava|sinun|syota|tahan|tai|tama|tayta|teidan|tiedo*|toimittama*|uuden|uusi|varten',
  // Polish
  'dane|dla|dostal*|jaki|jest|ktora|ktorego|ktory|lub|moj*|nowa|nowego|nowy|oraz|otrzym*|pana|pani|panstwa|podac|podaj|podanego|podany|ponizej|prosze|przekazan*|przez|przy|swoj|swoja|swoje|swojego|swojej|tego|tej|ten|tutaj|twoj|twoja|twoje|twojego|twojej|uzyskan*|wklej|wpisac|wpisz|wprow*|zostal*',
  // Czech
  'jste|kter*|meho|muj|napiste|nasledujici|nebo|nize|nove|noveho|novou|novy|obdrzel*|poskytl*|poskytnut*|pro|prosim|sdelen*|sdelil*|sveho|svou|svuj|tato|tento|tveho|tvuj|uvedte|vam|vas|vase|vaseho|vasi|vlozte|vyplnte|zadat|zadej*|zde|ziskal*',
  // Turkish
  'aldiginiz|alinan|asagida|asagidaki|asagiya|benim|bizim|buraya|girin*|icin|ile|lutfen|sagladigi|saglanan|sana|senin|sizden|size|sizin|tarafindan|verdig*|veri*|veya|yazin|yaziniz|yeni',
  // Arabic
  'ادخال|ادخل|ادناه|استلمت|استلمته|اعطاك|اعطاه|اعطتك|اعطته|اكتب|التالي|التي|الجديد|الجديده|الخاص|الخاصه|الذي|الرجاء|المقدم|المقدمه|الي|بك|بكم|بي|*بيانات|بياناتك|بياناتي|تلقيت|تلقيته|تلقيتها|جديد|جديده|حصلت|زودتك|زودك|علي|عليه|عليها|عند|في|قدمته|قدمتها|قدمه|كتابه|لك|مع|من|هذا|هذه|هنا|يرجي',
  // Hebrew
  'אנא|את|הבא|הזה|הזינו|הזיני|הזן|הזנת|החדש|החדשה|הכניסו|הכנס|הנתונים|הקישו|הקלד|הקלידו|הקלידי|הקש|זה|חדש|חדשה|ידי|כאן|כתבו|להזין|להלן|לך|לכם|למטה|מאת|מן|נא|נתוני|נתונים|על|עם|קיבלת|קיבלתם|רשמו|של|שלי|שלך|שלכם|שמסר|שמסרה|שניתן|שנמסר|שנתן|שנתנה|שסופק|שקיבל*',
].join('|');

/** What a label may tell of the code, once other words have named the box: how it looks, and who works at the clinic. */
export const DETAIL = [
  // Phrases stand before the words they begin with.
  'doctor s office',
  // English
  'child|children|childrens|department|digit|digits|letter|letters|local|mandatory|number|numbers|obbligatori*|obrigatori*|paediatric|paper|printed|professional|professionals|service|services|team|teams|unit|ward',
  // German
  'abteilung*|arztlich*|behandelnd*|beispiel|bis|brief|buchstabe*|diabetolog*|kinder*|medizinisch*|nummer|ohne|schreiben|station|stellen|stellig*|ziffer*',
  // French
  'chiffre*|courrier|enfant*|entre|equipe|equipes|exemple|facultati*|lettre|lettres|requis*|sante|soignant*|soins|unite',
  // Spanish
  'atencion|caracteres|carta|cifra*|departamento|digito*|ejemplo|equipo|equipos|infantil|letra*|medic*|nino*|opcional*|pediatr*|salud*|sanitari*|servicio|servicios|unidad',
  // Italian
  'bambin*|caratteri|cifre|cura|curante|cure|esempio|facoltativ*|lettera|lettere|opzional*|reparto|richiest*|salute|servizio|tra|unita',
  // Portuguese
  'crianca*|cuidados|equipa|exemplo|saude|servico*|unidade',
  // Dutch
  'bijv|bijvoorbeeld|cijfer|cijfers|dienst|medisch*|optioneel|teken|tekens|tot|vereist|verplicht|zorg',
  // Swedish
  'avdelning*|barn*|bokstav|bokstaver|brev|brevet|enhet|enheten|enhetens|exempel|kravs|numret|obligatorisk*|siffra|siffror|teamet|teamets|tecken|valfri*|vard|varden|vardens',
  // Danish
  'afdeling*|behandlend*|bogstav*|born|borne*|ciffer|eks|eksempel|nummeret|pakraevet|skal|sundhed*|tegn|udfyldes|valgfri*',
  // Norwegian
  'avdeling*|helse*|pakrevd|siffer|sifre',
  // Finnish
  'diabetes*|esim|esimerkiksi|hoidon|hoidosta|hoitava*|kirjain*|kirje|kirjeessa|kirjeesta|laaketieteel*|lapsen|lasten|merki*|merkki*|numero*|osasto*|pakollinen|tiimi|tiimilta|tiimin|valinnainen|yksikko|yksikon',
  // Polish
  'cyfr|cyfra|cyfry|dzieci*|leczacego|leczacy|liscie|list|listu|liter|litera*|medyczn*|np|numer|numeru|obowiazkow*|oddzial*|opcjonaln*|opieki|przyklad|wymagan*|zdrowia|zespol|zespolem|zespolu|znak|znaki|znakow',
  // Czech
  'bez|cisla|cislic*|cislo|det*|dopis|dopisu|lekarsk*|napr|napriklad|nepovinn*|oddeleni|osetrujiciho|pece|pismen*|povinn*|priklad|tym|tymem|tymu|volitelne|volitelny|zdravotn*|znaku|znaky',
  // Turkish
  'bagli|bakim|bolum*|cocuk*|diyabet*|ekibi|ekibiniz|ekibinizin|ekip|gerekli|harf|harfli|istege|karakter|mektup*|numara|numarasi|ornegin|ornek|rakam|rakamli|saglik|servis*|tedavi|tibbi|zorunlu',
  // Arabic
  'احرف|اختياري|ارقام|اطفال|الاطفال|الرساله|الرعايه|الرقم|الزامي|السكري|الصحي|الصحيه|الطبي|الطبيه|العلاج|الفريق|القسم|بين|حرف|حروف|رساله|رعايه|رقم|سكري|طبي|طبيه|فريق|فريقك|قسم|مثال|مثلا|مطلوب|وحده',
  // Hebrew
  'אופציונלי|אות|אותיות|בין|במכתב|בריאות|דוגמה|הבריאות|הטיפול|היחידה|הילדים|המחלקה|המטפל|המכתב|המספר|הסוכרת|הצוות|הרפואי|הרפואית|חובה|טיפול|יחידה|ילדים|לדוגמה|למשל|מהצוות|מחלקה|מכתב|מספר|נדרש|סוכרת|ספרה|ספרות|עד|צוות|רפואה|רפואי|רפואית|רשות|תו|תווים',
].join('|');

/** Words after which a person is the one who gave the code. Their own code is another one: "Doctor ID". */
export const FROM =
  'by|dio|deu|from|von|vom|durch|par|por|dal|dalla|dallo|pelo|pela|door|van|fran|av|fra|af|od|przez|من|من قبل|מ|על ידי|מאת';

/** People who hand out a clinic's code. */
export const PERSON = [
  // English
  'clinician|diabetologist|doctor|gp|hcp|nurse|nurses|physician|practitioner|professional',
  // German
  'arzt|arzte|arztin|behandler*|diabetesberater*|diabetologen|diabetologin|hausarzt|hausarztin',
  // French
  'infirmi*|medecin|professionnel*|soignant*',
  // Spanish
  'enfermer*|medico|profesional*',
  // Italian
  'diabetologo|infermier*',
  // Portuguese
  'enfermeir*|profissionais|profissional',
  // Dutch
  'arts|artsen|behandelaar|huisarts|verpleegkundige*|zorgprofessional',
  // Swedish
  'lakare|lakaren|sjukskoters*|skoters*',
  // Danish
  'laege|laegen|sygeplejers*',
  // Norwegian
  'fastlege|fastlegen|helsepersonell|lege|legen|sykepleier*',
  // Polish
  'diabetologa|lekarki|lekarz|lekarza|pielegniark*',
  // Czech
  'diabetolog|lekar|lekare|lekarem|sestra|sestrou|sestry',
  // Arabic
  'الطبيب|الطبيبه|الممرض|الممرضه|طبيب|طبيبتك|طبيبك',
  // Hebrew
  'אחות|האחות|הרופא|הרופאה|רופא',
].join('|');

/** Both in one word or with words of their own between: "from your doctor". */
export const GIVER = [
  // Phrases stand before the words they begin with.
  'hoitajan antama|hoitajasi antama|laakarin antama|laakarisi antama|terveydenhuollon ammattilaiselta*|doktorunuz tarafindan|הרופא שלך נתן|طبيبك المعالج',
  // Finnish
  'hoitajalta*|laakarilta*',
  // Turkish
  'doktorun|doktorunuzdan|doktorunuzun|hekiminizden|hemsirenizden',
  // Hebrew
  'מהאחות|מהרופא|מהרופאה',
].join('|');

/** Words that say only where on the site we are; a title may hold them beside those of a label. */
export const PLACE = [
  // Phrases stand before the words they begin with.
  'access to',
  // English
  'account|accounts|another|authori*|first|gluco*|gluk*|join|manag*|more|one|permission*|privacy|profile|set|settings|setup|several|start|started|step',
  // German
  'behand*|beitreten|datadel*|datenfreig*|datenschutz|einstellungen|erste|ersten|gesundheitsdaten|konto*|mit|privatsphare|profil|schritt|vardgiv*|verwalt*|weitere|weiteren|weiterer|zorgverl*',
  // French
  'autoris*|autre|compte|comptes|confidentialite|dat|etape|gerer|gesti*|parametres|reglages|rejoignez|rejoindre|une',
  // Spanish
  'administr*|ajustes|configura*|cuenta|mie|otra|otro|paso|perfil|permisos|preferencias|privacidad|unase|unirse',
  // Italian
  'altra|altri|altro|conto|dei|impostazioni|passaggio|passo|preferenze|profilo',
  // Portuguese
  'conta|definicoes|etapa|gerenciar|gerir|meus|minhas|outra|outro|privacidade',
  // Dutch
  'andere|beheer*|gegevens|instellingen|nog|profiel|stap',
  // Swedish
  'annan|anslutning*|halsodata|hantera|installningar|integritet|steg|uppgifter|ytterligare',
  // Danish
  'anden|dit|endnu|indstillinger|oplysninger|privatliv|sundhedsdata|trin',
  // Norwegian
  'annen|helsedata|innstillinger|opplysninger|personvern|till|trinn',
  // Finnish
  'asetuks*|hallin*|omat|profiili|terveystieto*|tieto*|tili*|toinen|toisen|vaihe|yksityisyys',
  // Polish
  'danych|inna|kolejn*|krok|prywatnosc|udostepnianie|ustawienia|zarzad*|zdrowotne',
  // Czech
  'dalsi|nastaveni|soukromi|sprava|spravovat|ucet|uctu|udaje|udaju',
  // Turkish
  'adim|ayarlar*|baska|bir|gizlilik|hesa*|izin|izinler|saglik|yonet*',
  // Arabic
  'اخر|اخري|اداره|*اعدادات|الخصوصيه|الخطوه|الملف|*حساب|حسابي|خطوه',
  // Hebrew
  'בחשבון|הגדרות|החשבון|הפרופיל|חשבון|לחשבון|נוסף|נוספת|ניהול|פרופיל|פרטיות|שלב|שלי',
].join('|');

/** More of them, for a title over a label that names the box by itself. */
export const AROUND = [
  // English
  'about|access|allow|almost|app|apps|blood|can|consent|details|diabetes|doctor|doctors|general|give|history|home|information|let|monitoring|network|options|overview|people|personal|preferences|privacy|remote|see|services|sugar|support|team|teams|today|view|welcome',
  // German
  'angaben|arzt|arzte|betreuung|blutzucker|dienste|einwilligung|erlauben|gesundheit|informationen|jetzt|personl*|sehen|versorgung|wer|willkommen|zugriff|zustimmung',
  // French
  'acces|accueil|applications|bienvenue|connect*|glycemi*|informations|medecin*|permettre|sante|soins|suivi|voir',
  // Spanish
  'acceso|aplicaciones|autorizar|bienvenid*|detalles|glucemia|informacion|medicos|permitir|personales|seguimiento|ver',
  // Italian
  'accesso|applicazioni|autorizza*|benvenut*|consenti*|dettagli|glicem*|informazioni|personali|vedere',
  // Portuguese
  'acesso|aplicacoes|bem|detalhes|informacoes|pessoais|vindo',
  // Dutch
  'diensten|gezondheid|informatie|koppelingen|persoonl*|toegang|toestaan|toestemming|welkom|zien',
  // Swedish
  'appar|atkomst|blodsocker|halsa|lakare|samtycke|tillat|tjanster|valkommen',
  // Danish
  'adgang|laege|laeger|samtykke|sundhed|tillad|tjenester|velkommen',
  // Norwegian
  'apper|helse|lege|leger|tilgang',
  // Finnish
  'laakari|palvelut|salli|sovellukset|suostumus|tervetuloa|terveys|verensokeri',
  // Polish
  'aplikacje|dostep|informacje|lekarz|osobowe|uslugi|witaj|witamy|zdrowie|zezwol',
  // Czech
  'aplikace|informace|lekar|osobni|povolit|pristup|sluzby|souhlas|vitejte|zdravi',
  // Turkish
  'bilgiler*|doktor*|erisim|geldiniz|hizmetler|hos|izin*|kan|kisisel|onay|sekeri|uygulamalar',
  // Arabic
  'التطبيقات|الخدمات|السماح|الشخصيه|الصحه|الطبيب|المعلومات|الوصول|مرحبا|معلومات|موافقه',
  // Hebrew
  'אישיים|אפליקציות|ברוכים|גישה|הבאים|הסכמה|הרשאות|יישומים|מידע|פרטים|רופא|שירותים',
].join('|');

/** What is looked at and filtered: known only in a title that speaks of us as well ("Share reports with your clinic"). */
export const VIEWS =
  'reports|results|readings|berichte|werte|rapports|resultats|informes|rapporti|relatorios|rapporten|metingen|rapporter|malinger|raportit|raporty|raporlar|التقارير|דוחות';
