/** Blind pages with the right words on a box that is hidden, blocked, not a box for text, or in the wrong place. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';
import { CSS, frame, without } from './blind-page.ts';

const WORDS = {
  glooko: {
    en: 'ProConnect Code',
    de: 'ProConnect-Code',
    fr: 'Code ProConnect',
    pl: 'Kod ProConnect',
    fi: 'ProConnect-koodi',
    tr: 'ProConnect kodu',
  },
  clarity: {
    en: 'Clinic share code',
    es: 'Código para compartir de la clínica',
    it: 'Codice di condivisione della clinica',
    da: 'Klinikkens delingskode',
    ar: 'رمز المشاركة الخاص بالعيادة',
    cs: 'Kód kliniky pro sdílení',
  },
  libreview: {
    en: 'Practice ID',
    nl: 'Praktijk-ID',
    sv: 'Mottagnings-ID',
    pt: 'ID do consultório',
    nb: 'Praksis-ID',
    he: 'מזהה המרפאה',
  },
} as const;

/** The right form, `{}` its label, with something in its way. */
function spoilt(
  service: ServiceId,
  lang: string,
  name: string,
  about: string,
  html: string,
  rest?: Partial<FinderCase>,
): FinderCase {
  const words: Readonly<Record<string, string>> = WORDS[service];
  const label = words[lang] ?? '';
  return without(service, lang, name, about, frame(service, [], html.replaceAll('{}', label)), rest);
}

const field = '<label for="f">{}</label><input id="f"><button>OK</button>';
const styled = (style: string) => `<h2>{}</h2><div style="${style}">${field}</div>`;

const hidden = [
  spoilt('glooko', 'en', 'display', 'display none on an ancestor', styled('display:none')),
  spoilt('clarity', 'es', 'visibility', 'visibility hidden', styled('visibility:hidden')),
  spoilt('libreview', 'nl', 'opacity', 'opacity zero', styled('opacity:0')),
  spoilt('glooko', 'de', 'faint', 'opacity 0.05', styled('opacity:.05')),
  spoilt(
    'clarity',
    'it',
    'pixel',
    'a box of one pixel',
    '<label for="f">{}</label><input id="f" class="vh"><button>OK</button>',
  ),
  spoilt('libreview', 'sv', 'off-screen', 'off the screen', styled('position:absolute;left:-10000px')),
  spoilt('glooko', 'fr', 'clip-path', 'cut away by clip-path', styled('clip-path:inset(50%)')),
  spoilt('clarity', 'da', 'collapsed', 'an ancestor of no height', styled('max-height:0;overflow:hidden')),
  spoilt('libreview', 'pt', 'closed-details', 'closed details', `<details><summary>{}</summary>${field}</details>`),
  spoilt('glooko', 'pl', 'inert', 'inert', `<section inert><h2>{}</h2>${field}</section>`),
  spoilt(
    'libreview',
    'nb',
    'aria-hidden',
    'page behind a dialog, aria-hidden',
    `<div aria-hidden="true">${field}</div><div class="veil"></div><div role="dialog" aria-modal="true" class="pop"><p>Du blir snart logget ut.</p><button>Bli</button></div>`,
  ),
  spoilt(
    'glooko',
    'en',
    'honeypot',
    'a trap for robots',
    `<form><div style="height:0;width:0;overflow:hidden;position:absolute"><label for="f">{}</label><input id="f" tabindex="-1" autocomplete="off"></div><label>Your message to support <textarea></textarea></label></form>`,
  ),
  spoilt(
    'clarity',
    'cs',
    'hidden-tab',
    'tab that is not open',
    `<div role="tabpanel" hidden>${field}</div><p>Přehled</p>`,
  ),
];

const blocked = [
  spoilt('libreview', 'he', 'readonly', 'read-only', '<label>{} <input readonly></label><button>OK</button>'),
  spoilt('clarity', 'ar', 'disabled', 'disabled by its fieldset', `<fieldset disabled>${field}</fieldset>`),
  spoilt(
    'glooko',
    'fi',
    'textarea',
    'a box of many lines',
    '<label>{} <textarea></textarea></label><button>OK</button>',
  ),
  spoilt(
    'libreview',
    'en',
    'select',
    'a choice of linked practices',
    '<label>{} <select><option>09646522</option><option>44120987</option></select></label><button>OK</button>',
  ),
  spoilt(
    'clarity',
    'en',
    'contenteditable',
    'editable text, no box',
    '<span id="l">{}</span><div contenteditable="true" role="textbox" aria-labelledby="l" style="border:1px solid">&nbsp;</div><button>OK</button>',
  ),
  spoilt(
    'glooko',
    'tr',
    'cookie-wall',
    'covered by a cookie wall',
    `${field}<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter veil"></div><div class="pop" style="top:60%"><p>Çerezleri kullanıyoruz.</p><button id="onetrust-accept-btn-handler">Tümünü kabul et</button></div></div>`,
  ),
  spoilt(
    'libreview',
    'en',
    'truste-wall',
    'covered by a consent frame of another kind',
    `${field}<div class="truste_overlay" style="position:fixed;inset:0;background:#000;opacity:.5;z-index:99"></div><div class="truste_box_overlay pop" style="top:55%"><button id="truste-consent-button">AGREE &amp; PROCEED</button></div>`,
  ),
  spoilt(
    'clarity',
    'en',
    'loading',
    'covered by the loader of the view',
    `<div style="position:relative">${field}<div class="overlay" style="position:absolute;inset:0;background:rgba(255,255,255,.8)"><div class="spinner">Loading</div></div></div>`,
  ),
];

const places = [
  spoilt('glooko', 'en', 'sign-in-path', 'the right box on the sign-in path', field, {
    url: 'https://eu.my.glooko.com/users/sign_in',
  }),
  spoilt('libreview', 'en', 'finishlogin-path', 'the right box in the two-step path', field, {
    url: 'https://www.libreview.com/auth/finishlogin',
  }),
  spoilt('clarity', 'en', 'professional-path', 'the right box in the clinicians’ part', field, {
    url: 'https://clarity.dexcom.eu/professional/settings',
  }),
  spoilt('clarity', 'en', 'http', 'an address without encryption', field, {
    url: 'http://clarity.dexcom.com/i/#/settings',
  }),
  spoilt('glooko', 'en', 'support-host', 'another host of the company', field, {
    url: 'https://support.glooko.com/hc/en-us/requests/new',
  }),
  spoilt('libreview', 'en', 'help-host', 'the help centre', field, {
    url: 'https://pat.libreview.com/articles/link-your-account',
  }),
  spoilt('clarity', 'en', 'look-alike-host', 'a host that begins like the right one', field, {
    url: 'https://clarity.dexcom.com.example.org/i/#/settings',
  }),
  without(
    'libreview',
    'en',
    'frame',
    'in a frame of the page',
    `${CSS}<h2>My Practices</h2><iframe title="Practice ID" srcdoc="&lt;label&gt;Practice ID &lt;input&gt;&lt;/label&gt;&lt;button&gt;Add&lt;/button&gt;" width="400" height="120"></iframe>`,
  ),
  without(
    'clarity',
    'en',
    'two-roots',
    'two equal boxes, each in its own card and open root',
    frame(
      'Dexcom CLARITY',
      ['Settings'],
      `<h2>Share with your clinic</h2>${'<cui-card><template shadowrootmode="open"><label>Clinic share code <input></label><button>Share</button></template></cui-card>'.repeat(2)}`,
    ),
  ),
];

export const blindUnusable: readonly FinderCase[] = [...hidden, ...blocked, ...places];
