// Owns the one list of all screens and their states. `npm run screens` pictures them, tests/e2e/looks.e2e.ts looks at those
// of our own pages, docs/screens.md says what a person thought of each. To add one: an entry in the file it belongs to, then
// `node scripts/screens/list.ts`.

import { guideScreens } from './guides.ts';
import { hintScreens } from './hints.ts';
import { homeScreens } from './home.ts';
import { hintLanguageScreens, languageScreens } from './languages.ts';
import { logScreens } from './log.ts';
import { optionsScreens } from './options.ts';
import { paperScreens } from './paper.ts';
import { practiceScreens } from './practice.ts';
import { tabScreens } from './tab-line.ts';
import type { HintScreen, OwnScreen } from './types.ts';
import { wardScreens } from './ward.ts';
import { welcomeScreens } from './welcome.ts';

/** Screens that belong together. */
export interface ScreenGroup {
  readonly title: string;
  readonly screens: readonly (OwnScreen | HintScreen)[];
}

/** All screens of our own pages. */
export const OWN_SCREENS: readonly OwnScreen[] = [
  ...welcomeScreens,
  ...homeScreens,
  ...tabScreens,
  ...guideScreens,
  ...paperScreens,
  ...optionsScreens,
  ...practiceScreens,
  ...logScreens,
  ...wardScreens,
  ...languageScreens,
];

/** All of them, by what they belong to. */
export const SCREENS: readonly ScreenGroup[] = [
  { title: 'The first page', screens: welcomeScreens },
  { title: 'The popup’s home', screens: homeScreens },
  { title: 'The popup over a page of a service', screens: tabScreens },
  { title: 'Device finder, steps and finish', screens: guideScreens },
  { title: 'On the phone and on paper', screens: paperScreens },
  { title: 'Clinics, settings, privacy', screens: optionsScreens },
  { title: 'Practice', screens: practiceScreens },
  { title: 'The log', screens: logScreens },
  { title: 'Ward mode', screens: wardScreens },
  { title: 'The hint on the services’ pages', screens: hintScreens },
  { title: 'The choice of a language', screens: [...languageScreens, ...hintLanguageScreens] },
];
