// Owns what goes to the phone and onto paper in the registry of screens. A sheet's preview is the page that is printed.

import { FAMILY, GGC, HARBOUR, having, NORTHSHIRE, OWN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const popup = '/popup.html';
const PRINTED = '[data-print]';
const CROWDED = {
  ...HARBOUR,
  name: 'The Royal Northumberland, Cumbria and Scottish Borders Children’s and Young People’s Diabetes and Endocrinology Service',
  services: {
    glooko: { code: 'glooko-'.padEnd(40, 'W'), shownAs: 'N'.repeat(110) },
    clarity: { code: 'clarity-'.padEnd(40, 'W'), shownAs: 'N'.repeat(110) },
    libreview: { code: 'libreview-'.padEnd(40, 'W'), shownAs: 'N'.repeat(110) },
  },
  contact: { phone: 'N'.repeat(110), email: 'N'.repeat(110), hours: 'N'.repeat(110), urgent: 'N'.repeat(110) },
};
const crowded = {
  ...OWN,
  clinics: [CROWDED, NORTHSHIRE].map((profile) => ({ provenance: 'entered' as const, profile })),
};

/** The popup's screens, then the pages that they lead to. */
export const paperScreens: readonly OwnScreen[] = [
  {
    name: 'phone',
    shows: 'A code for the phone: QR, very large, letter by letter, the app’s steps.',
    page: popup,
    settings: FAMILY,
    acts: ['#phone-clarity'],
    until: '.phone canvas',
  },
  {
    name: 'phone-old',
    shows: 'The same with a code that was checked over a year ago.',
    page: popup,
    settings: OWN,
    acts: ['#phone-clarity'],
    until: '.phone .warn',
  },
  {
    name: 'phone-private',
    shows: 'The same in a private window of a browser that shows no page of ours there.',
    page: popup,
    settings: FAMILY,
    private: true,
    acts: ['#phone-clarity'],
    until: '.phone canvas',
  },
  {
    name: 'phone-full',
    shows: 'The same in a window of its own.',
    page: '/phone.html#clarity',
    settings: FAMILY,
    until: '.phone canvas',
  },
  {
    name: 'phone-full-no-code',
    shows: 'A window of its own for a service without a code.',
    page: '/phone.html#glooko',
    settings: { ...FAMILY, ownCodes: {} },
    until: 'main .notice',
  },
  {
    name: 'phone-full-no-clinic',
    shows: 'The same before a clinic is chosen.',
    page: '/phone.html#glooko',
    until: '#choose',
  },
  {
    name: 'sheet-family',
    shows: 'The family’s sheet: all three services, website and app.',
    page: '/sheet.html#/family',
    settings: OWN,
    prints: true,
    until: PRINTED,
  },
  {
    name: 'sheet-family-devices',
    shows: 'The sheet for a pump and a sensor: Glooko, and the link to Clarity.',
    page: '/sheet.html#/family',
    settings: having(OWN, 'omnipod', 'dexcom-g6'),
    prints: true,
    until: '[data-link]',
  },
  {
    name: 'sheet-family-letter',
    shows: 'The website’s steps alone, on Letter.',
    page: '/sheet.html#/family',
    settings: OWN,
    acts: ['#surfaces-web', '#paper-letter'],
    prints: true,
    until: '[data-paper="letter"]',
  },
  {
    name: 'sheet-nothing',
    shows: 'Nothing is chosen for the sheet.',
    page: '/sheet.html#/family',
    settings: having(OWN, 'libre-phone'),
    acts: ['#service-libreview'],
    until: '#fits.warn',
  },
  {
    name: 'sheet-too-much',
    shows: 'More than one page holds: said, and not printed.',
    page: '/sheet.html#/family',
    settings: crowded,
    prints: true,
    until: '#fits.warn',
  },
  {
    name: 'sheet-handout',
    shows: 'A hand-out of the built-in clinic.',
    page: `/sheet.html#/handout/${GGC.id}`,
    settings: OWN,
    prints: true,
    until: PRINTED,
  },
  {
    name: 'sheet-handout-no-code',
    shows: 'A hand-out with a service of which there is no code: a line to write it on.',
    page: `/sheet.html#/handout/${GGC.id}`,
    settings: OWN,
    acts: ['#service-glooko'],
    prints: true,
    until: '.write',
  },
  {
    name: 'sheet-diary',
    shows: 'A blank diary for one week.',
    page: '/sheet.html#/diary',
    settings: OWN,
    prints: true,
    until: PRINTED,
  },
  {
    name: 'diary',
    shows: 'The diary: what to write down, a blank week, the e-mail.',
    page: popup,
    settings: OWN,
    acts: ['#diary'],
    until: '#mail',
  },
  {
    name: 'diary-no-address',
    shows: 'The same where the clinic’s address is not known.',
    page: popup,
    settings: FAMILY,
    acts: ['#diary'],
    until: '#mail',
  },
];
