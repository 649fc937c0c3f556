import { asLatin } from './skeleton.ts';

/**
 * Text that asks a family for a password or a code for signing in. No clinic needs one: whatever speaks of one is refused,
 * but for English sentences that say it is never wanted.
 */

// The word for it in the languages of the services' pages and some more: whole words, and stems.
const WHOLE = [
  'pass ?(?:word|code|phrase|key)s?|pwd|credentials|memorable word',
  '(?:log|sign) ?-?in (?:details|data|name and)|pin (?:code|number)s?',
  '(?:one ?-?time|verification|security|sign ?-?in|log ?-?in|2fa|two ?-?factor|two ?-?step) (?:code|pin)s?',
  'senhas?|geslo|heslo|has[lł](?:o|a|u|em|om|ach|ami)|haseł|parol(?:[aeă]|ei|ele|elor)|lozink[aeu]|pass?ord(?:et)?',
].join('|');
const STEMS = [
  'passwor[dt]|kennwort|zugangsdaten|mot de passe|identifiants|contrase[nñ]a|contrasenya|clave de acceso|palavra ?-?passe',
  'parola d.?ordine|credenziali|wachtwoord|l[oö]senord|adgangskode|salasana|lykilor[dð]|jelsz[oó]|[sş]ifre|slapta[zž]od|mật khẩu',
  'парол|гасло|κωδικ[οό]ς? πρ[οό]σβασης|κωδικ[οό]ν? πρ[οό]σβασης|συνθηματικ|סיסמ|كلمة (?:ال)?(?:مرور|سر)|رمز عبور|گذرواژه|پاس ?ورڈ',
  'पास ?वर्ड|পাসওয়ার্ড|ਪਾਸ ?ਵਰਡ|密码|密碼|パスワード|暗証番号|비밀번호|รหัสผ่าน',
].join('|');
const SECRET = new RegExp(`(?<!\\p{L})(?:${WHOLE})(?!\\p{L})|${STEMS}`, 'iu');

// "We will never ask for your password", "Do not tell anybody your password", "No nurse needs a password".
const NEVER_ASKED =
  /\b(?:never|no (?:one|nurse|doctor|clinic|member of staff)|nobody|(?:do|does|should|must|will|would) not|don[’']t|won[’']t)(?: ever| need to| will| would| should)?(?: give| tell| send| share| ask| asks| asked| need| needs| want| wants| type| write)(?: (?:it|us|you|anyone|anybody|them|the team|other people|for|out|to|a|an|any|your|the|their|child[’']s)){0,5} (?:pass ?words?|passcodes?|pins?|log-?in details|one-time codes?|security codes?)\b/giu;

/** Spelled out ("p a s s w o r d", "pass-word", "p@ssw0rd"), a word is still that word. */
function plainSpelling(text: string): string {
  return text
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .replace(/(?<!\p{L})(?:\p{L}[ .·_*-]{1,2}){3,}\p{L}(?!\p{L})/gu, (spelled) => spelled.replace(/[^\p{L}]/gu, ''))
    .replace(/(?<=\p{L})[-_.*·](?=\p{L})/gu, '')
    .replace(/(?<=[\p{L}$@])[@04](?=[\p{L}\p{N}$@])/gu, (sign) => (sign === '0' ? 'o' : 'a'))
    .replace(/(?<=[\p{L}$@])[$5](?=[\p{L}\p{N}$@])/gu, 's');
}

/** Whether a text asks for a password, or speaks of one in a way that may. */
export function asksForPassword(text: string): boolean {
  const said = text.normalize('NFKC').replace(NEVER_ASKED, ' ').replace(/\s+/g, ' ');
  const spelled = plainSpelling(said);
  // Most text is the same in every spelling, and is looked at once.
  return [...new Set([said, asLatin(said), spelled, asLatin(spelled)])].some((one) => SECRET.test(one));
}
