import type { Note } from './types.ts';

/** Takes a text apart, so that what the site calls its buttons can be shown as the site's own words. */

/** A piece of a text: our words, or a name exactly as the site or app has it, in the site's language. */
export interface TextPart {
  readonly kind: 'words' | 'name';
  readonly text: string;
}

/**
 * The pieces of a note or step, in reading order.
 * @param text its text in the language in use, with its places still open
 * @param names what goes into the places; one without a name stays as it is
 */
export function textParts(text: string, names: Note['names']): TextPart[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece): TextPart => {
      const name = piece.startsWith('{') ? names[piece.slice(1, -1)] : undefined;
      return name === undefined ? { kind: 'words', text: piece } : { kind: 'name', text: name };
    });
}
