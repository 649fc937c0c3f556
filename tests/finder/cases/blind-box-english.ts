/** Blind pages in English with the box, in many shapes of markup. */
import type { FinderCase } from '../case.ts';
import { frame, withBox } from './blind-page.ts';

const glooko = (main: string, extra?: string) =>
  frame('glooko', ['Summary', 'Graphs', 'Logbook', 'Reports'], main, extra);
const clarity = (main: string, extra?: string) =>
  frame('Dexcom CLARITY', ['Overview', 'Patterns', 'AGP', 'Settings'], main, extra);
const libre = (main: string, extra?: string) =>
  frame('LibreView', ['My Glucose', 'Upload', 'Account Settings'], main, extra);

export const blindEnglishBoxes: readonly FinderCase[] = [
  withBox(
    'glooko',
    'en',
    'hashed-classes',
    'hashed classes, label for, change of e-mail in the same section',
    '#proconnect_code',
    glooko(`<h1 class="css-1q2w3e">Settings</h1><section class="css-9x8c7v card"><h2>Account</h2>
<div class="css-0"><span>Email</span> <span>kim.doe@example.org</span> <button class="css-b1">Change Email</button></div>
<div class="css-0"><label class="css-l4" for="proconnect_code">Enter ProConnect Code</label><div class="css-wrap"><input id="proconnect_code" class="css-inp" maxlength="20" autocomplete="off"></div>
<p class="css-help">Your care provider gives you this code.</p></div><button class="css-b2">Submit</button></section>`),
  ),
  withBox(
    'glooko',
    'en-GB',
    'dialog-role',
    'role=dialog named by several ids, placeholder only on the box',
    '[data-testid="dialog-container-pro-connect"] input',
    glooko(`<h2>Account</h2><button>+ Add New Code</button><button>Edit ProConnect</button>
<div data-testid="backdrop" class="veil"></div><div data-testid="dialog-container-pro-connect" class="pop" role="dialog" aria-modal="true" aria-labelledby="d1 d2"><h3 id="d1">Add New Code</h3><p id="d2">Connecting lets your clinic see your data.</p>
<input type="text" placeholder="ProConnect Code" class="TextField_input"><div class="row"><button>Cancel</button><button>Submit</button></div></div>`),
  ),
  withBox(
    'glooko',
    'en',
    'care-team-cards',
    'newer words, one card among profile, units, devices and consents',
    'input[name="careTeamCode"]',
    glooko(
      `<div class="card"><h3>Profile</h3><label>First name <input name="firstName" value="Kim"></label><label>Last name <input name="lastName" value="Doe"></label><label>Date of birth <input name="dob" value="04/12/2011"></label></div>
<div class="card"><h3>Units</h3><label><input type="radio" name="u" checked> mmol/L</label><label><input type="radio" name="u"> mg/dL</label></div>
<div class="card"><h3>Care Teams</h3><p>You are not connected to any care team.</p><label>Care Team code<br><input name="careTeamCode"></label><button>Connect</button></div>
<div class="card"><h3>Devices</h3><label>Serial number <input name="serial"></label><button>Add device</button></div>
<div class="card"><h3>Consents</h3><label><input type="checkbox"> I agree to research use of my data</label></div>`,
      '<input type="search" placeholder="Search" aria-label="Search">',
    ),
  ),
  withBox(
    'glooko',
    'en',
    'shadow-nested',
    'box two open shadow roots deep, label in the inner one',
    '#field',
    glooko(
      `<gk-settings><template shadowrootmode="open"><h2>Care teams</h2><gk-text-field><template shadowrootmode="open"><label for="field">ProConnect code</label><input id="field" type="text"></template></gk-text-field><button>Connect</button></template></gk-settings>`,
    ),
  ),
  withBox(
    'glooko',
    'en-US',
    'tailwind',
    'utility classes, required star and icon in the label, help before the box',
    '#radix-r7',
    glooko(`<div class="space-y-6 px-4"><h2 class="text-lg font-semibold">ProConnect</h2><form class="space-y-2"><label for="radix-r7" class="block text-sm font-medium"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5"/></svg> ProConnect Code <span class="text-red-500" aria-hidden="true">*</span></label>
<p class="text-xs text-gray-500">You can find it on the leaflet from your diabetes team. It is not your password.</p><input id="radix-r7" required class="block w-full rounded-md border px-3 py-2"><button class="rounded bg-blue-600 px-4">Continue</button></form></div>`),
    { url: 'https://us.my.glooko.com/settings#account' },
  ),
  withBox(
    'glooko',
    'en',
    'definition-list',
    'dt and dd, words split by bold',
    'dd input[type=text]',
    glooko(
      `<h2>Account</h2><dl><dt>Glooko ID</dt><dd>amber-falcon-1204</dd><dt><b>Pro</b>Connect <span>Code</span></dt><dd><input type="text" name="f3"> <button>Submit</button></dd><dt>Language</dt><dd><select><option>English</option></select></dd></dl>`,
    ),
    { url: 'https://ca.my.glooko.com/settings/account' },
  ),
  withBox(
    'glooko',
    'en',
    'big-table-beside',
    'a logbook table of 3000 rows of inputs below the section',
    '#pc',
    glooko(
      `<section><h2>Connect to your clinic</h2><label for="pc">ProConnect code</label><input id="pc"><button>Submit</button></section><table><tbody>${Array.from({ length: 3000 }, (_, at) => `<tr><td>${at}</td><td><input name="note${at}" aria-label="Note"></td></tr>`).join('')}</tbody></table>`,
    ),
  ),
  withBox(
    'clarity',
    'en',
    'ember-form',
    'Ember ids, label for, consent below',
    '#ember211',
    clarity(`<div id="ember198" class="ember-view"><h2>Data sharing</h2><p>Share your data with your clinic.</p><form id="ember205"><label for="ember211">Clinic share code</label><input id="ember211" class="ember-text-field ember-view" type="text">
<label><input type="checkbox" id="ember219"> I consent to share my data with my clinic</label><button class="btn btn-primary btn-3d" disabled>Share data</button></form></div>`),
    { url: 'https://clarity.dexcom.com/i/#/settings/sharing' },
  ),
  withBox(
    'clarity',
    'en-GB',
    'target-ranges-around',
    'glucose targets and date range in the same page, sibling span as label',
    '.sharing__entry input',
    clarity(`<h1>Settings</h1><section><h3>Target range</h3><label>Low <input type="number" value="3.9"></label><label>High <input type="number" value="10.0"></label></section>
<section><h3>Report dates</h3><input name="start_date" value="1 Nov"><input name="end_date" value="14 Nov"></section>
<section><h3>Clinics you share with</h3><p>None</p><div class="sharing__entry"><span>Clinic code</span><input type="text" name="f"></div><button>Share</button></section>`),
  ),
  withBox(
    'clarity',
    'en',
    'accordion',
    'open accordion, fieldset with legend',
    'fieldset input[type=text]',
    clarity(
      `<details><summary>Units</summary><label>Glucose <select><option>mmol/L</option></select></label></details><details open><summary>Manage data sharing</summary><fieldset><legend>Enter the share code from your clinic</legend><input type="text" autocapitalize="none" spellcheck="false"><button>Continue</button></fieldset></details>`,
    ),
  ),
  withBox(
    'clarity',
    'en-US',
    'title-only',
    'no label at all but the title attribute; heading above',
    '.authorize input',
    clarity(
      `<div class="authorize"><h3>Authorize sharing</h3><p>Type the code exactly as your clinic wrote it. It is not case sensitive.</p><input type="text" title="Clinic share code"><button>Next</button></div>`,
    ),
    { url: 'https://clarity.dexcom.com/i/#/sharing/add' },
  ),
  withBox(
    'clarity',
    'en',
    'labelledby-many',
    'aria-labelledby of three ids in odd places',
    '#share-input',
    clarity(
      `<h2 id="sec">Share with a clinic</h2><div class="row"><span id="a">Clinic</span> <input id="share-input" aria-labelledby="a b sec" aria-describedby="c"> <span id="b">sharing code</span></div><p id="c">Ask at reception if you do not have one.</p><button>Add clinic</button>`,
    ),
  ),
  withBox(
    'clarity',
    'en',
    'list-below-search',
    'list of clinics below with its own filter, help search in the bar',
    '#new-clinic-code',
    clarity(
      `<section><h2>My clinics</h2><div class="row"><label for="new-clinic-code">Add a clinic with its share code</label><input id="new-clinic-code"><button>Add</button></div><h3>Sharing now</h3><input placeholder="Filter by clinic name"><ul><li>Northside Diabetes <button>Stop Sharing</button></li><li>City Hospital <button>Stop Sharing</button></li></ul></section>`,
      '<form role="search"><input name="q" aria-label="Search Clarity help"></form>',
    ),
  ),
  withBox(
    'clarity',
    'en',
    'slotted-label',
    'label in the light tree, slotted; box in the open shadow root',
    'input.native',
    clarity(
      `<h2>Sharing</h2><cui-input><template shadowrootmode="open"><label><slot name="label"></slot><input class="native" type="text"></label></template><span slot="label">Clinic share code</span></cui-input><button>Share data</button>`,
    ),
  ),
  withBox(
    'libreview',
    'en',
    'floating-label',
    'floating label after the box, blank placeholder, ids by the convention',
    '#myPractices-practiceId-input',
    libre(`<div role="tablist"><button role="tab" aria-selected="false">Profile</button><button role="tab" aria-selected="true">My Practices</button><button role="tab" aria-selected="false">My Devices</button></div><div role="tabpanel"><p>Link your account to your healthcare professional.</p>
<div class="float floating-label"><input id="myPractices-practiceId-input" type="text" placeholder=" "><label for="myPractices-practiceId-input">Practice ID</label><span id="myPractices-practiceId-input-error-text"></span></div><button id="myPractices-add-button">Add</button></div>`),
  ),
  withBox(
    'libreview',
    'en-GB',
    'linked-tiles',
    'tiles of linked practices with id and address',
    'form.add input',
    libre(
      `<h2>My Practices</h2><form class="add"><div class="float"><input placeholder=" " type="text"><label>Enter Practice ID</label></div><button>Add</button></form><h3>Linked Practices</h3><div class="card"><b>Riverside Children's Diabetes</b><p>ID: 09646522</p><p>12 River Road, Aberdeen AB1 2CD</p><button>Remove</button></div>`,
    ),
  ),
  withBox(
    'libreview',
    'en',
    'angular-material',
    'Angular Material elements, formcontrolname',
    'input[formcontrolname=practiceId]',
    libre(
      `<app-my-practices _nghost-ng-c31><mat-card><mat-card-title>Connect to a practice</mat-card-title><form novalidate class="ng-untouched ng-pristine"><mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><label class="mdc-floating-label" for="mat-input-4"><mat-label>Practice ID</mat-label></label><input matinput formcontrolname="practiceId" id="mat-input-4"></div><mat-hint>8 to 16 characters</mat-hint></mat-form-field><button mat-button>Next</button></form></mat-card></app-my-practices>`,
    ),
  ),
  withBox(
    'libreview',
    'en-US',
    'bootstrap-group',
    'Bootstrap input group, aria-label, no visible label but the prepended text',
    '.input-group input',
    libre(
      `<h4>My Practices</h4><div class="input-group row"><span class="input-group-text">Practice ID</span><input class="form-control" aria-label="Practice ID"><button class="btn btn-primary">Add</button></div><small class="form-text muted">Ask your practice for the ID if you did not get an invitation.</small>`,
    ),
  ),
  withBox(
    'libreview',
    'en',
    'native-dialog',
    'native dialog opened over the account settings, profile form behind it',
    '#pid',
    `${libre('<h2>Profile</h2><label>First name <input value="Kim"></label><label>Postcode <input value="G12"></label>')}<dialog data-modal aria-labelledby="t"><h2 id="t">Add a practice</h2><label for="pid">ID of the practice</label><input id="pid"><p class="muted">You can link more than one.</p><button>Cancel</button><button>Add</button></dialog>`,
  ),
  withBox(
    'libreview',
    'en',
    'table-cells',
    'th and td in a settings table',
    'td input[name=practice]',
    libre(
      `<h1>Account Settings</h1><table><tbody><tr><th scope="row">Name</th><td>Kim Doe</td></tr><tr><th scope="row">Country / Region of Residence</th><td>United Kingdom</td></tr><tr><th scope="row">Practice ID</th><td><input name="practice"> <button>Add</button></td></tr></tbody></table>`,
    ),
    { url: 'https://www.libreview.com/settings' },
  ),
];
