import { clarityScout } from './scout-sites.ts';
import type { Site } from './types.ts';
import { OWNER } from './words.ts';

/**
 * Dexcom Clarity for home users. Last checked against public material on 2026-11-20; nobody here has seen where the
 * signed-in site takes the clinic share code. The clinician's pages, with a share-code field of their own, stand on
 * the same host under /professional. Where each word comes from is in sources.ts.
 */
export const clarity: Site = {
  ...clarityScout,
  words: {
    ...clarityScout.words,
    owner: OWNER,
    route: 'settings|sharing|share|account|profile',
  },
  sharesByCode: true,
  // What clinicians type a patient's own code into, on the same host.
  neverFields: 'sharing code',
  // Not known; a page that takes the value only when focus leaves would send an empty code without it.
  blur: true,
  autoSubmits: false,
};
