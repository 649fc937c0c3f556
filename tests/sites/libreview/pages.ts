// The practice pages of LibreView. Known facts and assumptions are noted in each page's file and in words.ts.

import type { SitePage } from '../site-page.ts';
import { libreviewWords } from './words.ts';

type Shared = Omit<SitePage, 'id' | 'url' | 'title' | 'shows'>;

const HOST = 'https://www.libreview.com';
const TAB = `${HOST}/account-settings/my-practices`;
const BOX = '#myPractices-practiceId-input';
const { en, es } = libreviewWords;

const box: Shared = {
  service: 'libreview',
  kind: 'box',
  file: 'libreview/app.html',
  steps: [],
  box: BOX,
  button: '#myPractices-add-button',
  buttonName: en.add,
};
const silent: Shared = { service: 'libreview', kind: 'silent', file: 'libreview/app.html', steps: [] };
const OPEN_TAB = { click: '#accountSettings-my-practices-tab' };

export const libreviewPages: SitePage[] = [
  {
    ...box,
    id: 'L2',
    url: `${HOST}/account-settings/profile`,
    title: 'LibreView: add a practice',
    shows: 'Account Settings; the tab "My Practices" with a floating label after the input, and "Add".',
    steps: [{ ...OPEN_TAB, name: en.practices }],
  },
  {
    ...silent,
    id: 'L1',
    url: `${HOST}/auth/finishlogin`,
    file: 'libreview/plain/finish-login.html',
    title: 'LibreView: two-step sign-in',
    shows: 'The field for the six-digit security code.',
  },
  {
    ...silent,
    id: 'L3',
    kind: 'linked',
    url: `${TAB}?linked=09646522`,
    title: 'LibreView: already linked',
    shows: 'Our practice in "Linked Practices" with "Remove" and the window "Remove Practice"; the field is there too.',
    box: BOX,
  },
  {
    ...box,
    id: 'L4',
    url: `${TAB}?lang=es`,
    title: 'LibreView: add a practice (Spanish)',
    shows: 'The same in Spanish, "ID del centro/consultorio"; the label names its field by `for`.',
    buttonName: es.add,
    lang: 'es',
  },
  {
    ...box,
    id: 'L5',
    url: `${TAB}?region=other`,
    title: 'LibreView: account of another region',
    shows: 'Every ID is refused with the message that covers both a wrong region and a wrong ID.',
    refusesAll: true,
  },
  {
    ...silent,
    id: 'L6',
    url: `${HOST}/dashboard`,
    file: 'libreview/plain/dashboard.html',
    title: 'LibreView: professional, add patient',
    shows: "The professional's dashboard with the add-patient window; the header shows the practice's ID.",
    steps: [{ click: '#main-header-add-patient-button' }],
  },
  {
    ...silent,
    id: 'L7',
    url: `${HOST}/`,
    file: 'libreview/plain/login.html',
    title: 'LibreView: member login',
    shows: 'E-mail and password.',
  },
  {
    ...silent,
    id: 'L8',
    url: `${HOST}/account-settings/connected-apps`,
    title: 'LibreView: connected apps',
    shows: 'The LibreLinkUp invitation with a follower\'s name and e-mail address, and a button "Add".',
    missing: true,
  },
  {
    ...box,
    id: 'L9',
    url: `${TAB}?other=1`,
    title: 'LibreView: another practice is linked',
    shows: 'Another practice is in "Linked Practices"; ours can still be added.',
  },
  {
    ...box,
    id: 'L10',
    url: `${HOST}/meter`,
    file: 'libreview/meter.html',
    title: 'LibreView: from the landing page',
    shows: 'The whole way: Settings Menu, Account Settings, My Practices.',
    steps: [
      { click: '#main-header-settings-menu-button' },
      { click: '#settingsMenu-accountSettings-button' },
      OPEN_TAB,
    ],
  },
  {
    ...box,
    id: 'L11',
    url: `${HOST}/account-settings/profile?tabs=kept`,
    title: 'LibreView: tabs that are only hidden',
    shows: 'All tabs exist from the start; opening "My Practices" only makes its field visible.',
    steps: [OPEN_TAB],
  },
];
