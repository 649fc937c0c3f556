import { libreviewScout } from './scout-sites.ts';
import type { Site } from './types.ts';
import { CODE, ID, OWNER } from './words.ts';

/**
 * LibreView, patient web app. Last checked against public material on 2026-11-20; the route of Account Settings and the
 * id of the box are not known. One host serves every region: the region belongs to the account. Where each word comes
 * from is in sources.ts.
 */
export const libreview: Site = {
  ...libreviewScout,
  words: {
    ...libreviewScout.words,
    code: `${ID}|${CODE}`,
    owner: OWNER,
    route: 'account*|settings|practice*|profile',
  },
  sharesByCode: false,
  neverFields: '',
  // A script that worked on the live site sends blur after input and change: its inputs take the value then.
  blur: true,
  autoSubmits: false,
};
