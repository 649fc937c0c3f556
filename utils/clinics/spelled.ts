/** A code read out character by character, as over the telephone. Owns what each character is; the words are the catalogue's. */

/** One character of a code. */
export interface SpelledPart {
  readonly character: string;
  /** Letters are told apart by case; a digit or sign is called by its name, so that zero is not taken for the letter O. */
  readonly kind: 'small' | 'capital' | 'digit' | 'sign';
}

/** A code, spelled. */
export interface Spelled {
  readonly parts: readonly SpelledPart[];
  /** What can be said of all of it; `mixed` where capitals and small letters stand beside each other and each has to be called. */
  readonly letters: 'none' | 'small' | 'capital' | 'mixed';
  readonly digits: 'none' | 'some' | 'all';
  /** Characters that are often taken for another: 0 O o, 1 l I i, 5 S, 2 Z, 8 B. */
  readonly careful: readonly string[];
}

const CAREFUL = /[0Oo1lIi5Ss2Zz8B]/;

function kindOf(character: string): SpelledPart['kind'] {
  if (/\d/.test(character)) return 'digit';
  if (/[a-z]/.test(character)) return 'small';
  return /[A-Z]/.test(character) ? 'capital' : 'sign';
}

/** Spells a code. */
export function spelled(code: string): Spelled {
  const parts = [...code].map((character) => ({ character, kind: kindOf(character) }));
  const has = (kind: SpelledPart['kind']) => parts.some((part) => part.kind === kind);
  const [small, capital, digit] = [has('small'), has('capital'), has('digit')];
  return {
    parts,
    letters: small && capital ? 'mixed' : small ? 'small' : capital ? 'capital' : 'none',
    digits: !digit ? 'none' : parts.every(({ kind }) => kind === 'digit') ? 'all' : 'some',
    careful: [...new Set(parts.map(({ character }) => character).filter((character) => CAREFUL.test(character)))],
  };
}
