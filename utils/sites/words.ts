/**
 * Words that mean the same on every service, in the sixteen languages that the finder reads: English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Turkish, Arabic and Hebrew.
 * A list is one string with `|` between its words, which are in the form of `normalise()`: lower case, accents off.
 * `word` matches a whole word or phrase, `word*` its beginning, `*word` its end, `*word*` any part. A label has to be
 * made of words from here and from everyday.ts, and of nothing else, so a word that is right in one language must not
 * name another code in the next. Brand words are not here: they belong to one service.
 */

/**
 * What is typed. A `*` in front is for compounds ("Klinikcode", "jakokoodi"): they count where another list knows their
 * first part, which "Kortingscode" has not.
 */
export const CODE =
  'code|codes|codigo|codice|kod|kode|koden|kodu|kodunu|kodunuzu|koodi|koodin|رمز|الرمز|كود|الكود|קוד|הקוד|*code|*kod|*kode|*koden|*koodi';

/** An identifier, where a service calls its code that. */
export const ID =
  'id|رقم التعريف|رقم تعريف|رقم المعرف|מספר מזהה|מספר זיהוי|identif*|identyf*|kennung|kennnummer|tunnus|tunnuksen|tunniste|kimlik|kimligi|kimligini|معرف|المعرف|מזהה|המזהה|*kennung|*tunnus';

/** Whom the code belongs to. */
export const OWNER =
  'care team*|diabetes team*|healthcare team|medical team|diabetesteam*|doctor s office|doctors office|gp surgery|clini*|*klini*|*practice*|*prax*|*prakt*|*praksis*|provider*|*spital*|hospita*|krankenh*|hopita*|*ospedal*|*ziekenh*|*sjukhus*|sygehus*|sykehus*|*sairaal*|szpital*|nemocni*|hastane*|*مستشفي*|centr*|*center*|*centrum*|*zentr*|*senter*|*keskus|*keskukse*|merkez*|osrod*|*מרכז*|einricht*|zorginst*|institu*|facility|cabinet*|etabl*|establec*|struttur*|consulta|consultas|consultori*|*ambula*|studi|studio|*mottagning*|vardcentral*|vardgiv*|vardenhet*|behandlingss*|laegehus*|legekont*|*vastaanotto|*vastaanottoon|*vastaanoto*|hoitopai*|hoitoyksi*|terveysas*|*poradn*|poraden|przychod*|gabinet*|placow*|ordinac*|ordination|pracovist*|poskytovatel*|muayeneh*|zorgverl*|zorgaanb*|leistungserb*|*عياد*|*مركز*|*مراكز*|*ممارسه*|*موسسه|*מרפא*|*קליניק*|*בית חולים|*בית החולים|*מכון*';

/** What the person does with it: share, connect, link, add. */
export const ADD_SHARE =
  'lagg till|legg til|foj til|fojes til|knytt til|koble til|kobl til|del data|del mine|del dine|del med|bli delt|shar*|connect*|link*|add|adding|adds|attach|freig*|teilen|teile|teilt|verbi*|verkn*|hinzu*|koppeln|anschliess*|partag*|ajout*|assoc*|relier|lier|reliez|liez|rattach*|raccord*|compart*|conect*|vincul*|asoci*|enlaz*|anad*|agreg*|condiv*|connet*|aggiu*|collega|collegare|collegati|collegament*|abbina*|partilh*|adici*|acrescent*|incluir|vincule|ligar|ligacao|ligue|delen|deel|deelc*|koppel*|verbind*|toevo*|voeg|toe|koppla|dela|delni*|anslu*|lank*|deling|delings*|dele|forbi*|tilfo*|tilkn*|tilslut*|koble|kobl|knytt*|jaa|jaan|jakaa|jaetaan|jaett*|jaka*|jako*|yhdis*|liita*|liity|lisaa*|linkita|kytke*|udost*|polac*|polacz*|podlacz*|przylacz*|powiaz*|dodaj|dodac|dodawan*|dolacz*|sdil*|propo*|pripo*|prid*|napoj*|spoj*|payla*|bagla*|ekle*|iliskilen*|*مشارك*|شارك|شاركي|شاركوا|الاتصال|اتصال|اتصل|ربط|الربط|اربط|للربط|*ارتباط|*اضاف*|اضف|توصيل|*שיתוף|*שתף|שתפו|לשתף|הוספ*|הוסף|הוסיפו|להוסיף|הוסיפי|צירוף|צרף|צרפו|לצרף|התחבר*|להתחבר|חיבור|חבר|חברו|לחבר|קישור|קשר|קשרו|לקשר|שיוך|שייך';

/** Words that make a code the person's own where a label begins with them: "Your code", "Meine ID". */
export const OWN =
  'la tua|il tuo|il suo|il mio|la sua|la mia|a sua|o seu|o meu|a minha|o teu|your|my|ihr*|mein*|dein*|eur*|votre|vos|mon|ton|ma|ta|su|sus|tu|mi|mis|tua|sua|mia|tuo|suo|mio|seu|meu|minha|teu|uw|je|jouw|mijn|jullie|din|ditt|dit|dina|min|mitt|mit|jeres|deres|ert|sinun|oma|omasi|moj*|twoj*|swoj*|pana|pani|panstwa|vas|vase|muj|tvuj|svuj|sizin|senin|benim|kendi';

/** The same where they follow the code: "הקוד שלך". */
export const OWN_AFTER =
  'שלך|שלכם|שלי|الخاص بك|الخاص بي|الخاصه بك|الخاصه بي|لديك|لدي|din|ditt|dit|min|mitt|tuo|suo|mio|suyo|en din|en min';

/** Words of a button that only leads away from the box. */
export const LEAVE =
  'x|cancel*|close|back|skip|abbr*|schliess*|zuruck|annul*|fermer|retour|cerrar|atras|volver|chiudi|indietro|fechar|voltar|sluit*|terug|avbr*|stang|tillbaka|luk|tilbage|lukk|tilbake|peru*|sulje|takaisin|anul*|zamknij|wstecz|zrus*|zavrit|zpet|iptal|kapat|geri|vazgec|الغاء|اغلاق|رجوع|ביטול|סגירה|חזרה';

/** Clinics, many of them: with nothing beside, the title of the list that a person is linked to. */
export const OWNERS = [
  'clinics|practices|care teams|kliniken|praxen|cliniques|cabinets|clinicas|consultorios|cliniche|studi medici|klinieken|praktijken',
  'kliniker|mottagningar|klinikker|legekontor|praksisser|klinikat|klinikki|vastaanotot|kliniki|gabinety|poradnie|kliniky|ordinace',
  'klinikler|muayenehaneler|العيادات|מרפאות|המרפאות',
].join('|');

/**
 * A team or department by itself: says nothing of whose code it is, until a title does. Not "equipo", which is a device,
 * too, and not "service".
 */
export const TEAM = [
  'team|teams|equipe|equipa|teamet|teamets|tiimi|tiimin|zespol|zespolu|tym|tymu|ekip|ekibi|ekibinizin|الفريق|فريق|צוות|הצוות',
  'teamcode|team code|teamkod|teamkoden|teamkode|teamkoden|abteilung|abteilungscode|reparto|afdeling',
  'afdelingscode|afdelingens|avdeling|avdelingens|avdelningens|avdelning|osaston|oddzialu|oddzial|oddeleni|bolum|القسم|קוד צוות|המחלקה',
].join('|');
