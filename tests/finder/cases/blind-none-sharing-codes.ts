/** Blind pages with the other codes by which data is shared: invitations, followers, a patient's own, other apps. */
import type { FinderCase } from '../case.ts';
import { frame, without } from './blind-page.ts';

export const blindSharingCodes: readonly FinderCase[] = [
  without(
    'glooko',
    'en-GB',
    'digibete',
    'code for another app that the same clinic hands out',
    frame(
      'glooko',
      ['Summary'],
      `<h2>Connected apps</h2><div class="card"><b>DigiBete</b><p>Enter the five-character code from your clinic to unlock the DigiBete videos.</p><label>DigiBete clinic code <input maxlength="5"></label><button>Unlock</button></div>`,
    ),
    { url: 'https://eu.my.glooko.com/settings/apps' },
  ),
  without(
    'glooko',
    'tr',
    'davet',
    'invitation of a family member',
    frame('glooko', ['Özet'], `<h2>Aile üyeleri</h2><label>Davet kodu <input></label><button>Aileye katıl</button>`),
  ),
  without(
    'glooko',
    'fi',
    'glooko-tunnus',
    'the account’s own code, shown and copied',
    frame(
      'glooko',
      ['Yhteenveto'],
      `<h2>Tili</h2><label>Glooko-koodisi (anna se klinikalle) <input value="kulta-haukka-1204" readonly></label><button>Kopioi</button>`,
    ),
  ),
  without(
    'clarity',
    'en',
    'authorization-key',
    'temporary authorization key and birthday of the older invitation',
    frame(
      'Dexcom CLARITY',
      ['Overview', 'Settings'],
      `<h2>Accept Invitation</h2><p>Your clinic invited you to share data.</p><label for="key">Temporary Authorization Key</label><input id="key"><label for="bd">Birthday</label><input id="bd" placeholder="MM/DD/YYYY"><button>Continue</button>`,
    ),
    { url: 'https://clarity.dexcom.com/i/#/sharing/invitation' },
  ),
  without(
    'clarity',
    'de',
    'autorisierungsschluessel',
    'the invitation key alone, without the birthday',
    frame(
      'Dexcom CLARITY',
      ['Übersicht'],
      `<h2>Einladung Ihrer Klinik annehmen</h2><label>Temporärer Autorisierungsschlüssel <input></label><button>Weiter</button>`,
    ),
  ),
  without(
    'clarity',
    'fr',
    'code-genere',
    'the code a patient makes for the clinic, shown in a box to copy',
    frame(
      'Dexcom CLARITY',
      ['Présentation'],
      `<h2>Autoriser le partage</h2><p>Donnez ce code à votre clinique. Il est valable 3 mois.</p><label>Votre code de partage pour la clinique <input value="AB12-CD34-EF56" readonly></label><button>Générer un autre code</button>`,
    ),
  ),
  without(
    'clarity',
    'pt-PT',
    'gerar',
    'before a patient makes the code: a name for it',
    frame(
      'Dexcom CLARITY',
      ['Visão geral'],
      `<h2>Gerar código para a clínica</h2><label>Nome do código (opcional) <input></label><label>Validade <select><option>3 meses</option><option>12 meses</option></select></label><button>Gerar código</button>`,
    ),
  ),
  without(
    'clarity',
    'en-GB',
    'follow',
    'invitation code for family followers',
    frame(
      'Dexcom CLARITY',
      ['Overview'],
      `<h2>Sharing</h2><h3>Dexcom Follow</h3><p>Someone invited you to follow their glucose.</p><label>Invitation code <input></label><button>Start following</button>`,
    ),
  ),
  without(
    'clarity',
    'nl',
    'tidepool',
    'share code of another vendor',
    frame(
      'Dexcom CLARITY',
      ['Overzicht'],
      `<h2>Gekoppelde diensten</h2><h3>Tidepool</h3><label>Tidepool-deelcode van de kliniek <input placeholder="XXXX-YYYY-ZZZZ"></label><button>Koppelen</button>`,
    ),
  ),
  without(
    'libreview',
    'en',
    'librelinkup',
    'family followers in the connected apps',
    frame(
      'LibreView',
      ['My Glucose'],
      `<h2>Connected Apps</h2><div class="card"><b>LibreLinkUp</b><p>Enter the invitation code you got from the person you follow.</p><div class="float"><input id="llu" placeholder=" "><label for="llu">Invitation code</label></div><button>Add</button></div>`,
    ),
    { url: 'https://www.libreview.com/account-settings/connected-apps' },
  ),
];
