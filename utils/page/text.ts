/**
 * Text as the finder compares it. Owns: one spelling for all text (normalise), and names split into words. Reads no page.
 */

// Letters that NFKD leaves whole though people write them either way, each with what it becomes: nothing for the Arabic
// stroke that only lengthens a word.
const FOLDED = 'ßss œoe æae þth øo łl đd ðd ıi ةه ىي ـ'.split(' ');

// What most texts are made of; nothing in it has to be folded.
const PLAIN = /^[ -~]*$/;

/**
 * One spelling for comparison: no accents, case, soft hyphens, zero-width, direction or no-break characters; everything
 * that is neither letter nor digit becomes one blank.
 * @param text any text
 * @returns lower-case words with single blanks between, possibly ''
 */
export function normalise(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return FOLDED.reduce((folded, pair) => folded.replaceAll(pair.charAt(0), pair.slice(1)), bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A name out of markup (`practiceId`, `clinic-code`, `share_code`) as normalised words.
 * @param name an id, name, class or test id
 */
export function nameWords(name: string): string {
  return normalise(name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '));
}
