import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnPage } from '../utils/page/start.ts';
import { libreviewScout } from '../utils/sites/scout-sites.ts';

/** The content script on the service's hosts; the manifest (utils/manifest.ts) says where it runs. */
export default defineUnlistedScript(() => startOnPage(libreviewScout));
