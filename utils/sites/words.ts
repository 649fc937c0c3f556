import { COMPOUNDS } from './compounds.ts';

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
export const OWNER = /* @__PURE__ */ [
  'care team*|diabetes team*|healthcare team|medical team|diabetesteam*|doctor s office|doctors office|gp surgery',
  'clini*|*practice*|provider*|hospita*|hopita*|*ospedal*',
  'szpital*|nemocni*|hastane*|*مستشفي*|centr*',
  'merkez*|osrod*|*מרכז*|zorginst*|institu*|facility|cabinet*|etabl*',
  'establec*|struttur*|consulta|consultas|consultori*|studi|studio|vardgiv*',
  'vardenhet*|behandlingss*|legekont*|*vastaanotto|*vastaanottoon|*vastaanoto*|hoitopai*|hoitoyksi*',
  'terveysas*|*poradn*|poraden|przychod*|gabinet*|placow*|ordinac*|ordination|ordinations|pracovist*|poskytovatel*|muayeneh*',
  'zorgverl*|zorgaanb*|leistungserb*|*عياد*|*مركز*|*مراكز*|*ممارسه*|*موسسه|*מרפא*|*קליניק*|*בית חולים|*בית החולים',
  '*מכון*|surgery|surgeries|outpatient*|polyclinic*|infirmary|infirmaries|facilities|health board|health boards',
  'medical group|medical groups|medical office|medical offices|doctor s offices|doctors offices|doctors surgery',
  'doctors surgeries|doctor s surgery|doctor s practice|gp surgeries|physician s office|physicians office',
  'physicians offices|nurse s office|diabetes office|healthcare organi*|health care organi*|health organi*',
  'medical organi*|healthcare institution*|health system|healthcare system|diabetes service|diabetes services',
  'diabetes clinic s|children s ward|ordinationen|arztehaus*|krankenanstalt*|mvz|gesundheitseinr*',
  'behandlungseinr*|versorgungseinr*|betreuungseinr*|diabetessprechst*|diabetes sprechstunde|diabetes sprechstunden',
  'gesundheitsversorger|gesundheitsdienstl*|gesundheitsanbieter*|behandlungsort|behandlungsstelle|behandlungsstellen',
  'medizinischer dienstleister|medizinischen dienstleister|medizinischer versorger|arzthaus|diabetesschwerpunkt*',
  'diabetologie|*lazarett|polyclinique*|policlinique*|structure de soins|structures de soins|structure de sante',
  'structures de sante|structure medicale|structures medicales|structure|structures|maison de sante|maisons de sante',
  'maison medicale|maisons medicales|chu|chr|dispensaire*|organisme de sante|organismes de sante',
  'organisation de sante|organisations de sante|fournisseur de soins*|fournisseurs de soins*|prestataire de soins*',
  'prestataires de soins*|prestataire de sante|prestataires de sante|bureau du medecin|bureau medical|lieu de soins',
  'lieux de soins|lieu de suivi|soins externes|consultation externe|consultations externes|clsc',
  'unite de diabetologie|service de diabetologie|reseau de sante|reseau de soins|policlinic*|centro de salud',
  'dispensario*|despacho medico|despacho del medico|oficina del medico|oficina de su medico',
  'oficina medica|oficinas medicas|entidad de salud|entidades de salud|entidad sanitaria|entidad medica',
  'organizacion sanitaria|organizaciones sanitarias|organizacion de salud|organizacion medica|instalacion medica',
  'instalaciones medicas|unidad de diabetes|unidades de diabetes|unidad medica|unidades medicas|prestador de salud',
  'prestador de servicios de salud|prestadores de salud|prestador medico|proveedor de salud|proveedores de salud',
  'proveedor de atencion medica|proveedores de atencion medica|proveedor de atencion sanitaria|proveedor medico',
  'proveedores medicos|proveedor sanitario|proveedores sanitarios|proveedor de servicios medicos',
  'proveedor de servicios de salud|proveedor de cuidados|consulta medica|consultas medicas|consultas externas',
  'consulta de diabetes|consulta del medico|gabinete medico|uci pediatrica|day hospital|asl|azienda sanitaria',
  'azienda ospedaliera|presidio ospedaliero|presidio sanitario|casa di cura|case di cura|casa della salute|istituto',
  'istituti|istituzion*|organizzazione sanitaria|organizzazioni sanitarie|ente sanitario|enti sanitari',
  'fornitore di assistenza sanitaria|fornitori di assistenza sanitaria|fornitore sanitario|fornitori sanitari',
  'fornitore di cure|erogatore di assistenza sanitaria|operatore sanitario di riferimento|servizio di diabetologia',
  'servizi di diabetologia|diabetologia|unita di diabetologia|unita operativa|unita operative|servizio diabetologico',
  'guardia medica|cad|medicina di gruppo|posto de saude|postos de saude|unidade de saude|unidades de saude',
  'unidade basica de saude|unidades basicas de saude|unidade de saude familiar|usf|ubs|upa|unidade hospitalar',
  'unidades hospitalares|unidade medica|unidade de diabetes|unidade local de saude|gabinetes medicos',
  'estabelecimento*|prestador de cuidados*|prestadores de cuidados*|prestador de servicos de saude',
  'prestadores de servicos de saude|prestador de saude|prestadores de saude|provedor de saude|provedores de saude',
  'provedor de cuidados*|profissional prestador de cuidados|fornecedor de cuidados*|organizacao de saude',
  'organizacoes de saude|entidade de saude|entidades de saude|servico de saude|servicos de saude',
  'servico de diabetologia|servico de endocrinologia|consultorio medico|consulta externa|casa de saude|maternidade',
  'santa casa|poli|poli s|diabetespoli|diabetespoli s|kinderpoli|*centra|*spreekuur|zorgorganisatie*|zorgpartij*',
  'gezondheidsinstelling*|gezondheidsorganisatie*|medische instelling|medische instellingen|medische organisatie',
  'behandelinstelling*|huisartsenpost*|huisartspost|umc|wijkgezondheid*|dagbehandeling',
  'behandellocatie*|zorglocatie*|zorggroep*|zorgdienst*|gezondheidsdienst|gezondheidszorgverl*|diabetesdienst',
  'diabetesverpleegpunt|saglik ocagi*|saglik kurulus*|saglik kurum*|saglik tesis*|saglik birim*|tip merkez*',
  'tibbi kurulus*|tibbi kurum*|tibbi tesis*|tedavi kurum*|bakim kurum*|bakim kurulus*|saglik hizmeti saglayici*',
  'saglik hizmetleri saglayici*|saglik hizmeti sunan*|saglik hizmeti sunucu*|saglik saglayici*|saglik hizmeti veren*',
  'bakim saglayici*|doktor ofis*|doktorun ofisi|doktorunuzun ofisi|doktorumun ofisi|hekim ofisi|doktor muayene*',
  'hekimlik*|dispanser*|asm|diyabet poliklin*|polikinlik*|diyabet birimi|diyabet birimim|diyabet biriminiz',
  'universite hastane*|tedavi merkez*|tip fakultesi hastane*|*lasarett*|lakarhus*|*lakarmottag*|*lakarcent*',
  '*lakargrupp*|halsocent*|halsohus*|vardinrattning*|vardorganisation*|vardhus*|vardmottag*',
  'sjukvardsenhet*|sjukvardsinrattning*|sjukvardsmottag*|sjukstuga|sjukstugan|sjukstugans|vardverksamhet*',
  'oppenvardsmottag*|oppenvard|oppenvarden|oppenvardens|oppenvardsenhet*|specialistvarden|primarvarden|primarvardens',
  'primarvardsenhet*|dagvarden|dagvardsenhet*|diabetesenhet*|diabetescent*|vardstalle*|behandlingsenhet*',
  'behandlingscent*|behandlingshem*|halso och sjukvarden|sjukvarden|sjukvardens|sjukvardsregion*|vardande enhet*',
  '*laegehus*|*laegecent*|laegekonsultation*|konsultationssted*|behandlingsenhed*|behandlingsinstitution*',
  'sundhedshus*|sundhedscent*|sundhedsinstitution*|sundhedsvaesen*|sundhedstilbud*|sundhedsudbyder*|behandlerhus*',
  'diabetesenhed*|diabetesambul*|diabeteskonsultation*|ambulant klinik*|ambulant afdeling*|dagafdeling*',
  'borneafdeling*|borneambul*|bornediabetes*|almen praksis|behandlende klinik*|behandlende hospital*',
  '*legekontor*|legehus*|helsehus*|helsestasjon*|helseforetak*|helseinstitusjon*',
  'helsetjeneste*|helsevesen*|helsetilbyder*|behandlingsinstitusjon*|dagavdeling*|dagenhet*',
  'barneavdeling*|spesialisthelsetjenest*|primarhelsetjenest*|sentre|sentrene',
  '*vastaanottosi|*vastaanottoni|*vastaanottonne|*vastaanottomme|*vastaanottoa|*vastaanottoasi|*vastaanottopai*',
  'vastaanottokoodi*|vastaanottotunnu*|vastaanottotunnis*|*vastaanottojen|*vastaanottoja|*laakariasem*',
  '*laakarikesku*|laakaripalvelu*|terveyskesku*|*keskuste*|diabeteskesku*|hoitokesku*',
  'hoitolaito*|terveydenhuoltolaito*|terveydenhuollon yksik*|terveydenhuollon laito*',
  'terveydenhuollon organisaatio*|terveydenhuoltosi|terveydenhuolto|terveydenhuollon|terveydenhuollosta',
  'terveydenhuollossa|terveydenhuollolta|terveydenhuollolle|terveysyksik*|terveyspalveluntuottaja*|terveyspalvelu',
  'terveyspalvelun|palveluntarjoaja*|hoidontarjoaja*|hoitotaho*|hoitavan tahon|hoitava taho|hoitavalta taholta',
  'hoitopist*|hoitolan|hoitola|diabetesyksik*|diabetespolin|diabetespolilta|diabetespolille|polin|polilta|pkl|pkl n',
  'avohoi*|avoterveydenhuol*|perusterveydenhuol*|tyoterveysasem*|tyoterveyshuol*|tyoterveys|tyoterveyden',
  'erikoissairaanhoi*|sairaanhoitopiiri*|hyvinvointialue*|laakarivastaanot*|laakarin vastaanotto*',
  'laakarin vastaanot*|hoitajan vastaanotto*|hoitajan vastaanot*|diabeteshoitajan vastaanot*',
  'sairaanhoitajan vastaanot*|yksityisvastaanot*|laitos|laitoksen|laitokselta|laitoksesi|zespol poradni|instytut*',
  'lecznic*|sanatori*|zaklad opieki*|zakladu opieki*|zakladem opieki*|zakladzie opieki*|zaklady opieki*',
  'zaklad leczniczy|zakladu leczniczego|zoz|nzoz|spzoz|sp zoz|podmiot leczniczy|podmiotu leczniczego',
  'podmiotem leczniczym|podmioty lecznicze|podmiotow leczniczych|podmiot medyczny|podmiotu medycznego',
  'jednostka medyczna|jednostki medycznej|jednostka lecznicza|jednostki leczniczej|jednostka opieki*',
  'jednostki opieki*|jednostka ochrony zdrowia|jednostki ochrony zdrowia|jednostki medyczne|swiadczeniodawc*',
  'uslugodawca medyczny|uslugodawcy medycznego|uslugodawca medycznym|dostawca opieki zdrowotnej',
  'dostawcy opieki zdrowotnej|dostawcow opieki zdrowotnej|dostawca uslug medycznych|dostawcy uslug medycznych',
  'dostawca uslug zdrowotnych|dostawcy uslug zdrowotnych|punkt medyczny|punktu medycznego|instytucja medyczna',
  'instytucji medycznej|instytucje medyczne|organizacja medyczna|organizacji medycznej|dom zdrowia',
  'zdravotnicke zarizeni|zdravotnickeho zarizeni|zdravotnickem zarizeni|zdravotnickym zarizenim',
  'zdravotnicka zarizeni|zdravotnickych zarizeni|zdravotnickemu zarizeni|zdravotni zarizeni|zdravotniho zarizeni',
  'zdravotnim zarizenim|lecebne zarizeni|lecebneho zarizeni|lekarske zarizeni|lekarskeho zarizeni',
  'lekarskym zarizenim|lekarska zarizeni|zdravotnicka organizace|zdravotnicke organizace|zdravotnicka instituce',
  'zdravotnicke instituce|zdravotni stredisko|zdravotniho strediska|stredisko|strediska|stredisku|strediskem',
  'stredisek|ustav|ustavu|ustavem|ustavy|lecebna|lecebny|lecebne|lecebnou|leceben|zdravotnicky subjekt',
  'zdravotnickeho subjektu|lekarsky dum|zdravotni ustav|fakultni nemocnice|مستشفاك|مستشفاي|مستشفاكم|مشفي|المشفي',
  'ومشفي|بمشفي|لمشفي|والمشفي|بالمشفي|للمشفي|مشافي|المشافي|مستوصف|المستوصف|ومستوصف|بمستوصف|لمستوصف|والمستوصف',
  'بالمستوصف|للمستوصف|مستوصفات|المستوصفات|مستوصفك|مصحه|المصحه|ومصحه|بمصحه|لمصحه|والمصحه|بالمصحه|للمصحه|مصحات|المصحات',
  'منشاه|المنشاه|ومنشاه|بمنشاه|لمنشاه|والمنشاه|بالمنشاه|للمنشاه|منشات|المنشات|منشاتك|موسسات|الموسسات|موسستك|موسساتك',
  'موسستي|موسساتي|ممارسات|الممارسات|ممارساتك|ممارساتي|ممارستك|ممارستي|معهد|المعهد|ومعهد|بمعهد|لمعهد|والمعهد|بالمعهد',
  'للمعهد|معاهد|المعاهد|مجمع طبي|المجمع الطبي|مجمع صحي|المجمع الصحي|المجمعات الطبيه|مكتب الطبيب|مكتب طبيبك',
  'مكتب الدكتور|مقدم الرعايه الصحيه|مقدمي الرعايه الصحيه|مقدمو الرعايه الصحيه|لمقدم الرعايه الصحيه',
  'بمقدم الرعايه الصحيه|مقدم رعايتك الصحيه|مقدم الرعايه الطبيه|مقدمي الرعايه الطبيه|مقدم الخدمه الصحيه',
  'مقدم الخدمات الصحيه|مقدمي الخدمات الصحيه|مقدم الخدمه الطبيه|مزود الرعايه الصحيه|مزودي الرعايه الصحيه',
  'مزودو الرعايه الصحيه|مزود الخدمه الصحيه|مزود خدمات الرعايه الصحيه|مزود الرعايه الطبيه|موفر الرعايه الصحيه',
  'موفري الرعايه الصحيه|جهه الرعايه الصحيه|جهات الرعايه الصحيه|الجهه الطبيه|جهه طبيه|الجهات الطبيه|الجهه الصحيه',
  'جهه صحيه|الجهه العلاجيه|الجهه المعالجه|مرفق صحي|المرفق الصحي|مرفق طبي|المرفق الطبي|مرافق صحيه|المرافق الصحيه',
  'المرافق الطبيه|مرفق الرعايه|مرافق الرعايه|مركزي الصحي|عياده الطبيب|دار الاستشفاء|كلينيك|الكلينيك|בתי חולים',
  'בתי החולים|המרכזי הרפואי|מוסד|המוסד|במוסד|למוסד|ממוסד|מהמוסד|ומוסד|והמוסד|שמוסד|שבמוסד|שהמוסד|מוסדות|המוסדות',
  'מוסד רפואי|המוסד רפואי|במוסד רפואי|למוסד רפואי|ממוסד רפואי|מהמוסד רפואי|ומוסד רפואי|והמוסד רפואי|שמוסד רפואי',
  'שבמוסד רפואי|שהמוסד רפואי|המוסד הרפואי|מתקן רפואי|המתקן רפואי|במתקן רפואי|למתקן רפואי|ממתקן רפואי|מהמתקן רפואי',
  'ומתקן רפואי|והמתקן רפואי|שמתקן רפואי|שבמתקן רפואי|שהמתקן רפואי|המתקן הרפואי|ארגון רפואי|הארגון רפואי|בארגון רפואי',
  'לארגון רפואי|מארגון רפואי|מהארגון רפואי|וארגון רפואי|והארגון רפואי|שארגון רפואי|שבארגון רפואי|שהארגון רפואי',
  'הארגון הרפואי|משרד הרופא|המשרד הרופא|במשרד הרופא|למשרד הרופא|ממשרד הרופא|מהמשרד הרופא|ומשרד הרופא|והמשרד הרופא',
  'שמשרד הרופא|שבמשרד הרופא|שהמשרד הרופא|משרד רופא|המשרד רופא|במשרד רופא|למשרד רופא|ממשרד רופא|מהמשרד רופא',
  'ומשרד רופא|והמשרד רופא|שמשרד רופא|שבמשרד רופא|שהמשרד רופא|פרקטיקה|הפרקטיקה|בפרקטיקה|לפרקטיקה|מפרקטיקה|מהפרקטיקה',
  'ופרקטיקה|והפרקטיקה|שפרקטיקה|שבפרקטיקה|שהפרקטיקה|הפרקטיקות|פרקטיקות|ספק שירותי בריאות|ספק שירותי הבריאות',
  'ספקי שירותי בריאות|ספקי שירותי הבריאות|ספק בריאות|ספק הבריאות|ספק רפואי|הספק הרפואי|ספק הטיפול|ספקי הטיפול',
  'ספק טיפול רפואי|ספק שירות רפואי|ספק שירותים רפואיים|נותן שירות רפואי|נותני שירות רפואי|נותן שירותי בריאות',
  'נותני שירותי בריאות|נותן הטיפול הרפואי|גורם רפואי|הגורם הרפואי|גורמים רפואיים|לגורם הרפואי|מכונים|המכונים',
  'health care team*|healthcare teams|medical teams|treatment team*|diabetes care team*|diabetes specialist team*',
  'specialist team*|nursing team*|hospital team*|support team at your clinic|doctor s team|doctors team',
  'paediatric team*|pediatric team*|children s team|health team*|team of doctors|gesundheitsteam*|versorgungsteam*',
  'therapieteam*|beratungsteam*|arztteam*|fachteam*|kinderdiabetesteam*|schulungsteam*|arztliches team',
  'arztlichen team|arztlichem team|medizinisches team|medizinischen team|medizinischem team|behandelndes team',
  'behandelnden team|behandelndem team|diabetologisches team|diabetologischen team|betreuendes team|betreuenden team',
  'diabetes behandlungsteam*|team aus arzten|equip* traitant*|equip* diabetolog*|equip* hospitalier*',
  'equip* clinique*|equip* du diabete|equip* diabete|equip* pluridisciplinaire*|equip* de traitement',
  'equip* de professionnels|equip* infirmier*|equip* pediatrique*|equip* de medecin*|equip* medico soignante*',
  'equipo* asistencial*|equipo* de atencion sanitaria|equipo* de atencion diabetolog*|equipo* de tratamiento',
  'equipo* diabetolog*|equipo* clinico*|equipo* de enfermeria|equipo* hospitalario*|equipo* pediatric*',
  'equipo* de profesionales|equipo* de especialistas|equipo* de endocrinolog*|equipo* endocrin*',
  'equipo* de asistencia|equipo* de su medico|equipo* tratante*|equipo* de la clinica|equipo* diabetes',
  'team assistenzial*|team di assistenza|team di diabetologia|team del diabete|team diabete|team di trattamento',
  'team curante|team clinico|team infermieristico|team ospedaliero|team pediatrico|team di specialisti',
  'team di medici|team di operatori sanitari|equipe curante|equipe assistenziale|equipe di cura|squadra medica',
  'squadra di cura|gruppo di cura|gruppo medico|equip* de tratamento|equip* de atendimento|equip* clinica*',
  'equip* hospitalar*|equip* de enfermagem|equip* pediatrica*|equip* multidisciplinar*|equip* de profissionais',
  'equip* de especialistas|equip* de endocrinolog*|equip* de assistencia|equip* assistencia*|equip* da clinica',
  'equip* responsave*|behandel team*|zorg team*|medisch team|medische team|medische teams|verpleegteam*',
  'verpleegkundig team|artsenteam*|hulpverlenersteam*|begeleidingsteam*|team van zorgverleners|team van artsen',
  'gezondheidsteam*|multidisciplinair team|diabeteszorgteam*|diabetesbehandelteam*|behandelend team',
  'behandelende team|bakim ekipler*|bakim ekip|saglik ekipler*|saglik bakim ekib*|saglik bakimi ekib*',
  'saglik hizmeti ekib*|diyabet ekipler*|diyabet bakim ekib*|diyabet tedavi ekib*|tedavi ekipler*|tibbi ekib*',
  'tibbi ekip*|doktor ekib*|hekim ekib*|klinik ekib*|hastane ekib*|hemsirelik ekib*|bakim takim*|saglik takim*',
  'diyabet takim*|tedavi takim*|tibbi bakim ekib*|uzman ekib*|tibbi takim*|pediatri ekib*|sjukvardsteam*|halsoteam*',
  'diabetesvardsteam*|diabetesvardteam*|vard team*|lakarteam*|omvardnadsteam*|specialistteam*|barndiabetesteam*',
  'barnteam*|medicinska team*|medicinskt team|behandlande team*|team for diabetesvard|diabetessjukvardsteam*',
  'plejeteam*|sundhedsteam*|laegeteam*|borneteam*|sundhedsfaglige team*|sundhedsfagligt team',
  'behandlende team*|behandlergruppe*|medicinske team*|omsorgsteam*|pleieteam*|helseteam*|legeteam*',
  'barnediabetesteam*|barneteam*|spesialistteam*|medisinske team*|medisinsk team|helsefaglige team*',
  'diabetesomsorgsteam*|omsorgsgruppe*|hoito tiimi*|terveydenhuoltotiimi*|terveydenhuollon tiimi*|diabetes tiimi*',
  'laakaritiimi*|laakintatiimi*|hoitava tiimi*|hoitavan tiimi*|hoitavalta tiimilta*|hoidosta vastaava tiimi*',
  'hoidosta vastaavan tiimi*|hoidosta vastaavalta tiimilta*|hoitoryhma*|hoitohenkilosto*|hoitohenkilokun*',
  'hoitotyoryhma*|diabetesryhman hoitajilta|asiantuntijatiimi*|moniammatillinen tiimi*|klinikan tiimi*',
  'zespol leczac*|zespolu leczac*|zespolem leczac*|zespol terapeutyczn*|zespolu terapeutyczn*|zespolem terapeutyczn*',
  'zespol lekarsk*|zespolu lekarsk*|zespolem lekarsk*|zespol leczenia|zespolu leczenia|zespolem leczenia',
  'zespol ds cukrzycy|zespolu ds cukrzycy|zespolem ds cukrzycy|zespol do spraw cukrzycy|zespolu do spraw cukrzycy',
  'zespol cukrzycowy|zespolu cukrzycowego|zespolem cukrzycowym|zespol prowadzac*|zespolu prowadzac*|zespol kliniki',
  'zespolu kliniki|zespolem kliniki|zespolu poradni|zespol przychodni|zespolu przychodni',
  'zespol zajmujacy sie cukrzyca|zespol zdrowotn*|zespolu zdrowotn*|zespol pielegniarsk*|zespolu pielegniarsk*',
  'personel medyczny|personelu medycznego|personelem medycznym|personelowi medycznemu|osetrujici tym*',
  'osetrujiciho tymu|osetrujicim tymem|osetrujicimu tymu|lecebny tym|lecebneho tymu|lecebnym tymem|lecebnemu tymu',
  'lekarsky tym|lekarskeho tymu|lekarskym tymem|lekarskemu tymu|zdravotnicky tym|zdravotnickeho tymu',
  'zdravotnickym tymem|zdravotnickemu tymu|zdravotni tym|zdravotniho tymu|zdravotnim tymem|tym pro diabetes',
  'tymu pro diabetes|tymem pro diabetes|tym pro lecbu|tymu pro lecbu|tymem pro lecbu|diabeticky tym',
  'diabetickeho tymu|diabetickym tymem|tym kliniky|tymu kliniky|tymem kliniky|tym lekaru|tymu lekaru|tymem lekaru',
  'tym zdravotniku|terapeuticky tym|terapeutickeho tymu|tym zdravotni pece|tymu zdravotni pece|tymem zdravotni pece',
  'فريق رعايه|فريق رعايتك|فرق الرعايه|فريق العنايه|فريق سكري|فريق علاج|فريق علاجك|الفريق المعالج|فريقك المعالج',
  'فريق معالج|للفريق المعالج|للفريق الطبي|بالفريق الطبي|فريقي الطبي|فريقكم الطبي|فريق طبي|الفرق الطبيه|الطاقم الطبي',
  'طاقم طبي|طاقمك الطبي|للطاقم الطبي|طاقم الرعايه|طاقم العياده|فريق العياده|فريق عيادتك|فريق الاطباء|فريق التمريض',
  'فريق الصحه|فريق صحي|الفريق الصحي|فريقك الصحي|فريق رعايه السكري|فريق مرض السكري|فريق اداره السكري|فريق داء السكري',
  'طاقم التمريض|الكادر الطبي|كادر طبي|צוות מטפל|צוות המטפלים|לצוות המטפל|מהצוות המטפל|צוותי הטיפול|צוותי טיפול',
  'הצוות הטיפולי|צוות טיפולי|לצוות הטיפולי|מהצוות הטיפולי|צוותים רפואיים|הצוותים הרפואיים|צוות הבריאות|צוות המרפאה',
  'צוות מרפאה|לצוות המרפאה|מצוות המרפאה|צוות הסיעוד|הצוות הסיעודי|צוות רופאים|צוות הרופאים|אנשי הצוות הרפואי',
  'איש צוות רפואי',
  COMPOUNDS,
].join('|');

/** What the person does with it: share, connect, link, add. */
export const ADD_SHARE =
  'lagg till|legg til|foj til|fojes til|knytt til|koble til|kobl til|del data|del mine|del dine|del med|bli delt|shar*|connect*|link*|add|adding|adds|attach|freig*|teilen|teile|teilt|verbi*|verkn*|hinzu*|koppeln|anschliess*|partag*|ajout*|assoc*|relier|lier|reliez|liez|rattach*|raccord*|compart*|conect*|vincul*|asoci*|enlaz*|anad*|agreg*|condiv*|connet*|aggiu*|collega|collegare|collegati|collegament*|abbina*|partilh*|adici*|acrescent*|incluir|vincule|ligar|ligacao|ligue|delen|deel|deelc*|koppel*|verbind*|toevo*|voeg|toe|koppla|dela|delar|delni*|anslu*|lank*|deling|delings*|dele|forbi*|tilfo*|tilkn*|tilslut*|koble|kobl|knytt*|jaa|jaan|jakaa|jaetaan|jaett*|jaka*|jako*|yhdis*|liita*|liity|lisaa*|linkita|kytke*|udost*|polac*|polacz*|podlacz*|przylacz*|powiaz*|dodaj|dodac|dodawan*|dolacz*|sdil*|propo*|pripo*|prid*|napoj*|spoj*|payla*|bagla*|ekle*|iliskilen*|*مشارك*|شارك|شاركي|شاركوا|الاتصال|اتصال|اتصل|ربط|الربط|اربط|للربط|*ارتباط|*اضاف*|اضف|توصيل|*שיתוף|*שתף|שתפו|לשתף|הוספ*|הוסף|הוסיפו|להוסיף|הוסיפי|צירוף|צרף|צרפו|לצרף|התחבר*|להתחבר|חיבור|חבר|חברו|לחבר|קישור|קשר|קשרו|לקשר|שיוך|שייך';

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
export const OWNERS = /* @__PURE__ */ [
  'clinics|practices|care teams|kliniken|praxen|cliniques|cabinets|clinicas|consultorios|cliniche|studi medici|klinieken|praktijken',
  'kliniker|mottagningar|klinikker|legekontor|praksisser|klinikat|klinikki|vastaanotot|kliniki|gabinety|poradnie|kliniky|ordinace',
  'klinikler|muayenehaneler|العيادات|מרפאות|המרפאות',
].join('|');

/**
 * A team or department by itself: says nothing of whose code it is, until a title does. Not "equipo", which is a device,
 * too, and not "service".
 */
export const TEAM = /* @__PURE__ */ [
  'team|teams|equipe|equipa|teamet|teamets|tiimi|tiimin|zespol|zespolu|tym|tymu|ekip|ekibi|ekibinizin|الفريق|فريق|צוות|הצוות',
  'teamcode|team code|teamkod|teamkoden|teamkode|abteilung|abteilungscode|reparto|afdeling',
  'afdelingscode|afdelingens|avdeling|avdelingens|avdelningens|avdelning|osaston|oddzialu|oddzial|oddeleni|bolum|القسم|קוד צוות|המחלקה',
].join('|');

/** Of those, the ones for sharing alone: a code for linking or adding may be a device's. */
export const SHARE =
  'share|sharing|shared|shares|freig*|teilen|teile|teilt|datenfreigabe*|partag*|compart*|condiv*|partilh*|delen|deel|deelc*|dela|delni*|deling|delings*|dele|del data|del mine|del dine|del med|bli delt|jaa|jaan|jakaa|jaetaan|jaett*|jaka*|jako*|udost*|sdil*|payla*|*مشارك*|شارك|شاركي|شاركوا|*שיתוף*|*שתף|שתפו|לשתף';
