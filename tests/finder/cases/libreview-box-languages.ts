/** Pages of LibreView with the box for the practice's ID, in the other languages. */
import type { FinderCase } from '../case.ts';
import { libreviewShell } from './shells.ts';

const PRACTICES = 'https://www.libreview.com/account-settings/my-practices';
const SETTINGS = 'https://www.libreview.com/accountSettings';
const float =
  '<style>.floating{position:relative;padding-top:18px}.floating .floating-label{position:absolute;left:6px;top:0;font-size:12px}</style>';

function tabs(...words: string[]): string {
  return `<div role="tablist">${words.map((word, at) => `<button role="tab" aria-selected="${at === 2}">${word}</button>`).join('')}</div>`;
}

function box(id: string, lang: string, about: string, selector: string, html: string, url = PRACTICES): FinderCase {
  return { id: `libreview-${id}`, service: 'libreview', lang, url, html, about, expect: 'box', box: selector };
}

export const libreviewOtherBoxes: readonly FinderCase[] = [
  box(
    'de-praxis-id',
    'de',
    'floating label',
    '#p',
    libreviewShell(
      `${float}<h1>Kontoeinstellungen</h1>${tabs('Profil', 'Präferenzen', 'Meine Praxen', 'Meine Geräte', 'Verbundene Apps')}<div class="floating"><input id="p" placeholder=" "><label class="floating-label" for="p">Praxis-ID</label></div><button>Hinzufügen</button>`,
    ),
  ),
  box(
    'de-blank',
    'de',
    'written apart, sibling div',
    '.z input',
    libreviewShell(
      `<h2>Meine Praxen</h2><div class="z"><div>Praxis ID eingeben</div><input></div><button>Hinzufügen</button>`,
    ),
    SETTINGS,
  ),
  box(
    'de-kennung',
    'de',
    'another word for ID, route says practices',
    '#kennung',
    libreviewShell(
      `<h2>Praxis hinzufügen</h2><label for="kennung">Praxiskennung</label><input id="kennung" name="practiceId"><button>Hinzufügen</button>`,
    ),
  ),
  box(
    'fr-cabinet',
    'fr',
    'label for',
    '#ic',
    libreviewShell(
      `<h2>Mes cabinets</h2><label for="ic">Identifiant du cabinet</label><input id="ic"><button>Ajouter</button>`,
    ),
  ),
  box(
    'fr-id',
    'fr',
    'floating label, ID kept',
    '#i2',
    libreviewShell(
      `${float}${tabs('Profil', 'Préférences', 'Mes cabinets médicaux')}<div class="floating"><input id="i2" placeholder=" "><label class="floating-label" for="i2">ID du cabinet médical</label></div><button>Ajouter</button>`,
    ),
    SETTINGS,
  ),
  box(
    'es-centro',
    'es',
    'documented label',
    '#ce',
    libreviewShell(
      `${float}${tabs('Perfil', 'Preferencias', 'Mis centros')}<div class="floating"><input id="ce" placeholder=" "><label class="floating-label" for="ce">ID del centro/consultorio</label></div><button>Añadir</button>`,
    ),
  ),
  box(
    'es-consultorio',
    'es-MX',
    'one half of the documented label, placeholder',
    'input[placeholder]',
    libreviewShell(`<h2>Mis consultorios</h2><input placeholder="ID del consultorio"><button>Agregar</button>`),
    SETTINGS,
  ),
  box(
    'it-ambulatorio',
    'it',
    'label for',
    '#ia',
    libreviewShell(
      `<h2>I miei ambulatori</h2><label for="ia">ID dell'ambulatorio</label><input id="ia" name="practiceId"><button>Aggiungi</button>`,
    ),
  ),
  box(
    'it-studio',
    'it',
    'another noun, floating label',
    '#is',
    libreviewShell(
      `${float}<h2>I miei studi medici</h2><div class="floating"><input id="is" placeholder=" "><label class="floating-label" for="is">ID studio medico</label></div><button>Aggiungi</button>`,
    ),
  ),
  box(
    'pt-consultorio',
    'pt',
    'label for',
    '#pc',
    libreviewShell(
      `<h2>Os meus consultórios</h2><label for="pc">ID do consultório</label><input id="pc"><button>Adicionar</button>`,
    ),
  ),
  box(
    'nl-praktijk',
    'nl',
    'hyphenated',
    '#np',
    libreviewShell(
      `<h2>Mijn praktijken</h2><label for="np">Praktijk-ID</label><input id="np"><button>Toevoegen</button>`,
    ),
  ),
  box(
    'sv-mottagning',
    'sv',
    'sibling div',
    '.f input',
    libreviewShell(
      `<h2>Mina mottagningar</h2><div class="f"><div>Mottagnings-ID</div><input></div><button>Lägg till</button>`,
    ),
  ),
  box(
    'da-praksis',
    'da',
    'lower-case id',
    '#dp',
    libreviewShell(`<h2>Mine praksisser</h2><label for="dp">Praksis-id</label><input id="dp"><button>Tilføj</button>`),
  ),
  box(
    'no-praksis',
    'nb',
    'wrapping label',
    'label input',
    libreviewShell(`<h2>Mine praksiser</h2><label>Praksis-ID <input></label><button>Legg til</button>`),
  ),
  box(
    'fi-vastaanotto',
    'fi',
    'inflected noun',
    '#fv',
    libreviewShell(
      `<h2>Omat vastaanotot</h2><label for="fv">Vastaanoton tunnus</label><input id="fv" name="practiceId"><button>Lisää</button>`,
    ),
  ),
  box(
    'pl-gabinet',
    'pl',
    'identifier spelled out',
    '#pg',
    libreviewShell(
      `<h2>Moje poradnie</h2><label for="pg">Identyfikator poradni</label><input id="pg"><button>Dodaj</button>`,
    ),
  ),
  box(
    'cs-ordinace',
    'cs',
    'label for',
    '#co',
    libreviewShell(`<h2>Moje ordinace</h2><label for="co">ID ordinace</label><input id="co"><button>Přidat</button>`),
  ),
  box(
    'tr-muayenehane',
    'tr',
    'label for',
    '#tm',
    libreviewShell(
      `<h2>Muayenehanelerim</h2><label for="tm">Muayenehane Kimliği</label><input id="tm"><button>Ekle</button>`,
    ),
  ),
  box(
    'ar-iyada',
    'ar',
    'right-to-left, vowel marks',
    '#ai',
    libreviewShell(`<h2>عياداتي</h2><label for="ai">معرّف العيادة</label><input id="ai"><button>إضافة</button>`),
  ),
  box(
    'he-mirpaa',
    'he',
    'right-to-left',
    '#hm',
    libreviewShell(`<h2>המרפאות שלי</h2><label for="hm">מזהה מרפאה</label><input id="hm"><button>הוסף</button>`),
  ),
];
