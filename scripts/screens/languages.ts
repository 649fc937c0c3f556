// Owns the choice of a language in the registry of screens: the list, the question about one that nobody has checked, and a
// few screens that are always in Urdu. Every screen in every language: in-language.ts.

import { pressInHint } from '../../tests/e2e/page/hint.ts';
import type { Settings } from '../../utils/settings.ts';
import { ANYWHERE, CHOSEN, FAMILY, having } from './samples.ts';
import type { HintScreen, OwnScreen } from './types.ts';

const popup = '/popup.html';
const inUrdu = (settings: Settings): Settings => ({ ...settings, language: { tag: 'ur', agreed: ['ur'] } });

/** In the order in which a person comes to them. */
export const languageScreens: readonly OwnScreen[] = [
  {
    name: 'language-list',
    shows: 'The languages to choose from; which no person has checked is said.',
    page: popup,
    settings: FAMILY,
    acts: ['#language'],
    until: '#language-list li',
  },
  {
    name: 'language-question',
    shows: 'The question about a language that no person has checked, in it and in English.',
    page: popup,
    settings: { ...FAMILY, language: { tag: 'en', agreed: [] } },
    acts: ['#language', '#language-ur'],
    until: '#language-ask',
  },
  {
    name: 'language-urdu',
    shows: 'The popup’s home in Urdu.',
    page: popup,
    settings: inUrdu(having(FAMILY, 'omnipod', 'dexcom-g6', 'libre-reader')),
    until: '[lang="ur"] [data-task]',
  },
  {
    name: 'language-urdu-steps',
    shows: 'Steps in Urdu: the site’s own words, with their translation beside them.',
    page: popup,
    settings: inUrdu(having(FAMILY, 'omnipod')),
    acts: ['#steps-glooko'],
    until: '[lang="ur"] nav.ways [data-open]',
  },
  {
    name: 'language-urdu-welcome',
    shows: 'The first page in Urdu.',
    page: '/welcome.html',
    settings: inUrdu(CHOSEN),
    unsure: true,
    until: '[lang="ur"] #confirm-yes',
  },
];

/** The same on a page of a service. */
export const hintLanguageScreens: readonly HintScreen[] = [
  {
    name: 'hint-language-list',
    shows: 'The languages to choose from.',
    site: 'C1',
    clinics: [ANYWHERE],
    afterwards: (driver, visited, { say }) => pressInHint(driver, visited.page, say('language.label')),
    says: () => 'Polski',
  },
  {
    name: 'hint-language-question',
    shows: 'The question about a language that no person has checked, in it and in English.',
    site: 'C1',
    clinics: [ANYWHERE],
    settings: { language: { tag: 'en', agreed: [] } },
    afterwards: async (driver, { page }, { say }) => {
      await pressInHint(driver, page, say('language.label'));
      await pressInHint(driver, page, 'اردو');
    },
    says: (say) => say('language.ask'),
  },
  {
    name: 'hint-language-urdu',
    shows: 'The hint in Urdu.',
    site: 'C1',
    clinics: [ANYWHERE],
    settings: { language: { tag: 'ur', agreed: ['ur'] } },
    says: (say) => say('hint.filled'),
  },
];
