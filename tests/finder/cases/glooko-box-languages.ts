/** Pages of Glooko with the box for the ProConnect code, in the other languages. */
import type { FinderCase } from '../case.ts';
import { glookoShell } from './shells.ts';

const ACCOUNT = 'https://my.glooko.com/settings/account';
const modal =
  '.veil{position:fixed;inset:0;background:#0007}.modal{position:fixed;inset:15% 20%;background:#fff;padding:2em}';

function box(id: string, lang: string, about: string, selector: string, html: string, url = ACCOUNT): FinderCase {
  return { id: `glooko-${id}`, service: 'glooko', lang, url, html, about, expect: 'box', box: selector };
}

export const glookoOtherBoxes: readonly FinderCase[] = [
  box(
    'de-dialog-heading',
    'de',
    'native dialog; title carries the brand, label the noun',
    '#code-eingabe',
    `${glookoShell('<h2>Konto</h2><p>Zwei-Schritt-Verifizierung: Aus</p>', ['Übersicht', 'Diagramme', 'Berichte'])}
<dialog data-modal aria-labelledby="dt"><h3 id="dt">ProConnect hinzufügen</h3><form method="dialog"><label for="code-eingabe">Code Ihrer Klinik</label><input id="code-eingabe" type="text">
<button value="cancel">Abbrechen</button><button value="default">Absenden</button></form></dialog>`,
    'https://de-fr.my.glooko.com/settings/account',
  ),
  box(
    'de-compound',
    'de',
    'compound noun with hyphen, floating label after the box',
    '#f7',
    glookoShell(
      `<style>.mdc{position:relative;padding-top:1em}.mdc label{position:absolute;left:8px;top:0;font-size:11px}</style><h2>Einstellungen</h2><h3>Konto</h3>
<div class="mdc"><input id="f7" class="mdc-text-field__input" placeholder=" "><label for="f7">ProConnect-Code</label></div><button>Weiter</button>`,
      ['Übersicht', 'Berichte'],
    ),
    'https://de-fr.my.glooko.com/settings',
  ),
  box(
    'de-behandlungsteam',
    'de',
    'care team translated, brand in the paragraph only',
    'input.feld',
    glookoShell(`<h2>Behandlungsteam hinzufügen</h2><p>Geben Sie den ProConnect-Code ein, den Sie von Ihrer Praxis erhalten haben.</p>
<div class="zeile"><div class="beschriftung">Code eingeben</div><input class="feld" type="text"></div><button>Verbinden</button>`),
    'https://de-fr.my.glooko.com/settings/care-team',
  ),
  box(
    'fr-compte',
    'fr',
    'sibling div as label, no-break space',
    '.champ input',
    glookoShell(
      `<h2>Paramètres</h2><section><h3>Compte</h3><p>E-mail : m.k@example.org <a href="#e">Modifier l'adresse e-mail</a></p>
<div class="champ"><div class="etiquette">Code&nbsp;ProConnect&nbsp;:</div><input type="text"></div><button>Envoyer</button></section>`,
      ['Synthèse', 'Profil', 'Paramètres'],
    ),
    'https://de-fr.my.glooko.com/settings/account',
  ),
  box(
    'fr-vuetify',
    'fr',
    'Vuetify text field, label after the box in a deep wrapper',
    '#input-42',
    glookoShell(`<div class="v-card"><div class="v-card-title">Ajouter un nouveau code</div><div class="v-card-text"><div class="v-input v-text-field"><div class="v-input__control"><div class="v-field">
<div class="v-field__field"><input id="input-42" size="1" type="text" style="width:240px"><label class="v-label v-field-label" for="input-42">Saisissez votre code ProConnect</label></div></div></div></div></div>
<div class="v-card-actions"><button class="v-btn">Continuer</button></div></div>`),
  ),
  box(
    'es-tabla',
    'es',
    'table row with header cell',
    'td input',
    glookoShell(
      `<h2>Configuración</h2><table class="table"><tbody><tr><th scope="row">Idioma</th><td>Español</td></tr><tr><th scope="row">Código ProConnect</th><td><input type="text" name="codigo"><button>Enviar</button></td></tr></tbody></table>`,
      ['Resumen', 'Informes'],
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'es-equipo',
    'es',
    'aria-labelledby of two parts',
    '#c1',
    glookoShell(`<h3 id="h1">ProConnect</h3><p>Añada el código de su equipo de atención.</p><span id="l1">Código</span>
<input id="c1" aria-labelledby="h1 l1" type="text"><button>Añadir</button>`),
    'https://us.my.glooko.com/settings/account',
  ),
  box(
    'it-wrap',
    'it',
    'wrapping label, colon',
    'label input',
    glookoShell(
      `<h2>Account</h2><form><label>Codice ProConnect: <input type="text" name="pc_code"></label> <button>Invia</button></form>`,
      ['Riepilogo', 'Rapporti'],
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'pt-bootstrap',
    'pt',
    'Bootstrap input group with help text',
    '#codigoProConnect',
    glookoShell(`<div class="mb-3"><label class="form-label" for="codigoProConnect">Código ProConnect</label><div class="input-group"><input class="form-control" id="codigoProConnect" aria-describedby="ajuda"><button class="btn btn-primary">Enviar</button></div>
<div id="ajuda" class="form-text">Peça o código à sua clínica.</div></div>`),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'nl-angular',
    'nl',
    'Angular Material form field',
    '#mat-input-3',
    glookoShell(`<mat-card><mat-card-title>ProConnect</mat-card-title><mat-form-field class="mat-form-field ng-untouched ng-pristine"><div class="mat-form-field-infix"><input matinput id="mat-input-3" class="mat-input-element" aria-required="true">
<span class="mat-form-field-label-wrapper"><label for="mat-input-3"><mat-label>Voer uw ProConnect-code in</mat-label></label></span></div></mat-form-field><button mat-button>Verzenden</button></mat-card>`),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'sv-floating',
    'sv',
    'floating label without for, sibling after the box',
    '.fl input',
    glookoShell(
      `<style>.fl{position:relative;padding-top:16px}.fl span{position:absolute;left:0;top:0;font-size:11px}</style><h2>Inställningar</h2><h3>Konto</h3><div class="fl"><input placeholder=" "><span>ProConnect-kod</span></div><button>Skicka</button>`,
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'da-legend',
    'da',
    'legend has the brand, label the noun',
    '#kode',
    glookoShell(
      `<form><fieldset><legend>ProConnect</legend><label for="kode">Indtast din kliniks kode</label><input id="kode"><button>Fortsæt</button></fieldset></form>`,
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'no-tittel',
    'nb',
    'title attribute and placeholder',
    'input[title]',
    glookoShell(
      `<h2>Innstillinger</h2><h3>ProConnect</h3><input title="ProConnect-kode" placeholder="f.eks. ABC123"><button>Send inn</button>`,
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'fi-dialogi',
    'fi',
    'inflected noun, role dialog',
    '#k',
    `<style>${modal}</style><div class="veil"></div><div class="modal" role="dialog" aria-label="Lisää uusi koodi"><label for="k">ProConnect-koodi</label><input id="k"><button>Lähetä</button></div>`,
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'pl-profil',
    'pl',
    'sibling paragraph',
    'input.pole',
    glookoShell(
      `<h2>Konto</h2><p class="etykieta">Kod ProConnect</p><p><input class="pole" type="text"> <button>Wyślij</button></p>`,
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'cs-ucet',
    'cs',
    'label for with soft hyphen',
    '#kod',
    glookoShell(`<h2>Účet</h2><label for="kod">Kód Pro&shy;Connect</label><input id="kod"><button>Odeslat</button>`),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'tr-bakim',
    'tr',
    'care team translated, brand in the placeholder',
    'input.giris',
    glookoShell(
      `<h2>Bakım Ekibi Ekle</h2><div>Kliniğinizden aldığınız kodu girin</div><input class="giris" placeholder="ProConnect Kodu"><button>Bağlan</button>`,
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'ar-dialog',
    'ar',
    'right-to-left, brand in Latin letters',
    '#ramz',
    glookoShell(
      `<section><h2>الحساب</h2><label for="ramz">رمز ProConnect</label><input id="ramz" dir="auto"><button>إرسال</button></section>`,
      ['ملخص', 'تقارير'],
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
  box(
    'he-aria',
    'he',
    'right-to-left, aria-labelledby',
    '#kod-he',
    glookoShell(
      `<h2>הגדרות</h2><h3>חשבון</h3><div id="lb">קוד ProConnect</div><input id="kod-he" aria-labelledby="lb"><button>שלח</button>`,
      ['סיכום', 'דוחות'],
    ),
    'https://eu.my.glooko.com/settings/account',
  ),
];
