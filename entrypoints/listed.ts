import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isListed } from '../utils/page/answers.ts';
import { otherListed, type Sought } from '../utils/page/listed.ts';
import { isHost } from '../utils/sites/host-name.ts';
import { SITES } from '../utils/sites/index.ts';

/**
 * Says which clinics a page lists. The popup puts it into the tab while it is open over a page without a box: pages of the
 * services that nobody asks about are not read for it.
 */
export default defineUnlistedScript(() => {
  const site = Object.values(SITES).find(({ hosts }) => hosts.some((name) => isHost(name, location.hostname)));
  (globalThis as Record<string, unknown>).sharingSetupListed = (sought: Sought) =>
    site && {
      ours: isListed(document, sought, site),
      other: otherListed(document, sought, site)?.remove ?? null,
    };
});
