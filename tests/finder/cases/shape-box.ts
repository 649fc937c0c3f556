/** Right boxes in pages that make them hard to tell: shadow roots, twins for phones, honeypots, long pages, banners. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const URLS = {
  glooko: 'https://eu.my.glooko.com/settings/account',
  clarity: 'https://clarity.dexcom.eu/i/#/settings/sharing',
  libreview: 'https://www.libreview.com/account-settings/my-practices',
} as const;

function box(service: ServiceId, id: string, lang: string, about: string, selector: string, html: string): FinderCase {
  return {
    id: `${service}-${lang}-${id}`,
    service,
    lang,
    url: URLS[service],
    html,
    about,
    expect: 'box',
    box: selector,
  };
}

export const shapeBoxes: readonly FinderCase[] = [
  box(
    'glooko',
    'shadow',
    'en',
    'open shadow root',
    '#inner-code',
    glookoShell(
      `<gl-dialog><template shadowrootmode="open"><h3>Add New Code</h3><label for="inner-code">ProConnect Code</label><input id="inner-code"><button>Submit</button></template></gl-dialog>`,
    ),
  ),
  box(
    'libreview',
    'shadow',
    'en',
    'box in a shadow root, label inside too, heading outside',
    '#lv-inner',
    libreviewShell(
      `<h2>My Practices</h2><lv-input><template shadowrootmode="open"><style>:host{display:block}</style><label for="lv-inner">Practice ID</label><input id="lv-inner"></template></lv-input><button>Add</button>`,
    ),
  ),
  box(
    'glooko',
    'honeypot',
    'en',
    'a honeypot with the same label in front',
    '#real',
    glookoShell(
      `<h3>Add New Code</h3><div style="position:absolute;left:-9999px"><label for="trap">ProConnect Code</label><input id="trap" tabindex="-1" autocomplete="off"></div><label for="real">ProConnect Code</label><input id="real"><button>Submit</button>`,
    ),
  ),
  box(
    'clarity',
    'twins',
    'en',
    'the same form twice, the one for phones not displayed',
    '.wide input',
    clarityShell(
      `<h2>Share with your clinic</h2><div class="narrow" style="display:none"><label>Clinic share code <input></label><button>Share</button></div><div class="wide"><label>Clinic share code <input></label><button>Share</button></div>`,
    ),
  ),
  box(
    'libreview',
    'below-the-fold',
    'en',
    'far below the fold',
    '#far',
    libreviewShell(
      `<h1>Account Settings</h1><section style="height:2400px"><h2>Preferences</h2></section><h2>My Practices</h2><label for="far">Practice ID</label><input id="far"><button>Add</button>`,
    ),
  ),
  box(
    'glooko',
    'banner',
    'de',
    'a cookie banner at the bottom that leaves the box free',
    '#frei',
    `${glookoShell('<h2>Konto</h2><label for="frei">ProConnect Code</label><input id="frei"><button>Senden</button>')}<div id="onetrust-consent-sdk" style="position:fixed;bottom:0;left:0;right:0;background:#fff"><p>Wir verwenden Cookies.</p><button id="onetrust-reject-all-handler">Alle ablehnen</button></div>`,
  ),
  box(
    'clarity',
    'search-beside',
    'en',
    'a search box in the bar of the page',
    '#sc',
    clarityShell(
      `<form role="search"><input type="text" name="q" placeholder="Search help"></form><h2>Sharing</h2><label for="sc">Clinic share code</label><input id="sc"><button>Share</button>`,
    ),
  ),
  box(
    'clarity',
    'section-password',
    'en',
    'another form of the page changes the password',
    '#code',
    clarityShell(
      `<section><h2>Change password</h2><form><label>Current password<input type="password"></label><label>New password<input type="password"></label><button>Save</button></form></section><section><h2>Share with your clinic</h2><form><label for="code">Share code</label><input id="code"><button>Share data</button></form></section>`,
    ),
  ),
  box(
    'libreview',
    'tab-open',
    'fr',
    'other tabs hold hidden look-alikes',
    '#cab',
    libreviewShell(
      `<div role="tablist"><button role="tab">Profil</button><button role="tab" aria-selected="true">Mes cabinets</button></div><div role="tabpanel" hidden><label>Code postal<input name="cp"></label></div><div role="tabpanel"><label for="cab">ID du cabinet</label><input id="cab"><button>Ajouter</button></div>`,
    ),
  ),
];
