import { glookoScout } from './scout-sites.ts';
import type { Site } from './types.ts';
import { OWNER } from './words.ts';

/**
 * Glooko, patient web app. Last checked against public material on 2026-11-20; nobody here has seen the signed-in
 * settings page. Where each word comes from is in sources.ts.
 */
export const glooko: Site = {
  ...glookoScout,
  words: {
    ...glookoScout.words,
    owner: `behand*team*|zorgteam*|vardteam*|*hoitotiimi*|equip* de s*|equip* soignant*|equip* medic*|equip* sanitari*|equip* de diabet*|equip* de cuidados|equip* de atencion medica|equip* de atencion|team di cura|team diabetolog*|team medic*|team sanitari*|diabetestiimi*|zespol* opieki|zespol* diabetolog*|zespol* medyczn*|tym* pece|diabetologick* tym*|pecujici* tym*|bakim ekib*|diyabet ekib*|saglik ekib*|tedavi ekib*|*فريق الرعايه|*فريق السكري|*فريق العلاج|فريقك الطبي|الفريق الطبي|*צוות *טיפול|*צוות *סוכרת|*צוות רפואי|*צוות הרפואי|*צוות המטפל|*צוות מטפל|betreuungst*|pflegeteam*|arzteteam*|${OWNER}`,
    route: 'settings|account|proconnect|profile|care team',
  },
  sharesByCode: false,
  neverFields: '',
  // Not known; a page that takes the value only when focus leaves would send an empty code without it.
  blur: true,
  autoSubmits: false,
};
