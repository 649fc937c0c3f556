import type { ServiceId } from '../sites/types.ts';

/** What is wrong or odd about a code as a person types it. Without the schema library, so that a form stays small. */

/** Least and greatest length of a code in characters. */
export const CODE_LENGTH = { least: 3, most: 40 } as const;

/** What may be wrong with a code a person typed; one of the catalogue's `code.*` keys. */
export type CodeProblem = 'empty' | 'blank' | 'character' | 'short' | 'long';

/**
 * What keeps a typed code from being used.
 * @param typed as typed, outer blanks allowed
 * @returns null where nothing does
 */
export function codeProblem(typed: string): CodeProblem | null {
  const code = typed.trim();
  if (code === '') return 'empty';
  if (/\s/.test(code)) return 'blank';
  if (!/^[\x21-\x7e]+$/.test(code)) return 'character';
  if (code.length < CODE_LENGTH.least) return 'short';
  return code.length > CODE_LENGTH.most ? 'long' : null;
}

/** An odd but possible code; a person must say that it is right. */
export type CodeOddity = 'patient-code' | 'length';

/**
 * Whether a code looks unlike the service's codes. A LibreView Practice ID has 8 to 16 characters (LibreView's help);
 * a code shaped XXXX-XXXX-XXXX for Clarity is the kind that a patient makes for a clinician, not a clinic's.
 */
export function codeOddity(service: ServiceId, code: string): CodeOddity | null {
  return ODDITIES[service].find(({ odd }) => odd(code))?.oddity ?? null;
}

const ODDITIES: Readonly<Record<ServiceId, readonly { oddity: CodeOddity; odd: (code: string) => boolean }[]>> = {
  glooko: [],
  clarity: [{ oddity: 'patient-code', odd: (code) => /^[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}$/i.test(code) }],
  libreview: [{ oddity: 'length', odd: (code) => code.length < 8 || code.length > 16 }],
};
