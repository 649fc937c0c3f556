/** English pages of LibreView with the box for the practice's ID. */
import type { FinderCase } from '../case.ts';
import { ICON, libreviewShell } from './shells.ts';

const PRACTICES = 'https://www.libreview.com/account-settings/my-practices';
const SETTINGS = 'https://www.libreview.com/accountSettings';
const float =
  '<style>.floating{position:relative;padding-top:18px}.floating .floating-label{position:absolute;left:6px;top:0;font-size:12px}</style>';

function tabs(...words: string[]): string {
  return `<div role="tablist">${words.map((word, at) => `<button role="tab" aria-selected="${at === 2}">${word}</button>`).join('')}</div>`;
}
const EN = tabs('Profile', 'Preferences', 'My Practices', 'My Devices', 'Connected Apps');

function box(id: string, lang: string, about: string, selector: string, html: string, url = PRACTICES): FinderCase {
  return { id: `libreview-${id}`, service: 'libreview', lang, url, html, about, expect: 'box', box: selector };
}

export const libreviewEnglishBoxes: readonly FinderCase[] = [
  box(
    'en-floating',
    'en',
    'floating label after the box, blank placeholder',
    '#myPractices-practiceId-input',
    libreviewShell(`${float}<h1>Account Settings</h1>${EN}<div role="tabpanel"><div class="tile"><h3>Add a Practice</h3><div class="floating"><input id="myPractices-practiceId-input" class="floating-input" placeholder=" " type="text">
<label class="floating-label" for="myPractices-practiceId-input">Practice ID</label><span id="myPractices-practiceId-error-text"></span></div><button id="myPractices-add-button" disabled>Add</button></div><div class="tile"><h3>Linked Practices</h3><p>You have no linked practices.</p></div></div>`),
  ),
  box(
    'en-floating-sibling',
    'en',
    'floating label without for',
    '.floating input',
    libreviewShell(
      `${float}${EN}<div class="floating"><input placeholder=" " autocomplete="off"><span class="floating-label">Practice ID</span></div><button>Add</button>`,
    ),
    SETTINGS,
  ),
  box(
    'en-label-for',
    'en',
    'label for, linked practice with another ID below',
    '#pid',
    libreviewShell(`<h2>My Practices</h2><label for="pid">Enter Practice ID</label><input id="pid" maxlength="16"><button>Add</button>
<ul class="linked"><li><b>Harbour Diabetes</b><br>ID: 11223344<br>2 Harbour Street <button>Remove</button></li></ul>`),
  ),
  box(
    'en-placeholder',
    'en',
    'placeholder only, hashed classes',
    'input.sc-bdVaJa',
    libreviewShell(
      `<div class="sc-kgAjT">${EN}<div class="sc-cJSrbW"><input class="sc-bdVaJa" placeholder="Practice ID"><button class="sc-bwzfXH">Add</button></div></div>`,
    ),
    SETTINGS,
  ),
  box(
    'en-aria-describedby',
    'en',
    'aria-labelledby to text above an icon',
    '#in-3',
    libreviewShell(
      `<div id="ttl">Practice ID</div>${ICON}<div><input id="in-3" aria-labelledby="ttl" aria-describedby="hlp"></div><small id="hlp">8 to 16 characters. Ask your practice.</small><button>Add</button>`,
    ),
    'https://www.libreview.com/settings/practices',
  ),
  box(
    'en-dialog',
    'en',
    'mui dialog, legend duplicated in the outline',
    '#\\:r5\\:',
    `${libreviewShell('<h1>My Practices</h1><button>Connect to a Practice</button>')}<style>.MuiDialog-root{position:fixed;inset:0;background:#0008}.MuiPaper-root{margin:10% auto;width:420px;background:#fff;padding:24px}</style>
<div class="MuiDialog-root MuiModal-root" role="presentation"><div class="MuiPaper-root" role="dialog" aria-labelledby=":r4:"><h2 class="MuiDialogTitle-root" id=":r4:">Connect to a Practice</h2>
<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r5:" id=":r5:-label">Practice ID</label><div class="MuiInputBase-root"><input aria-invalid="false" id=":r5:" type="text" class="MuiInputBase-input" value=""><fieldset aria-hidden="true"><legend><span>Practice ID</span></legend></fieldset></div></div>
<div class="MuiDialogActions-root"><button>Cancel</button><button>Next</button></div></div></div>`,
    SETTINGS,
  ),
  box(
    'en-profile-around',
    'en',
    'other account boxes on the same page',
    '[name=practiceId]',
    libreviewShell(`<h1>Account Settings</h1><form><h3>Profile</h3><label>First name<input name="firstName" value="Mia"></label><label>Phone number<input name="phoneNumber"></label><label>Postal code<input name="zip"></label><button>Save</button></form>
<form><h3>My Practices</h3><label>Practice ID<input name="practiceId"></label><button>Add</button></form>`),
    SETTINGS,
  ),
  box(
    'en-split-text',
    'en',
    'label over nested spans, custom element around it',
    'pat-field input',
    libreviewShell(
      `<pat-field><span class="t"><span>Practice</span> <span><em>ID</em></span><sup>*</sup></span><div class="i"><input type="text" required></div></pat-field><pat-button role="button" tabindex="0">Add</pat-button>`,
    ),
  ),
];
