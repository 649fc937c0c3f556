// Owns the screens above the popup's home in the registry of screens: device finder, lists of steps, guides, finish.

import { GUIDES } from '../../utils/guides/guides.ts';
import { GUIDE_IDS } from '../../utils/guides/types.ts';
import { guides as words } from '../../utils/i18n/en/guides.ts';
import { CHOSEN, FAMILY, having, OWN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const page = '/popup.html';

/** In the order in which a family meets them; then every guide. */
export const guideScreens: readonly OwnScreen[] = [
  {
    name: 'finder',
    shows: '“Which one is ours?”: all devices.',
    page,
    settings: FAMILY,
    acts: ['#finder'],
    until: '#device-none',
  },
  {
    name: 'finder-nothing',
    shows: 'The same, sent with nothing chosen.',
    page,
    settings: FAMILY,
    acts: ['#finder', '#finder-show'],
    until: '[role="alert"]',
  },
  {
    name: 'finder-answer',
    shows: 'What to do for a pump and a sensor: one list, how data get there, what to know.',
    page,
    settings: FAMILY,
    acts: ['#finder', '#device-omnipod', '#device-dexcom-g6', '#device-meter', '#finder-show'],
    writes: true,
    until: '[data-answer="clarity-to-glooko"]',
  },
  {
    name: 'finder-answer-doubt',
    shows: 'The clinic does not name this service: ask the team first.',
    page,
    settings: {
      ...OWN,
      clinics: OWN.clinics.map((one) => ({
        ...one,
        profile: { ...one.profile, services: { libreview: { code: '09646522' } } },
      })),
    },
    acts: ['#finder', '#device-ypsomed', '#device-dexcom-g7', '#device-none', '#finder-show'],
    writes: true,
    until: '[data-answer="glooko"] .warn',
  },
  {
    name: 'finder-answer-none',
    shows: 'No device: a diary on paper.',
    page,
    settings: FAMILY,
    acts: ['#finder', '#device-none', '#finder-show'],
    writes: true,
    until: '[data-answer="diary"]',
  },
  {
    name: 'guides',
    shows: 'All steps, by what they are for.',
    page,
    settings: FAMILY,
    acts: ['#guides'],
    until: '[data-open]',
  },
  {
    name: 'task-glooko',
    shows: 'The steps of one task, with the other ways above them.',
    page,
    settings: having(FAMILY, 'omnipod'),
    acts: ['#steps-glooko'],
    until: 'nav.ways [data-open]',
  },
  {
    name: 'task-no-code',
    shows: 'The same for a service of which there is no code.',
    page,
    settings: CHOSEN,
    acts: ['#steps-libreview'],
    until: '.step .notice',
  },
  {
    name: 'finish-yes',
    shows: 'The person saw the clinic’s name: what sharing means, and who to call.',
    page,
    settings: OWN,
    acts: ['#steps-clarity', '#finish-yes'],
    writes: true,
    until: '.meaning',
  },
  {
    name: 'finish-no',
    shows: 'The person saw something else: what to do then.',
    page,
    settings: OWN,
    acts: ['#steps-clarity', '#finish-no'],
    writes: true,
    until: '.finish .warn',
  },
  {
    name: 'finish-done',
    shows: 'What takes no code is done, and can be taken back.',
    page,
    settings: having(FAMILY, 'minimed-780g'),
    acts: ['#steps-carelink', '#finish-done'],
    writes: true,
    until: '#finish-undo',
  },
  ...GUIDE_IDS.map(
    (id): OwnScreen => ({
      name: `guide-${id}`,
      shows: `Steps: ${words[GUIDES[id].title as keyof typeof words]}.`,
      page,
      settings: FAMILY,
      acts: ['#guides', `[data-open="${id}"]`],
      until: `[data-guide="${id}"]`,
    }),
  ),
];
