import { PSEUDO, PSEUDO_TRANSLATION } from './pseudo.ts';
import { type Translation, type TranslationPart, translation } from './translation.ts';

/** The languages of our own pages: each in a file of its own, which is loaded where it is in use. */

const PARTS = import.meta.glob<TranslationPart>('./translations/*.json', { query: '?family', import: 'default' });

/**
 * Loads a translation.
 * @param tag of a language other than English
 * @returns null where there is none
 */
export async function loadTranslation(tag: string): Promise<Translation | null> {
  if (tag === PSEUDO) return PSEUDO_TRANSLATION;
  const part = await PARTS[`./translations/${tag}.json`]?.();
  return part ? translation(part) : null;
}
