/** Blind pages that ask for codes and numbers of shops, devices, insurers and studies. */
import type { FinderCase } from '../case.ts';
import { CSS, frame, without } from './blind-page.ts';

export const blindOtherCodes: readonly FinderCase[] = [
  without(
    'glooko',
    'en',
    'promo',
    'promotion code in a subscription page',
    frame(
      'glooko',
      ['Summary'],
      `<h2>Your plan</h2><p>Patients connected by ProConnect pay nothing.</p><label for="promo">Promo code</label><input id="promo"><button>Apply</button>`,
    ),
    { url: 'https://us.my.glooko.com/settings/subscription' },
  ),
  without(
    'glooko',
    'es',
    'regalo',
    'gift card',
    frame(
      'glooko',
      ['Resumen'],
      `<h2>Canjear</h2><label>Código de la tarjeta regalo <input name="code"></label><button>Canjear</button><p>Su clínica puede ofrecerle tarjetas regalo.</p>`,
    ),
  ),
  without(
    'glooko',
    'it',
    'seriale',
    'serial number of a pump given by the clinic',
    frame(
      'glooko',
      ['Riepilogo'],
      `<h2>Dispositivi</h2><label for="sn">Codice del dispositivo fornito dalla clinica (numero di serie)</label><input id="sn"><button>Aggiungi</button>`,
    ),
    { url: 'https://eu.my.glooko.com/devices' },
  ),
  without(
    'glooko',
    'da',
    'studie',
    'site code of a study',
    frame(
      'glooko',
      ['Oversigt'],
      `<h2>Forskning</h2><p>Deltager du i et studie på klinikken?</p><label>Studiecenterets kode <input></label><button>Tilmeld</button>`,
    ),
  ),
  without(
    'glooko',
    'ar',
    'taamin',
    'insurance number',
    frame(
      'glooko',
      ['الملخص'],
      `<h2>التأمين</h2><label>رمز شركة التأمين لدى العيادة <input></label><button>حفظ</button>`,
    ),
  ),
  without(
    'clarity',
    'pl',
    'nadajnik',
    'transmitter number',
    frame(
      'Dexcom CLARITY',
      ['Przegląd', 'Ustawienia'],
      `<h2>Urządzenia</h2><label>Kod nadajnika <input maxlength="6"></label><button>Zapisz</button>`,
    ),
  ),
  without(
    'clarity',
    'sv',
    'sensor-butik',
    'voucher box in a shop for sensors on the same host',
    frame(
      'Dexcom CLARITY',
      ['Butik', 'Kundvagn'],
      `<h2>Din kundvagn</h2><p>Sensorer, 3 st</p><label>Rabattkod från din klinik <input></label><button>Använd</button>`,
    ),
    { url: 'https://clarity.dexcom.eu/shop/#/cart' },
  ),
  without(
    'libreview',
    'de',
    'versichertennummer',
    'insurance number among the practices',
    frame(
      'LibreView',
      ['Meine Glukose'],
      `<h2>Meine Praxen</h2><label>Versichertennummer in dieser Praxis <input></label><button>Speichern</button>`,
    ),
  ),
  without(
    'libreview',
    'es',
    'historia',
    'record number at the practice',
    frame(
      'LibreView',
      ['Mi glucosa'],
      `<h2>Mis consultas</h2><p>Hospital Central, ID: 09646522</p><label>Su número de historia clínica (ID de paciente) en este consultorio <input></label><button>Guardar</button>`,
    ),
  ),
  without(
    'libreview',
    'nb',
    'sensor-id',
    'sensor serial number',
    frame(
      'LibreView',
      ['Min glukose'],
      `<h2>Mine enheter</h2><div class="float"><input placeholder=" "><label>Sensor-ID</label></div><button>Legg til</button>`,
    ),
    { url: 'https://www.libreview.com/account-settings/my-devices' },
  ),
  without(
    'libreview',
    'cs',
    'licence',
    'licence key of the practice’s uploader',
    frame(
      'LibreView',
      ['Domů'],
      `<h2>Nahrávací program</h2><label>Licenční klíč ordinace <input></label><button>Aktivovat</button>`,
    ),
    { url: 'https://www.libreview.com/upload' },
  ),
  without(
    'libreview',
    'pt-BR',
    'indicacao',
    'referral code',
    `${CSS}<h2>Indique um amigo</h2><label>Código de indicação da clínica parceira <input></label><button>Aplicar</button>`,
    { url: 'https://www.libreview.com/rewards' },
  ),
  without(
    'libreview',
    'he',
    'teuda',
    'identity number of the patient',
    frame(
      'LibreView',
      ['פרופיל'],
      `<h2>המרפאות שלי</h2><label>מספר תעודת זהות עבור המרפאה <input></label><button>שמירה</button>`,
    ),
  ),
];
