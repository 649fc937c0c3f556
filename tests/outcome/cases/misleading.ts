import type { PressCase } from '../case.ts';
import { none } from './none.ts';
import { account, form, page, practices, sharing } from './pages.ts';

/** Words of an answer in something that is none. */
export const misleading: readonly PressCase[] = [
  none('odd-glooko-en-devices-nav', 'glooko', account(form('en')), [
    '+header nav ul',
    '<li><a href="#d">Connected devices</a></li>',
  ]),
  none('odd-glooko-en-cookie', 'glooko', account(form('en')), [
    '+body',
    '<div role="dialog" class="ot-banner" style="position:fixed;bottom:0"><p>We use cookies. Information about your use of this site is shared with our partners, who may combine it with other data that has been added.</p><button>Accept</button></div>',
  ]),
  none('odd-glooko-en-cookie-saved', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Your cookie preferences were saved successfully.</div>',
  ]),
  none('odd-clarity-en-marketing', 'clarity', sharing(form('en')), [
    '+.content',
    '<aside><h3>Success stories</h3><p>How families successfully share data with their clinic. 12,000 users have been connected.</p></aside>',
  ]),
  none('odd-libreview-en-tooltip', 'libreview', practices(), [
    '+.practice-card',
    '<div role="tooltip">Practices that are linked can see your glucose data.</div>',
  ]),
  none('odd-libreview-en-help', 'libreview', practices(), [
    '.help',
    'Once your account has been linked, the practice appears in the list below.',
  ]),
  none('odd-clarity-en-if-invalid', 'clarity', sharing(form('en')), [
    '+form',
    '<p>If your code is invalid or was not recognized, contact your clinic.</p>',
  ]),
  none('odd-clarity-de-hilfe', 'clarity', sharing(form('de')), [
    '+form',
    '<p class="hilfe">Sobald die Klinik verbunden ist, sieht sie Ihre Werte. Wenn der Code nicht gefunden wird, fragen Sie nach.</p>',
  ]),
  none('odd-libreview-en-empty', 'libreview', practices(), [
    '#linked',
    '<h2>Linked Practices</h2><p>No practices have been linked yet.</p>',
  ]),
  none('odd-libreview-de-empty', 'libreview', practices(form('de')), [
    '#linked',
    '<h2>Verknüpfte Praxen</h2><p>Noch nicht verbunden</p>',
  ]),
  none('odd-clarity-it-non', 'clarity', sharing(form('it')), ['#clinics', '<p>Clinica: non ancora collegata</p>']),
  none('odd-glooko-en-disconnected', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">You have been disconnected from the server.</div>',
  ]),
  none('odd-glooko-en-device', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Device successfully connected</div>',
  ]),
  none('odd-glooko-en-other-account', 'glooko', account(form('en')), [
    '.Dialog_help',
    'This email is linked to another account.',
  ]),
  none('odd-libreview-fr-autre', 'libreview', practices(form('fr')), [
    '#toasts',
    '<div role="alert">Cet identifiant est déjà associé à un autre compte.</div>',
  ]),
  none('odd-libreview-en-removed', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">Practice was successfully removed.</div>',
  ]),
  none('odd-libreview-en-pending', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">Your request has been added and is pending approval by the practice.</div>',
  ]),
  none('odd-libreview-en-pending-row', 'libreview', practices(), [
    '#linked',
    '<h2>Invitations</h2><ul><li>Harbour Diabetes <em>Pending</em></li></ul>',
  ]),
  none('odd-libreview-en-search', 'libreview', practices(), [
    '#linked',
    '<ul class="results"><li>Harbour Diabetes <button>Add</button></li><li>Harbour Dental <button>Add</button></li></ul>',
  ]),
  none('odd-clarity-pl-search', 'clarity', sharing(form('pl')), [
    '#clinics',
    '<ul><li>Harbour Diabetes <button>Dodaj</button></li></ul>',
  ]),
  none('odd-clarity-en-listbox', 'clarity', sharing(form('en')), [
    '#clinics',
    '<ul role="listbox"><li role="option">Harbour Diabetes</li><li role="option">Harbour Dental</li></ul>',
  ]),
  none(
    'odd-clarity-en-rerender',
    'clarity',
    sharing(form('en'), '<p>Your data is now shared with Northshire General. Last seen 3 minutes ago.</p>'),
    ['#clinics', '<p>Your data is now shared with Northshire General. Last seen 4 minutes ago.</p>'],
  ),
  none(
    'odd-libreview-en-countdown',
    'libreview',
    practices(undefined, '<p>Practice linked successfully. This message closes in 10 s.</p>'),
    ['#linked', '<p>Practice linked successfully. This message closes in 9 s.</p>'],
  ),
  none(
    'odd-clarity-en-moved',
    'clarity',
    sharing(form('en'), '<p>You are connected with Northshire General.</p>'),
    ['#clinics', ''],
    ['#flash', '<div><p>You are connected with Northshire General.</p></div>'],
  ),
  none('odd-glooko-en-sync', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="alert">Reports could not be loaded. Please try again.</div>',
  ]),
  none('odd-glooko-en-online', 'glooko', account(form('en')), ['.Snackbars', '<div role="status">Connected</div>']),
  none('odd-glooko-en-health', 'glooko', account(form('en')), [
    '+main',
    '<div class="Promo"><p>New: Glooko is now connected with Apple Health!</p></div>',
  ]),
  none('odd-clarity-en-privacy', 'clarity', sharing(form('en')), [
    '+form',
    '<p>Your data is not shared with third parties.</p>',
  ]),
  none('odd-libreview-en-hidden', 'libreview', practices(), [
    '#toasts',
    '<div class="toast" hidden>Practice has been added.</div>',
  ]),
  none('odd-libreview-es-placeholder', 'libreview', page('libreview', form('es')), [
    '.help',
    'Cuando el consultorio esté vinculado, aparecerá aquí.',
  ]),
  none('odd-glooko-da-kopieret', 'glooko', account(form('da')), [
    '.Snackbars',
    '<div role="status">Koden er kopieret.</div>',
  ]),
  none('odd-clarity-fi-yhdistetyt', 'clarity', sharing(form('fi')), [
    '#clinics',
    '<h3>Yhdistetyt klinikat</h3><p>Ei vielä yhdistettyjä klinikoita.</p>',
  ]),
  none('odd-glooko-cs-zarizeni', 'glooko', account(form('cs')), [
    '.Snackbars',
    '<div role="status">Zařízení bylo úspěšně přidáno.</div>',
  ]),
  none('odd-libreview-tr-bekleniyor', 'libreview', practices(form('tr')), [
    '#linked',
    '<ul><li>Harbour Diabetes – Onay bekleniyor</li></ul>',
  ]),
  none('odd-clarity-he-not', 'clarity', sharing(form('he')), ['#clinics', '<p>המרפאה עדיין לא מחוברת</p>']),
  none('odd-clarity-ar-not', 'clarity', sharing(form('ar')), ['#clinics', '<p>لم يتم ربط أي عيادة بعد</p>']),
];
