/** Searches, comments, honeypots and payment. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const URLS = {
  glooko: 'https://eu.my.glooko.com/settings/account',
  clarity: 'https://clarity.dexcom.eu/i/#/settings/sharing',
  libreview: 'https://www.libreview.com/account-settings/my-practices',
} as const;

function none(service: ServiceId, id: string, about: string, html: string, rest: Partial<FinderCase> = {}): FinderCase {
  return { id: `${service}-${id}`, service, lang: 'en', url: URLS[service], html, about, expect: 'none', ...rest };
}
const trap = (style: string) =>
  glookoShell(
    `<h3>Add New Code</h3><div style="${style}"><label>ProConnect Code<input></label></div><button>Submit</button>`,
  );

export const forms: readonly FinderCase[] = [
  none(
    'glooko',
    'search-clinic',
    'search',
    glookoShell(
      '<h2>ProConnect</h2><input type="search" placeholder="Search for your clinic by ProConnect code"><button>Search</button>',
    ),
  ),
  none(
    'clarity',
    'search-clinic',
    'search',
    clarityShell('<h2>Share data</h2><input placeholder="Search for your clinic"><button>Search</button>'),
  ),
  none(
    'libreview',
    'search-practice',
    'search by name or ID',
    libreviewShell(
      '<h2>My Practices</h2><form role="search"><input placeholder="Search by practice name or Practice ID"><button>Go</button></form>',
    ),
  ),
  none(
    'libreview',
    'find-practice',
    'search',
    libreviewShell('<label>Find a practice near you<input></label><button>Search</button>'),
  ),
  none(
    'libreview',
    'filter',
    'filter of a list',
    libreviewShell(
      '<h2>Linked Practices</h2><input placeholder="Filter practices"><ul><li>Harbour Diabetes, Practice ID 11223344</li></ul>',
    ),
  ),
  none(
    'clarity',
    'combobox',
    'search with suggestions',
    clarityShell(
      '<h2>Share with your clinic</h2><input role="combobox" aria-autocomplete="list" aria-expanded="false" aria-label="Clinic"><ul role="listbox"></ul><button>Share</button>',
    ),
  ),
  none(
    'glooko',
    'comment',
    'comment',
    glookoShell('<h2>ProConnect</h2><label>Comment for your care team<input></label><button>Send</button>'),
  ),
  none(
    'clarity',
    'message',
    'message to the clinic',
    clarityShell('<h2>Share with your clinic</h2><label>Message to your clinic<input></label><button>Share</button>'),
  ),
  none(
    'libreview',
    'note',
    'note',
    libreviewShell('<h2>My Practices</h2><input placeholder="Add a note for your practice"><button>Add</button>'),
  ),
  none(
    'glooko',
    'feedback',
    'feedback',
    glookoShell('<h2>Was the ProConnect page helpful?</h2><input placeholder="Tell us why"><button>Submit</button>'),
  ),
  none('glooko', 'trap-off-screen', 'honeypot off screen', trap('position:absolute;left:-5000px')),
  none('glooko', 'trap-one-pixel', 'honeypot of one pixel', trap('width:1px;height:1px;overflow:hidden')),
  none('glooko', 'trap-clip', 'honeypot clipped', trap('position:absolute;clip:rect(0 0 0 0);clip-path:inset(50%)')),
  none('glooko', 'trap-opacity', 'honeypot without opacity', trap('opacity:0')),
  none(
    'glooko',
    'trap-behind',
    'honeypot behind the page',
    trap('position:relative;z-index:-1').replace(
      '</main>',
      '</main><div style="position:absolute;inset:0;background:#fff"></div>',
    ),
  ),
  none(
    'libreview',
    'trap-words',
    'honeypot that says so',
    libreviewShell(
      '<h2>My Practices</h2><label>Practice ID – leave this field empty if you are human<input name="practice_id_hp" tabindex="-1" autocomplete="off"></label><button>Add</button>',
    ),
  ),
  none(
    'clarity',
    'card-number',
    'payment',
    clarityShell(
      '<h2>Share plus</h2><label>Card number<input autocomplete="cc-number"></label><label>Security code<input autocomplete="cc-csc"></label><button>Pay</button>',
    ),
  ),
  none(
    'glooko',
    'cvc',
    'payment',
    glookoShell('<h2>ProConnect premium</h2><label>CVC code<input maxlength="4"></label><button>Submit</button>'),
  ),
  none(
    'libreview',
    'sort-code',
    'payment',
    libreviewShell(
      '<h2>My Practices</h2><label>Sort code<input></label><label>IBAN<input></label><button>Add</button>',
    ),
  ),
  none(
    'clarity',
    'billing',
    'payment',
    clarityShell(
      '<h2>Billing</h2><label>Clinic billing code<input name="billing_code"></label><button>Share invoice</button>',
    ),
  ),
];
