/** English pages of Glooko with the box for the ProConnect code. */
import type { FinderCase } from '../case.ts';
import { glookoShell, ICON } from './shells.ts';

const ACCOUNT = 'https://my.glooko.com/settings/account';
const modal =
  '.veil{position:fixed;inset:0;background:#0007}.modal{position:fixed;inset:15% 20%;background:#fff;padding:2em}';

function box(id: string, lang: string, about: string, selector: string, html: string, url = ACCOUNT): FinderCase {
  return { id: `glooko-${id}`, service: 'glooko', lang, url, html, about, expect: 'box', box: selector };
}

export const glookoEnglishBoxes: readonly FinderCase[] = [
  box(
    'en-testid-dialog',
    'en',
    'modal over the settings, label for',
    '#proconnect-code-field',
    `${glookoShell('<h2>Account</h2><p>Email: m.k@example.org</p><button>Edit ProConnect</button><button>+ Add New Code</button>')}
<style>${modal}</style><div class="veil" data-testid="backdrop"></div>
<div class="modal ProConnectPresenter_dialog" role="dialog" aria-modal="true" data-testid="dialog-container-add-proconnect"><h3>Add New Code</h3>
<p>Enter the code that your care team gave you.</p><label for="proconnect-code-field">ProConnect Code</label>
<input id="proconnect-code-field" type="text" class="TextField_input" autocomplete="off"><div><button>Cancel</button><button type="submit">Submit</button></div></div>`,
  ),
  box(
    'en-care-team',
    'en',
    'newer wording, label says only code',
    'input.ct-input',
    glookoShell(`<section><h2>Add Care Team</h2><p>Your clinic can see your data once you are connected.</p>
<div class="field"><label>Enter code <input class="ct-input" type="text"></label></div><button class="btn">Connect</button></section>`),
    'https://us.my.glooko.com/settings/care-teams',
  ),
  box(
    'en-placeholder-only',
    'en',
    'placeholder only, no label, no ids',
    'input.css-1x7a2b',
    glookoShell(`<div class="css-8x1"><div class="css-2k9">Sharing</div><div class="css-0aa"><input class="css-1x7a2b" placeholder="ProConnect Code" value="">
<button class="css-9q1">Submit</button></div></div>`),
    'https://ca.my.glooko.com/settings',
  ),
  box(
    'en-inline-with-email',
    'en',
    'beside the change-e-mail form in one section',
    '#pc',
    glookoShell(`<section class="InfoPanelSection_InfoPanelSection"><h3 class="InfoPanelSection_title">Account</h3>
<form id="mail"><label for="em">New email</label><input id="em" type="email"><label for="em2">Confirm email</label><input id="em2" type="text" name="email_confirmation"><button>Save</button></form>
<div class="row"><span class="InfoPanelSection_label">ProConnect code</span><span><input id="pc" type="text" maxlength="24"></span><button type="button">Submit</button></div></section>`),
    'https://eu.my.glooko.com/#/settings/account',
  ),
  box(
    'en-aria-label-shadcn',
    'en',
    'aria-label in utility-class markup, radix dialog',
    'input[aria-label]',
    `<style>${modal}</style><div class="fixed inset-0 z-50 veil" data-state="open"></div>
<div role="dialog" id="radix-:r1:" aria-labelledby="radix-:r2:" data-state="open" class="modal grid w-full max-w-lg gap-4 border p-6"><div class="flex flex-col space-y-1.5">
<h2 id="radix-:r2:" class="text-lg font-semibold">Add a ProConnect code</h2><p class="text-sm text-muted-foreground">You will find it on the letter from your clinic.</p></div>
<input type="text" aria-label="ProConnect code" class="flex h-10 w-full rounded-md border px-3 py-2">
<div class="flex justify-end"><button class="inline-flex h-10 px-4">Cancel</button><button class="inline-flex h-10 px-4 bg-primary">Submit</button></div></div>`,
  ),
  box(
    'en-dl',
    'en',
    'definition list',
    'dd input',
    glookoShell(`<h1>Profile</h1><h2>Personal</h2><dl><dt>Name</dt><dd>Mia K.</dd><dt>Date of birth</dt><dd>04/09/2014</dd>
<dt>ProConnect code</dt><dd><input type="text" size="20"> <button>+ Add code</button></dd></dl>`),
    'https://my.glooko.com/profile',
  ),
  box(
    'en-rails',
    'en',
    'Rails form with nested attribute names',
    '#patient_pro_connect_code',
    glookoShell(`<form class="simple_form edit_patient" action="/patient/pro_connect" method="post"><input type="hidden" name="authenticity_token" value="aB3">
<fieldset><legend>Connect to your clinic</legend><div class="input string required patient_pro_connect_code"><label class="string required" for="patient_pro_connect_code"><abbr title="required">*</abbr> Pro Connect code</label>
<input class="string required" required type="text" name="patient[pro_connect_code]" id="patient_pro_connect_code"></div></fieldset><input type="submit" name="commit" value="Submit"></form>`),
    'https://us.my.glooko.com/patient/edit',
  ),
  box(
    'en-antd',
    'en',
    'component library form item, wrong field kinds around it',
    '#rc_select_code',
    glookoShell(`<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label title="Phone">Phone</label></div><div class="ant-col"><input class="ant-input" type="text" id="rc_phone"></div></div>
<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label title="Postcode">Postcode</label></div><div class="ant-col"><input class="ant-input" type="text" id="rc_zip"></div></div>
<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label title="Care Team code">Care Team code</label></div><div class="ant-col"><input class="ant-input" type="text" id="rc_select_code"><button class="ant-btn">Add Care Team</button></div></div>`),
    'https://us.my.glooko.com/settings/profile',
  ),
  box(
    'en-svg-between',
    'en',
    'label above with an icon between, hashed classes, text over spans',
    'input._in_1k2',
    glookoShell(`<div class="_wrap_9s"><div class="_lbl_7a"><span>Pro<b>Connect</b></span>&nbsp;<span>Code</span></div>${ICON}<div class="_box_3f"><input class="_in_1k2" type="text" spellcheck="false"></div>
<div class="_act_2"><span role="button" tabindex="0">Submit</span></div></div>`),
    'https://my.glooko.com/',
  ),
];
