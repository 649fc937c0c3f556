import { guide, note, step, unknownNote, unknownStep } from '../build.ts';
import type { Guide, Step } from '../types.ts';
import { GLOOKO_AFTER, GLOOKO_BEFORE, GLOOKO_TROUBLE } from './glooko-notes.ts';

/** Glooko's app, in its newer words ("Care Team") and in its older ones ("ProConnect"). */

const CARE_TEAMS = { teams: 'Add Care Teams' };

export const glookoApp: Guide = guide({
  title: 'guide.glooko-app',
  subject: 'glooko',
  surface: 'app',
  purpose: 'share',
  before: [...GLOOKO_BEFORE, note('note.glooko.older', 'glookoHelpGb', CARE_TEAMS)],
  steps: [
    step('step.glookoApp.open', 'glookoHelp'),
    step('step.glookoApp.teams', 'glookoHelp', { ...CARE_TEAMS, add: 'Add Care Team' }),
    step('step.glookoApp.another', 'glookoHelp', { add: '+ Care Team' }),
    step('step.glookoApp.code', 'glookoHelp', { code: 'ProConnect Code', continue: 'Continue' }, { code: 'glooko' }),
    step('step.glookoApp.connect', 'glookoHelp', { connect: 'Connect' }),
    step('step.glooko.answer', 'glookoHelp', { answer: 'successfully ProConnected' }),
  ],
  after: GLOOKO_AFTER,
  trouble: GLOOKO_TROUBLE,
});

// The way to the list of codes is the same for putting one in and for taking one off.
const TO_CODES: readonly Step[] = [
  step('step.glookoApp.open', 'glookoHelpGb'),
  step('step.glookoApp.menu', 'glookoHelpGb', { more: 'More' }),
  step('step.glookoApp.profile', 'glookoHelpGb', { profile: 'Profile', personal: 'Personal' }),
  step('step.glookoApp.proconnect', 'glookoHelpGb', { proconnect: 'ProConnect' }),
];

export const glookoAppOlder: Guide = guide({
  title: 'guide.glooko-app-older',
  subject: 'glooko',
  surface: 'app',
  purpose: 'share',
  before: [...GLOOKO_BEFORE, note('note.glooko.newer', 'glookoHelp', CARE_TEAMS)],
  steps: [
    ...TO_CODES,
    step('step.glookoApp.add', 'glookoHelpGb', { add: '+ ADD CODE' }),
    step('step.glookoApp.continue', 'glookoHelpGb', { continue: 'Continue' }),
    step('step.glookoApp.codeSubmit', 'glookoHelpGb', { submit: 'Submit' }, { code: 'glooko' }),
    step('step.glooko.answer', 'glookoHelpGb', { answer: 'successfully ProConnected' }),
  ],
  after: GLOOKO_AFTER,
  trouble: GLOOKO_TROUBLE,
});

export const glookoAppOlderRemove: Guide = guide({
  title: 'guide.glooko-app-older-remove',
  subject: 'glooko',
  surface: 'app',
  purpose: 'remove',
  steps: [
    ...TO_CODES,
    step('step.glookoApp.tapCode', 'glookoHelpGb'),
    step('step.glookoApp.confirmRemoval', 'glookoHelpGb', { continue: 'Continue' }),
  ],
  after: [note('note.glooko.removed', 'glookoHelpGb')],
});

export const glookoAppRemove: Guide = guide({
  title: 'guide.glooko-app-remove',
  subject: 'glooko',
  surface: 'app',
  purpose: 'remove',
  before: [note('note.glooko.older', 'glookoHelpGb', CARE_TEAMS)],
  steps: [
    step('step.glookoApp.open', 'glookoHelp'),
    step('step.glookoApp.tapTeam', 'glookoHelp'),
    unknownStep('step.glookoApp.removeUnknown', 'glookoHelp'),
    step('step.glookoApp.removeOnWeb', 'glookoHelp', {}, { see: ['glooko-web-remove'] }),
  ],
  trouble: [unknownNote('note.askTeamOrGlooko', 'glookoHelp')],
});
