/** Blind pages with the box beside what must not be filled: removal, filters, passwords, other codes. */
import type { FinderCase } from '../case.ts';
import { frame, withBox } from './blind-page.ts';

export const blindNeighbours: readonly FinderCase[] = [
  withBox(
    'libreview',
    'de',
    'entfernen-daneben',
    'linked practices with their removal in the same card',
    '#neu',
    frame(
      'LibreView',
      ['Meine Glukose'],
      `<div class="card"><h2>Meine Praxen</h2><ul><li>Kinderklinik Nord, ID: 09646522 <button>Entfernen</button></li><li>Diabetologie Süd, ID: 77120034 <button>Entfernen</button></li></ul><label for="neu">Praxis-ID</label><input id="neu"><button>Hinzufügen</button></div>`,
    ),
  ),
  withBox(
    'clarity',
    'fr',
    'arreter-a-cote',
    'end of sharing beside a clinic, new code below',
    '#nouveau',
    frame(
      'Dexcom CLARITY',
      ['Paramètres'],
      `<h2>Partage de données</h2><p>Clinique Nord <button>Arrêter le partage</button></p><label for="nouveau">Code de partage de la clinique</label><input id="nouveau"><button>Partager</button>`,
    ),
  ),
  withBox(
    'glooko',
    'es',
    'eliminar-al-lado',
    'connected codes with a red X, in the same section',
    '#otro',
    frame(
      'glooko',
      ['Resumen'],
      `<section><h3>Cuenta</h3><h4>ProConnect</h4><ul><li>nortediab <button aria-label="Eliminar">X</button></li></ul><label for="otro">Código ProConnect</label><input id="otro"><button>Enviar</button><button>Editar ProConnect</button></section>`,
    ),
  ),
  withBox(
    'glooko',
    'en',
    'account-section',
    'password and two-step rows as plain text in the same section',
    '#code',
    frame(
      'glooko',
      ['Summary'],
      `<section class="InfoPanelSection_InfoPanelSection"><h3 class="InfoPanelSection_title">Account</h3><div class="row">Email <span>kim@example.org</span><a href="#">Change</a></div><div class="row">Password <span>••••••••</span><a href="#">Change password</a></div><div class="row">Two-step verification <span>Off</span><a href="#">Turn on</a></div><div class="row"><label for="code">ProConnect code</label><input id="code"><button>Submit</button></div></section>`,
    ),
  ),
  withBox(
    'libreview',
    'en',
    'connected-apps-tab',
    'other panel of the same page has an invitation code',
    '.practices input',
    frame(
      'LibreView',
      ['My Glucose'],
      `<div class="card practices"><h3>My Practices</h3><div class="float"><input id="p" placeholder=" "><label for="p">Practice ID</label></div><button>Add</button></div><div class="card"><h3>LibreLinkUp</h3><div class="float"><input id="i" placeholder=" "><label for="i">Invitation code</label></div><button>Accept</button></div>`,
    ),
  ),
  withBox(
    'clarity',
    'en',
    'generate-beside',
    'the patient’s own code to make and copy stands in the section below',
    '#clinic-code',
    frame(
      'Dexcom CLARITY',
      ['Settings'],
      `<section><h3>Enter a code from your clinic</h3><label for="clinic-code">Clinic share code</label><input id="clinic-code"><button>Share data</button></section><section><h3>Or give your clinic a code</h3><label>Your code <input value="AB12-CD34-EF56" readonly></label><button>Copy</button><button>Generate Code</button></section>`,
    ),
  ),
  withBox(
    'glooko',
    'it',
    'filtro-sotto',
    'table with filter in the same page',
    '#pc',
    frame(
      'glooko',
      ['Riepilogo'],
      `<h2>ProConnect</h2><label for="pc">Codice ProConnect</label><input id="pc"><button>Invia</button><h2>Accessi ai Suoi dati</h2><label>Filtra per clinica <input></label><button>Filtra</button><table><tr><td>Clinica Nord</td><td>3 nov</td></tr></table>`,
    ),
  ),
  withBox(
    'libreview',
    'nl',
    'verwijderen-daarnaast',
    'removal in the same form row',
    '#nieuw',
    frame(
      'LibreView',
      ['Mijn glucose'],
      `<h2>Mijn praktijken</h2><table><tr><td>Diabetesteam Noord</td><td><button>Verwijderen</button></td></tr><tr><td><label for="nieuw">Praktijk-ID</label> <input id="nieuw"></td><td><button>Toevoegen</button></td></tr></table>`,
    ),
  ),
  withBox(
    'clarity',
    'sv',
    'sluta-dela',
    'end of sharing and a date range in the same page',
    '#ny',
    frame(
      'Dexcom CLARITY',
      ['Inställningar'],
      `<h2>Datadelning</h2><p>Barnkliniken <button>Sluta dela</button></p><label for="ny">Klinikens delningskod</label><input id="ny"><button>Dela data</button><h2>Period</h2><input name="start_date"><input name="end_date">`,
    ),
  ),
  withBox(
    'glooko',
    'fi',
    'salasana-vieressa',
    'change of password in a form of its own',
    '#uusi',
    frame(
      'glooko',
      ['Yhteenveto'],
      `<section><h3>Salasana</h3><form><label>Nykyinen salasana <input type="password"></label><label>Uusi salasana <input type="password"></label><button>Vaihda</button></form></section><section><h3>ProConnect</h3><form><label for="uusi">ProConnect-koodi</label><input id="uusi"><button>Lähetä</button></form></section>`,
    ),
  ),
];
