import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeReport } from '../utils/page/report.ts';
import { isHost } from '../utils/sites/host-name.ts';
import { SITES } from '../utils/sites/index.ts';

/** Makes the report of a page; the popup puts it into the tab when a person asks for one. */
export default defineUnlistedScript(() => {
  const site = Object.values(SITES).find(({ hosts }) => hosts.some((name) => isHost(name, location.hostname)));
  (globalThis as Record<string, unknown>).sharingSetupReport = site && makeReport(document, location, site);
});
