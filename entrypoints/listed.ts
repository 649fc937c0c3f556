import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Sought } from '../utils/page/listed.ts';
import { listedHere } from '../utils/page/listed-here.ts';

/**
 * Says which clinics a page lists. The popup puts it into the tab while it is open over a page without a box: pages of the
 * services that nobody asks about are not read for it.
 */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>).sharingSetupListed = (sought: Sought) =>
    listedHere(document, location, sought);
});
