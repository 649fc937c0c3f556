/**
 * Brand words, and the nouns around them, in sixteen languages: what has to be gone from a page before nothing on it
 * says that the box is ours. Too broad rather than too narrow: what is taken too much makes the page say even less.
 */

// Parts of words: nouns are compounded and inflected.
const ANYWHERE = [
  'pro ?connect|care.?team|clarity|glooko|libre',
  'clini|clínic|klini|kliini|klinie|poradn|practice|praxis|praxen|praktij|praksis|mottagning|vastaanot|gabinet|ordinac|muayene|cabinet|consult|ambulator|studi[oa]|cent(re|ro)|einrichtung|établissement|zentrum|team|équipe|equipo|equipe|provider|doctor|arzt|ärzt|médec|medic|lekar|lékař|lääkär|doktor|hekim',
  'code|kod|kód|códig|codice|koodi|kennung|identif|tunnus|kimli|cod\\b|id-?n(r|umm)',
  'عياد|مركز|رمز|كود|معر|طبي',
  'מרפא|קוד|מזהה|רופא',
];
// Whole words.
const WHOLE = ['id', 'ids', 'pc'];

const SPELLED = new RegExp(`${ANYWHERE.join('|')}|(?<!\\p{L})(${WHOLE.join('|')})(?!\\p{L})`, 'iu');

/** Whether a text says anything of the clinic or its code. */
export function saysOurs(text: string): boolean {
  // Also without what a person can't see, and without accents.
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  return [seen, seen.normalize('NFD').replace(/\p{M}/gu, '')].some(
    (one) => SPELLED.test(one) || SPELLED.test(one.toLowerCase()),
  );
}
