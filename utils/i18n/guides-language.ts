import { both } from './en/both.ts';
import { devices } from './en/devices.ts';
import { guideSteps } from './en/guide-steps.ts';
import { guides } from './en/guides.ts';
import { tasks } from './en/tasks.ts';
import { language } from './language.ts';

/** The languages of the written guides and the device finder. Languages other than English join here. */
export const englishGuides = language('en', 'ltr', { ...both, ...guides, ...guideSteps, ...devices, ...tasks });

/** The key of such a text. */
export type GuideKey =
  | keyof typeof both
  | keyof typeof guides
  | keyof typeof guideSteps
  | keyof typeof devices
  | keyof typeof tasks;
