// Owns the popup's home in the registry of screens: the clinic, what to do, how far it is, the switches.

import { codes } from '../../tests/sites/codes.ts';
import { CHOSEN, FAMILY, GGC, having, logged, OWN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const READY = '#on-everywhere';
const page = '/popup.html';
const PLANNED = having(FAMILY, 'omnipod', 'dexcom-g6', 'libre-reader', 'minimed-780g');
const form = 'form [type="submit"]';
const typed = (first: string, again: string) => [
  '[data-service="libreview"] button',
  { into: '#code-libreview-first', text: first },
  { into: '#code-libreview-again', text: again },
];
const wrong = { id: 'own-old', name: 'An old clinic', provenance: 'imported' as const };

/** In the order in which a family meets them. */
export const homeScreens: readonly OwnScreen[] = [
  { name: 'home-first', shows: 'No clinic is chosen yet: the list of clinics.', page, until: '[data-clinic]' },
  {
    name: 'home-add',
    shows: 'The form for a clinic that is not in the list.',
    page,
    acts: ['#not-here'],
    until: 'form',
  },
  {
    name: 'home-add-problem',
    shows: 'The same form, sent with nothing in it.',
    page,
    acts: ['#not-here', form],
    until: '[role="alert"]',
  },
  {
    name: 'home-confirm',
    shows: '“Is this your clinic?”, with each code.',
    page,
    settings: CHOSEN,
    unsure: true,
    until: '#confirm-yes',
  },
  {
    name: 'home-confirm-changed',
    shows: 'The same question after a code has changed.',
    page,
    settings: CHOSEN,
    unsure: true,
    answers: {
      'ui:view': {
        changed: [{ what: 'code', service: 'clarity', before: 'ukroldcode', after: 'ukroyhosc' }],
      },
    },
    until: '#changed',
  },
  {
    name: 'home-chosen',
    shows: 'A clinic with one code; no devices are chosen.',
    page,
    settings: CHOSEN,
    until: READY,
  },
  {
    name: 'home-codes',
    shows: 'A clinic with all three codes; no devices are chosen.',
    page,
    settings: FAMILY,
    until: READY,
  },
  {
    name: 'home-own',
    shows: 'A clinic of one’s own with all that can be said of it; one code is over a year old.',
    page,
    settings: OWN,
    until: READY,
  },
  {
    name: 'home-moved',
    shows: 'Another clinic was chosen: the old one can still see the data until its code is taken off.',
    page,
    settings: { ...FAMILY, movedFrom: { clinic: 'own-harbour', name: 'Harbour Children’s Diabetes Clinic' } },
    until: '#moved',
  },
  {
    name: 'home-many',
    shows: 'Change clinic: several to choose from, and a way back.',
    page,
    settings: OWN,
    acts: ['#change'],
    answers: {
      'ui:view': {
        clinics: [
          { id: GGC.id, name: GGC.name, provenance: 'bundled' },
          { id: 'ward-7', name: 'Ward 7 Children’s Diabetes', provenance: 'managed' },
          { id: 'own-harbour', name: 'Harbour Children’s Diabetes Clinic', provenance: 'entered' },
          wrong,
        ],
      },
    },
    until: '[data-clinic="own-old"]',
  },
  {
    name: 'home-type',
    shows: 'A code from the team is typed in, twice.',
    page,
    settings: CHOSEN,
    acts: ['[data-service="libreview"] button'],
    until: '#code-libreview-again',
  },
  {
    name: 'home-type-differs',
    shows: 'The two codes are not the same.',
    page,
    settings: CHOSEN,
    acts: [...typed(codes.libreview[0].code, '09646523'), form],
    until: '[role="alert"]',
  },
  {
    name: 'home-type-odd',
    shows: 'The code looks unusual, and the question about it.',
    page,
    settings: CHOSEN,
    acts: [...typed('1234', '1234'), form],
    until: '[role="alert"]',
  },
  {
    name: 'home-copied',
    shows: 'A code was copied.',
    page,
    settings: FAMILY,
    acts: ['[data-service="clarity"] .code-row button'],
    writes: true,
    until: '.done',
  },
  {
    name: 'home-spelled',
    shows: 'A code is spelled out.',
    page,
    settings: FAMILY,
    acts: ['[data-service="clarity"] summary'],
    until: '.spelled',
  },
  {
    name: 'home-list',
    shows: 'The family’s own list: five things to do, none begun.',
    page,
    settings: PLANNED,
    until: `${READY}, [data-task]`,
  },
  {
    name: 'home-states',
    shows: 'The same list with every state: code put in, waiting, refused, done.',
    page,
    settings: { ...PLANNED, family: { ...PLANNED.family, done: ['carelink', 'clarity-to-glooko'] } },
    answers: {
      'ui:last': {
        last: { ...logged('glooko', 'filled'), ...logged('libreview', 'refused'), ...logged('clarity', 'submitted') },
      },
    },
    until: '[data-task-state="in"]',
  },
  {
    name: 'home-linked',
    shows: 'Everything is done: the page said so, or the person.',
    page,
    settings: { ...having(FAMILY, 'dexcom-g7', 'libre-phone') },
    answers: {
      'ui:last': {
        last: {
          ...logged('clarity', 'linked', { seenBy: 'page' }),
          ...logged('libreview', 'linked', { seenBy: 'person' }),
        },
      },
    },
    until: '[data-task-state="linked"]',
  },
  {
    name: 'home-none',
    shows: 'A family without a device: a diary on paper.',
    page,
    settings: having(FAMILY, 'none'),
    until: '[data-task="diary"]',
  },
  {
    name: 'home-off',
    shows: 'Everything is switched off.',
    page,
    settings: { ...FAMILY, off: { everywhere: true, sites: [] } },
    until: READY,
  },
  {
    name: 'home-locked',
    shows: 'The organisation set the clinic, and decides when a code goes in.',
    page,
    settings: CHOSEN,
    answers: { 'ui:view': { locked: true, prefillByPolicy: true, prefill: 'ask' } },
    until: READY,
  },
  {
    name: 'home-broken',
    shows: 'The organisation’s settings have a problem: no code is used.',
    page,
    settings: FAMILY,
    answers: {
      'ui:view': {
        broken: [
          { path: 'clinics.0.services.libreview.code', reason: 'must have no blank inside' },
          { path: 'defaultClinic', reason: 'names no clinic' },
        ],
        clinic: null,
        clinics: [],
        services: [],
        locked: true,
      },
    },
    until: '#broken',
  },
  {
    name: 'home-unread',
    shows: 'What was stored can’t be read; it was put aside.',
    page,
    stored: { settings: { version: 99 } },
    until: '#unread',
  },
  {
    name: 'home-late',
    shows: 'The organisation’s settings have not arrived.',
    page,
    settings: FAMILY,
    answers: { 'ui:view': { policyLate: true } },
    until: '.notice',
  },
  {
    name: 'home-private',
    shows: 'The same in a private window.',
    page,
    settings: FAMILY,
    private: true,
    tab: { url: 'https://example.org/', status: null },
    until: READY,
  },
];
