/**
 * Words that rule a field out on every service, in the form of `normalise()` and the notation of words.ts. A label that
 * neither names the box nor says just "code" is refused anyway, so these are what may stand beside such words: other
 * codes and IDs of a clinic or practice, and the fields that stand on the same hosts. One list a reason, so that a
 * refusal can say why. Languages as in words.ts where the thing is common; English where it is mostly a name in markup.
 */
export const FIELD_VETOES = {
  password: 'passw*|kennwort*|mot de passe|contrasena*|clave',
  oneTimeCode:
    'verif*|security|one time|onetime|otp|2fa|mfa|two step|two factor|twofactor|authent*|passcode|pin|sms|text message|texted|we sent|we ve sent|confirmation|backup|recovery|token|einmal*|bestatigung*|sicherheit*|usage unique|securite|seguridad|un solo uso',
  account:
    'email*|e mail*|mail|user*|login*|sign in|account id|benutzer*|nutzer*|utilisateur|usuario|correo|courriel|first name|last name|firstname|lastname|full name',
  address: 'zip*|post*|plz|codigo postal|country*|region|area|dial*|vorwahl*|indicatif|prefijo|land*|pays|pais',
  phone: '*phone*|mobil*|tel|telef*|fax',
  promotion: 'promo*|coupon*|voucher*|gift*|discount*|referral|gutschein*',
  device: 'serial*|device*|transmitter*|sensor*|receiver*|pump*|meter|model',
  birth: 'birth*|dob|geburt*|date|datum|fecha',
  authorization:
    'authori*|autori*|tempora*|key|access*|acces|acceso|berechtig*|zugangs*|activation*|aktivier*|licen*|registration*',
  patient: 'patient*|pacient*|mrn|nhs|medical record|insurance|member|employee|staff|tax|vat|npi',
  follower: 'follow*|librelinkup|partner*|carepartner|caregiver*|invit*|einlad*|friend*|family',
  search: 'search*|find a|find your|find my|find clinic*|filter*|lookup|such*|recherch*|buscar*|busqueda',
  otherCode:
    'comment*|message|notes|card*|sort code|bank*|payment*|billing|order|reference|booking|tracking|product*|language|locale|currency|barcode|captcha|unlock|diagnos*|department|cost|branch|source code|error|qr',
  otherService: 'tidepool|digibete|glucocontro|gluroo|nightscout|carelink|medtronic|minimed|omnipod|tandem|diasend',
  honeypot: 'honeypot|leave blank|leave this|do not fill',
} as const satisfies Readonly<Record<string, string>>;

/** Why a field is ruled out by what it is called. */
export type VetoKind = keyof typeof FIELD_VETOES;

/**
 * Titles (dialog, legend, nearest heading), explanations and buttons of a group in which no field is ours, whatever its
 * own label. Fewer words than above: a heading speaks of more than one field.
 */
export const GROUP_VETOES = `${FIELD_VETOES.password}|verif*|two step|two factor|security code|one time|einmal*|sign in|log in|anmelden|einloggen|iniciar sesion|add patient|new patient|invite patient|follower*|librelinkup|temporary*|accept invitation|voucher*|search*|redeem*|generate*|clinician*`;

/** Parts of an address, at any depth of path or hash route, on which nothing is ever done. */
export const NEVER_SEGMENT =
  /^((sign|log)[-_]?(in|up|out|on)|regist(er|ration)|(reset|forgot)?[-_]?passwords?|reset|forgot|o?auth2?|sso|sts_redirect|[2m]fa|otp|two[-_]?(factor|step)|verif(y|ication)|professional|clinician|admin|checkout|payment|billing)$/;
