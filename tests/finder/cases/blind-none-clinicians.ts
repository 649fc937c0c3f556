/** Blind pages for those who work at a clinic, on the same hosts. */
import type { FinderCase } from '../case.ts';
import { CSS, frame, without } from './blind-page.ts';

export const blindClinicians: readonly FinderCase[] = [
  without(
    'clarity',
    'en',
    'professional',
    'clinicians enter the share code of a patient',
    `${CSS}<h2>Get patient data</h2><form action="/user/sharing" method="post"><label for="sharing_code">Enter the patient's share code</label><input id="sharing_code" name="sharing_code" placeholder="XXXX-XXXX-XXXX"><input type="submit" name="commit" value="Submit"></form>`,
    { url: 'https://clarity.dexcom.com/professional/' },
  ),
  without(
    'clarity',
    'de',
    'patientencode',
    'the same on a path nobody has listed',
    frame(
      'Dexcom CLARITY',
      ['Patienten', 'Klinik'],
      `<h2>Patient hinzufügen</h2><label for="pc">Freigabecode des Patienten</label><input id="pc"><button>Daten abrufen</button>`,
    ),
    { url: 'https://clarity.dexcom.eu/i/#/patients/add' },
  ),
  without(
    'clarity',
    'es',
    'paciente',
    'the same in Spanish, for the clinic’s staff',
    frame(
      'Dexcom CLARITY',
      ['Pacientes'],
      `<h2>Añadir paciente a la clínica</h2><label>Código para compartir del paciente <input></label><button>Obtener datos</button>`,
    ),
    { url: 'https://clarity.dexcom.eu/i/#/clinic/patients' },
  ),
  without(
    'glooko',
    'en',
    'population-tracker',
    'clinician: code of the clinic in the top bar, search for patients',
    frame(
      'glooko',
      ['Population Tracker', 'Reports', 'Manage Clinic'],
      `<h2>Patients</h2><input placeholder="Search by name, DOB or MRN" aria-label="Search patients"><table><tr><td>Doe, Kim</td></tr></table>`,
      '<button aria-haspopup="listbox">Northside Diabetes – ProConnect code: nsdiab</button>',
    ),
    { url: 'https://us.my.glooko.com/' },
  ),
  without(
    'glooko',
    'no',
    'administrer-klinikk',
    'clinician: a clinic’s own settings',
    frame(
      'glooko',
      ['Pasienter', 'Administrer klinikk'],
      `<h2>Administrer klinikk</h2><label>Klinikkens navn <input value="Barneklinikken"></label><label>ProConnect-kode <input value="barnekl" disabled></label><label>Visningsnavn for pasienter <input></label><button>Lagre</button>`,
    ),
    { url: 'https://eu.my.glooko.com/clinic/settings' },
  ),
  without(
    'glooko',
    'pl',
    'dodaj-pacjenta',
    'clinician adds a patient',
    frame(
      'glooko',
      ['Pacjenci'],
      `<h2>Dodaj pacjenta</h2><label>Imię <input></label><label>Nazwisko <input></label><label>Nr kartoteki w klinice (MRN) <input></label><button>Zapisz</button>`,
    ),
    { url: 'https://eu.my.glooko.com/patients/new' },
  ),
  without(
    'libreview',
    'en',
    'add-patient',
    'clinician: add-patient dialog with a choice of practice',
    `${frame('LibreView', ['Dashboard'], '<h1>Patients</h1>')}<div class="veil"></div><div role="dialog" aria-modal="true" class="pop"><h2>Add Patient</h2><label>First name<input id="add-patient-firstName-field"></label><label>Email<input id="add-patient-email-input"></label><label>Practice<select id="add-patient-practice-select"><option>Northside</option></select></label><label>Patient ID at the practice<input id="add-patient-patientId-field"></label><button id="add-patient-modal-save-button">Save</button></div>`,
    { url: 'https://www.libreview.com/dashboard' },
  ),
  without(
    'libreview',
    'it',
    'nuovo-ambulatorio',
    'clinician founds a practice',
    frame(
      'LibreView',
      ['Pazienti', 'Impostazioni ambulatorio'],
      `<h2>Crea un nuovo ambulatorio</h2><label>Nome dell’ambulatorio <input></label><label>Scegliere un ID ambulatorio <input></label><label>Numero di iscrizione all’albo <input></label><button>Crea ambulatorio</button>`,
    ),
    { url: 'https://www.libreview.com/practice-settings' },
  ),
  without(
    'libreview',
    'fi',
    'potilaat',
    'clinician: filter of patients by practice',
    frame(
      'LibreView',
      ['Potilaat'],
      `<h2>Potilaat</h2><input aria-label="Suodata vastaanoton tunnuksella" placeholder="Suodata vastaanoton tunnuksella"><table><tr><td>Virtanen</td></tr></table>`,
    ),
    { url: 'https://www.libreview.com/dashboard/patients' },
  ),
  without(
    'glooko',
    'en',
    'tracker-filter',
    'clinician: filter of the population tracker',
    frame(
      'glooko',
      ['Population Tracker', 'Manage Clinic'],
      `<h2>Filters</h2><label>Patient name <input></label><label>MRN <input></label><label>ProConnect code <input></label><button>Apply filters</button><table><tr><th>Patient</th><th>Average</th></tr><tr><td>Doe, Kim</td><td>8.4</td></tr></table>`,
    ),
    { url: 'https://us.my.glooko.com/population' },
  ),
];
