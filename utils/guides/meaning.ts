import type { GuideKey } from '../i18n/guides-language.ts';

/**
 * What sharing means and does not mean: said at every finish. No profile, policy or setting takes any of it away; a clinic's
 * own notes come after it.
 */

/** In the order in which it is said. */
export const MEANING = [
  'meaning.looks',
  'meaning.you',
  'meaning.call',
  'meaning.emergency',
  'meaning.stop',
] as const satisfies readonly GuideKey[];
