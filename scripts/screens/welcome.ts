// Owns the first-run page in the registry of screens.

import { CHOSEN } from './samples.ts';
import type { OwnScreen } from './types.ts';

const page = '/welcome.html';

/** Before the choice, at the question, and after it. */
export const welcomeScreens: readonly OwnScreen[] = [
  { name: 'welcome-first', shows: 'The page that opens once: one choice.', page, until: '[data-clinic]' },
  {
    name: 'welcome-confirm',
    shows: 'The question “Is this your clinic?”.',
    page,
    settings: CHOSEN,
    unsure: true,
    until: '#confirm-yes',
  },
  { name: 'welcome-chosen', shows: 'What comes next.', page, settings: CHOSEN, until: '#open' },
];
