/** Blind pages with boxes about the clinic that are not for its code. */
import type { FinderCase } from '../case.ts';
import { frame, without } from './blind-page.ts';

export const blindClinicFields: readonly FinderCase[] = [
  without(
    'glooko',
    'en-US',
    'zip',
    'postcode of the clinic',
    frame(
      'glooko',
      ['Summary'],
      `<h2>Find your care team</h2><label for="zip">Clinic ZIP code</label><input id="zip"><button>Search</button>`,
    ),
    { url: 'https://us.my.glooko.com/settings/care-teams' },
  ),
  without(
    'glooko',
    'fr',
    'recherche',
    'search for a clinic by name or code',
    frame(
      'glooko',
      ['Synthèse'],
      `<h2>Équipes de soins</h2><input type="search" placeholder="Rechercher une clinique par nom ou par code" aria-label="Rechercher une clinique par nom ou par code"><ul><li>Hôpital Nord</li></ul>`,
    ),
  ),
  without(
    'glooko',
    'sv',
    'namn',
    'name of the clinic in the profile',
    frame(
      'glooko',
      ['Översikt'],
      `<h2>Profil</h2><label>Mottagningens namn <input></label><label>Läkarens namn <input></label><button>Spara</button>`,
    ),
  ),
  without(
    'glooko',
    'cs',
    'landsnummer',
    'country code and telephone of the clinic',
    frame(
      'glooko',
      ['Souhrn'],
      `<h2>Kontakt na ambulanci</h2><label>Kód země <input value="+420"></label><label>Telefon ambulance <input></label><button>Uložit</button>`,
    ),
  ),
  without(
    'glooko',
    'he',
    'heara',
    'note for the care team',
    frame('glooko', ['סיכום'], `<h2>צוות הטיפול</h2><label>הערה לצוות הטיפול <input></label><button>שליחה</button>`),
  ),
  without(
    'clarity',
    'de',
    'anschrift',
    'address of the clinic to print on reports',
    frame(
      'Dexcom CLARITY',
      ['Berichte'],
      `<h2>Berichtskopf</h2><label>Name der Klinik <input></label><label>PLZ der Klinik <input></label><label>Ort <input></label><button>Speichern</button>`,
    ),
    { url: 'https://clarity.dexcom.eu/i/#/settings/reports' },
  ),
  without(
    'clarity',
    'it',
    'email-clinica',
    'mail of the clinic that a report goes to',
    frame(
      'Dexcom CLARITY',
      ['Rapporti'],
      `<h2>Condividi rapporto con la clinica</h2><label>Indirizzo e-mail della clinica <input></label><button>Invia rapporto</button>`,
    ),
  ),
  without(
    'clarity',
    'fi',
    'puhelin',
    'telephone of the clinic',
    frame(
      'Dexcom CLARITY',
      ['Asetukset'],
      `<h2>Tietojen jakaminen</h2><label>Klinikan puhelinnumero <input></label><button>Tallenna</button>`,
    ),
  ),
  without(
    'clarity',
    'tr',
    'bul',
    'search box for a clinic',
    frame(
      'Dexcom CLARITY',
      ['Ayarlar'],
      `<h2>Klinik bul</h2><form role="search"><input placeholder="Ad veya kod ile klinik ara"><button>Ara</button></form>`,
    ),
  ),
  without(
    'libreview',
    'nl',
    'adres',
    'address of the practice',
    frame(
      'LibreView',
      ['Mijn glucose'],
      `<h2>Mijn praktijken</h2><label>Naam van de praktijk <input></label><label>Postcode van de praktijk <input></label><button>Zoeken</button>`,
    ),
  ),
  without(
    'libreview',
    'da',
    'tlf',
    'comment about the practice',
    frame(
      'LibreView',
      ['Min glukose'],
      `<h2>Mine praksisser</h2><p>Børneklinikken, ID: 09646522</p><label>Bemærkning om praksissen <input></label><button>Gem</button>`,
    ),
  ),
  without(
    'libreview',
    'ar',
    'ism',
    'name of the practice',
    frame(
      'LibreView',
      ['الجلوكوز'],
      `<h2>عياداتي</h2><label>اسم العيادة <input></label><label>عنوان العيادة <input></label><button>حفظ</button>`,
    ),
  ),
  without(
    'libreview',
    'pt-PT',
    'lista',
    'filter over the list of linked practices',
    frame(
      'LibreView',
      ['A minha glicose'],
      `<h2>Consultórios associados</h2><input placeholder="Filtrar por nome ou ID do consultório"><table><tr><th>Nome</th><th>ID</th></tr><tr><td>Centro Norte</td><td>09646522</td></tr></table>`,
    ),
  ),
];
