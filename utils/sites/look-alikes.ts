/**
 * What is made of known words and yet is something else: a type, a date, another institution whose name begins like a
 * clinic's, a person who works there. In the sixteen languages, in the notation of words.ts; a label with one of them is
 * ruled out. Only the finder reads them.
 */
export const LOOK_ALIKES = /* @__PURE__ */ [
  'wi fi',
  // Papers that prove who one is
  'passport*|reisepass*|passeport*|passaporto|passaporte|paspoort*|paszport*|pasaport*|driving licen*|driver s licen*|rijbewijs*',
  'fuhrerschein*|*ausweis*|permis de conduire|licencia de conducir|identity card*|cedula|cestovni pas*|جواز*|דרכון',
  // English
  'valid to|valid from|id type|type of id|code type|type of code|clinic type|type of clinic|practice type',
  'type of practice|hospital type|type of hospital|center type|centre type|facility type|provider type',
  'type of provider|type of diabetes|diabetes type|local id|local identif*|local number|unit type|linkedin*',
  'door code|shareholder*|requisition*|medication*|medicare*|medicaid*|data center*|data centre*',
  'service center*|service centre*|provider number|hospitality|hospitaliz*|hospitalis*|ambulance service*',
  'compartment*|proposal*|your hospital id|my hospital id|hospital id number|health data id|lang code|lang id',
  'g4|g5|g6|g7|hba1c|a1c|covid*|icd*|iso3166*|iso 3166*|snomed*|eu id|us id|uk id|po id|po code|ip id|ip code',
  'eu code|us code|uk code|d n i|n i f|n i e|c i f|v a t|s s n|n h s|c p f|c p r|b s n|i b a n|c n p j|s v n r|u s t',
  'r u t|c u r p|n i p|e i n|m r n|n p i|m d id|o t p|t a j|u id|unique id|unique identif*|your unique code',
  'my unique code|your child s hospital id|child s hospital id|hospital id of|hospital id for|hospital identif* of',
  'id number your hospital|id your hospital|id number from the hospital|id number from your hospital',
  'id your child s hospital|central id|central code|central identif*|meter code|meter id|meter identif*|meter number',
  'car code|car id|sharps*|connection id|provider id number',
  // German
  'gultig bis|gultig ab|*institutionskennz*|ik nummer|*kindergart*|kindergeld*',
  'kinderzuschlag*|kinderwagen*|kindersicher*|*sender code|sender id|*quellcode|praktische*',
  'klinische daten|klinischer|*hospitant*|*hospitation*',
  'teile code|teile id',
  '*typ der id|klinikakte*|praxisakte*',
  'einrichtungscode|einrichtungs code|einrichtungsassist*|code zur einrichtung|code fur die einrichtung',
  'zentrale|zentralen|los code|los id|losnummer|eindeutige id|eindeutige kennung|ihre krankenhaus id',
  'meine krankenhaus id|deine krankenhaus id|krankenhaus id ihres|krankenhaus id des kindes|meinungscode',
  // French
  'recu de|tva|indicatif*|donneur*|medicament*|cim|cim 10|donnees cliniques|type d etablissement|type de structure',
  'type de clinique|type d identifiant|type d id|type de code|type de diabete|centre de donnees|centres de donnees',
  'centre de service*|centrale*|numero d hospitalisation|hospitalisation n|chiffrement|proposition*|compartiment*',
  'mon espace sante|espace sante|digital id',
  'code de remise|code remise|code du bon|code bon|bon code|code d avoir|code avoir|code fournisseur',
  'code du fournisseur|id fournisseur|identifiant fournisseur|identifiant unique|id unique|votre identifiant unique',
  'code central|code de la centrale|identifiant hospitalier|id hospitalier|numero hospitalier|enfant a l hopital',
  'structure de donnees|structure des donnees',
  // Spanish
  'valido hasta|valida hasta|recibo|recibos|medicacion*|muestra de|cie10|caso clinico|datos clinicos|informe clinico',
  'transmisor*|centro de datos|centro de servicio*|centralita*|consulta n|numero de consulta',
  'consulta numero|cifrad*|indicador*|codigo facultativo|codigo del facultativo|id facultativo',
  'codigo digital|id digital',
  'codigo de muestra|codigo de la muestra|id de muestra|id de la muestra|codigo de la central|codigo central',
  'id central|id de la central|id unico|identificador unico|su id unico|nino en el hospital|id de hospital del nino',
  'codigo de consulta|id de consulta|identificador de consulta|n de consulta',
  // Italian
  'valido fino|valida fino|data di|data della|data dell|data del|data codice|carta sanitaria|reparto numero',
  'ricevuta n|studio clinico|studi clinici|medicinal*|medicazion*|dati clinici|centro dati|centralina*|centralino*',
  'ospedalizz*|ambulanza*|proposta|proposte|strutturale|indicatore*|codice via',
  'ricevuta|codice digitale|id digitale|identificativo digitale|identita digitale|codice indice|codice centrale',
  'id univoco|identificativo univoco|bambino in ospedale|struttura dati|struttura dei dati',
  // Portuguese
  'data de|data da consulta|data do codigo|data do|codigo data|valido ate|valida ate|indicativo*|associado',
  'associados|medicacao|dados clinicos|transmissor*|centro de dados|numero da consulta|propostas',
  'ambulancia*|fornecedor codigo',
  'codigo da consulta|id da consulta|identificador da consulta|codigo da sua consulta|codigo da minha consulta',
  'codigo de presente|codigo presente|codigo do presente|codigo fornecedor|id fornecedor|codigo da central',
  'crianca no hospital|central de',
  // Dutch
  'geldig tot|*medicijn*|*medicatie*|*koppelsleutel|zorg code|zorg id|zorg nummer',
  'praktisch|klinische gegevens|type praktijk|type kliniek|type centrum',
  'type id|type code|type diabetes',
  'bon id|code van de bon|les code|code van de les|unieke id|unieke code|uw unieke|centrale code',
  'centrale id|kind in het ziekenhuis',
  // Swedish
  'anslutningstid*|los in|klinikern|klinikerns|klinikern s|kliniker id|klinikerid|klinikerkod*|kliniker kod*',
  'klinikernummer*|vardgivarnummer*|*remiss*|barnets id|barnets kod*|diabetesforb*|enhetens id|enhetens kod',
  'ambulans*|djurklinik*|djursjukhus*|skonhetsklinik*',
  'behandlingsserie*|behandlingsstart*|behandlingsschema*',
  'behandlingssammanf*|behandlingssamtyck*|centralstation*|centrallager*|etablerings*|medicinlist*',
  'medicinkort*',
  'unikt id|unika id|din unika|ditt unika|central kod|barnets id pa|centralkod*',
  // Danish
  'se nummer|p nummer|afdelingskode*|afdelingsnummer*|klinikeren|klinikerens|mit id',
  'sundhedskort*|sundhedsforsik*|sundheds id|sundhedsid*|sundhedsapp*|sundhedsplatform*|sundhedsdatast*',
  'sundhedsstyr*|behandlingsskema*|behandlingsstop*|behandlingssvar*|diabetesforening*|gaven',
  'sender kode*|tandklinik*|dyreklinik*|dyrehospital*',
  'medicin|medicinen|dato for|dato og',
  'gave kode|ur kode|ur id|by kode|unikke id|unik id|central kode',
  // Norwegian
  'los inn|her id|avdelingskode*|avdelingsnummer*|helsepersonellnum*|helsepersonellkode*|min id|d nummer|helsekort*',
  'helseforsik*|helsetrygd*|helsenorge*|helseattest*|helseapp*|helse id|helseid*|helsekode*|behandlingsskjema*',
  'behandlingsslutt*|enhetens kode*|tannklinikk*|dyresykehus*',
  'unike id|unik kode',
  // Finnish
  'merkinta|merkinnan|merkinnat|merkintoja|vastaanottopaiv*|y tunnus*|diabeteslaakarin id',
  'terveysasia*|verikok*|veriryhma*|hoitopaiv*|tiedote|tiedottee*',
  'tiedotuks*|yhdistys|yhdistyk*|diabetesyhd*|diabetesliit*|tiedosto*|elainsairaal*|diabetestyyp*|diabetespass*',
  'diabeteskort*|diabeteslaakke*|diabeteslaakit*|diabetespum*|diabetesrek*|diabeteskurs*',
  'era koodi|era tunnus|eran koodi|veri koodi|yksilollinen tunnus|yksilollinen koodi|yksilollisen tunnuksen',
  'lapsen tunnus',
  // Polish
  'blad|napisz do nas|kod panstwa i|data wydania',
  'kod centrali|kod nadania|id nadania|kod praktyczny|unikalny identyf*|unikalne id|unikatowy identyf*',
  'unikatowe id|identyf* dziecka|id dziecka',
  // Czech
  'pripomink*|napiste nam|doruceni|ic|sit wi fi|klinick* studi*',
  'kod centraly|central*ho|kod ustavu|jedinecn* id|jedinecn* identif*|identif* ditete|id ditete|prakticky kod',
  // Turkish
  'neden kodu|cocuk kimlik*|verici*|klinik veri*|veri merkez*|asi merkez*|is merkez*|asi kodu',
  'asi kodunu|veri kodu|mektup kodu|numara kodu',
  'para kodu|para birimi|kan kodu|benzersiz*|merkezi kod*|cocugun hastane*|cocugun kimlig*',
  // Arabic
  'اكتب لنا|اتصل بنا|اتصلوا بنا|الاتصال بنا|للاتصال بنا|رقم الاتصال|مركز الاتصال|رمز المشارك|رقم المشارك|المشاركين',
  'فريد|الفريد|معرف الطفل|المعرف الفريد',
  // Hebrew
  'כתבו לנו|כתוב לנו|קוד חבר|מספר חבר|עלון חדשות|העלון חדשות|בעלון חדשות|קוד טיפול',
  'מזהה ייחודי|קוד ייחודי|מזהה הילד|המזהה של הילד',
].join('|');
