import type { ArrivalCase } from '../case.ts';
import { ours } from './arrival.ts';
import { account, form, practices, sharing } from './pages.ts';

const HARBOUR = 'Harbour Children’s Diabetes Clinic';

/** Our clinic is listed as linked. */
export const alreadyLinked: readonly ArrivalCase[] = [
  ours(
    'ours-libreview-en-tile',
    'libreview',
    practices(
      undefined,
      `<h2>Linked Practices</h2><div class="tiles"><ul><li><p>${HARBOUR}</p><p>1 Quay Street</p><button>Remove</button></li></ul></div>`,
    ),
  ),
  ours(
    'ours-libreview-de-code',
    'libreview',
    practices(
      form('de'),
      '<h2>Verknüpfte Praxen</h2><table><tr><td>Harbour</td><td>harbourqx7</td><td><button>Entfernen</button></td></tr></table>',
    ),
  ),
  ours(
    'ours-glooko-en-edit',
    'glooko',
    account(
      form('en'),
      '<ul class="ProConnect_list"><li><span>harbourqx7</span><button aria-label="Delete">✕</button></li></ul>',
    ),
  ),
  ours(
    'ours-clarity-en-plain',
    'clarity',
    sharing(form('en'), '<p>Clinics you share with</p><ul><li>Harbour Diabetes</li></ul>'),
  ),
  ours(
    'ours-clarity-fr-statut',
    'clarity',
    sharing(form('fr'), '<ul><li>Harbour Diabetes — Connectée <a href="#">Arrêter le partage</a></li></ul>'),
  ),
  ours(
    'ours-clarity-sv-details',
    'clarity',
    sharing(form('sv'), '<ul><li>Harbour Diabetes <button>Visa detaljer</button></li></ul>'),
  ),
  ours(
    'ours-libreview-ar',
    'libreview',
    practices(form('ar'), '<ul><li>Harbour Diabetes <button>إزالة</button></li></ul>'),
  ),
  ours(
    'ours-both-en',
    'libreview',
    practices(
      undefined,
      '<h2>Linked Practices</h2><ul><li>Northshire General <button>Remove</button></li><li>Harbour Diabetes <button>Remove</button></li></ul>',
    ),
  ),
  ours('ours-clarity-en-sentence', 'clarity', sharing(form('en'), '<p>You are sharing with Harbour Diabetes.</p>')),
  ours(
    'ours-libreview-es-card',
    'libreview',
    practices(
      form('es'),
      '<div class="card"><h3>Harbour Diabetes</h3><p>harbourqx7</p><button>Eliminar</button></div>',
    ),
  ),
  ours(
    'ours-glooko-da-row',
    'glooko',
    account(form('da'), '<div class="row"><span>harbourqx7</span><button>Fjern</button></div>'),
  ),
  ours(
    'ours-libreview-fi-table',
    'libreview',
    practices(
      form('fi'),
      '<table><tr><td><a href="#">Harbour Diabetes</a></td><td>Yhdistetty</td><td><button>Poista</button></td></tr></table>',
    ),
  ),
  ours(
    'ours-clarity-en-help-above',
    'clarity',
    sharing(
      form('en'),
      '<h3>Your clinics</h3><p>You can stop sharing at any time. To remove a clinic, press Stop sharing.</p><ul><li>Harbour Diabetes <button>Stop sharing</button></li></ul>',
    ),
  ),
];
