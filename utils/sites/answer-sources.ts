import type { WordSource } from './sources.ts';
import type { WordList } from './types.ts';

/**
 * Which words of answers.ts were read on a public page; sources.ts says it for the other lists. For people and tests: no script,
 * page or background imports this.
 */

const from = (source: string, words: WordList): WordSource => ({
  words: words.split('|'),
  source,
  checked: '2026-11-20',
});

/** Every word of the answers that was read somewhere, once. */
export const ANSWER_SOURCES: readonly WordSource[] = [
  from(
    'Glooko help, “ProConnect” (support.glooko.com/hc/en-us/articles/115003853885): “successfully ProConnected”; to take a code off: Edit ProConnect, the red X, Delete',
    'succes*|*proconnected|delet*',
  ),
  from(
    'LibreView patient help, “Remove a practice link” (pat.libreview.io/articles/remove-practice-link): Linked Practices, Remove, Remove Practice',
    'linked|remov*',
  ),
  from(
    'Dexcom’s guide for clinics (LBL014292), table of contents: Inviting a Patient to Share Data, Stop Sharing Data',
    'stop*|invit*',
  ),
  from(
    'LibreLink app in Spanish, as public code of August 2026 quotes it: “región geográfica diferente o la ID del centro/consultorio es inválida”',
    'region geografica diferente|invalid*',
  ),
  from('Clarity’s sign-in: “User ID or password not recognized. Request one-time code to continue.”', 'recogn*'),
  from('LibreView patient help, “View and edit account settings”: the tab My Devices', 'device*'),
  from('Medtronic’s guide for care partners (carelink-content.medtronic.com): partners who follow', 'partner*'),

  // Nobody has shown these to be on one of the sites.
];
