import type { ScoutSite } from './types.ts';
import { CODE } from './words.ts';

/**
 * What the script in every page of a service knows of it. Apart from the rest, so that each page loads only its own, and
 * no more than it takes to see that the box may be there. Where each word comes from is in sources.ts.
 */

/** Pages of Glooko. */
export const glookoScout: ScoutSite = {
  id: 'glooko',
  hosts: ['my.glooko.com', '*.my.glooko.com'],
  never: /^\/(users|patients\/new|clinics?|population|admin)(\/|$)/,
  words: { brand: 'proconnect*|pro connect', code: CODE },
};

/** Pages of Dexcom Clarity. */
export const clarityScout: ScoutSite = {
  id: 'clarity',
  hosts: ['clarity.dexcom.eu', 'clarity.dexcom.com'],
  never: /^\/(users?|professional|clinics?|api)(\/|$)/,
  words: { brand: 'share code|sharing code|clinic code', code: CODE },
};

// Looser than the list that the finder goes by, and shorter: the glance only has to pass over none of those.
const ID_LIKE = 'id|ident*|kennu*|kennn*|*kennung|tunnus*|*tunnus|tunnist*|kimli*|*معرف|*تعريف|*מזהה|*זיהוי';

/** Pages of LibreView. */
export const libreviewScout: ScoutSite = {
  id: 'libreview',
  hosts: ['www.libreview.com'],
  never: /^\/(auth|dashboard|choosecountrylanguage|accounts)(\/|$)/,
  words: { brand: 'practice id|practiceid', code: `${ID_LIKE}|${CODE}` },
};
