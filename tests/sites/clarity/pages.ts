// The practice pages of Dexcom Clarity. Known facts and assumptions are noted in each page's file and in words.ts.

import type { SitePage } from '../site-page.ts';
import { clarityWords } from './words.ts';

type Shared = Omit<SitePage, 'id' | 'url' | 'title' | 'shows'>;

const CONSENT = '[data-test-consent]';
const { en, fr } = clarityWords;

const box: Shared = {
  service: 'clarity',
  kind: 'box',
  file: 'clarity/app.html',
  steps: [],
  box: '[data-test-share-code]',
  button: '[data-test-share]',
  buttonName: en.share,
};
const silent: Shared = { service: 'clarity', kind: 'silent', file: 'clarity/app.html', steps: [] };

export const clarityPages: SitePage[] = [
  {
    ...box,
    id: 'C1',
    consent: CONSENT,
    url: 'https://clarity.dexcom.eu/i/#/overview',
    title: 'Clarity: share with a clinic',
    shows: 'The overview; after the menu\'s "Settings" a sharing section with share code, consent box and "Share".',
    steps: [{ click: '[data-test-menu-item="settings"]', name: en.settings }],
  },
  {
    ...silent,
    id: 'C2',
    url: 'https://clarity.dexcom.eu/professional/',
    file: 'clarity/plain/professional.html',
    title: 'Clarity: professional sign-in',
    shows: "The clinicians' sign-in and their field for a patient's own share code (sharing_code).",
  },
  {
    ...silent,
    id: 'C3',
    url: 'https://clarity.dexcom.eu/invitations/accept',
    file: 'clarity/plain/invitation.html',
    title: 'Clarity: older invitation',
    shows: 'Temporary Authorization Key, birthday and consent.',
  },
  {
    ...silent,
    id: 'C4',
    url: 'https://clarity.dexcom.eu/i/?sharing=off#/settings',
    title: 'Clarity: settings without sharing',
    shows: 'Target ranges and date fields only.',
    missing: true,
  },
  {
    ...box,
    id: 'C5',
    url: 'https://clarity.dexcom.eu/sharing',
    file: 'clarity/plain/sharing.html',
    title: 'Clarity: sharing as a server page',
    shows: 'A form in a table, sent by a full page load and answered by a notice on the next page.',
    box: '#share_code',
    button: '.new_share input[type=submit]',
    buttonName: 'Share data',
    needsServer: true,
  },
  {
    ...box,
    id: 'C6',
    consent: CONSENT,
    url: 'https://clarity.dexcom.com/i/#/overview',
    title: 'Clarity: share with a clinic (US host)',
    shows: 'The same app on the host of the United States.',
    steps: [{ click: '[data-test-menu-item="settings"]' }],
  },
  {
    ...box,
    id: 'C7',
    consent: CONSENT,
    url: 'https://clarity.dexcom.eu/i/?locale=fr-CA#/settings',
    title: 'Clarity: share with a clinic (French)',
    shows: 'The settings in French; the field is the description of a term in a list.',
    buttonName: fr.share,
    lang: 'fr',
  },
  {
    ...silent,
    id: 'C8',
    kind: 'linked',
    url: 'https://clarity.dexcom.eu/i/?linked=ukroyhosc#/settings',
    title: 'Clarity: already sharing',
    shows: 'The clinic is in the list with its code and "Stop sharing"; the field for another one is there too.',
    box: '[data-test-share-code]',
  },
  {
    ...box,
    id: 'C9',
    url: 'https://clarity.dexcom.eu/i/?sharing=first#/settings',
    title: 'Clarity: consent first',
    shows: 'The code field is there but disabled until the person has ticked the consent box.',
    steps: [{ click: CONSENT }],
  },
];
