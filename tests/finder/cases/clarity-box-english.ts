/** English pages of Dexcom Clarity with the box for the clinic's share code. */
import type { FinderCase } from '../case.ts';
import { clarityShell, ICON } from './shells.ts';

const SETTINGS = 'https://clarity.dexcom.eu/i/#/settings';
const SHARING = 'https://clarity.dexcom.eu/i/#/sharing';
const US = 'https://clarity.dexcom.com/i/#/settings/sharing';

function box(id: string, lang: string, about: string, selector: string, html: string, url = SETTINGS): FinderCase {
  return { id: `clarity-${id}`, service: 'clarity', lang, url, html, about, expect: 'box', box: selector };
}

export const clarityEnglishBoxes: readonly FinderCase[] = [
  box(
    'en-ember',
    'en',
    'Ember ids, sibling div as label',
    '#ember79',
    clarityShell(`<section id="ember70" class="ember-view settings-panel"><h2>Share with clinic</h2><p>Enter the code your clinic gave you to share your data.</p>
<div class="settings-panel__row"><div class="settings-panel__label">Clinic share code</div><input id="ember79" class="ember-text-field ember-view" type="text"></div>
<button class="btn btn-primary btn-3d" data-ember-action="81">Share</button></section>
<section><h2>Target range</h2><input name="low" type="number" value="70"><input name="high" type="number" value="180"></section>`),
    SHARING,
  ),
  box(
    'en-label-for',
    'en',
    'label for, consent beside it',
    '#share-code',
    clarityShell(`<h1>Settings</h1><h3>Data sharing</h3><form><label for="share-code">Share code</label><input id="share-code" type="text">
<label><input type="checkbox"> I consent to share my data with my clinic</label><button>Yes, Share My Data</button></form>`),
  ),
  box(
    'en-clinic-code',
    'en',
    'named clinic code, heading says sharing',
    'input.c',
    clarityShell(
      `<div class="card"><div class="card-header">Manage Data Sharing</div><div class="card-body"><label>Clinic code<input class="c"></label><button>Continue</button></div></div>`,
    ),
    US,
  ),
  box(
    'en-placeholder',
    'en',
    'placeholder only',
    'input.ember-text-field',
    clarityShell(
      `<div class="sharing"><h2>Authorize sharing</h2><input id="ember51" class="ember-text-field" placeholder="Enter clinic share code"><button class="btn btn-primary">Add clinic</button></div>`,
    ),
    US,
  ),
  box(
    'en-dialog',
    'en',
    'modal dialog titled by what it does',
    '.modal-body input',
    `${clarityShell('<h1>Settings</h1><ul class="clinics"><li>No clinics yet</li></ul><button>Add clinic</button>')}<dialog data-modal class="cui-modal"><header><h4>Share data with a clinic</h4></header>
<div class="modal-body"><span class="cui-label">Sharing code</span>${ICON}<input type="text" class="cui-input"></div><footer><button>Cancel</button><button>Share</button></footer></dialog>`,
    SHARING,
  ),
  box(
    'en-rails',
    'en',
    'plain Rails page',
    '#clinic_share_code',
    `<h1>Settings</h1><form action="/settings/sharing" method="post"><p><label for="clinic_share_code">Clinic sharing code</label><br><input type="text" name="clinic[share_code]" id="clinic_share_code"></p><input type="submit" value="Start sharing"></form>`,
    'https://clarity.dexcom.com/settings',
  ),
  box(
    'en-floating',
    'en',
    'floating label after the box',
    '#fl9',
    clarityShell(
      `<style>.g{position:relative;padding-top:18px}.g label{position:absolute;top:0;left:0;font-size:12px}</style><h2>Clinics</h2><div class="g"><input id="fl9" placeholder=" " type="text"><label for="fl9">Clinic share code</label></div><button>Share data</button>`,
    ),
  ),
  box(
    'en-row-table',
    'en',
    'table with a column header',
    'td input',
    clarityShell(
      `<h2>Sharing</h2><table><thead><tr><th>Clinic share code</th><th></th></tr></thead><tbody><tr><td><input type="text"></td><td><button>Share</button></td></tr></tbody></table>`,
    ),
    SHARING,
  ),
];
