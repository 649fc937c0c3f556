import type { Site } from './types.ts';
import { ADD_SHARE, CODE, OWNER } from './words.ts';

/**
 * Glooko, patient web app. Last checked against public material on 2026-11-20; nobody here has seen the signed-in
 * settings page. Where each word comes from is in sources.ts.
 */
export const glooko: Site = {
  id: 'glooko',
  hosts: ['my.glooko.com', '*.my.glooko.com'],
  never: /^\/(users|patients\/new|clinics?|population|admin)(\/|$)/,
  words: {
    brand: 'proconnect|pro connect',
    owner: `care team|behandlungsteam|${OWNER}`,
    code: CODE,
    share: ADD_SHARE,
    route: 'settings|account|proconnect|profile|care team',
  },
  sharesByCode: false,
  neverFields: '',
  blur: false,
  autoSubmits: false,
};
