/** Words of buttons in the sixteen languages, in the notation of words.ts. Only the finder reads them. */

/**
 * Words of a button that sends the code on its way, or goes on with anything: then the title has to say with what. Not
 * "save" and "apply": a clinic's own form and a filter have those too.
 */
export const PRESS = [
  // Phrases stand before the words they begin with.
  'add it|get started|etape suivante|ga verder|ga med|mata in|skicka in|ga videre|bli med|koble til|send inn',
  'pripojit se|devam et|izin ver|kabul et|yetki ver',
  // English
  'accept|activate|agree|allow|and|approve|authorise|authorize|begin|confir*|conti*|enrol|enroll|enter|forward|go',
  'join|next|now|ok|okay|proceed|send*|start|starts|submit|use|validate|yes|agreed|consenting|go ahead|carry on',
  'keep going|keep sharing|give|give access|give permission|give consent|grant|grant access|grant permission',
  'grant consent|permit|opt in|turn on|turn on sharing|switch on|enable|enable sharing|enable access|set up|setup',
  'set up sharing|make connection|establish connection|create connection|complete setup|finish setup|finalise',
  'finalize|move on|understood|i understand|looks good|that s right|that s correct|correct|let s go|lets go',
  'let s start|request to join|request connection|last step|final step|all done|sounds good|of course|sure|press|tap',
  'click|hit',
  // German
  'abschicken|absenden|aktivieren|akzeptieren|annehmen|autorisieren|beitreten|bestat*|eingeben|einreichen',
  'einverstanden|erlauben|fortfahren|genehmigen|ja|jetzt|los|starten|ubermitteln|weiter|zulassen|zustimmen|stimme zu',
  'ich stimme zu|stimme|zugestimmt|ich bin einverstanden|bin einverstanden|erlaube|erlaubnis|erlaubnis erteilen',
  'erlaubnis geben|erteilen|zugriff erlauben|zugriff erteilen|zugriff gewahren|zugriff geben|zugang gewahren',
  'zugang geben|zugang erlauben|gewahren|berechtigen|berechtigung erteilen|einwilligen|ich willige ein|willige ein',
  'einwilligung erteilen|einwilligung geben|weitergehen|weiter geht s|los geht s|geht s los|geht s weiter|loslegen',
  'jetzt loslegen|schicken|abschicke|einsenden|ubertragen|verbindung aufbauen|mich verbinden|einrichten',
  'einrichtung starten|einrichtung abschliessen|nachste|nachster|nachsten|nachster schritt|zum nachsten schritt',
  'ausfuhren|durchfuhren|anfangen|beginne|teilnehmen|mitmachen|verstanden|ich habe verstanden|in ordnung|alles klar',
  'passt|stimmt|richtig|korrekt|erledigt|aktiviere|genehmige|freigabe erteilen|datenfreigabe starten|code verwenden',
  'code nutzen|verwenden|nutzen|abschluss|letzter schritt|naturlich|gern|zusagen|klicken',
  // French
  'accepter|activer|autoriser|autorisez|commencer|demarrer|entrer|envoyer|envoyez|maintenant|oui|rejoindre|soumettre',
  'suivant|suivante|valider|validez|accepte|j accepte|acceptez|je suis d accord|d accord|je consens|consentir',
  'consentez|consens|consentement|j autorise|autorise|donner acces|donner l acces|donnez acces|donner mon accord',
  'donner mon consentement|donner l autorisation|donner mon autorisation|accorder|accordez|accorder l acces',
  'accorder l autorisation|permettre|permettez|permettre l acces|approuver|approuvez|j approuve|agreer',
  'passer a l etape suivante|etape|aller|allez|allons y|c est parti|y aller|poursuivre|poursuivez|commencez|demarrez',
  'debuter|debutez|lancer|lancez|lancer le partage|envoi|transmettre|transmettez|soumettez|validation|valide',
  'je valide|confirmer la connexion|me connecter a ma clinique|connectez moi|etablir la liaison|etablir le lien',
  'creer le lien|creer la connexion|utiliser|utiliser ce code|utiliser le code|inserer|adherer|rejoignez',
  'j ai compris|compris|c est compris|parfait|tres bien|entendu|bien sur|c est bon|c est correct|exact|suite',
  'la suite|prochaine etape|prochaine|prochain|derniere etape|activez|active|activer l acces|configurer',
  'mise en place|procedez|cliquez|appuyez',
  // Spanish
  'aceptar|acepto|activar|ahora|autorizar|autorizo|comenzar|empezar|enviar|ingresar|iniciar|introducir|permitir',
  'proceder|si|siguiente|unirme|unirse|validar|acepta|acepte|aceptado|de acuerdo|estoy de acuerdo|conforme|consiento',
  'doy mi consentimiento|dar consentimiento|dar mi consentimiento|dar permiso|dar acceso|doy permiso|conceder',
  'conceder acceso|conceder permiso|otorgar|otorgar acceso|otorgar permiso|autorice|autoriza|permita|permite|permito',
  'permitir acceso|aprobar|apruebo|aprueba|seguir|sigue|seguir adelante|adelante|avanzar|siguiente paso',
  'paso siguiente|proximo paso|ultimo paso|vamos|empecemos|empieza|comience|inicia|inicio del uso compartido|envia',
  'envie|remitir|mandar|someter|presentar|usar|usar codigo|usar este codigo|utilizar|utilizar codigo|activa',
  'activar acceso|habilitar|habilite|habilitar acceso|configurar|configurar ahora|configurar conexion',
  'establecer conexion|establecer la conexion|crear conexion|realizar conexion|unete|entendido|lo entiendo|vale',
  'muy bien|perfecto|correcto|es correcto|claro|por supuesto|conectarme con mi clinica|valida|proceda|procede',
  'proseguir|pulsar',
  // Italian
  'accetta|accettare|accetto|attiva|autorizza|autorizzare|avanti|avvia|conferma|confermare|consenti|entra|inizia',
  'inserisci|invia|inviare|ora|procedi|prosegui|proseguire|successivo|unisciti|accetti|acconsento|acconsenti',
  'acconsentire|consento|consentire|sono d accordo|d accordo|do il consenso|dai il consenso|dare il consenso',
  'fornire il consenso|presta il consenso|presto il consenso|autorizzo|autorizzi|concedi|concedere|concedi accesso',
  'concedi l accesso|concedi autorizzazione|consenti accesso|consenti l accesso|dai accesso|permetti|permettere',
  'permetti accesso|approva|approvare|approvo|confermi|confermo|vai|vai avanti|andiamo|avanza|prossimo',
  'prossimo passaggio|prossimo passo|passaggio successivo|passo successivo|successiva|ultimo passaggio|iniziare',
  'iniziamo|comincia|cominciare|cominciamo|avviare|adesso|subito|invii|invio|inoltra|inoltrare|spedisci|trasmetti',
  'sottometti|presenta|usa|usa codice|usa il codice|usa questo codice|utilizza|utilizza codice|attivare',
  'attiva accesso|abilita|abilitare|abilita condivisione|configura|configurare|imposta|stabilisci connessione',
  'stabilisci collegamento|crea connessione|crea collegamento|effettua il collegamento|iscriviti al centro|unirsi',
  'capito|ho capito|va bene|benissimo|perfetto|corretto|certo|certamente|convalida|convalidare|eseguire|esegui',
  'completare|procedere|clicca|tocca|si autorizzo|si consento',
  // Portuguese
  'aceitar|aceito|aderir|agora|ativar|avanc*|comecar|entrar|ligar|prosseguir|proxima|proximo|seguinte|sim|submeter',
  'aceita|aceite|concordo|concordar|concorda|estou de acordo|de acordo|consinto|dar consentimento',
  'dar o meu consentimento|dar meu consentimento|autorize|dar autorizacao|dar permissao|dar acesso|conceder acesso',
  'conceder permissao|conceda|permitir acesso|aprovar|aprovo|aprova|siga em frente|seguir em frente|seguir adiante',
  'adiante|frente|em frente|vamos la|proximo passo|proxima etapa|passo seguinte|etapa seguinte|ultimo passo',
  'ultima etapa|comece|inicie|remeter|submeta|submete|apresentar|ative|ativa|ativar acesso|configurar agora',
  'estabelecer ligacao|estabelecer conexao|criar ligacao|criar conexao|efetuar ligacao|juntar me|juntar se',
  'participar|entendi|percebi|compreendi|muito bem|perfeito|correto|esta certo|com certeza|prossiga|prosseguimento',
  'terminar configuracao|tudo pronto|clicar|clique|toque|prima',
  // Dutch
  'accepteren|activeren|akkoord|autoriseren|beginnen|bevestig*|doorgaan|ga|geven|goedkeuren|indienen|invoeren|nu|oke',
  'toestaan|toestemming|verder|versturen|verstuur|verzend*|volgende|accepteer|akkoord gaan|gaat akkoord|ik accepteer',
  'ik stem in|stem in|instemmen|toegang geven|geef toegang|toegang verlenen|toegang toestaan|verleen toegang',
  'verlenen|sta toe|toelaten|machtigen|machtig|autoriseer|goedkeur|keur goed|activeer|inschakelen|schakel in',
  'delen inschakelen|aanzetten|zet aan|vervolg|vervolgen|verdergaan|naar de volgende stap|volgende stap|laatste stap',
  'aan de slag|laten we beginnen|zend|zenden|stuur|sturen|inzenden|insturen|opsturen|dien in|gebruik|gebruiken',
  'gebruik code|code gebruiken|deze code gebruiken|verbinding maken|maak verbinding|verbinding tot stand brengen',
  'verbind mij|koppeling maken|koppeling tot stand brengen|koppel mij|deelnemen|neem deel|meedoen|doe mee|aansluiten',
  'sluit aan|instellen|stel in|nu instellen|begrepen|ik begrijp het|duidelijk|goed|is goed|in orde|klopt|dat klopt',
  'juist|zeker|natuurlijk|graag|vastleggen|uitvoeren|valideren|valideer|rond af|afgerond|instelling voltooien|klik',
  'tik|druk',
  // Swedish
  'acceptera|aktivera|ange|anslut|auktorisera|bekrafta|borja|forts*|godkann|godkanna|nasta|okej|skicka|starta|tillat',
  'vidare|nasta steg|till nasta steg|kor|framat|skicka kod|skicka koden|sand|sand in|bekraftar|jag bekraftar',
  'bekrafta kod|bekrafta koden|jag godkanner|godkanner|jag accepterar|accepterar|jag samtycker|samtyck|samtycker',
  'samtycka|ge samtycke|lamna samtycke|medge|medger|jag medger|jag forstar|forstatt|jag haller med|ja tack|tillater',
  'jag tillater|tillat atkomst|ge atkomst|bevilja|bevilja atkomst|ge tillgang|ge tillstand|ge behorighet|koppla mig',
  'anslut mig|kom igang|satt igang|paborja|genomfor|fardigt|utfor|sla pa|delta|anvand kod|anvand koden|tack',
  // Danish
  'aktiver|begynd|bekraeft|del|godkend|indsend|indtast|naeste|tillad|tilmeld|tilslut|videre|naeste trin',
  'til naeste trin|frem|send kode|send koden|send ind|indsende|aflever|jeg bekraefter|bekraefter|bekraeft kode',
  'bekraeft koden|jeg godkender|godkender|jeg accepterer|accepterer|jeg giver samtykke|giv samtykke|jeg samtykker',
  'samtyk|samtykker|indvillig|jeg er enig|enig|jeg forstar|forstaet|jeg tillader|tillader|tillad adgang|giv adgang',
  'giv tilladelse|giv lov|bevilg adgang|forbind mig|tilslut mig|begynd at dele|start med at dele|kom i gang|pabegynd',
  'gennemfor|faerdigt|udfor|sla til|deltag|meld mig til|brug kode|brug koden',
  // Norwegian
  'aksepter|begynn|bekreft|godkjenn|godta|na|neste|samtykk|neste steg|neste trinn|til neste trinn|fremover|lever',
  'jeg bekrefter|bekrefter|bekreft kode|bekreft koden|jeg godkjenner|godkjenner|jeg godtar|godtar|jeg aksepterer',
  'aksepterer|gi samtykke|jeg gir samtykke|ja takk|okei|greit|jeg tillater|tillat tilgang|gi tilgang|gi tillatelse',
  'gi lov|innvilg tilgang|koble meg til|begynn a dele|start a dele|sett i gang|gjennomfor|fullfor tilkobling',
  'bruk kode|bruk koden',
  // Finnish
  'aktivoi|aloita|anna|eteenpain|hyvaksy|hyvaksyn|jatka|kylla|lahet*|liity|nyt|salli|seuraava|syota|toimita|vahvista',
  'valmista|jatketaan|jatkan|seuraava vaihe|seuraavaan vaiheeseen|siirry eteenpain|etene|laheta koodi|laheta tunnus',
  'vahvistan|vahvista koodi|vahvista tunnus|hyvaksyn ehdot|suostun|suostu|anna suostumus|annan suostumukseni',
  'annan suostumuksen|olen samaa mielta|ymmarran|selva|kylla kiitos|joo|sallin|salli paasy|salli kaytto',
  'salli tietojen jakaminen|anna lupa|annan luvan|anna paasy|anna kayttooikeus|anna oikeus|myonna paasy|myonna lupa',
  'myonna|valtuuta|yhdista minut|liita minut|aloita tietojen jakaminen|aloitetaan|kaynnista|suorita|suorita loppuun',
  'vie loppuun|ota kayttoon|liity mukaan|osallistu|kayta koodia|kayta tunnusta|ota yhteys kayttoon',
  // Polish
  'akceptuj|akceptuje|aktywuj|dalej|dolacz|kontyn*|nastepne|nastepny|potw*|przejdz|przeslij|rozpocznij|tak|teraz',
  'wprowadz|wyslac|wyslij|zaakceptuj|zacznij|zatwierdz|zezwol|zgoda|przeslij kod|przeslij dane|przekaz|przekazuje',
  'przesylam|wysylam|wyslij kod|zloz|idz dalej|nastepna|nastepny krok|przejsc dalej|przejscie dalej|naprzod',
  'zgadzam sie|zgadzam|wyrazam zgode|wyrazam|zgode|zgody|wyraz zgode|udziel|udzielam|udziel zgody|udziel dostepu',
  'udzielam zgody|nadaj dostep|przyznaj dostep|przyznaj|daj dostep|daj|dam dostep|pozwol|pozwalam|pozwolic|zezwalam',
  'zezwalaj|zezwolic|zatwierdzic|zatwierdzam|zaakceptowac|zaakceptuj i kontynuuj|akceptowac|aktywowac|aktywacja|uzyj',
  'uzyj kodu|wpisz|wprowadzic|rozpoczac|rozpocznijmy|startuj|zaczynamy|zaczac|uruchom|wlacz|wlacz udostepnianie',
  'wlaczyc|jasne|gotowy|zrobione|skonczone|zakoncz konfiguracje|dolaczam|dolaczyc|upowaznij|upowazniam|autoryzuj',
  'autoryzuje|przyjmij|przyjmuje|zrozumiano|rozumiem|i|oraz|kod|kodu',
  // Czech
  'aktivovat|ano|autorizovat|dale|dalsi|nyni|odesl*|pokrac*|poslat|potvrd*|povolit|predat|prijmout|schvalit',
  'souhlasim|spustit|ted|zacit|zadat|zahajit|odeslat kod|poslat kod|predat kod|posli|poslete|dalsi krok|dal|jit dal',
  'jit dale|prejit dale|prejit|prejdete|vpred|nasledujici|pojdme na to|souhlas|souhlasit|souhlasim a pokracovat',
  'dat souhlas|udelit souhlas|udelit|udelit pristup|udeluji|udeluji souhlas|dat pristup|poskytnout pristup',
  'poskytnout|umoznit|umoznit pristup|umoznuji|povolte|povoluji|dovolit|prijimam|prijmete|akceptovat|akceptuji',
  'aktivujte|aktivace|schvaluji|autorizace|opravnit|zplnomocnit|zadejte|vlozit|vlozte|pouzit|rozumim|v poradku|dobre',
  'zacnete|zaciname|zacni|spustte|zapnout|zapnout sdileni|zahajte|zapojit se|dokoncete|dokonceno|dokonceni|hotove|a',
  // Turkish
  'basla|baslat|devam*|etkinlestir|evet|gir|girin|giriniz|gonder*|iler*|ilet|katil|onayla|simdi|sonraki|tamam|yolla',
  'kabul|kabul ediyorum|kabul edin|ediyorum|onayliyorum|onay ver|onay veriyorum|onay verin|riza ver|riza veriyorum',
  'riza gosteriyorum|izin veriyorum|izin verin|erisim ver|erisim verin|erisim izni ver|erisime izin ver',
  'erisimi onayla|erisimi ac|yetkilendir|yetkilendirin|yetkilendirmek|anladim|anlasildi|katiliyorum|hemfikirim|uygun',
  'olur|elbette|tabii|pekala|peki|dogru|evet kabul ediyorum|evet onayliyorum|devam edin|devam ediyorum|surdur|gec',
  'sonraki adim|sonraki adima gec|bir sonraki|bir sonraki adim|son adim|baslayin|baslayalim|hemen basla|baslatin',
  'paylasmaya baslayin|kodu kullan|bu kodu kullan|kullan|kullanin|etkinlestirin|etkin|aktif et|aktiflestir|aktive et',
  'kur|kurulum|kurulumu tamamla|kurulumu bitir|kurulumu baslat|ayarla|baglanti kur|baglanti olustur|baglantiyi kur',
  'beni bagla|katilin|teslim et|iletin|islemi tamamla|tamamlandi|hazir|tikla|dokun|haydi|hadi|haydi baslayalim',
  // Arabic
  'ابدا|ادخال|ارسال|ارسل|اسمح|اعتماد|اقبل|اكد|الان|الانضمام|البدء|التالي|التاليه|السماح|المتابعه|انضم|انضمام|اوافق',
  'بدء|تابع|تاكيد|تصريح|تفعيل|تفويض|حسنا|سماح|قبول|متابعه|موافق|نعم|استمر|استمرار|الاستمرار|استمري|واصل|مواصله',
  'المواصله|تابعي|تابعوا|للمتابعه|اكمل|اكمال|الاكمال|اكملي|اتمام|اتم|الاتمام|انجاز|الخطوه التاليه|انتقل|الانتقال',
  'انتقال|تقدم|تقديم|قدم|ارسال الرمز|ارسلي|ارسلوا|الارسال|ارسال الكود|اوكد|اعتمد|موافقه|الموافقه|اوافق واتابع',
  'موافق ومتابعه|اعط الموافقه|منح|منح الوصول|منح الاذن|امنح|امنح الوصول|امنح الاذن|اعطاء|اعطاء الاذن|اعطاء الوصول',
  'اعط|السماح بالوصول|اسمحي|اذن|الاذن|فوض|افوض|فعل|تشغيل|قبلت|القبول|استخدم|استخدام|استخدام الرمز|ادخل|ادخلي|ابديي',
  'لنبدا|هيا نبدا|بدء الاستخدام|تمام|فهمت|جاهز|انتهيت|انهيت|اكتمل|مكتمل|تم الادخال|انضمي|الرمز|الكود|و|ثم|فورا',
  // Hebrew
  'אישור|אפשר|אפשרו|אשר|הבא|הבאה|הזן|הזנה|המשיכו|המשך|הסכמה|הפעל|הפעלה|הצטרף|הצטרפו|הצטרפות|הרשאה|הרשה|התחילו|התחל',
  'כן|לאפשר|לאשר|להמשיך|להצטרף|להתחיל|לשלוח|מסכים|עכשיו|שלח|שלחו|שליחה|המשיכי|המשכה|להמשך|המשך לשלב הבא|לשלב הבא',
  'לשלב|השלב הבא|קדימה|הלאה|מעבר|עבור|עברו|לעבור|שלחי|שליחת|שלח קוד|שליחת הקוד|הגש|הגישו|הגשה|להגיש|מסור|העבר|העבירו',
  'אני מסכים|אני מסכימה|אני|מסכימה|מסכימים|אני מאשר|אני מאשרת|מאשר|מאשרת|מאשרים|אשרו|אשרי|אישור והמשך|קבל|מקבל|תן',
  'תנו|תני|תן גישה|תנו גישה|מתן|מתן גישה|לתת|לתת גישה|הענק|הענקת|העניקו|להעניק|הענק גישה|הענקת גישה|אפשר גישה',
  'אפשרו גישה|אפשרי|לאפשר גישה|התר|התירו|להתיר|הסכם|הסכמתי|הסכים|תן הסכמה|מתן הסכמה|הרשו|להרשות|מרשה|הסמך|הפעילו',
  'להפעיל|הזינו|הזיני|להזין|הכנס|הקלד|השתמש|שימוש בקוד|בואו נתחיל|בוא נתחיל|נתחיל|התחילי|התחלה|התחלת|מתחילים|בסדר',
  'אוקיי|אוקי|הבנתי|סגור והמשך|סיימו|סיימי|לסיים|הושלם|השלם|השלימו|השלמה|השלמת|להשלים|גמרתי|הצטרפי|קוד|הקוד|גם|את',
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
  'save|save changes|save and continue|apply|update|store|speichern|anderungen speichern|sichern|ubernehmen',
  'enregistrer|sauvegarder',
  'appliquer|guardar|guardar cambios|aplicar|actualizar|salva|salva modifiche|applica|aggiorna|guardar alteracoes',
  'salvar|atualizar',
  'opslaan|wijzigingen opslaan|toepassen|bijwerken|spara|spara andringar|uppdatera|gem|gem aendringer|opdater|lagre',
  'lagre endringer',
  'oppdater|tallenna|tallenna muutokset|paivita|zapisz|zapisz zmiany|zastosuj|aktualizuj|ulozit|ulozit zmeny|pouzit',
  'aktualizovat',
  'kaydet|degisiklikleri kaydet|uygula|guncelle|حفظ|حفظ التغييرات|تطبيق|تحديث|שמירה|שמור|שמרו|שמירת שינויים|עדכון|החל',
].join('|');
