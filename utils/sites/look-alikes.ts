/**
 * What is made of known words and yet is something else: a type, a date, another institution whose name begins like a
 * clinic's, a person who works there. In the sixteen languages, in the notation of words.ts; a label with one of them is
 * ruled out. Only the finder reads them.
 */
export const LOOK_ALIKES = /* @__PURE__ */ [
  'wi fi',
  // English
  'valid to|valid from|id type|type of id|code type|type of code|clinic type|type of clinic|practice type',
  'type of practice|hospital type|type of hospital|center type|centre type|facility type|provider type',
  'type of provider|type of diabetes|diabetes type|local id|local identif*|local number|unit type|linkedin*',
  'door code|shareholder*|requisition*|medication*|medicare*|medicaid*|kindergarten|data center*|data centre*',
  'service center*|service centre*|provider number|hospitality|hospitaliz*|hospitalis*|ambulance service*',
  'compartment*|proposal*|your hospital id|my hospital id|hospital id number|health data id|lang code|lang id',
  // German
  '*klinikname*|*praxisname*|gultig bis|gultig ab|*institutionskennz*|ik nummer|*kindergart*|kindergeld*',
  'kinderzuschlag*|kinderwagen*|kindersicher*|*sender code|sender id|*quellcode|*praktikum*|*praktikant*|praktische*',
  'praxissem*|praxisphase*|praxisanleit*|praxistest*|praxisgebuhr*|praxisbedarf*|praxissoftware*|praxisverwalt*',
  'klinische daten|klinischer|*hospitant*|*hospitation*|*jobcenter*|*callcenter*|*datenzentr*|*rechenzentr*',
  '*einkaufszentr*|*testzentr*|*sportzentr*|*kulturzentr*|*servicecenter*|service center|teile code|teile id',
  '*typ der id|*einrichtungsart|*praxisart|*klinikart|*praxispin|*klinikpin|klinikakte*|praxisakte*',
  // French
  'recu de|tva|indicatif*|donneur*|medicament*|cim|cim 10|donnees cliniques|type d etablissement|type de structure',
  'type de clinique|type d identifiant|type d id|type de code|type de diabete|centre de donnees|centres de donnees',
  'centre de service*|centrale*|numero d hospitalisation|hospitalisation n|chiffrement|proposition*|compartiment*',
  'mon espace sante|espace sante|digital id',
  // Spanish
  'valido hasta|valida hasta|recibo|recibos|medicacion*|muestra de|cie10|caso clinico|datos clinicos|informe clinico',
  'transmisor*|centro de datos|centro de servicio*|centralita*|hospitalizacion*|consulta n|numero de consulta',
  'consulta numero|compartimento*|cifrad*|indicador*|codigo facultativo|codigo del facultativo|id facultativo',
  'codigo digital|id digital',
  // Italian
  'valido fino|valida fino|data di|data della|data dell|data del|data codice|carta sanitaria|reparto numero',
  'ricevuta n|studio clinico|studi clinici|medicinal*|medicazion*|dati clinici|centro dati|centralina*|centralino*',
  'ospedalizz*|ambulanza*|proposta|proposte|strutturale|indicatore*|codice via',
  // Portuguese
  'data de|data da consulta|data do codigo|data do|codigo data|valido ate|valida ate|indicativo*|associado',
  'associados|medicacao|dados clinicos|transmissor*|centro de dados|hospitalizac*|numero da consulta|propostas',
  'ambulancia*|fornecedor codigo',
  // Dutch
  'geldig tot|*medicijn*|*medicatie*|*koppelsleutel|zorg code|zorg id|zorg nummer|*praktijkexamen*|*praktijkles*',
  '*praktijkopleid*|praktische|praktisch|klinische gegevens|*hospitalisatie*|type praktijk|type kliniek|type centrum',
  'type id|type code|type diabetes',
  // Swedish
  'remiss*|anslutningstid*|los in|klinikern|klinikerns|klinikern s|kliniker id|klinikerid|klinikerkod*|kliniker kod*',
  'klinikernummer*|vardgivarnummer*|*remiss*|barnets id|barnets kod*|diabetesforb*|enhetens id|enhetens kod',
  'ambulans*|djurklinik*|djursjukhus*|skonhetsklinik*|mottagningsbevis*|mottagningstid*|mottagningsrum*|praktikant*',
  'praktikplats*|praktiktid*|praktikperiod*|behandlingsserie*|behandlingsstart*|behandlingsschema*|behandlingsstopp*',
  'behandlingssammanf*|behandlingssamtyck*|centralstation*|centrallager*|etablerings*|diabetesforbund*|medicinlist*',
  'medicinkort*',
  // Danish
  'se nummer|p nummer|afdelingskode*|afdelingsnummer*|klinikeren|klinikerens|klinikerkode*|kliniker kode*|mit id',
  'sundhedskort*|sundhedsforsik*|sundheds id|sundhedsid*|sundhedsapp*|sundhedsplatform*|sundhedsdatast*',
  'sundhedsstyr*|barnets kode*|behandlingsskema*|behandlingsstop*|behandlingssvar*|diabetesforening*|gaven',
  'sender kode*|tandklinik*|dyreklinik*|dyrehospital*|praktikplads*|praktiksted*|praktikperiode*',
  'praktikvejled*|medicin|medicinen|medicinliste*|dato for|dato og',
  // Norwegian
  'los inn|her id|avdelingskode*|avdelingsnummer*|helsepersonellnum*|helsepersonellkode*|min id|d nummer|helsekort*',
  'helseforsik*|helsetrygd*|helsenorge*|helseattest*|helseapp*|helse id|helseid*|helsekode*|behandlingsskjema*',
  'behandlingsslutt*|enhetens kode*|tannklinikk*|dyreklinikk*|dyresykehus*|praksisplass*|praksisperiode*',
  'praksissted*|praksisveil*',
  // Finnish
  'merkinta|merkinnan|merkinnat|merkintoja|vastaanottopaiv*|y tunnus*|diabeteslaakarin id|terveysasiakir*',
  'terveysasia*|sairaalamaks*|sairaalalask*|sairaalakayn*|verikok*|veriryhma*|hoitopaiv*|tiedote|tiedottee*',
  'tiedotuks*|yhdistys|yhdistyk*|diabetesyhd*|diabetesliit*|tiedosto*|elainsairaal*|diabetestyyp*|diabetespass*',
  'diabeteskort*|diabeteslaakke*|diabeteslaakit*|diabetespum*|diabetesrek*|diabeteskurs*',
  // Polish
  'blad|napisz do nas|kod panstwa i|data wydania',
  // Czech
  'pripomink*|napiste nam|doruceni|ic|sit wi fi|klinick* studi*',
  // Turkish
  'neden kodu|cocuk kimlik*|verici*|klinik veri*|veri merkez*|asi merkez*|is merkez*|asi kodu',
  'asi kodunu|veri kodu|mektup kodu|numara kodu',
  // Arabic
  'اكتب لنا|اتصل بنا|اتصلوا بنا|الاتصال بنا|للاتصال بنا|رقم الاتصال|مركز الاتصال|رمز المشارك|رقم المشارك|المشاركين',
  // Hebrew
  'כתבו לנו|כתוב לנו|קוד חבר|מספר חבר|עלון חדשות|העלון חדשות|בעלון חדשות|קוד טיפול',
].join('|');
