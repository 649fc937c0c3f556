// Owns Practice in the registry of screens: our page around the frame. The hint in the frame is that of the sites.

import type { OwnScreen } from './types.ts';

const page = '/practice.html';
/** The script in the frame has answered. */
const ANSWERED = '.tab[data-state]';

/** In the order in which a person meets them. */
export const practiceScreens: readonly OwnScreen[] = [
  { name: 'practice', shows: 'Practice, nothing begun: the five tasks.', page, until: '#start-link' },
  {
    name: 'practice-task',
    shows: 'A task is begun: what to do, what the popup would say, the made-up page in its frame.',
    page,
    acts: ['#start-link'],
    until: ANSWERED,
  },
  {
    name: 'practice-free',
    shows: 'A page that the person chose: any case of any service.',
    page,
    acts: ['details summary', '#free-open'],
    until: ANSWERED,
  },
];
