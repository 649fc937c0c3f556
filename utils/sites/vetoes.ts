/**
 * Words that rule a field out on every service, before any evidence is looked at, in the form of `normalise()` and the
 * notation of words.ts. A field without a word for "code" is refused anyway, so these are the other things in life that
 * are called a code or an ID, and the fields that stand on the same hosts as the box. One list a reason, so that a
 * refusal can say why. Languages as in words.ts.
 */
export const FIELD_VETOES = {
  password: 'passw*|passphrase|kennwort*|mot de passe|contrasena*|clave',
  oneTimeCode:
    'verif*|security|one time|onetime|otp|totp|2fa|mfa|two step|two factor|twofactor|authent*|passcode|pin|sms|text message|confirmation|backup|recovery|einmal*|bestatigung*|sicherheit*|zwei schritt|pruf*|usage unique|securite|seguridad|un solo uso',
  account:
    'email*|e mail*|mail|user*|login*|sign in|account id|benutzer*|nutzer*|utilisateur|usuario|correo|courriel|first name|last name|firstname|lastname|full name',
  address: 'zip*|post*|plz|codigo postal|country*|region|area|dial*|vorwahl*|indicatif|prefijo|land*|pays|pais',
  phone: '*phone*|mobil*|tel|telef*|handy*|movil',
  promotion:
    'promo*|coupon*|voucher*|gift*|discount*|referral|affiliate|gutschein*|rabatt*|cadeau*|reduction|cupon*|descuento*|regalo',
  device: 'serial*|seri*|device*|gerat*|appareil*|dispositivo*|transmitter*|sensor*|receiver*|pump*|meter|imei|model',
  birth: 'birth*|dob|geburt*|naissance|nacimiento|date|datum|fecha',
  authorization:
    'authori*|autori*|tempora*|key|schlussel|access*|acces|acceso|berechtig*|zugangs*|activation*|aktivier*|licen*|registration*',
  patient: 'patient*|pacient*|mrn|nhs|chi number|medical record|insurance|member|employee|staff|tax|vat|npi',
  follower: 'follow*|librelinkup|partner*|carepartner|caregiver*|invit*|einlad*|friend*|family',
  search: 'search*|find|filter*|lookup|such*|recherch*|buscar*|busqueda',
  otherCode:
    'comment*|message|notes|card*|cvv|cvc|sort code|bank*|payment*|billing|order|reference|booking|tracking|product*|language|locale|currency|barcode|captcha|unlock|diagnos*|department|cost|branch|color|colour|source code|error|qr|school',
  honeypot: 'honeypot|leave blank|leave this|leave empty|do not fill',
} as const satisfies Readonly<Record<string, string>>;

/** Why a field is ruled out by what it is called. */
export type VetoKind = keyof typeof FIELD_VETOES;

/**
 * Titles (dialog, legend, nearest heading), explanations and buttons of a group in which no field is ours, whatever its
 * own label. Fewer words than above: a heading speaks of more than one field.
 */
export const GROUP_VETOES = `${FIELD_VETOES.password}|verif*|two step|two factor|security code|one time|einmal*|zwei schritt|sign in|log in|anmelden|einloggen|iniciar sesion|change email|change e mail|new email|add patient|new patient|invite patient|patient list|follower*|librelinkup|care partner*|temporary*|accept invitation|payment*|promo*|voucher*|coupon*|serial number|search*|date of birth|redeem*|generate*|clinician*`;

/** Parts of an address, at any depth of path or hash route, on which nothing is ever done. */
export const NEVER_SEGMENT =
  /^((sign|log)[-_]?(in|up|out|on)|regist(er|ration)|(reset|forgot)?[-_]?passwords?|reset|forgot|o?auth2?|sso|sts_redirect|[2m]fa|otp|two[-_]?(factor|step)|verif(y|ication)|professional|clinician|admin|checkout|payment|billing)$/;
