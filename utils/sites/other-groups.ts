/**
 * What a group of fields is about where no field is ours, though its label may be our very label: in the sixteen
 * languages, in the notation of words.ts. Asked of titles and buttons only; a sentence of help may well say that sharing
 * can be stopped.
 */

/** Words for ending, taking back, looking for and proving. */
export const ENDING = [
  // English
  '*block*|cancel*|declin*|delet*|disconn*|don t|download*|end|filter*|find|hide|leav*|never|not|passw*|paus*|print*|refus*|reject*|remov*|rename*|report a|revo*|search*|sign in|stop*|suspend*|unlink*|verif*|withdr*',
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
  // English
  'appointment*|caregiver*|carer*|coach*|colleague*|device*|famil*|follow*|friend*|guardian*|insur*|invit*|newsletter*|order*|partner*|rate|recommend*|relative*|research*|school*|sensor*|study|survey*|trial*|video*|visit*',
  // German
  'angehor*|einlad*|empfehl*|forschung*|freund*|*gerat*|schule*|studie*|termin|umfrage*|*versicher*',
  // French
  'ami|amis|appareil*|assurance*|ecole*|enquete*|etude*|proche*|recommand*',
  // Spanish
  'amig*|citas|cuidador*|dispositiv*|encuesta*|escuela*|estudio*|recomend*|seguro*',
  // Italian
  'amic*|assicur*|famigli*|scuol*|sondaggi*',
  // Portuguese
  'convite*|escola*|inquerito*',
  // Dutch
  'apparaat*|mantelzorg*|onderzoek*|uitnod*|verzeker*|vriend*',
  // Swedish
  'anhorig*|enkat*|forsakring*|inbjud*|med en van|skol*|undersok*|vanner',
  // Danish, Norwegian
  'anbefal*|enhed*|forsikring*|parorende|sporge*|sporre*|undersog*|venn|venner',
  // Finnish
  'koulu*|kutsu*|kysely*|laheis*|laite*|laittee*|omais*|perhe*|tutkimu*|vakuutu*|ystav*',
  // Polish
  'ankiet*|badan*|blisk*|polec*|przyjaci*|rodzin*|szkol*|urzadz*|wizyt*|zapros*|znajom*',
  // Czech
  'blizk*|dotaznik*|navstev*|pecovat*|pojist*|pozvan*|pratel*|rodin*|vyzkum*',
  // Turkish
  'aile*|anket*|arastirma*|arkadas*|cihaz*|davet*|okul*|randevu*|sigorta*|yakin*',
  // Arabic
  'استبيان|*اسره|*اصدقاء|*جهاز*|*دراسه|*دعوه|*صديق*|*عايله|*مدرسه|*موعد*',
  // Hebrew
  '*ביטוח|*ביקור|*הזמנה|חברים|*מחקר|*מכשיר*|*משפחה|*סקר|קרובי*',
].join('|');

/** In a title with the clinic: what the clinic itself, or its staff, does there. */
export const MANAGE = [
  'manage*|management|settings|profile|edit|editing|update|details|verwalt*|einstellung*|bearbeit*|profil*|stammdaten',
  'gerer|gestion*|parametres|modifier|administr*|configur*|editar|ajustes|perfil|gestisci|gestire|modifica|impostazioni',
  'profilo|gerenciar|gerir|definicoes|configuracoes|beheren|beheer|instelling*|bewerken|hantera*|installning*|redigera*',
  'indstilling*|rediger*|innstilling*|halli*|asetukset|muokkaa|profiili|zarzadz*|ustawieni*|edytuj|edycja',
  'sprav*|nastaveni|upravit|uprava|yonet*|ayarlar*|duzenle*|profili|*اداره|*ادارة|*اعدادات|*تعديل|ניהול|הגדרות|עריכה|עריכת|פרופיל',
].join('|');

/** In a title or on a button with a word for sharing: that it ends. */
export const END = [
  'finish*|end|ending|terminate|terminer|terminez|fin|terminar|finalizar|beenden|beende|termina|terminare|concludi|fine',
  'encerrar|beeindig*|afslut*|avsluta*|avslutt*|lopeta*|paata|zakoncz*|ukonci*|konec|bitir*|sonlandir*|*انهاء|סיום|סיים',
].join('|');

/** In a title, on a button or in a label's clause: that something went wrong, or what somebody thinks of the site. */
export const TROUBLE = [
  'problem*|error*|feedback|complain*|complaint*|bug|bugs|fault*|ticket*|trouble*|report an|suggestion*',
  'fehler*|storung*|ruckmeldung*|beschwerde*|probleme*|erreur*|reclamation*|signalement*|commentaire*|panne*',
  'problema*|incidencia*|queja*|comentario*|sugerenc*|averia*|errore|errori|reclam*|segnala*|suggeriment*',
  'erro|erros|sugest*|relatar*|probleem*|fout|fouten|foutmelding*|storing*|klacht*',
  'felmeddel*|felanmal*|felrapport*|klagomal*|synpunkt*|fejl*|klage*|henvendelse*|rapporter et|rapportera ett|feil*',
  'tilbakemelding*|ongelm*|virhe*|palaute*|valitu*|blad|bledu|bledy|bledem|reklamac*|zgloszen*|usterk*',
  'chyb*|stiznost*|zpetn* vazb*|zavad*|sorun*|hata|hatasi|hatalar*|sikayet*|geri bildirim*|ariza*',
  '*مشكله|*مشكلات|*مشاكل|خطا|الخطا|اخطاء|*شكوي|*ملاحظات|*بلاغ|בעיה|בעיות|הבעיה|*תקלה|*תקלות|שגיאה|שגיאות|השגיאה|תלונה|*משוב|דיווח',
].join('|');
