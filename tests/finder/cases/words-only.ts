/** Clinicians' forms, and pages whose only fitting word is far away or about something else. */
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
export const wordsOnly: readonly FinderCase[] = [
  none(
    'clarity',
    'professional',
    'clinician page',
    clarityShell(
      '<h2>Add patient</h2><label>Share code<input name="sharing_code"></label><input type="submit" name="commit" value="Share">',
    ),
    { url: 'https://clarity.dexcom.eu/professional/patients/new' },
  ),
  none(
    'clarity',
    'professional-patient',
    'clinician form on an open path',
    clarityShell(
      '<h2>Patients</h2><input id="patient-form-firstname" placeholder="First name"><input id="patient-form-patient-id" placeholder="Patient ID"><input placeholder="Patient’s share code"><button>Add patient</button>',
    ),
  ),
  none(
    'libreview',
    'add-patient',
    'clinician dialog',
    '<div role="dialog"><h3>Add patient</h3><input id="add-patient-firstName-field" placeholder="First name"><input id="add-patient-email-input" placeholder="Email"><label>Practice ID<input id="add-patient-practiceId-input"></label><button id="add-patient-modal-save-button">Save</button></div>',
  ),
  none(
    'libreview',
    'practice-admin',
    'a professional’s own practice',
    libreviewShell(
      '<h2>Practice settings</h2><label>Practice name<input></label><label>Practice address<input></label><label>Practice fax<input></label><button>Save</button><p>Practice ID: 11223344</p>',
    ),
  ),
  none(
    'glooko',
    'clinician-bar',
    'clinician bar with a code and a patient search',
    glookoShell(
      '<div class="ClinicBar">Harbour Clinic · ProConnect code: HARBOUR1 <select><option>Harbour Clinic</option></select></div><h2>Population Tracker</h2><input placeholder="Search patients"><button>Add patient</button>',
    ),
  ),
  none(
    'glooko',
    'clinician-staff',
    'clinician invites a colleague',
    glookoShell(
      '<h2>Manage clinic</h2><p>Clinic Name and ProConnect code: Harbour, HARBOUR1</p><label>Add Email Address<input></label><button>Resend Invite</button>',
    ),
  ),
  none(
    'glooko',
    'linked-list',
    'code only as text, a note box beside',
    glookoShell(
      '<h3>Edit ProConnect</h3><ul><li>GGCKIDS7 <button aria-label="Delete">×</button></li></ul><label>Rename<input></label>',
    ),
  ),
  none(
    'glooko',
    'title-only',
    'brand word in the title only',
    glookoShell('<h2>Profile</h2><label>Display name<input></label><button>Submit</button>'),
    { title: 'ProConnect code – Glooko' },
  ),
  none(
    'libreview',
    'title-only',
    'brand word in the title only',
    libreviewShell('<h2>Profile</h2><label>Nickname<input></label><button>Add</button>'),
    { title: 'Practice ID – LibreView' },
  ),
  none(
    'clarity',
    'header-only',
    'words in the bar only',
    clarityShell('<h2>Ranges</h2><label>Nickname of this range<input></label><button>Save</button>', [
      'Share code',
      'Clinic',
      'Settings',
    ]),
  ),
  none(
    'glooko',
    'far-text',
    'a help article names the code, the only box is a nickname',
    glookoShell(
      `<article><h2>What is ProConnect?</h2><p>A ProConnect Code connects you with your clinic.</p></article><div style="height:500px"></div><form><h2>Household</h2><label>Pet name<input></label><button>Save</button></form>`,
    ),
  ),
  none(
    'libreview',
    'no-box',
    'words without any box',
    libreviewShell('<h2>My Practices</h2><p>Enter your Practice ID in the app.</p><button>Add</button>'),
  ),
  none(
    'clarity',
    'newsletter',
    'newsletter in the footer',
    clarityShell(
      '<h2>Share code</h2><p>Ask your clinic for the code, then use the app.</p></div><footer><label>Newsletter: your first name<input></label><button>Join</button></footer><div>',
    ),
  ),
  none(
    'libreview',
    'unlabelled',
    'a box that nothing describes',
    libreviewShell('<h2>Account Settings</h2><div><input></div><button>Save</button>'),
  ),
  none(
    'clarity',
    'quick-note',
    'a box in a dialog about something else, over the sharing page',
    `${clarityShell('<h2>Clinic share code</h2><p>Not connected.</p>')}<div role="dialog"><h3>Name this report</h3><input placeholder="Report name"><button>Save</button></div>`,
  ),
  none(
    'libreview',
    'rename-device',
    'device names beside the practices tab',
    libreviewShell(
      '<div role="tablist"><button role="tab">My Practices</button><button role="tab" aria-selected="true">My Devices</button></div><label>Rename reader<input></label><button>Add</button>',
    ),
  ),
];
