import type { ArrivalCase } from '../case.ts';
import { neither } from './arrival.ts';
import { account, form, practices, sharing } from './pages.ts';

/** No clinic is listed as linked. */
export const neitherLinked: readonly ArrivalCase[] = [
  neither(
    'neither-libreview-en-empty',
    'libreview',
    practices(undefined, '<h2>Linked Practices</h2><p>You have no linked practices.</p>'),
  ),
  neither(
    'neither-clarity-en-select',
    'clarity',
    sharing(
      form('en'),
      '<label>Clinic <select><option>Harbour Diabetes</option><option>Northshire</option></select></label>',
    ),
  ),
  neither(
    'neither-clarity-en-listbox',
    'clarity',
    sharing(form('en'), '<ul role="listbox"><li role="option">Harbour Diabetes</li></ul>'),
  ),
  neither(
    'neither-libreview-en-results',
    'libreview',
    practices(
      undefined,
      '<h2>Practices near you</h2><ul><li>Harbour Diabetes <button>Add</button></li><li>Northshire General <button>Add</button></li></ul>',
    ),
  ),
  neither(
    'neither-libreview-de-results',
    'libreview',
    practices(form('de'), '<ul><li>Harbour Diabetes <button>Verbinden</button></li></ul>'),
  ),
  neither(
    'neither-libreview-en-pending',
    'libreview',
    practices(
      undefined,
      '<h2>Invitations</h2><ul><li>Harbour Diabetes <span>Pending</span> <button>Accept</button> <button>Decline</button></li></ul>',
    ),
  ),
  neither(
    'neither-clarity-en-removed',
    'clarity',
    sharing(form('en'), '<h3>Recently removed</h3><ul><li>Harbour Diabetes</li></ul>'),
  ),
  neither(
    'neither-clarity-de-removed',
    'clarity',
    sharing(form('de'), '<ul><li>Harbour Diabetes – entfernt am 3.2.</li></ul>'),
  ),
  neither(
    'neither-clarity-fr-invite',
    'clarity',
    sharing(form('fr'), '<h3>Invitations en attente</h3><ul><li>Harbour Diabetes</li></ul>'),
  ),
  neither(
    'neither-glooko-en-devices',
    'glooko',
    account(form('en'), '<h3>Devices</h3><ul><li>Libre 3 <button>Remove</button></li></ul>'),
  ),
  neither(
    'neither-libreview-en-followers',
    'libreview',
    practices(undefined, '<h2>Followers</h2><ul><li>Grandma <button>Remove</button></li></ul>'),
  ),
  neither(
    'neither-clarity-en-emails',
    'clarity',
    sharing(
      form('en'),
      '<h3>E-mail addresses</h3><table><tr><td>a@example.org</td><td><button>Delete</button></td></tr></table>',
    ),
  ),
  neither(
    'neither-libreview-en-invited-other',
    'libreview',
    practices(
      undefined,
      '<h2>Practices</h2><ul><li>Northshire General – invitation pending <button>Delete</button></li></ul>',
    ),
  ),
  neither(
    'neither-libreview-en-example',
    'libreview',
    practices({ heading: 'My Practices', label: 'Practice ID', button: 'Add', help: 'For example: harbourqx7' }),
  ),
  neither(
    'neither-libreview-en-card-add',
    'libreview',
    practices(undefined, '<div class="card"><h3>Harbour Diabetes</h3><p>1 Quay Street</p><button>Add</button></div>'),
  ),
  neither(
    'neither-libreview-en-not-linked',
    'libreview',
    practices(undefined, '<ul><li>Harbour Diabetes <i>Not linked</i></li></ul>'),
  ),
  neither(
    'neither-clarity-fi-pyynto',
    'clarity',
    sharing(form('fi'), '<ul><li>Harbour Diabetes – odottaa hyväksyntää</li></ul>'),
  ),
  neither(
    'neither-glooko-en-photos',
    'glooko',
    account(form('en'), '<h3>Clinic documents</h3><ul><li>letter.pdf <a href="#">Download</a></li></ul>'),
  ),
  neither(
    'neither-clarity-en-question',
    'clarity',
    sharing(form('en'), '<p>Share with Harbour Diabetes?</p><button>Yes</button>'),
  ),
  neither(
    'neither-libreview-en-history',
    'libreview',
    practices(undefined, '<h2>Past practices</h2><ul><li>Northshire General – removed 3 May</li></ul>'),
  ),
  neither('neither-clarity-en-nav', 'clarity', `<nav><ul><li>Harbour Diabetes</li></ul></nav>${sharing(form('en'))}`),
  neither(
    'neither-clarity-en-devices-of-clinic',
    'clarity',
    sharing(
      form('en'),
      '<h3>Devices</h3><p>Devices that your clinic can see</p><ul><li>G7 <button>Remove</button></li></ul>',
    ),
  ),
];
