import { LOOK_ALIKES } from './look-alikes.ts';

// A string of its own, so that scripts without vetoes are built without these lists.
const OTHER_SERVICE = 'tidepool|digibete|carelink|omnipod|diasend';

/**
 * Words that rule a field out on every service, in the form of `normalise()` and the notation of words.ts. A label with a
 * word that nobody knows is refused anyway, in any language, so these are for what words.ts can't tell: names in the
 * markup, which are English; texts beside a label of ours; and a field that a person points at, where the label proves
 * nothing. One list a reason, so that a refusal can say why. What is sent to prove who one is comes in all languages.
 */
export const FIELD_VETOES = {
  password:
    'passw*|kennw*|mot de passe|contrasen*|senha*|palavra passe|wachtwoord*|losenord*|adgangskode*|passord*|salasan*|hasl*|hesl*|sifre*|parola*|*كلمه المرور|*كلمه السر|*סיסמ*',
  oneTimeCode:
    '*verif*|weryf*|overo*|dogrul*|vahvis*|bekr*|bestat*|*تحقق|אימות|security|one time|onetime|einmal*|eenmal*|engang*|kertak*|jednora*|monouso|usage unique|un solo uso|uso unico|tek kullan*|*חד פעמי|لمره واحده|otp|2fa|mfa|sms|two factor|twofactor|passcode|pin|confir*|conferm*|potwierdz*|potvrz*|potvrd*|onay*|التاكيد|תאשור|*sicherheits*|beveilig*|sakerhets*|sikkerheds*|sikkerhets*|turva*|bezpieczen*|bezpecnost*|guvenlik|*الامان|אבטחה|two step',
  personal:
    '*mail*|user*|login*|name|zip|post*|country*|*phone*|mobil*|tel|telef*|fax|birth*|dob|address*|plz|*postleitzahl*|*telefon*|handy*|vorwahl*|geburt*|vorname*|nachname*|benutzer*|nutzer*|nom|prenom*|nombre completo|apellid*|usuari*|correo|direccion|cap|indirizz*|nome|cognome|utente|cep|morada|endereco|telemovel|utilizador*|naam|gebruiker*|geboorte*|adres*|landcode|namn|anvandar*|fodelse*|personnummer*|navn|bruger*|bruker*|fodsel*|cpr*|nimi|sukunimi|kayttaja*|syntyma*|osoite*|puhelin*|henkilotunnu*|nazwa|imie|uzytkowni*|pesel|pocztow*|jmeno|nazev|uzivatel*|psc|adi|adiniz|soyad*|kullanici*|dogum*|alan kodu|اسم|الاسم|اسمك|هاتف*|الهاتف|عنوان|العنوان|البريد*|بريدي*|ميلاد*|الميلاد|المستخدم|*שם|שמך|*טלפון|*נייד|*כתובת|דוא ל|דואל|*מייל|*לידה|עיר|*מדינה|*מיקוד|*קידומת|*משתמש|תעודת זהות',
  promotion:
    'promo*|coupon*|vale presente*|voucher*|gift*|discount*|*gutschein*|*rabat*|scont*|*korting*|alennus*|*הנחה',
  device:
    'serial*|device*|sensor*|*seriennummer*|serienummer*|التسلسلي|*סידורי|*gerat*|appareil*|dispositi*|apparaat*|laite*|laittee*|urzadze*|cihaz*|جهاز|الجهاز|*מכשיר',
  authorization:
    'authori*|tempora*|access*|activat*|licen*|*zugang*|*zugriff*|*aktivier*|acces|acceso|acesso|ingreso|toegang*|atkomst*|adgang*|tilgang*|paasy*|kayttooikeu*|aktiver*|activer*|dostep*|pristup*|erisim|etkinlestir*|الدخول|الوصول|تفعيل|التفعيل|*גישה|הפעלה|registr*',
  patient:
    '*patient*|clinicia*|clinical*|nhs|pacient*|pacjent*|pazient*|pasient*|potila*|hasta kimli*|hastanin|hastalar*|المريض|مريض|*מטופל*|insur*|*versicher*|تامين|التامين|*ביטוח|mrn|hospital number',
  follower:
    'follow*|librelinkup|partner*|invit*|famil*|famigli*|perhe*|rodzin*|rodin*|aile|ailen*|العايله|*משפחה|*einlad*|kutsu*|دعوه|الدعوه|*הזמנה|proche*|caregiver*|carer*|friend*',
  search: 'search*|filter*|suche*|buscar*|filtr*|recherch*|zoek*|*חיפוש|חפש*|find',
  otherCode:
    'number of letters|number of digits|number of characters|comment*|note*|card*|payment*|captcha|honeypot|studie*|iban|nif|*steuer*|karte|karten*|carte|tarjeta*|tessera|kortti*|karta|بطاقه|*כרטיס',
  otherService: OTHER_SERVICE,
  lookAlike: LOOK_ALIKES,
} as const satisfies Readonly<Record<string, string>>;

/** Why a field is ruled out by what it is called. */
export type VetoKind = keyof typeof FIELD_VETOES;

/**
 * Titles, explanations and buttons of a group in which no field is ours, whatever its own label: another service's code,
 * clinicians' patients, a code to make or to redeem, and words for ending what looks like beginning it ("koble fra").
 */
export const GROUP_VETOES = `${OTHER_SERVICE}|patients|add patient|new patient|invite patient|patienten|pacien*|pazien*|pasient*|sms|librelinkup|accept invitation|redeem*|generate*|regenerat*|copy code|copy to clipboard|einlosen|erzeug*|generier*|code kopieren|generer*|copier le code|generar*|canje*|copiar codigo|copiar el codigo|genera codice|genera un|riscatt*|copia codice|gerar*|resgat*|copiar o codigo|genereer*|inwissel*|generera*|kopiera kod*|kopier kod*|indlos*|luo koodi|lunasta*|kopioi*|generuj*|wygener*|zrealizuj*|skopiuj*|vygener*|uplatn*|zkopir*|olustur*|kopyala*|نسخ الرمز|استبدال*|העתק*|מימוש|koble fra|koppla fran|paylasma|baglanma`;

/** Parts of an address, at any depth of path or hash route, on which nothing is ever done. */
export const NEVER_SEGMENT =
  /^((sign|log)[-_]?(in|up|out|on)|regist(er|ration)|(reset|forgot)?[-_]?passwords?|reset|forgot|o?auth2?|sso|sts_redirect|[2m]fa|otp|two[-_]?(factor|step)|verif(y|ication)|professional|clinician|admin|checkout|payment|billing)$/;
