import type { PressCase } from '../case.ts';
import { none } from './none.ts';
import { account, form, practices, sharing } from './pages.ts';

/** Nothing, or signs that something is going on. */
export const waiting: readonly PressCase[] = [
  none('none-glooko-en-nothing', 'glooko', account(form('en'))),
  none('none-glooko-en-spinner', 'glooko', account(form('en')), [
    '.Dialog_help',
    '<span role="status">Connecting…</span>',
  ]),
  none('none-clarity-en-please-wait', 'clarity', sharing(form('en')), [
    '#flash',
    '<div role="status">Please wait while we check your code.</div>',
  ]),
  none('none-libreview-de-wird', 'libreview', practices(form('de')), [
    '#toasts',
    '<div class="toast">Die Praxis wird verbunden …</div>',
  ]),
  none('none-clarity-fr-cours', 'clarity', sharing(form('fr')), [
    '#flash',
    '<div role="status">Connexion à la clinique en cours…</div>',
  ]),
  none('none-glooko-es-conectando', 'glooko', account(form('es')), [
    '.Snackbars',
    '<div role="status">Conectando con la clínica…</div>',
  ]),
  none('none-libreview-it-attendere', 'libreview', practices(form('it')), [
    '#toasts',
    '<div class="toast">Collegamento in corso, attendere…</div>',
  ]),
  none('none-clarity-nl-even-geduld', 'clarity', sharing(form('nl')), [
    '#flash',
    '<div role="status">Even geduld, we controleren de code…</div>',
  ]),
  none('none-glooko-sv-vanta', 'glooko', account(form('sv')), [
    '.Snackbars',
    '<div role="status">Ansluter till kliniken…</div>',
  ]),
  none('none-clarity-ar-wait', 'clarity', sharing(form('ar')), [
    '#flash',
    '<div role="status">جارٍ الاتصال بالعيادة…</div>',
  ]),
  none('none-libreview-en-required', 'libreview', practices(), [
    '#addPractice-practiceId-input-error-text',
    'Required field',
  ]),
  none('none-libreview-en-confirm', 'libreview', practices(), [
    '#toasts',
    '<div role="dialog"><h2>Add practice</h2><p>Harbour Children’s Diabetes Clinic<br>harbourqx7</p><p>Do you want this practice to be linked to your account?</p><button>Cancel</button><button>Add</button></div>',
  ]),
  none('none-glooko-de-confirm', 'glooko', account(form('de')), [
    '#portal',
    '<div role="dialog"><h2>Klinik bestätigen</h2><ul><li>Harbour Diabetes</li></ul><p>Mit „Bestätigen“ werden Ihre Daten mit der Klinik geteilt.</p><button>Bestätigen</button></div>',
  ]),
  none('none-clarity-en-consent', 'clarity', sharing(form('en')), [
    '#clinics',
    '<p>By continuing you agree that your data will be shared with Harbour Diabetes.</p><label><input type="checkbox"> I consent to share my data with my clinic</label><button>Yes, Share My Data</button>',
  ]),
];
