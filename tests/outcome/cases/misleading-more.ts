import type { PressCase } from '../case.ts';
import { none } from './none.ts';
import { account, form, practices, sharing } from './pages.ts';

/** More words of an answer in something that is none. */
export const moreMisleading: readonly PressCase[] = [
  none('odd-clarity-en-report', 'clarity', sharing(form('en')), [
    '#flash',
    '<div role="status">Report successfully shared with your clinic.</div>',
  ]),
  none('odd-clarity-en-link-copied', 'clarity', sharing(form('en')), [
    '#flash',
    '<div role="status">Clinic code copied successfully</div>',
  ]),
  none('odd-libreview-en-shortly', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">Your practice will be added shortly.</div>',
  ]),
  none('odd-libreview-en-until', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">Please don’t leave this page until the practice is linked.</div>',
  ]),
  none('odd-libreview-en-heading', 'libreview', practices(), [
    '#linked',
    '<h2>Linked practices</h2><h3>Connected accounts</h3>',
  ]),
  none('odd-libreview-en-how', 'libreview', practices(), [
    '#linked',
    '<h2>How your data is shared</h2><p>Your glucose readings are shared with every practice that is linked to your account.</p>',
  ]),
  none('odd-clarity-en-fresh-page', 'clarity', sharing(form('en')), [
    'body',
    sharing(form('en'), '<h3>Connected clinics</h3><p>Your data is shared with the clinics in this list.</p>'),
  ]),
  none('odd-glooko-en-password', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Your password was changed successfully.</div>',
  ]),
  none('odd-glooko-en-readings', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Welcome back! 3 new readings were added.</div>',
  ]),
  none('odd-libreview-en-server', 'libreview', practices(), [
    '#toasts',
    '<div role="status">Connected to the server again</div>',
  ]),
  none('odd-libreview-en-unlinked', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">The practice was successfully disconnected.</div>',
  ]),
  none('odd-libreview-en-followers', 'libreview', practices(), [
    '#linked',
    '<h2>LibreLinkUp</h2><ul><li>Grandma – shared</li></ul>',
  ]),
  none('odd-clarity-en-updated', 'clarity', sharing(form('en')), [
    '#flash',
    '<div role="status">Clinic details updated.</div>',
  ]),
  none('odd-glooko-de-moment', 'glooko', account(form('de')), [
    '.Snackbars',
    '<div role="status">Bitte nicht schließen, die Klinik wird hinzugefügt.</div>',
  ]),
  none('odd-glooko-de-geraet', 'glooko', account(form('de')), [
    '.Snackbars',
    '<div role="status">Gerät erfolgreich verbunden</div>',
  ]),
  none('odd-libreview-fr-ajout', 'libreview', practices(form('fr')), [
    '#toasts',
    '<div class="toast">Ajout du cabinet en cours</div>',
  ]),
  none('odd-libreview-fr-profil', 'libreview', practices(form('fr')), [
    '#toasts',
    '<div class="toast">Votre profil a été enregistré avec succès.</div>',
  ]),
  none('odd-libreview-es-anadiendo', 'libreview', practices(form('es')), [
    '#toasts',
    '<div class="toast">Se está añadiendo el consultorio</div>',
  ]),
  none('odd-clarity-pl-trwa', 'clarity', sharing(form('pl')), [
    '#flash',
    '<div role="status">Trwa łączenie z poradnią</div>',
  ]),
  none('odd-clarity-tr-ekleniyor', 'clarity', sharing(form('tr')), [
    '#flash',
    '<div role="status">Klinik ekleniyor</div>',
  ]),
  none('odd-clarity-nl-al', 'clarity', sharing(form('nl')), [
    '#flash',
    '<div role="status">Deze code is al gekoppeld aan een ander account.</div>',
  ]),
  none('odd-clarity-fi-poistettu', 'clarity', sharing(form('fi')), [
    '#flash',
    '<div role="status">Klinikka poistettiin onnistuneesti.</div>',
  ]),
  none('odd-libreview-en-code-echo', 'libreview', practices(), [
    '#toasts',
    '<div class="toast">Adding harbourqx7</div>',
  ]),
  none('odd-libreview-en-name-card', 'libreview', practices(), [
    '#linked',
    '<div class="card"><h3>Harbour Diabetes</h3><p>1 Quay Street</p><button>Add practice</button></div>',
  ]),
  none('odd-libreview-en-glued', 'libreview', practices(), [
    '#linked',
    '<ul><li><span>Harbour Diabetes</span><span>Pending</span><button>Remove</button></li></ul>',
  ]),
  none('odd-clarity-en-radio', 'clarity', sharing(form('en')), [
    '#clinics',
    '<ul><li><input type="radio" name="c"> Harbour Diabetes</li><li><input type="radio" name="c"> Harbour Dental</li></ul>',
  ]),
  none('odd-clarity-en-recent', 'clarity', sharing(form('en')), [
    '#clinics',
    '<ul><li><a href="#">Harbour Diabetes</a> <a class="btn" href="#">Connect</a></li></ul>',
  ]),
  none(
    'odd-clarity-en-spinner-rerender',
    'clarity',
    sharing(form('en'), '<p>You are now sharing with Northshire General.</p>'),
    ['.sharing', '<p>Loading…</p>'],
    ['.sharing', '<p>You are now sharing with Northshire General.</p>'],
  ),
  none('odd-glooko-en-by-clicking', 'glooko', account(form('en')), [
    '#portal',
    '<div role="dialog"><p>By clicking Share, your data is shared with Harbour Diabetes.</p><button>Cancel</button><button>Share</button></div>',
  ]),
  none('odd-clarity-de-klick', 'clarity', sharing(form('de')), [
    '#clinics',
    '<div><p>Mit Klick auf „Teilen“ werden Ihre Daten mit Harbour Diabetes geteilt.</p><button>Teilen</button></div>',
  ]),
  none('odd-libreview-fr-accord', 'libreview', practices(form('fr')), [
    '#toasts',
    '<div class="modal-message" role="dialog"><p>Harbour Diabetes</p><p>Vos données sont partagées avec ce cabinet.</p><button>Annuler</button><button>Confirmer</button></div>',
  ]),
  none('odd-clarity-en-consent-box', 'clarity', sharing(form('en')), [
    '#clinics',
    '<div><p>Your glucose data is shared with Harbour Diabetes.</p><p><input type="checkbox" id="c1"><label for="c1">I understand</label></p></div>',
  ]),
  none('odd-clarity-en-promo', 'clarity', sharing(form('en')), [
    '+.content',
    '<div class="tile"><h3>12,000 families</h3><p>have successfully connected with clinics worldwide since last year.</p></div>',
  ]),
  none('odd-libreview-en-button', 'libreview', practices(), ['.btn', 'Added']),
  none('odd-libreview-en-internet', 'libreview', practices(), [
    '#toasts',
    '<div role="status">You are now connected to the internet.</div>',
  ]),
  none('odd-glooko-en-next', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Now choose what you want to share with your clinic</div>',
  ]),
  none('odd-glooko-en-note', 'glooko', account(form('en')), [
    '.Snackbars',
    '<div role="status">Note successfully added.</div>',
  ]),
  none('odd-clarity-en-newsletter', 'clarity', sharing(form('en')), [
    '#flash',
    '<div role="status">You have now been added to our newsletter.</div>',
  ]),
];
