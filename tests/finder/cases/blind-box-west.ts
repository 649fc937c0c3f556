/** Blind pages in German, French and Spanish with the box. */
import type { FinderCase } from '../case.ts';
import { CSS, frame, withBox } from './blind-page.ts';

const german = { title: 'Einstellungen' };
const french = { title: 'Paramètres' };

export const blindWesternBoxes: readonly FinderCase[] = [
  withBox(
    'glooko',
    'de',
    'konto-karte',
    'label for with hyphenated brand, change of e-mail beside it',
    '#pc-feld',
    frame(
      'glooko',
      ['Übersicht', 'Diagramme', 'Tagebuch', 'Berichte'],
      `<h1>Einstellungen</h1><div class="card"><h2>Konto</h2><p>E-Mail: k.m@example.org</p><button>E-Mail-Adresse ändern</button><p>Zwei-Schritt-Verifizierung <input type="checkbox"></p>
<div><label for="pc-feld">ProConnect-Code eingeben</label><input id="pc-feld"><button>Senden</button></div></div>`,
    ),
    { ...german, url: 'https://de-fr.my.glooko.com/settings/account' },
  ),
  withBox(
    'glooko',
    'de-AT',
    'behandlungsteam',
    'care team translated throughout, no brand word; soft hyphens',
    'input[data-testid="team-code"]',
    frame(
      'glooko',
      ['Übersicht', 'Berichte', 'Geräte'],
      `<h2>Behandlungsteams</h2><p>Verbinden Sie sich mit Ihrer Diabetesambulanz, damit diese Ihre Daten sehen kann.</p><label>Code Ihres Behand&shy;lungs&shy;teams<input data-testid="team-code"></label><button>Verbinden</button>`,
    ),
    { ...german, url: 'https://de-fr.my.glooko.com/settings/care-teams' },
  ),
  withBox(
    'clarity',
    'de',
    'freigabecode',
    'Ember form, share code compound, target range above',
    '#ember88',
    frame(
      'Dexcom CLARITY',
      ['Übersicht', 'Muster', 'AGP', 'Einstellungen'],
      `<section><h3>Zielbereich</h3><label>Niedrig <input type="number" value="70"></label></section><section id="ember80"><h3>Datenfreigabe</h3><label for="ember88">Freigabecode der Klinik</label><input id="ember88" class="ember-text-field"><label><input type="checkbox"> Ich bin damit einverstanden, dass meine Klinik meine Daten sieht</label><button>Daten freigeben</button></section>`,
    ),
  ),
  withBox(
    'libreview',
    'de',
    'praxis-id-schwebend',
    'floating label after the box',
    '#practiceId-input',
    frame(
      'LibreView',
      ['Meine Glukose', 'Kontoeinstellungen'],
      `<h2>Meine Praxen</h2><div class="float"><input id="practiceId-input" placeholder=" "><label for="practiceId-input">Praxis-ID</label></div><button>Hinzufügen</button><h3>Verknüpfte Praxen</h3><p>Keine</p>`,
    ),
    german,
  ),
  withBox(
    'libreview',
    'de-CH',
    'kennung-absatz',
    'other word for the identifier, explained by a paragraph above',
    'form input',
    frame(
      'LibreView',
      ['Glukoseberichte', 'Hochladen'],
      `<h2>Mit einer Praxis verbinden</h2><form><p>Geben Sie die Kennung ein, die Sie von Ihrer Praxis erhalten haben.</p><div>Kennung der Praxis</div><input type="text"><button>Hinzufügen</button></form>`,
    ),
    german,
  ),
  withBox(
    'glooko',
    'fr',
    'fenetre',
    'dialog without any role, fixed over a veil; placeholder',
    '.pop input',
    `${frame('glooko', ['Synthèse', 'Graphiques', 'Profil'], '<h2>Compte</h2><button>+ Ajouter un code</button><p>Modifier l’adresse e-mail</p>')}<div class="veil"></div><div class="pop"><h3>Ajouter un code ProConnect</h3><input type="text" placeholder="Saisissez le code"><button>Annuler</button><button>Envoyer</button></div>`,
    { ...french, url: 'https://de-fr.my.glooko.com/settings/account' },
  ),
  withBox(
    'glooko',
    'fr-CA',
    'equipe-soignante',
    'care team translated, code word in the label, elided article',
    '#equipe',
    frame(
      'glooko',
      ['Sommaire', 'Journal', 'Rapports'],
      `<h2>Équipes de soins</h2><div class="card"><label for="equipe"><strong>Code</strong> de l’équipe de soins <span aria-hidden="true">*</span></label><div class="muted">Ce code vous est remis par votre clinique.</div><input id="equipe" required><button>Se connecter à l’équipe</button></div>`,
    ),
    { ...french, url: 'https://ca.my.glooko.com/settings/account' },
  ),
  withBox(
    'clarity',
    'fr',
    'partage',
    'fieldset and legend, no-break spaces before the colon',
    'fieldset input[type=text]',
    frame(
      'Dexcom CLARITY',
      ['Présentation', 'Tendances', 'Paramètres'],
      `<h2>Partage de données</h2><fieldset><legend>Partager avec votre clinique</legend><span>Code&nbsp;de&nbsp;partage de la clinique&nbsp;:</span> <input type="text"><label><input type="checkbox"> J’accepte de partager mes données avec ma clinique</label></fieldset><button>Partager mes données</button>`,
    ),
    { url: 'https://clarity.dexcom.eu/i/?locale=fr-FR#/settings/sharing' },
  ),
  withBox(
    'libreview',
    'fr',
    'onglet-cabinets',
    'tab panel, Material-like outlined field',
    'input[name="practiceId"]',
    frame(
      'LibreView',
      ['Mon glucose', 'Paramètres du compte'],
      `<div role="tablist"><button role="tab" id="t1">Profil</button><button role="tab" id="t2" aria-selected="true">Mes cabinets</button></div><div role="tabpanel" aria-labelledby="t2"><div class="MuiFormControl-root float"><label class="MuiInputLabel-root" id="lab">Identifiant du cabinet</label><div class="MuiOutlinedInput-root"><input name="practiceId" aria-labelledby="lab" placeholder=" "><fieldset aria-hidden="true" style="border:0;height:0;padding:0;margin:0"><legend class="vh"><span>Identifiant du cabinet</span></legend></fieldset></div></div><button>Ajouter</button></div>`,
    ),
    french,
  ),
  withBox(
    'libreview',
    'fr-BE',
    'centre',
    'practice called a centre; aria-label only',
    '.ajout input',
    frame(
      'LibreView',
      ['Accueil', 'Rapports'],
      `<h2>Mes centres</h2><p>Saisissez l’ID fourni par votre centre de diabétologie.</p><div class="ajout row"><input aria-label="ID du centre"><button>Ajouter</button></div>`,
    ),
    french,
  ),
  withBox(
    'glooko',
    'es',
    'codigo-proconnect',
    'Ant-like form item with a tooltip icon',
    '#basic_proConnect',
    frame(
      'glooko',
      ['Resumen', 'Gráficos', 'Informes'],
      `<h2>Cuenta</h2><form class="ant-form ant-form-horizontal"><div class="ant-form-item"><div class="ant-form-item-label"><label for="basic_proConnect" class="ant-form-item-required" title="Código ProConnect">Código ProConnect<span role="img" aria-label="question-circle"></span></label></div><div class="ant-form-item-control"><input id="basic_proConnect" class="ant-input" placeholder="p. ej., el de su folleto"></div></div><button class="ant-btn">Enviar</button></form>`,
    ),
  ),
  withBox(
    'glooko',
    'es-MX',
    'equipo',
    'care team translated, wrapping label, devices below',
    'label.equipo input',
    frame(
      'glooko',
      ['Resumen', 'Dispositivos'],
      `<h3>Equipo de atención médica</h3><label class="equipo">Código de su equipo de atención médica <input></label><button>Conectar</button><h3>Dispositivos</h3><label>Número de serie <input></label>`,
    ),
    { url: 'https://us.my.glooko.com/settings' },
  ),
  withBox(
    'clarity',
    'es',
    'compartir',
    'label and box in different columns joined by aria-labelledby',
    '#compartir',
    frame(
      'Dexcom CLARITY',
      ['Resumen', 'Patrones', 'Ajustes'],
      `<h2>Compartir datos</h2><table><tr><td><span id="cc">Código de uso compartido de la clínica</span></td><td><input id="compartir" aria-labelledby="cc"></td><td><button>Compartir</button></td></tr></table><h3>Clínicas autorizadas</h3><p>Todavía no comparte con ninguna clínica.</p>`,
    ),
  ),
  withBox(
    'libreview',
    'es',
    'centro-consultorio',
    'the published label, floating after the box',
    '#misConsultas-practiceId-input',
    frame(
      'LibreView',
      ['Mi glucosa', 'Cargar'],
      `<h2>Configuración de la cuenta</h2><h3>Mis consultas</h3><div class="float floating-label"><input id="misConsultas-practiceId-input" placeholder=" "><label for="misConsultas-practiceId-input">ID del centro/consultorio</label></div><button>Agregar</button>`,
    ),
  ),
  withBox(
    'libreview',
    'es-AR',
    'zoom',
    'zoomed to twice the size, nested spans',
    'input.grande',
    `${CSS}<div style="zoom:2"><h3>Vincular un consultorio</h3><div><span><span>ID</span> <span>del</span> <b>consultorio</b></span></div><input class="grande"><button>Añadir</button></div>`,
  ),
];
