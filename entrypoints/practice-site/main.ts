import { startApp } from '../../tests/sites/apps.ts';
import { keepAccountsIn } from '../../tests/sites/shared/account.ts';
import { PAGE_SCRIPT } from '../../utils/page/names.ts';
import type { PageScript } from '../../utils/page/page-setting.ts';
import { runScout } from '../../utils/page/scout.ts';
import { imitated } from '../../utils/practice/address.ts';
import { type Desk, deskOf } from '../../utils/practice/desk.ts';
import { standIn } from '../../utils/practice/stand-in.ts';
import { clarityScout, glookoScout, libreviewScout } from '../../utils/sites/scout-sites.ts';

/**
 * The frame in Practice: a site's page, and on it the scripts that work on the real one. The real content scripts run in
 * the top frame of the sites only; here they are started by hand.
 */

const SCOUTS = { glooko: glookoScout, clarity: clarityScout, libreview: libreviewScout };

/** The very file that the background puts into a page. */
function putActor(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/act.js';
  return new Promise((done) => {
    script.addEventListener('load', () => done());
    document.head.append(script);
  });
}

async function start(desk: Desk): Promise<void> {
  const { page, service, address } = desk.exercise;
  keepAccountsIn(desk.accounts);
  // The site's own script reads path, search and hash.
  history.replaceState(null, '', address.pathname + address.search + address.hash);
  await startApp(document, page.file, () =>
    runScout({
      document,
      location: imitated(address, location),
      site: SCOUTS[service],
      bridge: standIn(desk, putActor),
      script: () => (globalThis as { [PAGE_SCRIPT]?: PageScript })[PAGE_SCRIPT] ?? null,
      signal: new AbortController().signal,
    }),
  );
}

const desk = deskOf(window);
if (desk) void start(desk);
else location.replace('/practice.html');
