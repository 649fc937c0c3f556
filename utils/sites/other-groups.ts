/**
 * What a group of fields is about where no field is ours, though its label may be our very label: in the sixteen
 * languages, in the notation of words.ts. Asked of titles and buttons only; a sentence of help may well say that sharing
 * can be stopped.
 */

/** Words for ending, taking back, looking for and proving. */
export const ENDING = [
  // Any language: the question before something that can't be taken back
  'are you sure|sind sie sicher|bist du sicher|etes vous sur|es tu sur|esta seguro|estas seguro|sei sicuro|e sicuro|tem certeza',
  'tem a certeza|weet u het zeker|weet u zeker|weet je het zeker|ar du saker|ar ni saker|er du sikker|oletko varma|czy na pewno',
  'opravdu|emin misin*|هل انت متاكد|האם אתה בטוח',
  // English
  '*block*|cancel*|declin*|delet*|disconn*|don t|download*|end|filter*|find|hide|leav*|never|not|passw*|paus*|print*|refus*|reject*|remov*|rename*|report a|revo*|search*|sign in|stop*|struck|suspend*|take off|taken off|taken back|undo*|unlink*|verif*|withdr*',
  // German
  'ablehn*|anmeld*|aufheb*|ausblend*|beend*|deaktiv*|drucken|entf*|finde*|kein*|kundig*|losch*|melden|nicht|sperr*|suche*|trenn*|umbenenn*|verlass*|widerr*|zuruckz*',
  // French
  'annul*|arret*|bloqu*|cherch*|deconn*|desact*|dissoc*|imprim*|masqu*|mettre fin|ne|pas|recherch*|retir*|signal*|suppr*|trouv*',
  // Spanish
  'abandon*|borr*|busc*|dejar|denunc*|descon*|desv*|deten*|elimin*|encontr*|finalizar el|finalizar la|finalizar uso|iniciar sesion|no comp*|ocult*|parar|quit*|rechaz*|terminar a|terminar de|terminar el|terminar la|terminar part*',
  // Italian
  'accedi|blocc*|cerc*|disatt*|interromp*|lascia*|nascond*|non|ricerc*|rifiut*|rimuov*|scolleg*|smett*|sospen*|stamp*|termina cond*|termina la|trova',
  // Portuguese
  'apag*|deixar*|desat*|deslig*|encerr*|exclu*|nao|pesquis*|procur*|recus*|sair',
  // Dutch
  'beeindig*|*blokk*|geen|inlog*|intrek*|niet|ontkop*|verberg*|verbreek*|verlaat*|verlaten|verwijder*|vinden|weiger*|zoek*',
  // Swedish
  'aterkall*|avslut*|bort|dolj*|ej|hitta*|inte|koppla fran|lamna*|logga in|neka*|radera*|sluta|ta bort|upphor*',
  // Danish, Norwegian
  'afbryd*|afslut del*|afvis*|avvis*|*bloker*|finn|fjern*|forlad*|forlat*|frakob*|ikke|kobl fra|koble fra|kobles fra|log ind|logg inn|ophaev*|ophor*|opphev*|skjul*|slet*|sog|sok*|tilbage*|tilbake*',
  // Finnish
  'ala|ei|etsi|hae|haku|hylka*|irrota*|katkais*|keskeyt*|kirjaudu*|lopet*|peruut*|piilot*|poist*|suodat*',
  // Polish
  '*blokuj|cofn*|nie|odlacz*|odrzuc|opusc*|przerw*|rozlacz*|szukaj|ukry*|usun*|wstrzym*|wycof*|wylacz*|wyszuk*|zakoncz pol*|zakoncz ud*|zakonczen*|zaloguj*|zatrzym*|zglos*|znajdz',
  // Czech
  'hled*|nahlas*|najit|nesd*|odeb*|odmit*|odpoj*|odstran*|odvol*|opust*|overe*|pozast*|prihlas*|skry*|smaz*|ukonc*|vyhled*|vypn*|zastav*|zrus*',
  // Turkish
  'ara|arama|ayir*|ayril*|baglanma|*baglanti* kes*|bildir*|bul|degil|dogrula*|duraklat*|durdur*|engel*|geri al*|geri cek*|giris yap*|gizle*|iptal*|kaldir*|kes|paylasim* bitir*|paylasma|paylasmayin|reddet*|sil|sonlandir*',
  // Arabic
  'ابحث|اخفاء|ازاله|البحث|الغاء|انهاء *ربط|انهاء مشارك*|انهاء *مشارك*|ايقاف|بحث|*تحقق|تسجيل الدخول|تصفيه|تعطيل|تعليق|حذف|حظر|رفض|سحب|عدم|فصل|قطع|لا|مغادره',
  // Hebrew
  '*אימות|בטל|ביטול|דחיה|הסר|הסרה|הסרת|הסתר|הסתרת|הפסק|הפסקה|הפסקת|השבתה|השהה|השהיה|השהיית|*חיפוש|חסום|חסימה|חסימת|חפש*|כניסה|לא|מחיקה|מחיקת|מחק|ניתוק|נתק|סיום חיבור|סיום קישור|סיום שיתוף|סיום *שיתוף|סינון|עזיבה|עזיבת|עצור|עצירת',
].join('|');

/** Words for somebody or something else than the clinic that data are shared with. */
export const ELSEWHERE = [
  'questionn*|questionario|questionari|fragebogen*|cuestionario*|vragenlijst*|frageformular*|kwestionariusz*|*استبيان*|שאלון',
  'nickname*|spitzname*|surnom*|apodo*|soprannom*|apelido*|bijna*|smeknamn*|kaldenavn*|kallenavn*|lempinim*|pseudonim*|prezdivk*',
  'takma ad*|لقب|כינוי',
  // English
  'appointment*|caregiver*|carer*|coach*|colleague*|device*|famil*|follow*|friend*|guardian*|insur*|invit*|newsletter*|order*|partner*|rate|recommend*|relative*|research*|school*|sensor*|study|survey*|trial*|video*|visit*',
  'anyone|anybody|billing|brother|chat|contact us|daughter|delivery',
  'email code|employer*|father|husband|loved one',
  'message*|mother|mum|mom|others|parent|parents|payment*|pharmac*|prescri*|referral*|refer',
  'refill*|shipping|sister|somebody|someone|spouse',
  'subscri*|teacher*|test strips|trainer*|transfer records|transfer data|watch',
  'wife',
  // German
  'angehor*|einlad*|empfehl*|forschung*|freund*|*gerat*|schule*|studie*|termin|umfrage*|*versicher*',
  'andere person|anderen|arbeitgeber*|buchen|ehefrau|ehemann',
  'eltern|jemand*|kontaktier*|lehrer*|lieferung|mutter|nachricht*',
  'rezept*|schwester|uberweis*|uhr|vater|versand|vertrauensperson*|zahlung*',
  // French
  'ami|amis|appareil*|assurance*|ecole*|enquete*|etude*|proche*|recommand*',
  'abonnement*|autre personne|autrui|commande*|conjoint*|contactez nous',
  'employeur*|enseignant*|livraison|maman|montre|mari|mere|nous contacter|ordonnance*|paiement*',
  'papa|pere|quelqu un|reserver|tiers',
  // Spanish
  'amig*|citas|cuidador*|dispositiv*|encuesta*|escuela*|estudio*|recomend*|seguro*',
  'alguien|contactenos|envio|escribanos|esposa|farmac*|hermana|hermano|madre',
  'maestro*|marido|mensaje*|otra persona|otras personas|otros|padre|padres|pago*|pedido*|profesor*|receta*|reloj*',
  'reservar|suscri*|terceros',
  // Italian
  'amic*|assicur*|famigli*|scuol*|sondaggi*',
  'abbonament*|altra persona|altre persone|altri|consegna|contattaci',
  'genitor*|insegnant*|mamma|marito|messaggi*|ordine|ordini|orologio|pagament*|prenota*|qualcun*|ricett*',
  'terzi',
  // Portuguese
  'convite*|escola*|inquerito*',
  'alguem|contacte nos|entrega|fale conosco|fatura*|irma|mae|mensage*|outra pessoa',
  'outros|pai|professor*|receita*|relogio*|terceiros',
  // Dutch
  'apparaat*|mantelzorg*|onderzoek*|uitnod*|verzeker*|vriend*',
  'afspra*|ander|apothe*|bestel*|betaling*|boeken|contact opnemen|derden|docent*',
  'echtgeno*|horloge*|iemand*|leerkracht*|moeder|neem contact*|ouder|ouders|recept*|vader',
  'verzending|werkgever*',
  // Swedish
  'anhorig*|enkat*|forsakring*|inbjud*|med en van|skol*|undersok*|vanner',
  'andra|andra personer|annan person|apotek*|arbetsgivar*|bestall*|betalning*|boka|foraldr*|klocka*|kontakta oss',
  'larar*|leverans*|meddelande*|nagon|nagon annan|pappa|prenumer*|tredje part*',
  // Danish, Norwegian
  'anbefal*|enhed*|forsikring*|parorende|sporge*|sporre*|undersog*|venn|venner',
  'andre|andre personer|annen person|anden person|arbejdsgiver*|arbeidsgiver*|bestil*|foreldr*',
  'kontakt os|kontakt oss|laerer*|leverin*|besked*|nogen|noen|resept*|tredjepart*|klokke*',
  // Finnish
  'koulu*|kutsu*|kysely*|laheis*|laite*|laittee*|omais*|perhe*|tutkimu*|vakuutu*|ystav*',
  'aiti|apteek*|isa|joku|jollekin|jollekulle|kello*|kolmas osapuoli|kolmansi*|maksu*|muille|muut|muiden|opettaj*',
  'ota yhteytta|puoliso*|tilaa|tilau*|toimitus*|tyonanta*|vanhem*|varaa|varau*|viesti*',
  // Polish
  'ankiet*|badan*|blisk*|polec*|przyjaci*|rodzin*|szkol*|urzadz*|wizyt*|zapros*|znajom*',
  'aptek*|dostaw*|innym|innej osobie|innymi|kims|komus|mama|mamie|matk*|mezowi',
  'nauczyciel*|ojciec|ojcu|platnos*|pracodawc*|rezerw*|rodzic*|skontaktuj*|skontaktowac*|wiadomos*|zamow*|zegar*',
  'zona|zonie',
  // Czech
  'blizk*|dotaznik*|navstev*|pecovat*|pojist*|pozvan*|pratel*|rodin*|vyzkum*',
  'hodinky|jinou osobou|jinymi|jine osobe|kontaktujte*|lekarn*|matce|mamou|nekym|nekomu|objedna*',
  'ostatni*|otcem|platb*|predplat*|rezerv*|rodic*|ucitel*|zamestnavatel*|zprav*',
  // Turkish
  'aile*|anket*|arastirma*|arkadas*|cihaz*|davet*|okul*|randevu*|sigorta*|yakin*',
  'abone*|anne*|baba*|baska biri*|baskasi*|baskalari*|bize ulas*|bize yaz*|biriyle|birisiyle',
  'digerleri*|eczane*|eczaci*|ebeveyn*|iletisime gec*|isveren*|mesaj*|odeme*|ogretmen*|recete*|saat',
  'saati|siparis*|teslimat*|ucuncu taraf*',
  // Arabic
  '*اسره|*اصدقاء|*جهاز*|*دراسه|*دعوه|*صديق*|*عايله|*مدرسه|*موعد*',
  '*اخرين|شخص اخر|شخص ما|*ابيك|*امك|*والد|*والدين|*زوج|*زوجتك|*صيدلي*|طلبيه|*الطلبات',
  'رسايل|*دفع|تواصل معنا|*معلم|*ساعه|*وصفه|*اشتراك|طرف ثالث|صاحب العمل',
  // Hebrew
  '*ביטוח|*ביקור|*הזמנה|חברים|*מחקר|*מכשיר*|*משפחה|*סקר|קרובי*',
  '*אחרים|אדם אחר|אנשים אחרים|*אימא|*אמא|*אבא|*הורה|*הורים|בן זוג*|בת זוג*|*בית מרקחת|*מרשם|*תשלום|*הודעה|*הודעות|*משלוח|*מינוי|*שעון|*מורה|*מעסיק|צור קשר|צרו קשר|יצירת קשר|צד שלישי|מישהו',
].join('|');

/** In a title with the clinic: what the clinic itself, or its staff, does there. */
export const MANAGE = [
  'information|informations|angaben|informationen|informacion|informazioni|informacoes|informatie|informasjon|tiedot|informacje|informace|bilgileri',
  'manage*|settings|edit|editing|update|details|verwalt*|einstellung*|bearbeit*|profil*|stammdaten',
  'gerer|gestion*|parametres|modifier|administr*|configur*|editar|ajustes|perfil|gestisci|gestire|modifica|impostazioni',
  'gerenciar|gerir|definicoes|beheren|beheer|instelling*|bewerken|hantera*|installning*',
  'indstilling*|rediger*|innstilling*|halli*|asetukset|muokkaa|profiili|zarzadz*|ustawieni*|edytuj|edycja',
  'sprav*|nastaveni|upravit|uprava|yonet*|ayarlar*|duzenle*|*اداره|*ادارة|*اعدادات|*تعديل|ניהול|הגדרות|עריכה|עריכת|פרופיל',
].join('|');

/** In a title or on a button with a word for sharing: that it ends. */
export const END = [
  'finish*|end|ending|terminate|terminer|terminez|fin|terminar|finalizar|beenden|beende|termina|terminare|concludi|fine',
  'encerrar|beeindig*|afslut*|avsluta*|avslutt*|lopeta*|paata|zakoncz*|ukonci*|konec|bitir*|sonlandir*|*انهاء|סיום|סיים',
].join('|');

/** In a title, on a button or in a label's clause: that something went wrong, or what somebody thinks of the site. */
export const TROUBLE = [
  'problem*|error*|feedback|complain*|bug|bugs|fault*|ticket*|trouble*|report an|suggestion*',
  'fehler*|storung*|ruckmeldung*|beschwerde*|erreur*|signalement*|commentaire*|panne*',
  'incidencia*|queja*|comentario*|sugerenc*|averia*|reclam*|segnala*|suggeriment*',
  'erro|erros|sugest*|relatar*|probleem*|fout|fouten|foutmelding*|storing*|klacht*',
  'felmeddel*|felanmal*|felrapport*|klagomal*|synpunkt*|fejl*|klage*|henvendelse*|rapporter et|rapportera ett|feil*',
  'tilbakemelding*|ongelm*|virhe*|palaute*|valitu*|blad|bledu|bledy|bledem|reklamac*|zgloszen*|usterk*',
  'chyb*|stiznost*|zpetn* vazb*|zavad*|sorun*|hata|hatasi|hatalar*|sikayet*|geri bildirim*|ariza*',
  '*مشكله|*مشكلات|*مشاكل|خطا|الخطا|اخطاء|*شكوي|*ملاحظات|*بلاغ|בעיה|בעיות|הבעיה|*תקלה|*תקלות|שגיאה|שגיאות|השגיאה|תלונה|*משוב|דיווח',
].join('|');

/** On the button beside a box: that something is done to what is there already. A title may hold these words. */
export const OTHER_PRESS = [
  'view|details|show|sort|reset|clear|edit|change|switch|replace|book|call|create|copy|open|compare|export|import|upload|look up|new code',
  'anzeigen|sortieren|zurucksetzen|leeren|bearbeiten|andern|wechseln|ersetzen|buchen|anrufen|erstellen|kopieren|offnen|vergleichen',
  'afficher|trier|reinitialiser|effacer|modifier|changer|remplacer|reserver|appeler|creer|copier|ouvrir|comparer|exporter|importer',
  'mostrar|ordenar|restablecer|limpiar|editar|cambiar|reemplazar|reservar|llamar|crear|copiar|abrir|comparar|exportar|importar',
  'mostra|ordina|reimposta|svuota|modifica|cambia|sostituisci|prenota|chiama|crea|copia|apri|confronta|esporta|importa',
  'repor|limpar|alterar|mudar|substituir|marcar|ligar para|criar|weergeven|tonen|sorteren|wissen|bewerken|wijzigen|vervangen|boeken',
  'bellen|maken|openen|vergelijken|visa|sortera|aterstall|rensa|redigera|andra|byt|ersatt|boka|ring|skapa|kopiera|oppna',
  'vis|sorter|nulstil|ryd|rediger|aendre|skift|erstat|opret|kopier|abn|tilbakestill|tom|endre|bytt|erstatt|bestill|opprett|apne',
  'nayta|lajittele|nollaa|tyhjenna|muokkaa|muuta|vaihda|korvaa|varaa|soita|luo|kopioi|avaa|vertaa',
  'pokaz|sortuj|resetuj|wyczysc|edytuj|zmien|zastap|umow|zadzwon|utworz|kopiuj|otworz|porownaj|eksportuj|importuj',
  'zobrazit|seradit|vynulovat|vymazat|upravit|zmenit|nahradit|objednat|zavolat|vytvorit|kopirovat|otevrit|porovnat',
  'goster|sirala|sifirla|temizle|duzenle|degistir|ara|olustur|kopyala|ac|karsilastir',
  'عرض|فرز|مسح|تعديل|تغيير|استبدال|حجز|انشاء|نسخ|فتح|مقارنه|הצגה|הצג|מיון|איפוס|ניקוי|עריכה|שינוי|החלפה|הזמנת תור|יצירה|העתקה|העתק|פתיחה|השוואה',
].join('|');

/** In the help under a label that says only "code": that it was sent, so as to prove who somebody is. */
export const SENT_TO =
  'we sent|was sent|sent to|text message|sms|gesendet|geschickt|envoye|enviado|inviato|gestuurd|verzonden|skickat|sendt|lahetimme|lahetetty|wyslalismy|wyslany|poslali|zaslali|gonderdik|ارسلنا|ارسلناه|שלחנו|נשלח';

/** Asks to type: in one sentence with a word for taking away, the box is there to prove that somebody means it. */
export const TYPING =
  'type|enter|confirm|eingeben|eintragen|geben|gib|tippen|tragen|trag|trage|bestatigen|saisissez|saisir|entrez|tapez|confirmez|introduzca*|escriba*|ingrese*|confirme|digita*|inserisci*|scrivi|conferma|digite|introduza|escreva|typ|voer|vul|invul*|invoer*|bevestig|skriv|ange|bekrafta|indtast*|tast|fyll|fyld|udfyld*|bekraeft|bekreft|kirjoita|syota|vahvista|wpisz|podaj|potwierdz|zadejte|napiste|potvrdte|yazin|girin|onaylayin|اكتب|ادخل|اكد|הקלד|הקלידו|הזן|הזינו|אשר';

/** Right behind the clinic, and before the code: that the clinic is asked for, of which the code is. */
export const RELATIVE = [
  'ein die|ein der|ein das|ein von der|ein von dem|in die|in dat|in waarvan',
  'that|which|who|where|you|from which|from where|die|der|das|welche*|von der|von dem|wo|qui|que|ou|dont|laquelle|lequel|de laquelle',
  'de la que|del que|donde|la que|che|cui|da cui|dove|dalla quale|dal quale|onde|do qual|da qual|dat|waar|waarvan|som|dar|hvor|joka|jolta|josta|jossa|jonka',
  'ktor*|od ktor*|gdzie|kter*|od kter*|kde|jez|التي|الذي|שנתנה|שנתן|שממנה|שממנו|אשר',
].join('|');

/** A part of a clinic: says nothing of whose a code is, but may be what is asked for. */
export const WARD =
  'ward|unit|department|station|service|abteilung|servicio|unidad|reparto|servico|unidade|afdeling|avdelning|avdeling|osasto|oddzial|oddeleni|bolum|القسم|המחלקה';
