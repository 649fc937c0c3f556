import type { ArrivalCase } from '../case.ts';
import { other } from './arrival.ts';
import { account, form, practices, sharing } from './pages.ts';

/** Another clinic is listed as linked. */
export const otherLinked: readonly ArrivalCase[] = [
  other(
    'other-libreview-en',
    'libreview',
    'Remove',
    practices(
      undefined,
      '<h2>Linked Practices</h2><ul><li><p>Northshire General</p><p>2 Hill Road</p><button>Remove</button></li></ul>',
    ),
  ),
  other(
    'other-libreview-de',
    'libreview',
    'Entfernen',
    practices(
      form('de'),
      '<h2>Verknüpfte Praxen</h2><table><tr><th>Praxis</th><th></th></tr><tr><td>Dr. Nord</td><td><button>Entfernen</button></td></tr></table>',
    ),
  ),
  other(
    'other-glooko-en',
    'glooko',
    'Delete',
    account(form('en'), '<ul><li>NORTHKIDS2 <button aria-label="Delete">✕</button></li></ul>'),
  ),
  other(
    'other-clarity-en',
    'clarity',
    'Stop sharing',
    sharing(
      form('en'),
      '<h3>Clinics you share with</h3><ul><li>Northshire General <button>Stop sharing</button></li></ul>',
    ),
  ),
  other(
    'other-clarity-fr',
    'clarity',
    'Arrêter le partage',
    sharing(
      form('fr'),
      '<h3>Cliniques associées</h3><ul><li>Clinique du Nord <a href="#" role="button">Arrêter le partage</a></li></ul>',
    ),
  ),
  other(
    'other-libreview-es',
    'libreview',
    'Eliminar',
    practices(
      form('es'),
      '<h2>Consultorios vinculados</h2><ul><li>Consultorio Norte <button>Eliminar</button></li></ul>',
    ),
  ),
  other(
    'other-libreview-it',
    'libreview',
    'Rimuovi',
    practices(form('it'), '<h2>Cliniche collegate</h2><ul><li>Ambulatorio Nord <button>Rimuovi</button></li></ul>'),
  ),
  other(
    'other-clarity-nl',
    'clarity',
    'Verwijderen',
    sharing(form('nl'), '<h3>Gekoppelde klinieken</h3><ul><li>Kliniek Noord <button>Verwijderen</button></li></ul>'),
  ),
  other(
    'other-clarity-pl',
    'clarity',
    'Usuń',
    sharing(form('pl'), '<h3>Połączone poradnie</h3><ul><li>Poradnia Północ <button>Usuń</button></li></ul>'),
  ),
  other(
    'other-libreview-he',
    'libreview',
    'הסר',
    practices(form('he'), '<h2>מרפאות מקושרות</h2><ul><li>מרפאת הצפון <button>הסר</button></li></ul>'),
  ),
  other(
    'other-libreview-pt-card',
    'libreview',
    'Remover',
    practices(
      form('pt'),
      '<h2>Consultórios vinculados</h2><div class="cards"><div class="card"><p>Consultório Norte</p><button>Remover</button></div></div>',
    ),
  ),
  other(
    'other-clarity-sv',
    'clarity',
    'Ta bort',
    sharing(form('sv'), '<h3>Mina mottagningar</h3><ul><li>Norra mottagningen <button>Ta bort</button></li></ul>'),
  ),
  other(
    'other-clarity-nb',
    'clarity',
    'Fjern',
    sharing(form('nb'), '<h3>Tilkoblede klinikker</h3><ul><li>Nord klinikk <button>Fjern</button></li></ul>'),
  ),
  other(
    'other-glooko-fi',
    'glooko',
    'Poista',
    account(form('fi'), '<ul><li>Pohjoinen <button>Poista</button></li></ul>'),
  ),
  other(
    'other-clarity-cs',
    'clarity',
    'Odebrat',
    sharing(form('cs'), '<h3>Propojené kliniky</h3><ul><li>Klinika Sever <button>Odebrat</button></li></ul>'),
  ),
  other(
    'other-clarity-tr',
    'clarity',
    'Kaldır',
    sharing(form('tr'), '<h3>Bağlı klinikler</h3><ul><li>Kuzey Kliniği <button>Kaldır</button></li></ul>'),
  ),
  other(
    'other-clarity-ar',
    'clarity',
    'إزالة',
    sharing(form('ar'), '<h3>العيادات المرتبطة</h3><ul><li>عيادة الشمال <button>إزالة</button></li></ul>'),
  ),
  other(
    'other-clarity-da',
    'clarity',
    'Stop deling',
    sharing(form('da'), '<h3>Klinikker, du deler med</h3><ul><li>Nordklinikken <button>Stop deling</button></li></ul>'),
  ),
  other(
    'other-libreview-en-help-above',
    'libreview',
    'Remove',
    practices(
      undefined,
      '<h2>Linked Practices</h2><p>These can see your glucose data.</p><ul><li>Northshire General <button>Remove</button></li></ul>',
    ),
  ),
];
