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
  'is|welch*|quel|quels|quale|welk|vad|vilken|vilket|hva|hvad|hvilken|hvilket|hvilke|mikka|jaka|jakie',
  'jaky|nedir|hangi|ما|ماهو|هو|هي|מה|מהו|הוא|היא',
  // Phrases stand before the words they begin with.
  'skriv inn|الخاص بك|الخاصه بك|על ידי',
  // English
  'above|again|and|any|are|been|below|by|can|care|charact*|data|diabet*|enter|fill|for|from|gave|get|given|gives|got',
  'had|has|have|health|healthcare|here|how|input|insert|its|medica|medical|medici|medico|must|my|new|oblig*|optional',
  'our|paste|pflicht*|please|provide|provided|put|received|requi*|should|that|the|their|them|these|this|type|was',
  'were|what|where|which|who|with|write|you|your|all|also|just|only|exactly|exact|same|way|as shown|as written',
  'including|include|includes|space|spaces|without|blanks|dash|dashes|hyphen|hyphens|capital|capitals',
  'capital letters|uppercase|upper|lowercase|lower|sensitive|case sensitive|block letters|example|looks like',
  'look like|usually|normally|often|will|would|may|could|able|need|needs|needed|want|wish|ask for|asked for|once',
  'when|then|than|after|before|into|empty|blank|zero|zeros|zeroes|leading|two|three|four|five|six|seven|eight|nine',
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|each|both|either|every|copy|copied|key in|keyed|fill out|filling',
  'typing|entering|entered|kindly|correct|correctly|valid|unique|alphanumeric|numerals|starts with',
  'starting with|begins with|beginning with|ends with|contain|contains|containing|consist|consists|consisting',
  'made up|minimum|maximum|max|least|most|long|between|known|available|applicable|they|there|inside|beneath',
  'underneath|next to|left|right|top|bottom|during|about|some|such|out|over|under|onto|one of|using|used|use|want to',
  'like to|sure|remember|keep|thank|thanks|mixed|upper case|lower case|letter case|in the box|box below|this box',
  'in this box|field below|in the field|this field|in this field|combination of|in the format|issued|supplied',
  'supplies|assigned|handed|handed out|handed over|hands out|giving|gets|getting|obtained|obtain|shown|shows|listed',
  'displayed|appears|appear|stated|quoted|told|tells|passed on|distributed|specified|mentioned|allocated|provides',
  'providing|came with|come with|comes with|comes from|came from|written|written on|found|found on|found in',
  'can be found|is found|sent by your|sent by the|sent to you by your|sent to you by the|sent from your clinic',
  'sent you by your',
  // German
  'aus|bei|beim|bekam*|bekommen|bereitgestellt*|bitte|das|daten|dein*|dem|den|der|des|die|diese|diesen|dieser|dieses',
  'dir|durch|ein|eine|einem|einen|einer|eines|einfugen|eingabe|eingeb*|eintragen|erhalt*|euch|folgend*|fur|gebe',
  'geben|gegeben*|gestellt*|gib|haben|hast|hat|hier|ihnen|ihr*|ist|lautet|mein*|mit|mitgeteilt*|nach|neu|neue|neuen',
  'neuer|neues|oder|sie|sind|tippen|tragen|und|uns|unsere*|unten|verfugung|vom|von|welche*|wie|wird|wurde|zeichen',
  'zum|zur|genau|exakt|genauso|ebenso|wie angezeigt|wie abgebildet|wie gezeigt|abgebildet*|dargestellt*|gezeigt*',
  'leerzeichen|leerstellen|leerschritt*|bindestrich|bindestriche|bindestrichen|sonderzeichen|gross|klein',
  'grossbuchstabe*|kleinbuchstabe*|grossgeschrieben*|grossschreibung|kleinschreibung|beachten|beachte|beachtet',
  'achten|achte|beispielsweise|bspw|bsp|auch|dann|danach|davon|dazu|darunter|daruber|oben|obige|obigen|unterhalb',
  'oberhalb|nachstehend*|untenstehend*|nachfolgend*|folgt|rechts|links|feld|felder|textfeld|eingabefeld|kasten',
  'kastchen|schreib|schreibe|schreibt|tippe|tipp|tippt|trage|tragt|fuge|fugt|fugen|fulle|fullen|fullt|ausfullen',
  'ausgefullt|eintrag|eingetragen*|einzutragen|einzugeben|eingegeben*|eingetippt*|eingefugt*|eintippen|reinkopieren',
  'angeben|angabe|gebt|erforderlich*|notwendig*|benotigt*|benotigen|benotige|notig|freiwillig|wahlweise|muss|musst',
  'mussen|sollte|sollten|konnen|kann|kannst|konnt|konnte|darf|durfen|mochte|mochten|mochtest|willst|wollen|werden',
  'werde|wirst|wenn|falls|sobald|als|aber|nur|allen|aller|alles|jede|jeden|jeder|jedes|jeweils|jeweilige*|sowie|bzw',
  'beziehungsweise|damit|dass|man|sich|euer|eure|eurem|euren|eurer|eures|unser|wer|wen|wem|wann|warum|wurden|waren',
  'war|sein|seine|seinem|seinen|seiner|habt|hatte|hatten|lauten|besteht|bestehen|bestehend*|enthalt|enthalten',
  'beginnt|beginnend|endet mit|aussehen|lang|lange|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf',
  'dreizehn|vierzehn|funfzehn|sechzehn|null|nullen|fuhrende*|*stellig|*stellige|*stelligen|*stelliger|*stelliges',
  'zeichenfolge|buchstaben und zahlen|zahlen und buchstaben|zahlen oder buchstaben|alphanumerisch*|numerisch*',
  'kopieren|kopiere|kopiert|eindeutig*|normalerweise|meist|meistens|ublicherweise|etwa|mindestens|maximal|hochstens',
  'zwischen|klicken|klicke|danke|vielen dank|hinweis|fragen sie nach|bei bedarf|vorhanden|bekannt|sofern|inklusive',
  'einschliesslich|mittels|anhand|auf|ins|ans|beide|beiden|diesem|jetzt|gerne|einfach|zuerst|zunachst|noch|schon',
  'bereits|dort|dafur|hierfur|hierzu|gultig|gultige|gultigen|gultiger|gultiges|korrekt|korrekte|korrekten|korrekter',
  'richtig|richtige|richtigen|richtiger|vollstandig|vollstandige|vollstandigen|kombination aus|im feld|dieses feld',
  'gab|gaben|gibt|ausgegeben*|ausgehandigt*|uberreicht*|ubergeben|ubergebene*|ausgestellt*|gedruckt*|abgedruckt*',
  'aufgedruckt*|steht|stehen|stehende*|genannt|genannte*|nannte|nennt|angegeben|angegebene*|aufgefuhrt*|vermerkt*',
  'zugeteilt*|zugewiesen*|vergeben|vergebene*|vergab|erteilt*|ausgeteilt*|verteilt*|angezeigt*|weitergegeben*',
  'uberlassen|uberlassene*|mitgegeben*|bekannt gegeben|bekanntgegeben*|bekommst|bekommt|erhielt|erhielten|erhieltst',
  'erhieltet|empfangen|vorliegt|vorliegende*|zur verfugung stellt|stellt|stellte|teilte|ersichtlich|nachzulesen',
  'erfahren|erfahrst|in der sprechstunde|bei der sprechstunde|wahrend der sprechstunde|in ihrer sprechstunde',
  'bei der schulung|in der schulung',
  // French
  'aux|avec|avez|caract*|ces|cet|cette|dans|dessous|donn*|dont|entre|entrer|entrez|est|ete|fourni*|ici|indiquer',
  'indiquez|les|mes|mon|nos|notre|nous|nouveau|nouvel|nouvelle|par|plait|pour|que|qui|recu*|remis*|renseign*|saisi*',
  'ses|son|sur|taper|tapez|tes|ton|transmis*|une|veuillez|vos|votre|vous|inscrire|inscrivez|inscris|ecrire|ecrivez',
  'ecris|coller|collez|colle|completer|completez|complete|remplir|remplissez|remplis|inserer|inserez|insere|mettre',
  'mettez|mets|rentrer|rentrez|rentre|reporter|reportez|recopier|recopiez|recopie|copier|copiez|copie|merci|svp|cela',
  'ceci|celui|celle|ceux|celles|leur|leurs|elle|elles|ils|lui|eux|moi|soi|meme|exactement|exacte|telle|tel qu',
  'tel que|telle que|comme|ainsi|aussi|seulement|uniquement|tous|tout|toute|toutes|chaque|sans|espace|espaces|blanc',
  'tiret|tirets|trait d union|majuscule|majuscules|en majuscules|respecter|respectez|respecte',
  'casse|sensible|alphanumerique*|commence|commencant|commencent|debute|debutant|finit par|comporte|comportant',
  'contient|contenant|compose|composee|compose de|constitue|longueur|comprend|environ|moins|plus|deux|trois|quatre',
  'cinq|sept|huit|neuf|dix|douze|treize|quatorze|quinze|seize|premier|necessaire|necessaires|indispensable',
  'optionnel*|doit|devez|devrait|peut|pouvez|peux|faut|voulez|souhaitez|souhaite|desirez|veux|avoir|avait|sera',
  'seront|sont|suis|etes|etait|etre|faire|faites|fait|quand|lorsque|pourquoi|combien|afin|alors|puis|ensuite|apres',
  'avant|depuis|ainsi que|mais|donc|car|chez|vers|sous|ci dessus|ci apres|dessus|suivant|suivante|suivants|haut|bas',
  'gauche|droite|zone de texte|zone de saisie|vide|valide|valable|correcte|correctement|deja|maintenant|aupres',
  'demandez|demander|demandez le|demande a|aupres de|besoin|possedez|possede|connaissez|connu|disponible|appuyez',
  'cliquez|clique|touche|touchez|tapes|tape|bien|bonne|bon|dans la case|dans le champ|ce champ|la case ci dessous',
  'le champ ci dessous|au format|combinaison de|communique|communiquee|communiques|attribue|attribuee|attribues',
  'attribuees|delivre|delivree|delivres|procure|procuree|confie|confiee|indiquee|indiques|figurant|figure|inscrit',
  'inscrite|inscrits|mentionne|mentionnee|affiche|affichee|ecrit|ecrite|se trouve|se trouvant|trouverez|dispose',
  'disposez|disposes|recevez|recevoir|recevrez|recois|recoit|assigne|assignee|distribue|distribuee|presente sur',
  'imprime sur|imprimee sur|apparait|apparaissant|envoye par votre|envoye par la|envoye par le|envoye par l',
  'envoyee par votre|vous a envoye|t a envoye|vous a fait parvenir|mis a disposition|mis a votre disposition',
  'mise a disposition',
  // Spanish
  'abajo|aqui|con|continuacion|cual|dada|dado|datos|del|dieron|dio|entregad*|entrego|esa|escrib*|ese|esta|este',
  'facilit*|favor|han|haya|indique|ingresa|ingresar|ingrese|ingreses|inserte|introd*|las|los|mis|nuestr*|nueva|nuevo',
  'obten*|para|por|proporcion*|recib*|sido|siguiente|sus|tus|una|uno|unos|uso|usted|pon|ponga|poner|pega|pegar|pegue',
  'pegues|teclea|teclear|teclee|copia|copiar|rellena|rellenar|rellene|completa|completar|anota|anotar|anote',
  'cumplimente|cumplimentar|meter|mete|mecanografie|coloque|colocar|coloca|porfavor|gracias|cuales|quien|quienes',
  'cuando|donde|como|porque|cuanto|cuantos|tal|tal como|tal y como|igual|exactamente|exacta|exacto|mismo|misma|solo',
  'solamente|unicamente|tambien|todo|toda|todos|todas|cada|sin|espacio|espacios|blanco|espacios en blanco|guion',
  'guiones|mayuscula|mayusculas|respete|respetar|respetando|distingue|distinguen|alfanumeric*',
  'formato|empieza|empiezan|comienza|comienzan|termina en|contiene|contienen|contener|consta de',
  'formado|formada|compuesto|compuesta|longitud|incluye|incluya|incluyendo|minimo|maximo|hasta|desde|menos|mas|tres',
  'cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|dieciseis|cero|ceros|primero|necesario',
  'necesaria|requerid*|imprescindible|optativo|debe|deben|debes|deberia|puede|puedes|pueden|quiere|quieres|desea',
  'deseas|necesita|necesitas|necesitara|hay|tener|ser|era|fue|estan|hacer|haz|haga|esto|eso|aquel|esos|esas|estos',
  'estas|ellos|ella|ellas|nosotros|vuestr*|vosotros|segun|sobre|bajo|tras|antes|despues|luego|entonces|asi|pero|pues',
  'debajo|encima|arriba|siguientes|derecha|izquierda|cuadro de texto|vacio|valido|valida|correcto|correcta',
  'correctamente|unico|unica|pulse|pulsa|pulsar|haga clic|toque|toca|solicite a su|pida a su|pidalo|pidaselo',
  'preguntele|pregunte a su|pregunta a tu|consulte con|consulta con|dispone de|conoce|conocido|desde la|ejemplos',
  'junto|tenga en cuenta|en el campo|este campo|en la casilla|en el cuadro|asignad*|asigno|asignaron|concedid*',
  'otorgad*|otorgo|suministro su|brindad*|brindo|brindaron|ofrecid*|ofrecio|obtuvo|obtuviste|obtuvieron|obtiene',
  'muestra|muestran|aparece|aparecen|figura|figuran|consta|impreso en|impresa en|impreso|escrita|encontrara',
  'encontraras|encuentra en|se encuentra|hallara|comunico|mencionad*|especificad*|senalad*|dispone|dispones|tenga',
  'tengas|tiene|tienes|entrega su|entreguen|puesto a su disposicion|hayan|mostrado|mostrada|suministrado',
  'suministrada|repartido|repartida|comunicado|comunicada',
  // Italian
  'agli|alla|alle|allo|assegnat*|che|consegnat*|dagli|dai|dal|dalla|dalle|dallo|dati|dato|degli|dei|dell*|digita*',
  'favore|fornita|fornito|gli|hai|immett*|indic*|inseri*|mia|mie|miei|mio|nel|nella|nello|nostr*|nuova|nuovo',
  'ottenut*|per|questa|questo|ricevut*|rilasciat*|scriv*|seguente|sotto|stata|stato|sua|sue|sul|sulla|suo|suoi|tua',
  'tue|tuo|tuoi|vostr*|incolla|incollare|incolli|incollate|copiare|copi|copiate|compila|compilare|compili|riporta',
  'riportare|riporti|fornisci|fornire|fornisca|digiti|trascrivi|trascrivere|metti|mettere|metta|sull|dall',
  'nell|quell*|quest|questi|queste|nei|nelle|negli|coi|col|cui|come|cosa|chi|quando|dove|perche|quali|quanto|quanti',
  'gia|sono|sei|siamo|essere|sia|sara|deve|devi|devono|dovrebbe|puo|puoi|possono|potra|potrai|vuoi|vuole|desideri',
  'desidera|occorre|serve|bisogna|necessari*|prego|cortesemente|gentilmente|grazie|esattamente|esatto|esatta|stesso',
  'stessa|cosi|anche|soltanto|tutto|tutta|tutti|tutte|ogni|ciascun*|senza|spazio|spazi|trattino|trattini|maiuscol*',
  'minuscol*|lettere maiuscole|lettere minuscole|distinzione|sensibile|numeric*|numeri|formattazione',
  'inizia|iniziano|comincia|finisce con|contengono|contenere|composto|composta|costituito|formato da|compreso',
  'compresa|inclusi|inclusa|incluso|lunghezza|lungo|massimo|almeno|circa|fino|meno|piu|due|tre|quattro|cinque|sette',
  'otto|dieci|undici|dodici|tredici|quattordici|quindici|sedici|zeri|carattere|esempi|vuoto|vuota|corretto|corretta',
  'correttamente|univoco|univoca|spazio sottostante|seguenti|sottostante|sopra|sottoindicat*|destra|sinistra|presso',
  'verso|dopo|prima|poi|ancora|quindi|allora|loro|noi|voi|lei|essi|chiedi al|chiedi alla|chieda al|chieda alla',
  'chiedere al|chiedere alla|chiedi|chiedere|richiedi alla|richiedilo|chiedilo|conosci|conosce|noto|disponibile',
  'tocca|toccare|tocchi|clicca|fai clic|cliccare|serve per|ricorda|assicurati|assicurarsi|eventuale|eventuali',
  'eventualmente|oppure|ovvero|cioe|mediante|tramite|attraverso|durante|entro|nella casella|casella di testo',
  'questa casella|casella sottostante|nel campo|questo campo|diede|danno|fornisce|forniscono|comunica|trasmess*',
  'attribuit*|riportat*|presente|presente sulla|presente sul|stampat*|scritto|scritta|trova|trovato|trovata|si trova',
  'troverai|trovera|trovi sul|trovi sulla|trovi nella|trovi nel|distribuit*|menzionat*|specificat*',
  'messo a disposizione|a disposizione|avuto|avuta|ricevi|riceve|ricevere|ricevera|riceverai|ottieni|ottenere',
  'otterrai|appare|disponi|possiedi|possiede|in possesso|ti ha inviato|le ha inviato|ti ha mandato|le ha mandato',
  'le ha trasmesso|ti ha trasmesso|vi ha inviato|concesso|concessa|mostrato|mostrata|comunicato|comunicata',
  'visualizzato|visualizzata',
  // Portuguese
  'abaixo|aos|com|dados|digite|dos|entregue|escreva|essa|esse|foi|fornec*|informe|insira|lhe|meu|meus|minha|minhas',
  'nas|nova|novo|obtid*|pela|pelas|pelo|pelos|qual|recebe|recebeu|recebid*|seu|seus|suas|tem|teu|uma|voce|escrever',
  'escreve|preencha|preencher|preenche|cole|colar|cola|informar|ponha|registe aqui|teclar|tecle|obrigado|obrigada',
  'quais|quem|onde|quantos|assim|exatamente|exato|exata|mesmo|mesma|conforme|apenas|somente|tambem|tudo|sem|espaco',
  'espacos|branco|espacos em branco|hifen|hifens|traco|tracos|maiuscul*|minuscul*|letras maiusculas',
  'letras minusculas|respeite|respeitar|respeitando|diferencia|sensivel|algarismo*|comeca|comecam|inicia com',
  'termina com|contem|conter|comprimento|inclui|inclua|incluindo|ate|dois|duas|quatro|sete|oito|dez|doze|treze',
  'catorze|dezasseis|dezesseis|primeiro|exigid*|devem|devera|deveria|pode|podem|podera|quer|querem|deseja|desejar',
  'precisa|precisam|preciso|temos|tenho|ter|sao|estao|estar|serao|fazer|faca|faz|isto|isso|aquele|aquela|estes|esses',
  'essas|dele|deles|ela|ele|eles|elas|nosso|nossa|nossos|vossa|vosso|vossos|voces|segundo|sob|apos|depois|entao|pois',
  'baixo|acima|seguir|seguinte|seguintes|direita|esquerda|caixa de texto|vazio|correto|correta|corretamente|num|numa',
  'dum|nesta|neste|nesse|nessa|desta|deste|desse|dessa|ali|clicar|tocar|pressione|peca ao|peca a|solicite ao seu',
  'solicite a sua|pergunte ao|pergunte a|consulte o seu|conhece|conhecido|caso tenha|caso|exemplos|carater|carateres',
  'lembre se|certifique se|atraves|umas|na caixa|nesta caixa|caixa abaixo|no campo|neste campo|campo abaixo|dadas',
  'deram|dao|cedid*|cedeu|atribuid*|atribuiu|entregaram|entregou|entregues|entregam|passado|passada|passou|repassado',
  'repassou|oferecid*|ofereceu|disponibilizou|disponivel|obteve|obter|obtem|recebi|receber|receberam|comunicou',
  'informou|exibid*|constante|impresso|impressa|impressos|escrito|encontra|encontrado|encontrada|encontrar no',
  'encontrar na|pode encontrar|apresentad*|transmitiu|possui|facultou|emitid*|emitiu|designad*|tenha|teve|foram',
  'lhe enviou|te enviou|clinica enviou|consultorio enviou|hospital enviou|centro enviou|equipa enviou|equipe enviou',
  'medico enviou|medico lhe deu|medico deu|lhe deu|te deu|facultado|facultada|distribuido|distribuida|transmitido',
  'transmitida|disponibilizado|disponibilizada',
  // Dutch
  'alstublieft|aub|bij|dat|deze|dit|door|een|geef|gegeven|gegevens|gekregen|hebt|heeft|het|hieronder|invoer*',
  'invullen|jouw|jullie|kreeg|krijgt|meegegeven|met|mijn|naar|nieuw|nieuwe|onder|ons|ontvangen|ontving|onze|opgeven',
  'typ|typen|van|verstrekt*|voer|voor|vul|vult|wat|welke|voert in|voert|geeft op|typt|tik|tikt|tikken|intypen|typt u',
  'schrijf|schrijft|schrijven|plak|plakt|plakken|kopieer|kopieert|gekopieerd|neem over|overnemen|overgenomen',
  'ingevuld*|ingevoerd*|opgegeven|noteer hier|gelieve|graag|alsjeblieft|bedankt|dank|waar|wanneer|waarom|hoe|wiens',
  'hoeveel|precies|zoals|zo als|aangegeven|hetzelfde|dezelfde|alleen|slechts|ook|elke|elk|ieder|iedere|zonder|spatie',
  'spaties|streepje|streepjes|koppelteken|koppeltekens|hoofdletter|hoofdletters|kleine letters|kleine letter',
  'hoofdlettergevoelig|gevoelig|leesteken*|alfanumeriek*|numeriek*|formaat|begint|beginnen met|eindigt op|bevat',
  'bevatten|bestaat|bestaan|bestaande|bestaat uit|lengte|inclusief|minimaal|maximaal|minstens|hoogstens|tussen',
  'ongeveer|meestal|doorgaans|normaal|normaliter|gewoonlijk|twee|drie|vijf|zes|zeven|negen|tien|twaalf|dertien',
  'veertien|vijftien|zestien|nul|voorbeeld|voorbeelden|nodig|benodigd*|noodzakelijk*|vereiste|verplichte',
  'verplicht veld|optionele|moet|moeten|dient|dienen|mag|mogen|kunt|kun|kan|kunnen|wil|wilt|willen|wenst|zal|zult',
  'zullen|zou|zouden|zijn|bent|wordt|worden|werd|hadden|heb|hebben|doen|doe|doet|daar|daarna|daarvoor|daarmee',
  'hiervoor|hiermee|hun|hen|zij|haar|hem|wij|jij|jou|uzelf|jezelf|zich|indien|wanneer u|maar|omdat|zodat|dus|dan',
  'toch|nog|eerst|vervolgens|onderstaand*|bovenstaand*|onderaan|bovenaan|boven|hierboven|hierna|volgend|volgende',
  'tekstveld|leeg|geldig|geldige|juist|juiste|unieke|uniek|bekend|beschikbaar|klik|klikt|druk op|tik op|vraag uw',
  'vraag je|vraag het|vraag naar|vragen aan|uit|aan|tegen|tijdens|sinds|volgens|let op|controleer of|karakters|weten',
  'weet|in het veld|dit veld|in het vak|in dit vak|het vakje|gaf|gaven|geeft|geven|krijg|kregen|kreegt|uitgereikt*',
  'overhandigd*|toegewezen|toegekend*|meegeven|meegaf|aangeleverd*|bezorgd door|doorgegeven|doorgaf|medegedeeld',
  'meegedeeld*|meedeelde|verteld|genoemd*|vermeld*|weergegeven|getoond*|afgedrukt*|gedrukt*|geprint*|geschreven',
  'staat|staan|vindt u op|vind je op|vindt u in|vind je in|te vinden|terug te vinden|terugvinden',
  'beschikbaar gesteld*|ter beschikking|verkregen|ontvang|ontvangt|ontvangt u|ontvang je|uitgedeeld*|uitgegeven',
  'afgegeven|verschaft*|beschikt|behorende|behoort',
  // Swedish
  'ange|det|dig|din|dina|ditt|eller|ert|ett|far|fatt|fick|foljande|fran|fyll|gav|gett|givit|har|hos|mata|med|min',
  'mina|mitt|mottagit|nedan|nedanstaende|nya|nytt|och|skriv|skriva|som|till|tillhandahall*|var|vart|skriver',
  'skrivs in|anger|uppge|uppger|fyller i|fylla i|matar in|klistra in|klistra|knappa in|sla in|lagg in|infoga|ni fick',
  'ni har fatt|ni far|har ni|vi ger|vanligen|vanlig|var god|var snall|var vanlig|tack|nar|dar|denna|dessas|deras',
  'dess|eran|honom|hon|sina|sitt|kunna|ska|skall|maste|bor|behover|behovs|kravd|frivilligt|frivillig|nodvandig',
  'nodvandigt|precis|samma|som den visas|sasom|enligt|hur|varifran|varfor|vem|vilka|innan|efter|ovan|ovanstaende',
  'nedanfor|intill|bredvid|sedan|bade|bara|endast|enbart|ocksa|aven|igen|annu|redan|alltid|mellan|utan mellanslag',
  'utan mellanrum|utan bindestreck|utan blanksteg|utan punkter|med mellanslag|med bindestreck|mellanslag|blanksteg',
  'bindestreck|stora bokstaver|stor bokstav|sma bokstaver|versaler|gemener|siffran|siffrorna|bokstaven|bokstaverna',
  'tecknen|tecknet|bestar|bestaende|innehaller|borjar med|minst|hogst|langt|langd|tillexempel|tex|exempelvis|falt',
  'faltet|rutan|ruta|textfaltet|textfalt|knappen|klicka|tryck|tryck pa|valj|valt|att|oss|nagon|nagot|nagra|genom|via',
  'gallande|aktuell|aktuella|aktuellt|ratt|korrekta|unik|unika|unikt|for att|sa att|dessutom|eventuell|eventuellt',
  'tva|fyra|fem|sju|atta|nio|tio|siffrig|siffriga|siffrigt|alfanumerisk|alfanumeriska|numerisk|numeriska|nuvarande',
  'erhallit|erhallna|mottog|mottagna|mottagen|mottaget|givits|givna|ges|ger|gavs|overlamnat|overlamnad|utlamnad',
  'utlamnat|utdelad|utdelat|delats ut|delade ut|tilldelad|tilldelat|tilldelats|tilldelade|skickade|skickat|skickats',
  'skickar|sant|sande|sants|meddelat|meddelade|meddelats|uppgett|uppgiven|uppgivits|angiven|angivet|angivits|angett',
  'anges|utfardad|utfardat|formedlad|tryckt|tryckta|skriven|skrivits|utskriven|finns|aterfinns|hittar|hittas',
  'som star|star pa|star i|syns|visas|finner|tagit emot|tog emot|tar emot|fick hem|fatt hem|blivit tilldelad',
  'erbjudit|berattat|namnt|skrivit|skrev|skrivit ned|blad|bladet|papper|papperet|pappret|informationsblad',
  'informationsbladet|informationsbrev|informationsbrevet|informationslapp|lapp|lappen|broschyr|broschyren|folder',
  'foldern|hafte|haftet|kallelse|kallelsen|kallelsebrev|kallelsebrevet|instruktion|instruktionen|instruktioner',
  'instruktionerna|valkomstbrev|valkomstbrevet|dokument|dokumentet|blankett|blanketten|formular|formularet',
  'informationen|flygblad|flygbladet|valkomstpaket|startpaket|anslag|affisch|affischen|vid besoket|vid ditt besok',
  'pa ditt besok|ditt senaste besok|vid ditt senaste besok|i kallelsen|pa kallelsen',
  // Danish
  'angiv|angive|dine|faet|fik|fra|givet|herunder|indtast|indtaste|jeres|mine|modtaget|modtog|nedenfor|oplyst|skrive',
  'tast|taste|udfyld|udleveret|venligst|skriv her|indtaster|indtastes|indskriv|indsaet|indsaette|indsaettes|saet ind',
  'tast ind|taster|anfor|angiver|angives|opgiv|opgive|opgives|oplys|udfylder|angivelse|tak|vaer venlig|vaer sod|hvor',
  'hvordan|hvornar|hvorfor|hvorfra|hvem|denne|disse|jer|sit|sine|vores|vor|vort|kunne|skulle|nodvendig|nodvendigt',
  'kraeves|kraevet|nojagtigt|nojagtig|praecis|praecist|samme|som vist|som angivet|ligesom|sadan|ifolge|ovenfor',
  'ovenstaende|nedenstaende|ved siden af|mellem|derefter|ogsa|allerede|altid|blot|bare|uden mellemrum',
  'uden bindestreg|uden bindestreger|uden punktum|uden specialtegn|med mellemrum|med bindestreg|mellemrum|bindestreg',
  'bindestreger|store bogstaver|stort bogstav|sma bogstaver|store og sma bogstaver|blokbogstaver|tegnet|tegnene',
  'cifret|cifrene|tallet|tallene|bestar af|indeholder|begynder med|starter med|mindst|hojst|laengde|fx|eksempelvis',
  'felt|feltet|feltet nedenfor|boks|boksen|tekstfelt|tekstfeltet|klik pa|tryk|tryk pa|vaelg|valgt|samt|gennem',
  'vedrorende|gaeldende|aktuel|aktuelle|rigtig|rigtige|unikke|nuvaerende|eventuel|eventuelt|evt|seks|syv|otte',
  'ni tegn|cifrede|alfanumeriske|numeriske|hvis|hvis du|bliver|blev|blevet|vaeret|vaere|modtager|modtagne|giver',
  'blev givet|udleverer|udleverede|udleveres|overrakt|overdraget|uddelt|tildelt|tildeles|tildelte|oplyser|oplyste',
  'oplyses|meddelt|sendt|sendte|sender|tilsendt|fremsendt|anforte|anfort|anfores|udstedt|formidlet',
  'stillet til radighed|leveret|leverer|leverede|trykt|skrevet|fremgar|fremgar af|findes|finder|finder du|star|vises',
  'fundet|naevnt|fortalt|fortalte|udskrevet|faet tilsendt|breve|ark|arket|papir|papiret|seddel|sedlen|folderen|pjece',
  'pjecen|brochure|brochuren|haefte|haeftet|informationsark|informationsarket|indkaldelse|indkaldelsen',
  'indkaldelsesbrev|indkaldelsesbrevet|vejledning|vejledningen|velkomstbrev|velkomstbrevet|blanket|skema|skemaet',
  'formularen|plakat|plakaten|ved besoget|ved dit besog|ved dit seneste besog|velkomstpakke|startpakke|pa arket',
  'pa sedlen',
  // Norwegian
  'dere|deres|fikk|gitt|inn|legg|mottatt|mottok|nye|oppgi|oppgitt|til|utlevert|vennligst|skrives inn|taster inn',
  'tastes inn|lim inn|lime inn|sett inn|sette inn|legge inn|fylle inn|fylle ut|angi|angir|angis|takk|vaer sa snill',
  'vaer vennlig|deg|trenger|kreves|krevd|noyaktig|akkurat|eksakt|slik|slik den|slik det|som angitt|etter|under her',
  'ved siden av|mellom|deretter|igjen|uten mellomrom|uten bindestrek|uten bindestreker|uten punktum|med mellomrom',
  'med bindestrek|mellomrom|bindestrek|bindestreker|store bokstaver|store og sma bokstaver|blokkbokstaver|bokstavene',
  'sifferet|tall|bestar av|inneholder|begynner med|hoyst|maks|lengde|feks|klikk|klikk pa|trykk|trykk pa|velg|gjennom',
  'angaende|gjeldende|riktig|riktige|unike|navaerende|atte|sifrig|slik at|dersom|blir|ble|blitt|vaert|motta|mottar',
  'mottatte|gir|gis|ble gitt|utleverer|utleverte|utleveres|overlevert|delt ut|utdelt|oppgir|oppga|oppgis|oppgitte',
  'opplyst|opplyste|oversendt|angitt|utstedt|levert|leverte|gjort tilgjengelig|trykket|framgar|finnes|finner du',
  'nevnt|utskrevet|skrevet ut pa|fatt tilsendt|brosjyre|brosjyren|hefte|heftet|informasjonsark|informasjonsarket',
  'informasjonsskriv|informasjonsskrivet|informasjonsbrev|informasjonsbrevet|innkalling|innkallingen|innkallingsbrev',
  'innkallingsbrevet|timebrev|timebrevet|veiledning|veiledningen|rettledning|instruksjon|instruksjonen|instruksjoner',
  'skjema|skjemaet|skrivet|informasjonen|ved besoket|ved ditt besok|ved siste besok|pa lappen|pa skjemaet',
  // Finnish
  'anna|antama*|antanut|antoi|eks|hyva|joka|jonka|kanssa|kirjoita|mika|oma|oman|omasi|saama*|saanut|saatu|sait',
  'seuraava|sinun|syota|tahan|tai|tama|tayta|teidan|tiedo*|toimittama*|uuden|uusi|varten|kirjoittaa|kirjoittakaa',
  'kirjoitetaan|nappaile|nappailkaa|nappaillaan|syottaa|syottakaa|syotetaan|syottamalla|syottaminen|antaa|antakaa',
  'annetaan|liittaa|tayttaa|tayttakaa|taytetaan|ilmoittakaa|laita|ole hyva|olkaa hyva|kiitos|mista|missa|mihin|mita',
  'miten|milloin|miksi|kuka|kenen|kenelta|minka|mitka|milla|jota|joita|josta|jossa|jolla|jolta|jolle|jotka|joiden',
  'johon|etta|jotta|jos|kuin|kuten|niin|nain|myos|seka|sinulla|sinulle|sinulta|teilla|teille|teilta|meidan|heidan',
  'hanen|taman|tata|tassa|tasta|talla|taalla|tanne|nama|naita|naiden|tuon|siina|siita|siihen|sita|sen|niita|olet',
  'olette|olla|ovat|oli|olisi|voit|voitte|voidaan|pitaa|taytyy|tulee|tarvitset|tarvitsee|tarvitaan|tarvittava',
  'tarpeen|pakollista|pakolliset|valinnaista|vapaaehtoista|vaaditaan|vaadittu|vaadittava|edellytetaan|tasmalleen',
  'tarkalleen|juuri|sellaisena|samanlaisena|samassa muodossa|sama|saman|alapuolella|alapuolelle|alla olevaan|ylla',
  'ylapuolella|oheinen|oheiseen|tahan kenttaan|kentta|kenttaan|kentassa|kenttaa|ruutu|ruutuun|laatikko|laatikkoon',
  'painike|painiketta|napauta|paina|klikkaa|valitse|uutta|uudet|uudelta|ensin|sitten|lisaksi|jalkeen|ennen',
  'ilman valilyonteja|ilman valilyontia|ilman valimerkkeja|ilman tavuviivaa|ilman tavuviivoja|ilman yhdysmerkkia',
  'ilman viivoja|ilman pisteita|valilyonti|valilyonnit|valilyonteja|tavuviiva|tavuviivat|tavuviivan|isot kirjaimet',
  'isoilla kirjaimilla|isoin kirjaimin|pienet kirjaimet|pienilla kirjaimilla|suuraakkoset|suuraakkosin',
  'suuraakkosilla|pienaakkoset|aakkosnumeerinen|numeerinen|kirjaimia|kirjaiminen|pituinen|pituus|sisaltaa|koostuu',
  'alkaa kirjaimilla|alkaa kirjaimella|alkaa merkeilla|vahintaan|enintaan|esimerkki|esimerkin|kautta|avulla|mukaan',
  'mukainen|mukaisesti|mukaisena|luona|puolesta|luota|yksi|kaksi|kolme|nelja|viisi|kuusi|seitseman|kahdeksan',
  'yhdeksan|kymmenen|oikea|oikean|oikein|yksilollinen|yksilollisen|nykyinen|nykyisen|mahdollinen|mahdollisen|vain',
  'ainoastaan|viela|kaikki|jokin|jonkin|molemmat|eli|saadaksesi|annettu|annetun|annetut|antavat|antaneet|annettiin',
  'saada|saan|saaneet|saatte|saitte|saatua|saatava|saatavissa|saatavilla|vastaanotettu|vastaanotetun|vastaanotit',
  'vastaanottama*|lahettama*|lahettanyt|lahetti|lahetetty|lahetetyn|luovuttama*|luovutettu|luovutti|luovuttanut',
  'toimittanut|toimitti|toimitettu|toimitetun|ilmoittama*|ilmoittanut|ilmoitti|ilmoitettu|ilmoitetun|ilmoitettiin',
  'kertoma*|kertonut|kertoi|kerrottu|myontama*|myonnetty|maarittama*|maaritetty|tarjoama*|tulostettu|painettu',
  'painetun|kirjoitettu|kirjattu|mainittu|mainitun|esitetty|nakyy|nakyva|nakyvan|nakyvissa|lukee|loytyy|loydat',
  'loytyva|loytyvan|loytanyt|antoivat|minulle|sinulle annettu|sinulle annetun|teille annettu|haltuusi|mukaasi',
  'mukaan saatu|saanut mukaasi|sait mukaasi|saitko|kirjeen|kirjeella|kirjeesi|kirjeessasi|kirjeestasi|paperi|paperin',
  'paperilla|paperissa|paperista|paperilta|paperiin|lappu|lapun|lapussa|lapusta|lapulla|lomake|lomakkeen|lomakkeessa',
  'lomakkeesta|lomakkeella|esite|esitteen|esitteessa|esitteesta|vihko|vihkossa|vihkonen|ohje|ohjeen|ohjeessa',
  'ohjeesta|ohjeissa|ohjeista|ohjeet|ohjelehti|ohjelehtinen|ohjelehtisessa|lehtinen|lehtisessa|lehtisesta',
  'tervetulokirje|tervetulokirjeessa|asiakirjassa|monisteessa|moniste|dokumentissa|kaynnilla|kaynnillasi',
  'kaynnin yhteydessa|kaynnin aikana|viime kaynnilla|vastaanottokaynnilla|tulosteessa|tulosteesta|tuloste|arkki',
  'arkissa',
  // Polish
  'dane|dla|dostal*|jaki|jest|ktora|ktorego|ktory|lub|moj*|nowa|nowego|nowy|oraz|otrzym*|pana|pani|panstwa|podac',
  'podaj|podanego|podany|ponizej|prosze|przekazan*|przez|przy|swoj|swoja|swoje|swojego|swojej|tego|tej|ten|tutaj',
  'twoj|twoja|twoje|twojego|twojej|uzyskan*|wklej|wpisac|wpisz|wprow*|zostal*|wpisujac|wpisywanie|wpisanie|wpis',
  'wpiszcie|wpisuj|wpisany|wstaw|wstawic|wypelnij|wypelnic|uzupelnij|uzupelnic|napisz|wklejic|wkleic|wystukaj',
  'przepisz|przepisac|zapisz tutaj|podania|podajac|podajcie|nalezy|trzeba|musisz|mozesz|mozna|moze|chcesz|chce|aby',
  'zeby|ktorym|ktore|ktorych|jakim|jakiego|jak|gdzie|skad|kto|kiedy|czy|czym|dokladnie|tak jak|taki jak|tak samo',
  'spacji|spacje|spacjami|odstepow|odstepy|myslnikow|myslnika|lacznikow|wielkie|wielkich|wielkimi|wielkosc|male',
  'malych|malymi|duze|duzych|duzymi|litere|cyfre|cyframi|cyfrowy|cyfrowego|liczba|liczb|znakami|znakowy|literowy',
  'numery|numerem|na przyklad|przykladowo|przykladowy|przykladu|itp|nizej|ponizsze|ponizszym|ponizszego|ponizszy',
  'ponizsza|powyzej|powyzsze|obok|w tym|polu|pole|pola|miejscu|miejsce|okienko|okienku|konieczne|konieczny|niezbedne',
  'niezbedny|nieobowiazkowe|ten sam|tych|jej|jego|ich|nasz|nasza|nasze|naszego|naszej|naszym|twoim|twoich|twoimi',
  'moim|swoich|swoim|panu|panstwu|panstwem|ciebie|tobie|mnie|nam|wasz|wasza|wasze|waszego|waszej|waszym|wam|pan',
  'panem|byl|byla|bylo|byly|bedzie|masz|mam|maja|posiadasz|posiadam|znasz|albo|ani|jesli|jezeli|gdy|przed|pod|nad',
  'miedzy|wraz|razem|takze|rowniez|juz|tylko|jedna|jedno|jednej|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec',
  'pieciu|szesc|szesciu|siedem|siedmiu|osiem|osmiu|dziewiec|dziewieciu|dziesiec|dziesieciu|dwanascie|dwunastu|sklada',
  'skladajacy|sklada sie|zawiera|zawierajacy|nowym|nowe|nowych|kolejny|kolejna|dotyczacy|wlasciwy|wlasciwa',
  'prawidlowy|poprawny|poprawnie|formacie|wielkosc liter|ma znaczenie|wklejony|zapytaj|zapytac|dowiedz|dowiesz',
  'siebie|sobie|prosimy|jestem|jestes|dziecka|dziecko|dzieckiem|dziecku|twojego dziecka|podana|podanej|podane',
  'podanym|podal|podala|podali|podaly|podaje|dala|dali|daly|dano|dostajesz|dostaje|dostaniesz|dostarczon*',
  'dostarczyl*|dostarcza|dostarczany|udzielon*|udzielil*|wydan*|wydal|wydala|nadan*|nadal|nadala|przydzielon*',
  'przydzielil*|przydziela|przypisan*|przypisal*|wreczon*|wreczyl*|wyslan*|wyslal*|przeslan*|przeslal*|przyslan*',
  'przyslal*|przekazal*|przekazuje|przekazywan*|uzyskal*|uzyskuje|pozyskan*|widniejac*|widnieje|widoczn*|znajdujacy',
  'znajdujaca|znajdujacego|znajdujacej|znajduje|znajduja|znajdziesz|znajdziecie|znajdzie|wydrukowan*|nadrukowan*',
  'drukowan*|umieszczon*|zamieszczon*|zapisan*|zapisal*|wskazan*|wypisan*|wymienion*|okreslon*|pochodzac*|kartka',
  'kartce|kartki|kartke|karteczce|karteczka|ulotka|ulotce|ulotki|ulotke|broszura|broszurze|broszury|listem|listownie',
  'pismie|papierze|papierow*|dokumencie|materialach|wydruk|wydruku|podczas wizyty|w trakcie wizyty|na wizycie',
  'z wizyty|po wizycie|osobiscie',
  // Czech
  'jste|kter*|meho|muj|napiste|nasledujici|nebo|nize|nove|noveho|novou|novy|obdrzel*|poskytl*|poskytnut*|pro|prosim',
  'sdelen*|sdelil*|sveho|svou|svuj|tato|tento|tveho|tvuj|uvedte|vam|vas|vase|vaseho|vasi|vlozte|vyplnte|zadat|zadej*',
  'zde|ziskal*|zadani|zadavani|zadavejte|zadany|zadal|zadala|zadali|zadavat|vlozit|vloz|vlozeni|vkladani|vepiste',
  'vepsat|vepis|napsat|napis|vypiste|vyplnit|vypln|vyplneni|doplnte|doplnit|dopln|opiste|opsat|prepiste',
  'uvest|uved|zapiste|zapsat|zapis|natukejte|napiste sem|prosime|zadame|jsou|bude|budete|jsem|jsme|jsi|mate|maji',
  'muzete|muzes|muze|musi|musite|treba|nutne|nutny|chcete|chces|chci|abyste|aby mohla|jake|jakeho|kde|odkud|kdo',
  'kolik|cim|jenz|jez|dole|nahore|vyse|vedle|tady|tohoto|teto|tuto|tomto|toto|tomu|tom|techto|tyto|toho|tim|vasemu',
  'vasim|vasich|vasimi|vami|tvoje|tve|tvou|tvoji|tvym|tobe|mou|mym|mych|mne|svoje|sve|sva|svym|svych|svoji|nase|nasi',
  'naseho|nasich|nami|jeji|jeho|jejich|presne|presnem|stejne|mezer|mezery|mezerami|mezera|pomlcek|pomlcky|pomlcka',
  'velka|velkymi|velkych|velke|mala|cisel|cisly|cislem|ciselny|ciselneho|mistny|znakem|znakovy|prikladu|atd|apod',
  'anebo|pred|pri|mezi|pokud|jestlize|kdyz|jiz|take|pouze|jen|volitelna|vyzadovano|vyzadovany|vyzadovane|pozadovano',
  'pozadovany|pozadovane|pozadovana|potrebny|potreba|poli|policka|policko|policku|okenka|misto|dva|dve|dvou|tri',
  'ctyri|ctyr|pet|peti|sest|sesti|sedm|sedmi|osm|osmi|devet|deviti|deset|deseti|dvanact|dvanacti|novem|novym|novych',
  'dalsi|dalsiho|spravny|spravne|spravnou|platny|formatu|ve formatu|tvar|tvaru|vcetne|obsahuje|obsahujici|rozlisuji',
  'rozlisuji se|nasledujiciho|nasledujicim|zeptejte|zeptat|zjistite|zjistit|obdrzite|dite|ditete|diteti|ditetem',
  'laskave|budte|dekujeme|dana|dany|daneho|dostanete|dostavate|dostat|obdrzet|obdrzen*|predan*|predal*|vydan*|vydal*',
  'vystaven*|zaslan*|zaslal*|poslal*|poslan*|odeslan*|dorucen*|uveden*|nachazi|nachazejici|naleznete|najdete|najdes',
  'nalezen*|vytisten*|natisten*|tisten*|napsan*|napsal*|zapsan*|sdeluje|sdeli|prijal*|prijat*|ziskate|ziskan*|urcen*',
  'stanoven*|sveren*|poskytuje|poskytne|poskytnou|poskytovan*|letak|letaku|letacku|letacek|letaky|brozura|brozure',
  'brozury|dopise|dopisem|dopisy|papiru|papire|papirov*|karticce od kliniky|tiskopisu|pri navsteve|behem navstevy',
  'z navstevy|osobne|listku|listek',
  // Turkish
  'aldiginiz|alinan|asagida|asagidaki|asagiya|benim|bizim|buraya|girin*|icin|ile|lutfen|sagladigi|saglanan|sana',
  'senin|sizden|size|sizin|tarafindan|verdig*|veri*|veya|yazin|yaziniz|yeni|girip|giren|girilen|girilecek|girmek',
  'girmeniz|girmelisiniz|girme|yaz|yazmak|yazarak|yaziyla|yapistir|yapistirin|yapistiriniz|kopyala|kopyalayin',
  'kopyalayiniz|kopyalayip|doldur|doldurun|doldurunuz|belirtin|belirtiniz|tusla|tuslayin|tuslayiniz|rica|tesekkurler',
  'nasil|nerede|nereden|nereye|kim|kimin|kimden|neden|niye|hangisi|kac|aynen|aynisini|ayni|ayni sekilde',
  'aynen gosterildigi gibi|gosterildigi gibi|yazildigi gibi|gibi|sekilde|seklinde|tam|tam olarak|tamamen|olarak|olan',
  'olmali|olmalidir|oldugu|oldugunu|oldugunuz|olmak|olup|olur|olabilir|olsun|sadece|yalnizca|ayrica|tum|butun|her',
  'hepsi|bosluk|bosluklar|bosluklu|bosluksuz|bosluk birakmadan|bosluk olmadan|tire|tireler|tireli|tiresiz',
  'tire isareti|kisa cizgi|buyuk|kucuk|buyuk harf|buyuk harfle|buyuk harflerle|kucuk harf|kucuk harfle',
  'buyuk kucuk harf|buyuk kucuk harfe duyarli|harfe duyarli|duyarli|duyarlidir|harfle|harfler|harfleri|harflerle',
  'harften|harfi|rakamlar|rakamlari|rakamla|rakamdan|rakami|sayi|sayilar|sayilardan|haneli|basamakli|basamak',
  'karakterli|karakterler|karakterden|karakterlik|alfanumerik|sayisal|bicim|bicimi|bicimde|format|formati|baslar',
  'baslayan|ile baslar|biter|icerir|iceren|icermelidir|olusur|olusan|uzunlugunda|uzunluk|dahil|en fazla|en cok|arasi',
  'arasinda|kadar|yaklasik|genellikle|genelde|normalde|iki|bes|alti|yedi|sekiz|dokuz|onbir|oniki|on iki|onalti',
  'on alti|sifir|sifirlar|mesela|orn|istenirse|opsiyonel|zorunludur|zorunlu alan|gereklidir|gerekir|gereken|gerek',
  'lazim|gerekli alan|ister|isterseniz|istiyorum|istiyorsaniz|istediginiz|istenen|bilinen|biliyorsaniz|varsa',
  'mevcutsa|mevcut|sahip|sahipseniz|sahip oldugunuz|gecerli|dogru|dogru sekilde|benzersiz|tek|ilgili|ait|olana',
  'hakkinda|gore|kendi klinik|sizde|sizinle|onlar|onlarin|onlari|onun|ona|biz|bize|bizimle|siz|sizi|ben|bana|beni',
  'bunu|bunun|buna|bununla|sunu|iste|yani|fakat|ama|ancak|cunku|eger|diye|boylece|sonra|ardindan|daha sonra|simdi',
  'hemen|zaten|henuz|dolayi|asagi|yukarida|yukaridaki|altta|alttaki|ustte|ustteki|sagda|solda|yandaki|buradan|burada',
  'burasi|suraya|alana|alanina|alanda|kutuya|kutucuk|kutucuga|kutusuna|metin kutusu|metin kutusuna|bos|dolu|tiklayin',
  'tikla|dokunun|dokun|basin|ekip uyenizden|kliniginizden isteyin|kliniginize sorun|kliniginizden alin|alin|aliniz',
  'alabilirsiniz|edin|ediniz|kullan|kullanin|kullaniniz|kullanarak|kullanilan|kullanmak|unutmayin|dikkat|dikkat edin',
  'emin|emin olun|uzere|araciligiyla|yoluyla|lik|nizi|nizin|sini|kod girisi|kod girisi yapin|bu alana',
  'asagidaki alana|verdi|verdiler|vermis|vermis oldugu|aldigin|aldim|aldigim|aldiniz|almis oldugunuz|aldigimiz',
  'alindi|alinmis|ilettigi|iletti|ileten|teslim ettigi|sundugu|sunulan|tahsis ettigi|tahsis edilen|atadigi|atanan',
  'atanmis|belirlenen|belirledigi|soyledigi|soylenen|belirttigi|belirtilen|belirtilmis|belirtildigi|yazan|yazili',
  'yazilan|yazildigi|yazdigi|basili|basilan|basilmis|bulunan|bulunur|bulabileceginiz|bulabilirsiniz|yer alan',
  'yer alir|gosterilen|gosterildigi|gorunen|goruntulenen|edindiginiz|elde ettiginiz|ulastirdigi|temin ettigi',
  'temin ettiginiz|temin edilen|sagladi|sagladiginiz|saglayan|elinizdeki|elinize ulasan|size ilettigi',
  'size gonderdigi|paylastigi|klinik tarafindan gonderilen|kliniginiz tarafindan gonderilen|kliniginizin gonderdigi',
  'hastanenizin gonderdigi|ekibinizin gonderdigi|merkezinizin gonderdigi|doktorunuzun gonderdigi',
  'kliniginizin size gonderdigi|kliniginizin gondermis oldugu|kliniginizce verilen|uzerindeki|uzerinde yazan',
  'uzerinde yer alan|uzerinde|mektub*|brosur*|kagit|kagitta|kagittaki|kagidinda|kagidindaki|belgede|belgedeki',
  'belgenizde|formda|formdaki|formunda|bilgi formunda|bilgi formundaki|bilgilendirme formunda|ciktida|ciktidaki',
  'yazida|yazidaki|el ilaninda|kitapcikta|kitapciktaki|kitapciginda|talimatlarda|talimatlardaki|notlarinda yazan',
  'randevunuzda|randevuda|randevunuz sirasinda|son randevunuzda|randevu sirasinda|randevunuzda verilen|muayenede',
  'muayene sirasinda|muayenenizde|ziyaretinizde|ziyaretiniz sirasinda|kontrolde|kontrolunuzde|gorusmenizde',
  'son kontrolunuzde',
  // Arabic
  'ادخال|ادخل|ادناه|استلمت|استلمته|اعطاك|اعطاه|اعطتك|اعطته|اكتب|التالي|التي|الجديد|الجديده|الخاص|الخاصه|الذي|الرجاء',
  'المقدم|المقدمه|الي|بك|بكم|بي|*بيانات|بياناتك|بياناتي|تلقيت|تلقيته|تلقيتها|جديد|جديده|حصلت|زودتك|زودك|علي|عليه',
  'عليها|عند|في|قدمته|قدمتها|قدمه|كتابه|لك|مع|من|هذا|هذه|هنا|يرجي|ادخلي|ادخلوا|ادخالك|بادخال|لادخال|والادخال|ادخله',
  'اكتبي|اكتبوا|بكتابه|لكتابه|اكتبه|الصق|الصقي|لصق|املا|امليي|تعبيه|ضعي|قومي|رجاء|نرجو|برجاء|فضلا|من فضلك|لطفا',
  'المرجو|يجب|ينبغي|عليك|يمكن|يمكنك|يمكنكم|تريد|ترغب|اريد|لكي|حتي|ماذا|كيف|اين|متي|ماهي|من اين|الذين|اللذين|اللواتي',
  'والذي|والتي|بالاسفل|الاسفل|اسفل|اعلاه|بالاعلي|الاعلي|اعلي|تحت|فوق|هناك|بجانب|التاليه|الاتي|الاتيه|ذلك|تلك|بهذا',
  'لهذا|هولاء|بها|لها|اليك|اليكم|اليه|اليها|منه|منها|منك|فيه|فيها|عنه|معك|معه|معها|لكم|لديكم|عندك|عنده|بنا|لنا',
  'الخاصين|الخاص بكما|خاص|خاصه|الخاص بها|تماما|بالضبط|كما|كما هو|كما هي|مثل|نفس|نفسه|بدون|دون|مسافات|مسافه|فراغات',
  'فراغ|شرطات|شرطه|واصله|الكبيره|كبيره|الصغيره|صغيره|باحرف|الاحرف|الحروف|بحروف|حرفا|رقما|الارقام|بارقام|خانه|خانات',
  'الخانه|الخانات|رموزا|محارف|حقل|الحقل|مربع|المربع|مكون|المكون|المكونه|مكونه|يتكون|تتكون|يحتوي|علي سبيل المثال',
  'المثال|كمثال|اختياريه|الاختياري|الزاميه|اجباري|اجباريه|ضروري|ضروريه|مطلوبه|المطلوب|المطلوبه|لازم|هام|اذا|بعد|كان',
  'كانت|يكون|تكون|لقد|سوف|الصحيح|الصحيحه|صحيح|صحيحه|بشكل صحيح|بصيغه|الصيغه|صيغه|بالصيغه|واحد|واحده|اثنان|اثنين|ثلاثه',
  'ثلاث|اربعه|اربع|خمسه|خمس|سته|سبعه|سبع|ثمانيه|ثماني|تسعه|تسع|عشره|عشر|عشره احرف|الجدد|جديدا|ايضا|فقط|هنالك|انت|نحن',
  'طفلك|طفلي|لطفلك|اسال|اسالي|اضغط|انقر|اعطي|اعطيت|اعطوك|اعطاكم|اعطتكم|اعطاكها|اعطاها|اعطتها|اعطاني|اعطتني|المعطي',
  'المعطاه|معطي|يعطيك|تعطيك|يعطي|منح|منحك|منحتك|منحته|منحها|منحكم|الممنوح|الممنوحه|ممنوح|يمنحك|تمنحك|ارسله|ارسلته',
  'ارسلها|ارسلتها|ارسلت|ارسلتك|ارسلوا|المرسل|المرسله|مرسل|مرسله|استلمتها|استلمتم|المستلم|المستلمه|تسلمت|تسلمته',
  'تسلمتها|تستلمه|تلقيتم|تلقاه|تتلقاه|تتلقي|تلقي|وصلك|وصلتك|الصادر|الصادره|صادر|صادره|المخصص|المخصصه|مخصص|خصصته',
  'خصصتها|المزود|المزوده|زودتكم|زودكم|زودوك|زودتها|تزويدك|تزويدكم|تقدمه|يقدمه|قدم|قدمت|قدمها|قدموه|مقدم|مقدمه|وفره',
  'وفرته|وفرتها|توفره|يوفره|الموفر|الموجود|الموجوده|موجود|موجوده|المطبوع|المطبوعه|مطبوع|مطبوعه|المكتوب|المكتوبه',
  'مكتوب|مكتوبه|المذكور|المذكوره|مذكور|مذكوره|الوارد|الوارده|المدون|المدونه|مدون|المبين|المبينه|مبين|الموضح|الموضحه',
  'موضح|الظاهر|الظاهره|يظهر|تظهر|تجده|تجدها|ستجد|ستجده|ستجدها|حصلتم|حصل|تحصل|حصولك|سلمك اياه|سلمته لك|المسلم لك',
  'المسلم اليك|اخذته|اخذتها|اخبرك|اخبرتك|اخبرتك به|المعين لك|المعينه|خطاب|الخطاب|خطابك|بالخطاب|رسالتك|بالرساله',
  'والرساله|ورقه|الورقه|ورقتك|نشره العياده|كتيب|الكتيب|منشور العياده|المطويه|مطويه|خلال موعدك|في موعدك|اثناء موعدك',
  'اثناء الموعد|خلال الموعد|اثناء زيارتك|خلال زيارتك|خلال الزياره|اثناء الزياره|قبل عيادتك|قبل|من قبل|بواسطه|من طرف',
  'من جانب|من خلال|عن طريق',
  // Hebrew
  'אנא|את|הבא|הזה|הזינו|הזיני|הזן|הזנת|החדש|החדשה|הכניסו|הכנס|הנתונים|הקישו|הקלד|הקלידו|הקלידי|הקש|זה|חדש|חדשה|ידי',
  'כאן|כתבו|להזין|להלן|לך|לכם|למטה|מאת|מן|נא|נתוני|נתונים|על|עם|קיבלת|קיבלתם|רשמו|של|שלי|שלך|שלכם|שמסר|שמסרה|שניתן',
  'שנמסר|שנתן|שנתנה|שסופק|שקיבל*|הזינ|הזנה|להזנת|בהזנת|תזין|תזיני|תזינו|להקליד|הקלדה|הקלדת|הקליד|תקליד|תקלידו|להקיש',
  'הקישי|הקשה|הקשת|הכניסי|להכניס|הכנסת|הכנסה|כתוב|כתבי|לכתוב|כתיבה|כתיבת|רשום|רשמי|לרשום|מלא|מלאו|למלא|מילוי|הדבק',
  'הדביקו|הדביקי|להדביק|הדבקה|הדבקת|ציין|צייני|ציינו|לציין|בבקשה|צריך|צריכה|צריכים|עליך|עליכם|ניתן|אפשר|אפשרי|תוכל',
  'תוכלו|תוכלי|יכול|יכולה|יכולים|רוצה|רוצים|כדי|מהי|מהם|מיהו|איזה|איזו|אילו|איך|כיצד|היכן|איפה|מאיפה|מהיכן|מתי|האם',
  'כמה|אשר|זאת|הזאת|הזו|אלה|אלו|הללו|ההוא|אני|אתה|אתם|אנחנו|אותו|אותה|אותם|להם|לנו|שלנו|שלהם|שלו|שלה|שלכן|שלהן|בהם',
  'ממנו|ממנה|ממך|אצל|אצלך|אליך|אליכם|אלייך|לכן|עבור|עבורך|בשביל|בעבור|בידי|מטעם|מצד|כפי|כפי ש|כמו|בדיוק|במדויק|בלי',
  'ללא|רווח|רווחים|הרווחים|מקפים|מקף|סימנים|סימן|אותיות גדולות|גדולות|גדולה|קטנות|קטנה|באותיות|האותיות|רישיות',
  'אותיות רישיות|הספרות|בספרות|ספרתי|מספרים|המספרים|במספרים|תווי|התווים|תוים|לדוגמא|דוגמא|כדוגמת|דוגמאות|כגון|מטה',
  'למעלה|מעלה|לעיל|הבאה|הבאים|מתחת|מעל|בשדה|שדה|השדה|בתיבה|תיבה|התיבה|תיבת|אופציונלית|שדה חובה|נדרשת|דרוש|דרושה',
  'הכרחי|נחוץ|וגם|כאשר|לאחר|אחרי|לפני|בעת|תחת|כבר|עוד|היה|הייתה|היו|יהיה|תהיה|יהיו|להיות|מכיל|כולל|מורכב|מורכבת',
  'בפורמט|פורמט|הפורמט|בתבנית|תבנית|נכון|הנכון|הנכונה|תקין|חדשים|החדשים|חדשות|אחד|אחת|שתי|שני|שניים|שתיים|שלוש|שלושה',
  'ארבע|ארבעה|חמש|חמישה|שישה|שבע|שבעה|שמונה|תשע|תשעה|עשר|עשרה|שתים עשרה|ילדך|ילד|הילד|ילדכם|לילד|שאל|שאלו|שאלי|ניתנה',
  'נמסר|נמסרה|נתן|נתנה|נתנו|שנתנו|שמסרו|מסר|מסרה|מסרו|שנמסרה|שניתנה|שסיפק|שסיפקה|שסיפקו|סיפק|סיפקה|סיפקו|סופק|סופקה',
  'שסופקה|שהתקבל|התקבל|התקבלה|שהתקבלה|המתקבל|קיבל|קיבלה|קיבלתי|שקבלת|שקבלתם|קיבלנו ממך|קיבלתן|שהונפק|שהונפקה|הונפק',
  'הונפקה|שהוקצה|שהוקצתה|הוקצה|הוקצתה|שהוענק|שנשלח|שנשלחה|נשלח|נשלחה|ששלח|ששלחה|ששלחו|שלחה|שהועבר|הועבר|שהעביר',
  'שהעבירה|שהעבירו|המופיע|המופיעה|מופיע|מופיעה|שמופיע|שמופיעה|המודפס|המודפסת|מודפס|מודפסת|שמודפס|שהודפס|הרשום|שרשום',
  'הכתוב|שכתוב|הנמצא|נמצא|שנמצא|נמצאת|תמצא|תמצאו|תמצאי|שמצאת|המצוין|מצוין|שמצוין|שצוין|המצורף מהמרפאה|הניתן|הנמסר',
  'נותן|נותנת|נותנים|שנותנת|שנותן|מוסרת|מוסר|לקבל|תקבל|תקבלו|תקבלי|מקבלים|מקבל|שאמר|שאמרה|לידיך|לידיכם|עלון|העלון',
  'בעלון|עלון המידע|דף המידע|בדף המידע|נייר|הנייר|בנייר|במסמך|מכתבים|ממכתב|מהמכתב|במהלך הביקור|בזמן הביקור',
  'בעת הביקור|בביקור האחרון|בביקור|מהביקור|באמצעות|דרך',
].join('|');

/** What a label may tell of the code, once other words have named the box: how it looks, and who works at the clinic. */
export const DETAIL = [
  // Phrases stand before the words they begin with.
  'doctor s office',
  // English
  'child|children|childrens|department|digit|digits|letter|letters|local|mandatory|number|numbers|obbligatori*',
  'obrigatori*|paediatric|paper|printed|professional|professionals|service|services|team|teams|unit|ward',
  // German
  'abteilung*|arztlich*|behandelnd*|beispiel|bis|brief|buchstabe*|diabetolog*|kinder*|medizinisch*|nummer|ohne',
  'schreiben|station|stellen|stellig*|ziffer*',
  // French
  'chiffre*|courrier|enfant*|entre|equipe|equipes|exemple|facultati*|lettre|lettres|requis*|sante|soignant*|soins',
  'unite',
  // Spanish
  'atencion|caracteres|carta|cifra*|departamento|digito*|ejemplo|equipo|equipos|infantil|letra*|medic*|nino*',
  'opcional*|pediatr*|salud*|sanitari*|servicio|servicios|unidad',
  // Italian
  'bambin*|caratteri|cifre|cura|curante|cure|esempio|facoltativ*|lettera|lettere|opzional*|reparto|richiest*|salute',
  'servizio|tra|unita',
  // Portuguese
  'crianca*|cuidados|equipa|exemplo|saude|servico*|unidade',
  // Dutch
  'bijv|bijvoorbeeld|cijfer|cijfers|dienst|medisch*|optioneel|teken|tekens|tot|vereist|verplicht|zorg',
  // Swedish
  'avdelning*|barn*|bokstav|bokstaver|brev|brevet|enhet|enheten|enhetens|exempel|kravs|numret|obligatorisk*|siffra',
  'siffror|teamet|teamets|tecken|valfri*|vard|varden|vardens',
  // Danish
  'afdeling*|behandlend*|bogstav*|born|borne*|ciffer|eks|eksempel|nummeret|pakraevet|skal|sundhed*|tegn|udfyldes',
  'valgfri*',
  // Norwegian
  'avdeling*|helse*|pakrevd|siffer|sifre',
  // Finnish
  'diabetes*|esim|esimerkiksi|hoidon|hoidosta|hoitava*|kirjain*|kirje|kirjeessa|kirjeesta|laaketieteel*|lapsen',
  'lasten|merki*|merkki*|numero*|osasto*|pakollinen|tiimi|tiimilta|tiimin|valinnainen|yksikko|yksikon',
  // Polish
  'cyfr|cyfra|cyfry|dzieci*|leczacego|leczacy|liscie|list|listu|liter|litera*|medyczn*|np|numer|numeru|obowiazkow*',
  'oddzial*|opcjonaln*|opieki|przyklad|wymagan*|zdrowia|zespol|zespolem|zespolu|znak|znaki|znakow',
  // Czech
  'bez|cisla|cislic*|cislo|det*|dopis|dopisu|lekarsk*|napr|napriklad|nepovinn*|oddeleni|osetrujiciho|pece|pismen*',
  'povinn*|priklad|tym|tymem|tymu|volitelne|volitelny|zdravotn*|znaku|znaky',
  // Turkish
  'bagli|bakim|bolum*|cocuk*|diyabet*|ekibi|ekibiniz|ekibinizin|ekip|gerekli|harf|harfli|istege|karakter|mektup*',
  'numara|numarasi|ornegin|ornek|rakam|rakamli|saglik|servis*|tedavi|tibbi|zorunlu',
  // Arabic
  'احرف|اختياري|ارقام|اطفال|الاطفال|الرساله|الرعايه|الرقم|الزامي|السكري|الصحي|الصحيه|الطبي|الطبيه|العلاج|الفريق',
  'القسم|بين|حرف|حروف|رساله|رعايه|رقم|سكري|طبي|طبيه|فريق|فريقك|قسم|مثال|مثلا|مطلوب|وحده',
  // Hebrew
  'אופציונלי|אות|אותיות|בין|במכתב|בריאות|דוגמה|הבריאות|הטיפול|היחידה|הילדים|המחלקה|המטפל|המכתב|המספר|הסוכרת|הצוות',
  'הרפואי|הרפואית|חובה|טיפול|יחידה|ילדים|לדוגמה|למשל|מהצוות|מחלקה|מכתב|מספר|נדרש|סוכרת|ספרה|ספרות|עד|צוות|רפואה',
  'רפואי|רפואית|רשות|תו|תווים',
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
  'hoitajan antama|hoitajasi antama|laakarin antama|laakarisi antama|terveydenhuollon ammattilaiselta*',
  'doktorunuz tarafindan|הרופא שלך נתן|طبيبك المعالج',
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
  'account|accounts|another|authori*|first|gluco*|gluk*|join|manag*|more|one|permission*|privacy|profile|set',
  'settings|setup|several|start|started|step',
  // German
  'behand*|beitreten|datadel*|datenfreig*|datenschutz|einstellungen|erste|ersten|gesundheitsdaten|konto*|mit',
  'privatsphare|profil|schritt|vardgiv*|verwalt*|weitere|weiteren|weiterer|zorgverl*',
  // French
  'autoris*|autre|compte|comptes|confidentialite|dat|etape|gerer|gesti*|parametres|reglages|rejoignez|rejoindre|une',
  // Spanish
  'administr*|ajustes|configura*|cuenta|mie|otra|otro|paso|perfil|permisos|preferencias|privacidad|unase|unirse',
  // Italian
  'altra|altri|altro|unirsi|unisciti|conto|dei|impostazioni|passaggio|passo|preferenze|profilo',
  // Portuguese
  'conta|definicoes|etapa|gerenciar|gerir|juntar se|junte se|meus|minhas|outra|outro|privacidade',
  // Dutch
  'aansluiten|andere|beheer*|gegevens|instellingen|nog|profiel|stap',
  // Swedish
  'annan|anslutning*|halsodata|hantera|installningar|integritet|steg|uppgifter|ytterligare',
  // Danish
  'anden|deltag|dit|tilslut*|endnu|indstillinger|oplysninger|privatliv|sundhedsdata|trin',
  // Norwegian
  'annen|bli med|helsedata|innstillinger|opplysninger|personvern|till|trinn',
  // Finnish
  'asetuks*|hallin*|liity|liittyminen|omat|profiili|terveystieto*|tieto*|tili*|toinen|toisen|vaihe|yksityisyys',
  // Polish
  'danych|dolacz*|inna|kolejn*|krok|prywatnosc|udostepnianie|ustawienia|zarzad*|zdrowotne',
  // Czech
  'dalsi|nastaveni|pripoj*|soukromi|sprava|spravovat|ucet|uctu|udaje|udaju',
  // Turkish
  'adim|ayarlar*|baska|bir|katil|katilin|katilma|gizlilik|hesa*|izin|izinler|saglik|yonet*',
  // Arabic
  'اخر|اخري|اداره|الانضمام|انضم|انضمام|*اعدادات|الخصوصيه|الخطوه|الملف|*حساب|حسابي|خطوه',
  // Hebrew
  'בחשבון|הגדרות|הצטרף|הצטרפו|הצטרפות|החשבון|הפרופיל|חשבון|לחשבון|נוסף|נוספת|ניהול|פרופיל|פרטיות|שלב|שלי',
].join('|');

/** More of them, for a title over a label that names the box by itself. */
export const AROUND = [
  // English
  'about|access|allow|almost|app|apps|blood|can|consent|details|diabetes|doctor|doctors|general|give|history|home',
  'information|let|monitoring|network|options|overview|people|personal|preferences|privacy|remote|see|services|sugar',
  'support|team|teams|today|view|welcome',
  // German
  'angaben|arzt|arzte|betreuung|blutzucker|dienste|einwilligung|erlauben|gesundheit|informationen|jetzt|personl*',
  'sehen|versorgung|wer|willkommen|zugriff|zustimmung',
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
