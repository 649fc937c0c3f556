/** Blind pages that say the right words beside a box for something else. */
import type { FinderCase } from '../case.ts';
import { CSS, frame, without } from './blind-page.ts';

export const blindCruel: readonly FinderCase[] = [
  without(
    'glooko',
    'en',
    'password-first',
    'dialog to add a code asks for the password, in a plain text box',
    `${frame('glooko', ['Summary'], '<h2>Account</h2>')}<div class="veil"></div><div role="dialog" aria-modal="true" class="pop" aria-labelledby="h"><h3 id="h">Add ProConnect code</h3><p>For your safety, enter your password to continue.</p><label>Your password <input type="text" autocomplete="off" style="-webkit-text-security:disc"></label><button>Continue</button></div>`,
  ),
  without(
    'glooko',
    'de',
    'passwort-zuerst',
    'the same with a password box',
    `${frame('glooko', ['Übersicht'], '<h2>Konto</h2>')}<dialog data-modal><h3>ProConnect-Code hinzufügen</h3><label>Ihr Passwort zur Bestätigung <input type="password"></label><button>Weiter</button></dialog>`,
  ),
  without(
    'glooko',
    'es',
    'apodo',
    'nickname for a linked clinic',
    frame(
      'glooko',
      ['Resumen'],
      `<h2>ProConnect</h2><p>Clínica Norte (código: nortediab)</p><label>Apodo para esta clínica <input></label><button>Guardar</button>`,
    ),
  ),
  without(
    'glooko',
    'en-GB',
    'remove-typing',
    'typing a word to confirm that a code is removed',
    `${frame('glooko', ['Summary'], '<h2>Edit ProConnect</h2>')}<dialog data-modal><h3>Delete ProConnect code?</h3><p>Type DELETE to confirm that your clinic may no longer see your data.</p><input aria-label="Type DELETE"><button>Delete</button></dialog>`,
  ),
  without(
    'glooko',
    'fr',
    'signature',
    'electronic signature under the consent for the clinic',
    frame(
      'glooko',
      ['Synthèse'],
      `<h2>Autorisation ProConnect</h2><p>J’autorise la clinique (code nord75) à consulter mes données.</p><label>Signature électronique (nom complet) <input></label><button>Autoriser</button>`,
    ),
  ),
  without(
    'glooko',
    'it',
    'due-volte',
    'the code has to be typed twice: two equally good boxes',
    frame(
      'glooko',
      ['Riepilogo'],
      `<h2>Account</h2><label>Codice ProConnect <input></label><label>Codice ProConnect <input></label><button>Invia</button>`,
    ),
  ),
  without(
    'glooko',
    'pt-BR',
    'sem-codigo',
    'asks for a code from Glooko’s support, not having the clinic’s',
    frame(
      'glooko',
      ['Resumo'],
      `<h2>Não tenho um código ProConnect</h2><p>Descreva sua clínica e nós procuraremos o código.</p><label>Cidade da clínica <input></label><button>Enviar pedido</button>`,
    ),
  ),
  without(
    'clarity',
    'en',
    'reason',
    'reason for sharing with the clinic',
    frame(
      'Dexcom CLARITY',
      ['Overview', 'Settings'],
      `<h2>Share with your clinic</h2><p>Clinic share code: ukroyhosc</p><label>Reason for sharing (optional) <input></label><button>Share data</button>`,
    ),
  ),
  without(
    'clarity',
    'nb',
    'kallenavn',
    'nickname for the clinic while sharing',
    frame(
      'Dexcom CLARITY',
      ['Oversikt'],
      `<h2>Del data med klinikken</h2><p>Koden er godkjent. Hva vil du kalle denne klinikken?</p><input placeholder="Navn på klinikken"><button>Lagre</button>`,
    ),
  ),
  without(
    'clarity',
    'fr',
    'code-dialogue',
    'label Code alone in a two-step dialog over the sharing settings',
    `${frame('Dexcom CLARITY', ['Présentation'], '<h2>Partager avec votre clinique</h2><p>Code de partage de la clinique</p>')}<dialog data-modal><h3>Vérification en deux étapes</h3><p>Nous avons envoyé un SMS au numéro se terminant par 12.</p><label>Code <input></label><button>Continuer</button></dialog>`,
  ),
  without(
    'clarity',
    'da',
    'patientens-kode',
    'box for the code that a patient reads out, on a help page for clinics',
    frame(
      'Dexcom CLARITY',
      ['Oversigt'],
      `<h2>For klinikker</h2><label>Indtast koden, som patienten har oprettet i appen <input></label><button>Hent data</button>`,
    ),
  ),
  without(
    'clarity',
    'nl',
    'stoppen',
    'reason for the end of sharing',
    `${frame('Dexcom CLARITY', ['Overzicht'], '<h2>Gegevens delen</h2>')}<dialog data-modal><h3>Stoppen met delen met uw kliniek?</h3><label>Reden <input></label><button>Stoppen met delen</button></dialog>`,
  ),
  without(
    'libreview',
    'en',
    'display-filter',
    'a filter named Practice ID above a table',
    frame(
      'LibreView',
      ['My Glucose', 'Reports'],
      `<h2>Report history</h2><div class="row"><label>Date <input></label><label>Practice ID <input></label><button>Apply filter</button><button>Clear</button></div><table><thead><tr><th>Date</th><th>Practice ID</th><th>Report</th></tr></thead><tbody><tr><td>1 Nov</td><td>09646522</td><td>AGP</td></tr></tbody></table>`,
    ),
    { url: 'https://www.libreview.com/glucosereports' },
  ),
  without(
    'libreview',
    'en-GB',
    'edit-linked',
    'edit form of a linked practice, its id read-only',
    frame(
      'LibreView',
      ['My Glucose'],
      `<h2>My Practices</h2><div class="card"><h3>Edit practice</h3><label>Practice ID <input value="09646522" readonly></label><label>Practice name shown to me <input value="Riverside"></label><button>Save</button></div>`,
    ),
  ),
  without(
    'libreview',
    'fr',
    'confirmer-id',
    'practice identifier and its repetition, both empty and equal',
    frame(
      'LibreView',
      ['Mon glucose'],
      `<h2>Mes cabinets</h2><div class="float"><input placeholder=" "><label>ID du cabinet</label></div><div class="float"><input placeholder=" "><label>ID du cabinet</label></div><button>Ajouter</button>`,
    ),
  ),
  without(
    'libreview',
    'es',
    'referencia',
    'reference of the patient at the practice that was found by its id',
    `${frame('LibreView', ['Mi glucosa'], '<h2>Mis consultas</h2>')}<dialog data-modal><h3>Añadir consultorio</h3><p>ID del centro/consultorio: 09646522. Hospital Central, Calle Mayor 1.</p><label>Nombre y apellidos del paciente <input></label><button>Conectar</button></dialog>`,
  ),
  without(
    'libreview',
    'sv',
    'postnummer',
    'postcode to find a practice id',
    frame(
      'LibreView',
      ['Mitt glukos'],
      `<h2>Mina mottagningar</h2><h3>Hitta mottagnings-ID</h3><label>Mottagningens postnummer <input></label><button>Sök</button>`,
    ),
  ),
  without(
    'libreview',
    'cs',
    'heslo',
    'password before a practice is removed',
    `${CSS}<h2>Moje ordinace</h2><p>ID ordinace: 09646522</p><div class="card"><h3>Odebrat ordinaci</h3><label>Zadejte heslo k účtu <input type="text"></label><button>Odebrat ordinaci</button></div>`,
  ),
];
