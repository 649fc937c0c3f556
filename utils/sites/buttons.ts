/** Words of buttons in the sixteen languages, in the notation of words.ts. Only the finder reads them. */

/**
 * Words of a button that sends the code on its way, or goes on with anything: then the title has to say with what. Not
 * "save" and "apply": a clinic's own form and a filter have those too.
 */
export const PRESS = [
  // Phrases stand before the words they begin with.
  'add it|get started|etape suivante|ga verder|ga med|mata in|skicka in|ga videre|bli med|koble til|send inn|pripojit se|devam et|izin ver|kabul et|yetki ver',
  // English
  'accept|activate|agree|allow|and|approve|authorise|authorize|begin|confir*|conti*|enrol|enroll|enter|forward|go|join|next|now|ok|okay|proceed|send*|start|starts|submit|use|validate|yes',
  // German
  'abschicken|absenden|aktivieren|akzeptieren|annehmen|autorisieren|beitreten|bestat*|eingeben|einreichen|einverstanden|erlauben|fortfahren|genehmigen|ja|jetzt|los|starten|ubermitteln|weiter|zulassen|zustimmen',
  // French
  'accepter|activer|autoriser|autorisez|commencer|demarrer|entrer|envoyer|envoyez|maintenant|oui|rejoindre|soumettre|suivant|suivante|valider|validez',
  // Spanish
  'aceptar|acepto|activar|ahora|autorizar|autorizo|comenzar|empezar|enviar|ingresar|iniciar|introducir|permitir|proceder|si|siguiente|unirme|unirse|validar',
  // Italian
  'accetta|accettare|accetto|attiva|autorizza|autorizzare|avanti|avvia|conferma|confermare|consenti|entra|inizia|inserisci|invia|inviare|ora|procedi|prosegui|proseguire|successivo|unisciti',
  // Portuguese
  'aceitar|aceito|aderir|agora|ativar|avanc*|comecar|entrar|ligar|prosseguir|proxima|proximo|seguinte|sim|submeter',
  // Dutch
  'accepteren|activeren|akkoord|autoriseren|beginnen|bevestig*|doorgaan|ga|geven|goedkeuren|indienen|invoeren|nu|oke|toestaan|toestemming|verder|versturen|verstuur|verzend*|volgende',
  // Swedish
  'acceptera|aktivera|ange|anslut|auktorisera|bekrafta|borja|forts*|godkann|godkanna|nasta|okej|skicka|starta|tillat|vidare',
  // Danish
  'aktiver|begynd|bekraeft|del|godkend|indsend|indtast|naeste|tillad|tilmeld|tilslut|videre',
  // Norwegian
  'aksepter|begynn|bekreft|godkjenn|godta|na|neste|samtykk',
  // Finnish
  'aktivoi|aloita|anna|eteenpain|hyvaksy|hyvaksyn|jatka|kylla|lahet*|liity|nyt|salli|seuraava|syota|toimita|vahvista|valmista',
  // Polish
  'akceptuj|akceptuje|aktywuj|dalej|dolacz|kontyn*|nastepne|nastepny|potw*|przejdz|przeslij|rozpocznij|tak|teraz|wprowadz|wyslac|wyslij|zaakceptuj|zacznij|zatwierdz|zezwol|zgoda',
  // Czech
  'aktivovat|ano|autorizovat|dale|dalsi|nyni|odesl*|pokrac*|poslat|potvrd*|povolit|predat|prijmout|schvalit|souhlasim|spustit|ted|zacit|zadat|zahajit',
  // Turkish
  'basla|baslat|devam*|etkinlestir|evet|gir|girin|giriniz|gonder*|iler*|ilet|katil|onayla|simdi|sonraki|tamam|yolla',
  // Arabic
  'ابدا|ادخال|ارسال|ارسل|اسمح|اعتماد|اقبل|اكد|الان|الانضمام|البدء|التالي|التاليه|السماح|المتابعه|انضم|انضمام|اوافق|بدء|تابع|تاكيد|تصريح|تفعيل|تفويض|حسنا|سماح|قبول|متابعه|موافق|نعم',
  // Hebrew
  'אישור|אפשר|אפשרו|אשר|הבא|הבאה|הזן|הזנה|המשיכו|המשך|הסכמה|הפעל|הפעלה|הצטרף|הצטרפו|הצטרפות|הרשאה|הרשה|התחילו|התחל|כן|לאפשר|לאשר|להמשיך|להצטרף|להתחיל|לשלוח|מסכים|עכשיו|שלח|שלחו|שליחה',
].join('|');

/** The same as a whole button only: "Finish sharing" ends what "Finish" goes on with. */
export const ALONE = [
  // Phrases stand before the words they begin with.
  'add code|get access|verbindung herstellen|etablir la connexion|viimeistele yhteys',
  // English
  'complete|done|finish|finished|register',
  // German
  'abschliessen|fertig|fertigstellen|registrieren',
  // French
  'finaliser|termine|terminer',
  // Spanish
  'completar|finalizar|hecho|listo|terminar',
  // Italian
  'completa|concludi|fatto|fine|termina',
  // Portuguese
  'concluido|concluir|feito|pronto',
  // Dutch
  'afronden|gereed|klaar|voltooi|voltooien',
  // Swedish
  'fardig|klar|klart|slutfor',
  // Danish
  'afslut|faerdig|fuldfor|udfort',
  // Norwegian
  'ferdig|fullfor',
  // Finnish
  'valmis|viimeistele',
  // Polish
  'gotowe|zakoncz',
  // Czech
  'dokoncit|hotovo',
  // Turkish
  'bitir|bitti|tamamla',
  // Arabic
  'انتهي|انهاء|تم',
  // Hebrew
  'גמור|סיום|סיים|סיימתי',
].join('|');

/** What such a button may say besides. */
export const PRESS_WITH =
  'account|accounts|profile|konto*|compte|cuenta|conta|hesab*|hesap*|ucet|tili|tilin|חשבון|החשבון|الحساب|حساب|حسابي|consent|access|sharing';

/** A whole button that keeps what was typed, whatever it is. */
export const SAVE = [
  'save|save changes|save and continue|apply|update|store|speichern|anderungen speichern|sichern|ubernehmen|enregistrer|sauvegarder',
  'appliquer|guardar|guardar cambios|aplicar|actualizar|salva|salva modifiche|applica|aggiorna|guardar alteracoes|salvar|atualizar',
  'opslaan|wijzigingen opslaan|toepassen|bijwerken|spara|spara andringar|uppdatera|gem|gem aendringer|opdater|lagre|lagre endringer',
  'oppdater|tallenna|tallenna muutokset|paivita|zapisz|zapisz zmiany|zastosuj|aktualizuj|ulozit|ulozit zmeny|pouzit|aktualizovat',
  'kaydet|degisiklikleri kaydet|uygula|guncelle|حفظ|حفظ التغييرات|تطبيق|تحديث|שמירה|שמור|שמרו|שמירת שינויים|עדכון|החל',
].join('|');
