import type { PressCase } from '../case.ts';
import { account, form, page, practices, sharing } from './pages.ts';

/** The clinic is in a list that did not hold it before. */

const OTHER = 'Northshire General';

export const linkedByList: readonly PressCase[] = [
  {
    id: 'list-libreview-en-tile',
    service: 'libreview',
    lang: 'en',
    html: practices(undefined, '<h2>Linked Practices</h2><p class="empty">You have no linked practices.</p>'),
    changes: [
      [
        '#linked',
        '<h2>Linked Practices</h2><ul><li><b>Harbour Children’s Diabetes Clinic</b><br>harbourqx7 <button>Remove</button></li></ul>',
      ],
    ],
    says: 'linked',
  },
  {
    id: 'list-libreview-de-table',
    service: 'libreview',
    lang: 'de',
    html: practices(form('de'), '<table><thead><tr><th>Praxis</th><th>ID</th></tr></thead><tbody></tbody></table>'),
    changes: [
      [
        'tbody',
        '<tr><td>HARBOUR DIABETES</td><td>harbourqx7</td><td><button class="danger">Entfernen</button></td></tr>',
      ],
    ],
    says: 'linked',
  },
  {
    id: 'list-clarity-fr-after-other',
    service: 'clarity',
    lang: 'fr',
    html: sharing(form('fr'), `<ul><li>${OTHER} <a href="#">Arrêter le partage</a></li></ul>`),
    changes: [['+#clinics ul', '<li><span>Harbour Diabetes</span> <a href="#">Arrêter le partage</a></li>']],
    says: 'linked',
  },
  {
    id: 'list-glooko-es-rerender',
    service: 'glooko',
    lang: 'es',
    html: account(form('es'), `<ul><li>${OTHER}</li></ul>`),
    changes: [
      ['#portal', ''],
      ['.ProConnect_section', `<h3>ProConnect</h3><ul><li>${OTHER}</li><li>harbourqx7</li></ul>`],
    ],
    says: 'linked',
  },
  {
    id: 'list-clarity-pl-row',
    service: 'clarity',
    lang: 'pl',
    html: page('clarity', form('pl')),
    changes: [
      [
        '#clinics',
        '<div role="list"><div role="listitem"><div>Harbour Diabetes</div><button>Usuń</button></div></div>',
      ],
    ],
    says: 'linked',
  },
  {
    id: 'list-libreview-he-dl',
    service: 'libreview',
    lang: 'he',
    html: page('libreview', form('he')),
    changes: [['#linked', '<dl><dt>מרפאה</dt><dd>Harbour Diabetes</dd></dl>']],
    says: 'linked',
  },
  {
    id: 'list-clarity-en-fresh',
    service: 'clarity',
    lang: 'en',
    html: sharing(form('en'), '<p>None yet.</p>'),
    changes: [['body', sharing(form('en'), '<h3>Shared with</h3><ul><li>Harbour Diabetes</li></ul>')]],
    fresh: true,
    says: 'linked',
  },
  {
    id: 'list-clarity-tr-fresh-flash',
    service: 'clarity',
    lang: 'tr',
    html: sharing(form('tr')),
    changes: [['body', `<div class="flash notice">Klinik eklendi.</div>${sharing(form('tr'))}`]],
    fresh: true,
    says: 'linked',
  },
];
