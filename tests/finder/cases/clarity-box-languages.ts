/** Pages of Dexcom Clarity with the box for the clinic's share code, in the other languages. */
import type { FinderCase } from '../case.ts';
import { clarityShell } from './shells.ts';

const SETTINGS = 'https://clarity.dexcom.eu/i/#/settings';
const SHARING = 'https://clarity.dexcom.eu/i/#/sharing';
const US = 'https://clarity.dexcom.com/i/#/settings/sharing';

function box(id: string, lang: string, about: string, selector: string, html: string, url = SETTINGS): FinderCase {
  return { id: `clarity-${id}`, service: 'clarity', lang, url, html, about, expect: 'box', box: selector };
}

export const clarityOtherBoxes: readonly FinderCase[] = [
  box(
    'de-freigabe',
    'de',
    'compound noun',
    '#fc',
    clarityShell(
      `<h2>Daten mit der Klinik teilen</h2><label for="fc">Freigabecode</label><input id="fc"><button class="btn btn-primary">Freigeben</button>`,
      ['Übersicht', 'Muster', 'Einstellungen'],
    ),
  ),
  box(
    'de-klinikcode',
    'de',
    'sibling div, wrapped in component markup',
    'input.ember-text-field',
    clarityShell(
      `<section><h3>Datenfreigabe</h3><div class="row"><div class="col"><div class="lbl">Klinikcode</div></div><div class="col"><input class="ember-text-field" id="ember88"></div></div><button>Daten teilen</button></section>`,
    ),
    SHARING,
  ),
  box(
    'de-satz',
    'de',
    'whole sentence as label',
    '#s',
    clarityShell(
      `<h2>Einstellungen</h2><label for="s">Geben Sie den Freigabe-Code Ihrer Klinik ein</label><input id="s"><button>Weiter</button>`,
    ),
  ),
  box(
    'fr-partage',
    'fr',
    'label for',
    '#cp',
    clarityShell(
      `<h2>Partage de données</h2><label for="cp">Code de partage de la clinique</label><input id="cp"><button>Partager</button>`,
      ['Aperçu', 'Paramètres'],
    ),
    SHARING,
  ),
  box(
    'fr-placeholder',
    'fr',
    'placeholder and heading',
    'input[placeholder]',
    clarityShell(
      `<h2>Partager mes données avec ma clinique</h2><div><input placeholder="Code de la clinique"></div><button>Valider</button>`,
    ),
  ),
  box(
    'es-compartir',
    'es',
    'dt and dd',
    'dd input',
    clarityShell(
      `<h2>Compartir datos</h2><dl><dt>Código de la clínica</dt><dd><input></dd></dl><button>Compartir</button>`,
      ['Resumen', 'Ajustes'],
    ),
    SHARING,
  ),
  box(
    'es-uso-compartido',
    'es',
    'aria-label',
    'input[aria-label]',
    clarityShell(
      `<h2>Configuración</h2><h3>Clínicas</h3><input aria-label="Código para compartir de la clínica" class="cui-input"><button>Compartir datos</button>`,
    ),
    US,
  ),
  box(
    'it-condivisione',
    'it',
    'label for',
    '#cc',
    clarityShell(
      `<h2>Condivisione dei dati</h2><label for="cc">Codice di condivisione</label><input id="cc"><button>Condividi con la clinica</button>`,
    ),
  ),
  box(
    'pt-partilha',
    'pt',
    'European Portuguese, wrapping label',
    'label input',
    clarityShell(
      `<h2>Partilha de dados</h2><label>Código de partilha da clínica <input></label><button>Partilhar</button>`,
    ),
    SHARING,
  ),
  box(
    'pt-br-compartilhar',
    'pt-BR',
    'Brazilian Portuguese, placeholder',
    'input.x',
    clarityShell(
      `<h2>Compartilhar dados</h2><p>Com a sua clínica</p><input class="x" placeholder="Código da clínica"><button>Compartilhar</button>`,
    ),
    US,
  ),
  box(
    'nl-deelcode',
    'nl',
    'compound noun',
    '#dc',
    clarityShell(
      `<h2>Gegevens delen</h2><label for="dc">Deelcode van de kliniek</label><input id="dc"><button>Delen</button>`,
    ),
  ),
  box(
    'sv-delningskod',
    'sv',
    'sibling div',
    '.rad input',
    clarityShell(
      `<h2>Dela data med kliniken</h2><div class="rad"><div>Delningskod</div><input></div><button>Dela</button>`,
    ),
    SHARING,
  ),
  box(
    'da-klinikkode',
    'da',
    'floating label without for',
    '.fl input',
    clarityShell(
      `<style>.fl{position:relative;padding-top:16px}.fl span{position:absolute;left:0;top:0;font-size:11px}</style><h2>Deling af data</h2><div class="fl"><input placeholder=" "><span>Klinikkode</span></div><button>Del data</button>`,
    ),
  ),
  box(
    'no-delingskode',
    'nb',
    'label for',
    '#dk',
    clarityShell(
      `<h2>Innstillinger</h2><h3>Del data med klinikken</h3><label for="dk">Delingskode fra klinikken</label><input id="dk"><button>Del</button>`,
    ),
  ),
  box(
    'fi-jakokoodi',
    'fi',
    'inflected nouns',
    '#jk',
    clarityShell(
      `<h2>Tietojen jakaminen</h2><label for="jk">Klinikan jakamiskoodi</label><input id="jk"><button>Jaa</button>`,
    ),
    SHARING,
  ),
  box(
    'pl-udostepnianie',
    'pl',
    'inflected nouns',
    '#ku',
    clarityShell(
      `<h2>Udostępnianie danych</h2><label for="ku">Kod udostępniania kliniki</label><input id="ku"><button>Udostępnij</button>`,
    ),
  ),
  box(
    'cs-sdileni',
    'cs',
    'table header',
    'td input',
    clarityShell(
      `<h2>Sdílení dat</h2><table><tr><th>Kód kliniky</th><td><input></td></tr></table><button>Sdílet</button>`,
    ),
    SHARING,
  ),
  box(
    'tr-paylasim',
    'tr',
    'dotless i in capitals',
    '#pk',
    clarityShell(
      `<h2>VERİ PAYLAŞIMI</h2><label for="pk">KLİNİK PAYLAŞIM KODU</label><input id="pk"><button>PAYLAŞ</button>`,
    ),
  ),
  box(
    'ar-mushtaraka',
    'ar',
    'right-to-left',
    '#am',
    clarityShell(
      `<h2>مشاركة البيانات مع العيادة</h2><label for="am">رمز المشاركة</label><input id="am"><button>مشاركة</button>`,
      ['نظرة عامة', 'الإعدادات'],
    ),
  ),
  box(
    'he-shituf',
    'he',
    'right-to-left, sibling div',
    '.r input',
    clarityShell(
      `<h2>שיתוף נתונים</h2><div class="r"><div>קוד השיתוף של המרפאה</div><input></div><button>שתף</button>`,
      ['סקירה', 'הגדרות'],
    ),
    SHARING,
  ),
];
