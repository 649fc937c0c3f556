/**
 * Words that rule a field out on every service, before any evidence is looked at, in the form of `normalise()` and the
 * notation of words.ts. One list a reason, so that the decision can say why. They are the fields that stand on the
 * same hosts as the box (sign-in, two-step, clinician pages) and the other things in life that are called "code".
 */
export const FIELD_VETOES = {
  password: [
    'password*', 'passwor*', 'passphrase', 'kennwort*', 'mot de passe', 'contrasena*', 'clave', 'senha', 'palavra passe',
    'wachtwoord*', 'losenord*', 'adgangskode*', 'passord*', 'salasana*', 'haslo', 'hasla', 'heslo', 'hesla', 'sifre*',
    'parola*', '*مرور*', 'סיסמ*',
  ],
  oneTimeCode: [
    'verif*', 'security', 'one time', 'onetime', 'otp', 'totp', '2fa', 'mfa', 'two step', 'two factor', 'twofactor',
    'authenticat*', 'passcode', 'pin', 'sms', 'text message', 'confirmation code', 'digit', 'backup code',
    'recovery code', 'einmal*', 'bestatigung*', 'sicherheit*', 'prufcode', 'usage unique', 'securite', 'solo uso',
    'seguridad', 'sicurezza', 'seguranca', 'eenmalig*', 'beveiliging*', 'engang*', 'sakerhet*', 'sikkerhe*',
    'bekraft*', 'bekraeft*', 'bekreft*', 'kertakayt*', 'vahvist*', 'turva*', 'jednoraz*', 'weryfik*', 'bezpiec*',
    'overov*', 'overen*', 'bezpecnost*', 'dogrula*', 'guvenlik*', 'tek kullanim*', 'onay kodu', '*تحقق*', '*امان*',
    'لمره واحده', 'لمرة واحدة', 'אימות', 'אבטחה', 'חד פעמי',
  ],
  account: [
    'email*', 'e mail*', 'mail', 'username', 'user name', 'user id', 'userid', 'login*', 'sign in', 'benutzer*',
    'nutzer*', 'utilisateur', 'usuario', 'utente', 'utilizador', 'gebruiker*', 'anvandar*', 'bruger*', 'bruker*',
    'kayttaja*', 'uzytkown*', 'uzivatel*', 'kullanici*', 'correo', 'courriel', 'posta elettronica', 'sahkoposti*',
    'first name', 'firstname', 'last name', 'lastname', 'surname', 'full name', 'fullname', 'vorname', 'nachname',
    'nickname', '*بريد*', 'אימייל', 'דואל',
  ],
  address: [
    'zip', 'zipcode', 'postcode', 'post code', 'postal*', 'plz', 'postleit*', 'cap', 'cep', 'postnummer', 'postnr',
    'postinumero', 'poczt*', 'psc', 'posta*', 'city', 'street', 'address', 'country*', 'region', 'state', 'area code',
    'dial*', 'vorwahl*', 'indicatif', 'prefijo', 'prefisso', 'land*', 'pays', 'pais', 'paese', 'maa*', 'kraju',
    'zeme', 'ulke*', '*بلد*', '*دوله*', '*دولة*', 'מיקוד', 'מדינה', 'קידומת',
  ],
  phone: [
    'phone*', 'mobile', 'cell', 'tel', 'telephone', 'telefon*', 'telefoon*', 'handy*', 'movil', 'cellulare', 'telemovel',
    'puhelin*', 'komork*', 'mobil', 'mobilnummer*', 'fax', '*هاتف*', '*جوال*', 'טלפון', 'נייד',
  ],
  promotion: [
    'promo*', 'coupon*', 'voucher*', 'gift*', 'discount*', 'referral', 'affiliate', 'gutschein*', 'rabat*', 'cadeau*',
    'reduction', 'cupon*', 'descuento*', 'regalo', 'sconto', 'buono', 'desconto', 'korting*', 'presentkort*',
    'gavekort*', 'lahja*', 'alennus*', 'kupon*', 'slev*', 'dark*', 'indirim*', 'hediye*', '*خصم*', '*قسيم*', 'קופון',
    'שובר', 'הנחה', 'מתנה',
  ],
  device: [
    'serial*', 'serien*', 'serie*', 'seriov*', 'seri', 'device*', 'gerat*', 'appareil*', 'dispositivo*', 'apparaat*',
    'laite*', 'urzadzen*', 'cihaz*', 'transmitter*', 'sensor*', 'receiver*', 'pump*', 'meter', 'imei', 'model',
    '*جهاز*', 'מכשיר', 'סידורי',
  ],
  birth: [
    'birth*', 'dob', 'geburt*', 'naissance', 'nacimiento', 'nascita', 'nascimento', 'geboorte*', 'fodelse*', 'fodsel*',
    'syntyma*', 'urodzen*', 'narozen*', 'dogum*', '*ميلاد*', 'לידה', 'date', 'datum', 'fecha',
  ],
  authorization: [
    'authori*', 'autori*', 'temporary', 'temporar*', 'provisoire', 'key', 'schlussel', 'access code', 'accesscode',
    'berechtig*', 'zugangs*', 'zugriff*', 'valtuut*', 'behorighet*', 'upowazn*', 'opravnen*', 'yetki*', 'activation*',
    'aktivier*', 'licen*', 'registration*', '*تفويض*', 'הרשאה',
  ],
  patient: [
    'patient*', 'pacient*', 'pazient*', 'pasient*', 'potila*', 'pacjent*', 'hasta*', 'mrn', 'nhs number', 'chi number',
    'medical record', 'insurance', 'member', 'employee', 'tax', 'vat', 'npi', '*مريض*', 'מטופל',
  ],
  follower: [
    'follow*', 'librelinkup', 'care partner', 'carepartner', 'caregiver*', 'invit*', 'einlad*', 'uitnodig*', 'inbjud*',
    'kutsu*', 'zaprosz*', 'pozvan*', 'davet*', '*دعو*', 'הזמנה', 'friend*', 'family', 'partner*',
  ],
  search: [
    'search*', 'find', 'filter*', 'such*', 'recherch*', 'buscar*', 'busqueda', 'cerca', 'ricerca', 'pesquis*', 'procurar',
    'zoek*', 'sok', 'sog', 'hae', 'haku', 'szukaj*', 'wyszuk*', 'hledat*', 'vyhled*', 'ara', 'arama', '*بحث*', 'חיפוש',
    'lookup',
  ],
  freeText: ['comment*', 'message', 'note', 'notes', 'notiz*', 'kommentar*', 'subject', 'feedback', 'reason', 'description'],
  payment: [
    'card*', 'cvv', 'cvc', 'iban', 'sort code', 'bank*', 'payment*', 'expir*', 'invoice', 'tarjeta', 'karte', 'carte',
    'swift', 'bic', 'billing',
  ],
  otherCode: [
    'reference', 'booking', 'order', 'tracking', 'product*', 'language', 'locale', 'currency', 'barcode', 'captcha',
    'unlock', 'diagnos*', 'icd*', 'department', 'cost cent*', 'branch', 'colour', 'color', 'source code', 'error code',
    'qr',
  ],
  honeypot: ['honeypot', 'leave blank', 'leave this', 'do not fill', 'hp'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Why a field is ruled out by what it is called. */
export type VetoKind = keyof typeof FIELD_VETOES;

/**
 * Titles (dialog, legend, nearest heading) and buttons of a group in which no field is ours, whatever its own label.
 * Fewer words than above: a heading speaks of more than one field.
 */
export const GROUP_VETOES = [
  ...FIELD_VETOES.password, 'verify*', 'verification', 'two step', 'two factor', 'security code', 'one time', 'einmal*',
  'verifizier*', 'sign in', 'log in', 'anmelden', 'einloggen', 'iniciar sesion', 'inloggen', 'logga in', 'log ind',
  'logg inn', 'kirjaudu*', 'zaloguj*', 'prihlas*', 'giris', 'change email', 'change e mail', 'new email',
  'add patient', 'new patient', 'invite patient', 'patient list', 'follower*', 'librelinkup', 'care partner*',
  'temporary authorization*', 'accept invitation', 'payment*', 'billing', 'promo*', 'voucher*', 'coupon*',
  'serial number', 'search*', 'date of birth', 'redeem*', 'generate code', 'generate a code', 'clinician*',
] as const;

/** Parts of an address, at any depth of path or hash route, on which nothing is ever done. */
export const NEVER_SEGMENTS = [
  'sign_in', 'sign-in', 'signin', 'sign_up', 'sign-up', 'signup', 'login', 'log-in', 'logout', 'register',
  'registration', 'password', 'passwords', 'reset', 'reset-password', 'forgot', 'forgot-password', 'auth', 'oauth',
  'sso', 'sts_redirect', '2fa', 'mfa', 'otp', 'two-factor', 'two-step', 'twofactor', 'verify', 'verification',
  'professional', 'clinician', 'admin', 'checkout', 'payment', 'billing',
] as const;
