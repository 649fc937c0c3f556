/** The right words on a box that a person can't see, can't use, or that is not one box; and addresses ruled out. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { CaseGroup, FinderCase } from '../case.ts';
import { clarityShell, glookoShell, libreviewShell } from './shells.ts';

const PAGES = {
  glooko: { url: 'https://eu.my.glooko.com/settings/account', shell: glookoShell, label: 'ProConnect Code' },
  clarity: { url: 'https://clarity.dexcom.eu/i/#/settings/sharing', shell: clarityShell, label: 'Clinic share code' },
  libreview: {
    url: 'https://www.libreview.com/account-settings/my-practices',
    shell: libreviewShell,
    label: 'Practice ID',
  },
} as const;

/** The right form with something done to it: `{}` in the markup stands for the label's words. */
function none(service: ServiceId, about: string, inner: string, rest: Partial<FinderCase> = {}): FinderCase {
  const { url, shell, label } = PAGES[service];
  const id = `${service}-${about.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
  const html = shell(inner.replaceAll('{}', label));
  return { id, service, lang: 'en', url, html, about, expect: 'none', ...rest };
}
const form = '<label for="x">{}</label><input id="x"><button>Add</button>';
const styled = (style: string) => `<div style="${style}">${form}</div>`;

const hidden: readonly FinderCase[] = [
  none('glooko', 'display none', styled('display:none')),
  none(
    'clarity',
    'display none on the box',
    '<label for="x">{}</label><input id="x" style="display:none"><button>Share</button>',
  ),
  none('libreview', 'hidden attribute', `<div hidden>${form}</div>`),
  none('libreview', 'visibility hidden', styled('visibility:hidden')),
  none('clarity', 'visibility collapse', styled('visibility:collapse')),
  none('glooko', 'opacity zero on a parent', `<div style="opacity:0"><div>${form}</div></div>`),
  none('glooko', 'opacity nearly zero', styled('opacity:0.01')),
  none(
    'libreview',
    'box of zero pixels',
    '<label for="x">{}</label><input id="x" style="width:0;height:0;border:0;padding:0"><button>Add</button>',
  ),
  none(
    'clarity',
    'box of one pixel',
    '<label for="x">{}</label><input id="x" style="width:1px;height:1px;border:0;padding:0"><button>Share</button>',
  ),
  none('libreview', 'zero height parent', styled('height:0;overflow:hidden')),
  none('glooko', 'off screen to the left', styled('position:absolute;left:-9999px')),
  none('clarity', 'off screen above', styled('position:absolute;top:-9999px')),
  none('libreview', 'text indent off screen', styled('text-indent:-9999px;position:fixed;left:-400px;width:300px')),
  none('glooko', 'fixed to the right of the window', styled('position:fixed;left:200vw;top:20px;width:300px')),
  none('clarity', 'moved away by transform', styled('transform:translateX(-300vw)')),
  none('libreview', 'scaled to nothing', styled('transform:scale(0)')),
  none('glooko', 'clipped by clip-path', styled('clip-path:circle(0)')),
  none(
    'libreview',
    'clipped to a point, below the fold',
    `<div style="height:3000px"></div>${styled('clip-path:polygon(0 0,0 0,0 0)')}`,
  ),
  none(
    'glooko',
    'fixed, in what a filter makes invisible',
    `<div style="filter:opacity(0)"><div style="position:fixed;top:40px;left:40px;width:400px">${form}</div></div>`,
  ),
  none(
    'clarity',
    'fixed, in what is nearly see-through',
    `<div style="opacity:0.1"><div style="position:fixed;top:40px;left:40px;width:400px">${form}</div></div>`,
  ),
  none('clarity', 'clipped by rect', styled('position:absolute;clip:rect(0,0,0,0)')),
  none(
    'libreview',
    'scrolled out of a closed panel',
    `<div style="height:30px;overflow:hidden;position:relative"><p style="height:60px">My Practices</p>${form}</div>`,
  ),
  none('libreview', 'content-visibility hidden', styled('content-visibility:hidden')),
  none('glooko', 'closed details', `<details><summary>ProConnect</summary>${form}</details>`),
  none('clarity', 'inert section', `<section inert>${form}</section>`),
  none(
    'glooko',
    'aria-hidden background behind a dialog',
    `<div aria-hidden="true">${form}</div></main><div role="dialog" aria-modal="true" style="position:fixed;top:60%;left:60%;background:#fff"><h3>What is new</h3><button>Close</button></div><main>`,
  ),
  none(
    'libreview',
    'two equal boxes in a modal dialog, the second far down in it',
    `<dialog data-modal><h2>My Practices</h2>${form}<div style="height:2400px"></div><h2>My Practices</h2>${form.replaceAll('x', 'y')}</dialog>`,
  ),
  none(
    'libreview',
    'behind a modal dialog',
    `${form}<dialog data-modal><p>Your session ends soon.</p><button>Stay</button></dialog>`,
  ),
  none(
    'glooko',
    'covered by a cookie wall',
    `${form}<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter" style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:2147483645"></div><div style="position:fixed;top:40%;z-index:2147483646;background:#fff"><button id="onetrust-accept-btn-handler">Allow All</button></div></div>`,
  ),
  none(
    'libreview',
    'covered by a clear cookie wall',
    `${form}<div class="truste_overlay" style="position:fixed;inset:0;opacity:0"></div>`,
  ),
  none(
    'clarity',
    'covered by a loader',
    `${form}<div class="overlay loader" style="position:fixed;inset:0;background:#fff"><div class="spinner"></div></div>`,
  ),
];

const notUsable: readonly FinderCase[] = [
  none('glooko', 'read-only', '<label>{}<input readonly></label><button>Submit</button>'),
  none('clarity', 'disabled', '<label>{}<input disabled></label><button>Share</button>'),
  none('libreview', 'disabled fieldset', `<fieldset disabled>${form}</fieldset>`),
  none('libreview', 'aria-disabled', '<label>{}<input aria-disabled="true"></label><button>Add</button>'),
  none('glooko', 'aria-readonly', '<label>{}<input aria-readonly="true"></label><button>Submit</button>'),
];

const otherKinds: readonly FinderCase[] = [
  none('glooko', 'textarea', '<label>{}<textarea></textarea></label><button>Submit</button>'),
  none('clarity', 'number', '<label>{}<input type="number"></label><button>Share</button>'),
  none('libreview', 'select', '<label>{}<select><option>11223344</option></select></label><button>Add</button>'),
  none(
    'libreview',
    'contenteditable',
    '<div>{}</div><div contenteditable="true" role="textbox" aria-label="{}">&nbsp;</div><button>Add</button>',
  ),
  none('glooko', 'type email', '<label>{}<input type="email"></label><button>Submit</button>'),
  none('clarity', 'type url', '<label>{}<input type="url"></label><button>Share</button>'),
  none('libreview', 'type password', '<label>{}<input type="password"></label><button>Add</button>'),
  none('glooko', 'type file', '<label>{}<input type="file"></label><button>Submit</button>'),
  none('clarity', 'date type', '<label>{}<input type="date"></label><button>Share</button>'),
  none('libreview', 'type hidden', '<div>{}</div><input type="hidden" name="practiceId"><button>Add</button>'),
];

const several: readonly FinderCase[] = [
  none(
    'glooko',
    'two equal boxes',
    '<p><label>{}<input></label><button>Submit</button></p><p><label>{}<input></label><button>Submit</button></p>',
  ),
  none(
    'clarity',
    'two clinics side by side',
    '<div><label>{} <input></label></div><div><label>{} (again) <input></label></div><button>Share</button>',
  ),
  none(
    'libreview',
    'three equal rows',
    '<ul><li><label>{}<input></label></li><li><label>{}<input></label></li><li><label>{}<input></label></li></ul><button>Add</button>',
  ),
  none(
    'glooko',
    'split into six',
    `<div>{}</div><div>${'<input maxlength="1" size="1">'.repeat(6)}</div><button>Submit</button>`,
  ),
  none(
    'clarity',
    'split into three groups',
    `<fieldset><legend>{}</legend>${'<input maxlength="4">'.repeat(3)}</fieldset><button>Share</button>`,
  ),
  none(
    'libreview',
    'split with wide boxes',
    `<fieldset><legend>{}</legend>${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<input aria-label="{} character ${n}" maxlength="1" style="width:60px">`).join('')}</fieldset><button>Add</button>`,
  ),
];

const frames: readonly FinderCase[] = [
  none(
    'glooko',
    'in a frame',
    `<h2>{}</h2><iframe title="ProConnect" width="500" height="200" srcdoc="<label>ProConnect Code<input></label><button>Submit</button>"></iframe>`,
  ),
  none(
    'clarity',
    'in a frame',
    `<h2>{}</h2><iframe width="500" height="200" srcdoc="<h2>Share</h2><label>Clinic share code<input></label><button>Share</button>"></iframe>`,
  ),
  none(
    'libreview',
    'in a frame',
    `<h2>{}</h2><iframe width="500" height="200" srcdoc="<label>Practice ID<input></label><button>Add</button>"></iframe>`,
  ),
  none(
    'libreview',
    'in a sandboxed frame',
    `<iframe sandbox width="500" height="200" srcdoc="<label>Practice ID<input></label><button>Add</button>"></iframe>`,
  ),
];

const at = (service: ServiceId, about: string, url: string) => none(service, about, form, { url });
const addresses: readonly FinderCase[] = [
  at('glooko', 'plain http', 'http://my.glooko.com/settings/account'),
  at('libreview', 'plain http', 'http://www.libreview.com/account-settings/my-practices'),
  at('glooko', 'registration host', 'https://join.glooko.com/settings/account'),
  at('glooko', 'API host', 'https://de-fr.api.glooko.com/settings/account'),
  at('glooko', 'host that only ends alike', 'https://my.glooko.com.example.org/settings/account'),
  at('glooko', 'host that only begins alike', 'https://notmy.glooko.com/settings/account'),
  at('glooko', 'sign-in path', 'https://my.glooko.com/users/sign_in'),
  at('glooko', 'password path', 'https://my.glooko.com/users/password/edit?reset_password_token=1'),
  at('clarity', 'login host', 'https://uam2.dexcom.eu/identity/login'),
  at('clarity', 'provider host', 'https://provider.dexcom.com/i/#/settings/sharing'),
  at('clarity', 'clinician path', 'https://clarity.dexcom.com/professional/#/settings/sharing'),
  at('clarity', 'clinic path', 'https://clarity.dexcom.com/clinic/settings'),
  at('clarity', 'user path', 'https://clarity.dexcom.com/users/auth/dexcom_sts'),
  at('libreview', 'other subdomain', 'https://pat.libreview.com/account-settings/my-practices'),
  at('libreview', 'clinician dashboard', 'https://www.libreview.com/dashboard'),
  at('libreview', 'two-step path', 'https://www.libreview.com/auth/finishlogin'),
  at('libreview', 'country page', 'https://www.libreview.com/chooseCountryLanguage'),
];

// The form as it is before anything is done to it: if this is not found, the pages above show nothing.
const untouched = (['glooko', 'clarity', 'libreview'] as const).map((service) => ({
  ...none(service, 'untouched', form),
  expect: 'box' as const,
  box: '#x',
}));

export const unusable: readonly CaseGroup[] = [
  { kind: 'the box, untouched', cases: untouched },
  { kind: 'hidden', cases: hidden },
  { kind: 'not usable', cases: notUsable },
  { kind: 'other kinds of field', cases: otherKinds },
  { kind: 'several or split', cases: several },
  { kind: 'in a frame', cases: frames },
  { kind: 'address ruled out', cases: addresses },
];
