// Owns the page of clinics and settings, and the page about privacy, in the registry of screens.

import { profileText } from '../../utils/clinics/profile-text.ts';
import { FAMILY, GGC, HARBOUR, NORTHSHIRE, OWN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const SEEN = 'main h2';
const many = Array.from({ length: 9 }, (_, number) => ({
  provenance: 'imported' as const,
  profile: {
    ...NORTHSHIRE,
    id: `clinic-${number}`,
    name: `${['Ålesund', 'St Mary’s', 'Royal'][number % 3]} Clinic ${number + 1}`,
  },
}));
const at = (hash: string) => `/options.html#/${hash}`;
const read = (text: string) => [{ into: '#paste', text }, '#read-text'];

/** In the order of the list's own links. */
export const optionsScreens: readonly OwnScreen[] = [
  {
    name: 'options-list',
    shows: 'The list of clinics, the ways in, the switches.',
    page: at(''),
    settings: OWN,
    until: '#on-everywhere',
  },
  {
    name: 'options-list-long',
    shows: 'The list with so many clinics that they can be searched; one was removed, and one is half written.',
    page: at(''),
    settings: {
      ...OWN,
      clinics: [...OWN.clinics, ...many],
      removed: {
        provenance: 'entered',
        profile: { ...NORTHSHIRE, id: 'gone', name: 'A clinic of before' },
        ownCodes: {},
        wasChosen: false,
      },
    },
    stored: { clinicDraft: { before: null, fields: { name: 'Half a clinic' } } },
    until: '#draft-resume',
  },
  {
    name: 'options-locked',
    shows: 'The organisation decides the clinics.',
    page: at(''),
    settings: OWN,
    answers: { 'ui:clinics': { locked: true } },
    until: '#locked',
  },
  {
    name: 'options-clinic',
    shows: 'A clinic of one’s own, with all that is known of it.',
    page: at(`clinic/${HARBOUR.id}`),
    settings: OWN,
    until: '#sheet-title',
  },
  {
    name: 'options-clinic-bundled',
    shows: 'The clinic that comes with the extension.',
    page: at(`clinic/${GGC.id}`),
    settings: FAMILY,
    until: '#sheet-title',
  },
  { name: 'options-add', shows: 'The form for a new clinic.', page: at('add'), until: '#look' },
  {
    name: 'options-add-problems',
    shows: 'The same form with what is wrong in it.',
    page: at('add'),
    acts: [{ into: '#code-glooko-first', text: 'A B' }, '#look'],
    writes: true,
    until: '#problems',
  },
  {
    name: 'options-edit',
    shows: 'A clinic is changed.',
    page: at(`edit/${HARBOUR.id}`),
    settings: OWN,
    writes: true,
    until: '#look',
  },
  {
    name: 'options-review',
    shows: 'What will be saved, before it is.',
    page: at(`edit/${HARBOUR.id}`),
    settings: OWN,
    acts: [{ into: '#field-name', text: ' (new)' }, '#look'],
    writes: true,
    until: '#review',
  },
  { name: 'options-import', shows: 'The ways to bring a clinic in.', page: at('import'), until: '#read-text' },
  {
    name: 'options-import-look',
    shows: 'What is in the text, before any of it is taken.',
    page: at('import'),
    acts: read(profileText(HARBOUR)),
    until: '#preview',
  },
  {
    name: 'options-import-refused',
    shows: 'The text is refused, with the reason.',
    page: at('import'),
    acts: read('{"format":"sharing-setup/clinic@1","id":"x","name":""}'),
    until: '#refused',
  },
  {
    name: 'options-share',
    shows: 'A clinic’s file, picture and text, to pass on.',
    page: at(`share/${HARBOUR.id}`),
    settings: OWN,
    until: '#qr',
  },
  {
    name: 'options-backup',
    shows: 'Everything in one file, and back.',
    page: at('backup'),
    settings: OWN,
    until: '#save-backup',
  },
  {
    name: 'options-about',
    shows: 'About this copy: what an IT department asks.',
    page: at('about'),
    settings: FAMILY,
    until: '#about-copy',
  },
  {
    name: 'options-no-clinic',
    shows: 'An address of a clinic that is not here.',
    page: at('clinic/nobody'),
    until: SEEN,
  },
  { name: 'privacy', shows: 'Privacy, in plain words.', page: '/privacy.html', until: SEEN },
];
