import { both } from './en/both.ts';
import { compared } from './en/compared.ts';
import { devices } from './en/devices.ts';
import { finding } from './en/finding.ts';
import { forms } from './en/forms.ts';
import { guideSteps } from './en/guide-steps.ts';
import { guides } from './en/guides.ts';
import { hint } from './en/hint.ts';
import { languages } from './en/language.ts';
import { last } from './en/last.ts';
import { logWords } from './en/log-words.ts';
import { pages } from './en/pages.ts';
import { paper } from './en/paper.ts';
import { problems } from './en/problems.ts';
import { siteNames } from './en/site-names.ts';
import { store } from './en/store.ts';
import { tasks } from './en/tasks.ts';
import { ward } from './en/ward.ts';
import { welcome } from './en/welcome.ts';
import type { Text } from './language.ts';

/**
 * All that a family sees, in English: what every translation holds. Left out are the options, the log's screens and Practice,
 * which are for staff. Used by tools and tests only; each page takes the parts that it needs.
 */
export const familyTexts: Readonly<Record<string, Text>> = {
  ...languages,
  ...pages,
  ...both,
  ...tasks,
  ...forms,
  ...last,
  ...problems,
  ...compared,
  ...welcome,
  ...hint,
  ...finding,
  ...logWords,
  ...siteNames,
  ...devices,
  ...guides,
  ...guideSteps,
  ...paper,
  ...ward,
  ...store,
};
