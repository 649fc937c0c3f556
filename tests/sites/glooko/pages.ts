// The practice pages of Glooko. Known facts and assumptions are noted in each page's file and in words.ts.

import type { SitePage } from '../site-page.ts';
import { glookoWords } from './words.ts';

const ADD = { click: '[data-testid="add-new-code"]' };
const CONTINUE = { click: '[data-testid="proconnect-continue"]' };
const BOX = '[data-testid^="dialog-container-"] input';
const SUBMIT = '[data-testid="proconnect-submit"]';
const { en, careTeam, renamed, de } = glookoWords;

type Shared = Omit<SitePage, 'id' | 'url' | 'file' | 'title' | 'shows'>;

const box: Shared = {
  service: 'glooko',
  kind: 'box',
  steps: [ADD, CONTINUE],
  box: BOX,
  button: SUBMIT,
  buttonName: en.submit,
};
const silent: Shared = { service: 'glooko', kind: 'silent', steps: [] };

export const glookoPages: SitePage[] = [
  {
    ...box,
    id: 'G3',
    steps: [
      { ...ADD, name: en.addNew },
      { ...CONTINUE, name: en.proceed },
    ],
    url: 'https://my.glooko.com/settings/account',
    file: 'glooko/account.html',
    title: 'Glooko: add a ProConnect code',
    shows: 'Settings > Account; after "+ Add New Code" and "Continue" a dialog with the code field, put in late.',
  },
  {
    ...silent,
    id: 'G1',
    url: 'https://de-fr.my.glooko.com/users/sign_in?locale=de',
    file: 'glooko/plain/sign-in.html',
    title: 'Glooko: sign-in (German)',
    shows: 'The sign-in form, under a cookie banner that covers the page.',
  },
  {
    ...silent,
    id: 'G2',
    url: 'https://my.glooko.com/settings/account',
    file: 'glooko/account.html',
    title: 'Glooko: account settings, nothing opened yet',
    shows: '"+ Add New Code" beside e-mail, password and postcode; the code field does not exist yet.',
  },
  {
    ...silent,
    id: 'G4',
    kind: 'linked',
    url: 'https://my.glooko.com/settings/account?linked=GGCKIDS7',
    file: 'glooko/account.html',
    title: 'Glooko: already connected',
    shows: '"Edit ProConnect" opens the list with our code, a red X and the pop-up with "Delete".',
    steps: [{ click: '[data-testid="edit-proconnect"]', name: en.edit }],
  },
  {
    ...box,
    id: 'G5',
    url: 'https://us.my.glooko.com/settings/account',
    file: 'glooko/account-care-team.html',
    title: 'Glooko: Care Team wording',
    shows: 'The same dialog in the newer words; the field is named by a heading through aria-labelledby.',
    buttonName: careTeam.submit,
  },
  {
    ...silent,
    id: 'G6',
    url: 'https://my.glooko.com/population-tracker',
    file: 'glooko/plain/population.html',
    title: 'Glooko: clinician',
    shows: "The clinician's bar with the clinic's ProConnect code, its filter box, and the patient search.",
    steps: [{ click: '#clinic-menu-toggle' }],
  },
  {
    ...silent,
    id: 'G7',
    url: 'https://de-fr.my.glooko.com/settings/account?locale=fr',
    file: 'glooko/account.html',
    title: 'Glooko: change of e-mail address (French)',
    shows: 'The dialog with new address, confirmation and password, in the same section as ProConnect.',
    steps: [{ click: '[data-testid="change-email"]' }],
    lang: 'fr',
  },
  {
    ...silent,
    id: 'G8',
    url: 'https://my.glooko.com/two_step_verification',
    file: 'glooko/plain/two-step.html',
    title: 'Glooko: two-step code',
    shows: 'A field for a one-time passcode with a "Submit" button; the text around it mentions ProConnect.',
  },
  {
    ...box,
    id: 'G9',
    url: 'https://ca.my.glooko.com/settings/account',
    file: 'glooko/account-trap.html',
    title: 'Glooko: dialog that holds the focus',
    shows: 'A dialog that closes on an outside press, holds the focus and sets pointer-events: none on the body.',
  },
  {
    ...box,
    id: 'G10',
    url: 'https://au.my.glooko.com/settings/account',
    file: 'glooko/account-native.html',
    title: 'Glooko: native dialog',
    shows: 'The dialog as a native <dialog> with showModal(); no form, and the label is only a div before the field.',
  },
  {
    ...box,
    id: 'G11',
    url: 'https://eu.my.glooko.com/settings/account',
    file: 'glooko/account-rerender.html',
    title: 'Glooko: field built anew',
    shows:
      'A second after its first change, and at each "Refresh", the field is replaced and takes its value from state.',
  },
  {
    ...box,
    id: 'G12',
    url: 'https://my.glooko.com/',
    file: 'glooko/home.html',
    title: 'Glooko: from the start page',
    shows: 'The whole way: initials, Settings, Account, "+ Add New Code", "Continue".',
    steps: [
      { click: '[data-testid="account-menu-toggle"]' },
      { click: '[data-testid="account-menu-settings"]' },
      { click: '[data-testid="settings-menu-account"]' },
      ADD,
      CONTINUE,
    ],
  },
  {
    ...box,
    id: 'G13',
    url: 'https://de-fr.my.glooko.com/settings/account?locale=de',
    file: 'glooko/account.html',
    title: 'Glooko: add a ProConnect code (German)',
    shows: 'The same in German; the field has a floating label after it and a blank placeholder.',
    buttonName: de.submit,
    lang: 'de',
  },
  {
    ...box,
    id: 'G14',
    url: 'https://eu2.my.glooko.com/settings/account',
    file: 'glooko/account-forgetful.html',
    title: 'Glooko: field that forgets',
    shows: 'A second after its first change the field is replaced and its value is lost, once.',
    losesValueOnce: true,
  },
  {
    ...silent,
    id: 'G15',
    url: 'https://my.glooko.com/portal',
    file: 'glooko/plain/framed.html',
    title: 'Glooko: settings in a frame',
    shows: 'The account settings inside a frame of the same host.',
  },
  {
    ...silent,
    id: 'G16',
    url: 'https://eu3.my.glooko.com/settings/account',
    file: 'glooko/account-renamed.html',
    title: 'Glooko: every word is new',
    shows: 'The dialog with the code field, under words that tell nobody what belongs there.',
    steps: [
      { ...ADD, name: renamed.addNew },
      { ...CONTINUE, name: renamed.proceed },
    ],
    box: BOX,
    missing: true,
  },
];
