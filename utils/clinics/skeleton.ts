/**
 * Look-alikes: two texts with the same skeleton can be taken for one another. For comparing only, never for showing or
 * storing.
 */

// What a letter becomes, then the letters of Cyrillic and Greek that look like it (Unicode TS 39, confusables.txt, those
// that are alike in common typefaces; capitals and small letters each by their own look).
const LETTERS =
  'aаАαΑɑ bВвΒЬь cсСϲϹ dԁ eеЕΕ gɡ hһНΗ jјЈ kКкκΚ lіІιΙıӏӀ mМмΜ nΝηп oоОοΟσ pрРρΡ qԛ sѕЅ tТтΤτ uυ vνѵ wԝшω xхХχΧ yуУΥγү zΖ';
const LATIN = new Map(
  LETTERS.split(' ').flatMap(([latin = '', ...alike]) => alike.map((letter) => [letter, latin] as const)),
);

const COMMON = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('0', 'o')
    .replace(/[1i|!]/g, 'l');

/** Whether a letter of another script looks like a Latin one. */
export function looksLatin(letter: string): boolean {
  return LATIN.has(letter);
}

/** Text with its look-alikes as Latin letters; words, accents and signs stay. */
export function asLatin(text: string): string {
  // Nearly all text is plain, and is read at every event.
  if (/^[\t\n\r\x20-\x7e’–]*$/.test(text)) return text;
  return [...text.normalize('NFKC')].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** The skeleton of a name: no accents, case, blanks, signs or unseen characters. */
export function nameSkeleton(name: string): string {
  const bare = asLatin(name)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return COMMON(bare)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** The skeleton of a code: no case or signs, and one of each pair that is misread: 0 O, 1 l I, 2 Z, 5 S, 8 B. */
export function codeSkeleton(code: string): string {
  return COMMON(code)
    .replace(/[^a-z\d]/g, '')
    .replaceAll('2', 'z')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');
}
