import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_SCRIPT } from '../utils/page/names.ts';
import { runPage } from '../utils/page/page.ts';

/** The part that finds, fills and tells; the background puts it into a page that may hold a box. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[PAGE_SCRIPT] = { run: runPage };
});
