import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_SCRIPT } from '../utils/page/names.ts';
import { runPage } from '../utils/page/page.ts';
import type { PageScript } from '../utils/page/page-setting.ts';
import { SITES } from '../utils/sites/index.ts';

/** The part that finds, fills and tells; the background puts it into a page that may hold a box. */
export default defineUnlistedScript(() => {
  const script: PageScript = {
    run: (setting, handed) => runPage({ ...setting, site: SITES[setting.site.id] }, handed),
  };
  (globalThis as Record<string, unknown>)[PAGE_SCRIPT] = script;
});
