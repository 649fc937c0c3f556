import { guide, note, step, unknownNote, unknownStep } from '../build.ts';
import type { Guide, Note } from '../types.ts';
import { answered, atBox, codeIn, inSettings, onTheWay, removing, removingIn, signedOut } from '../where.ts';

/** Dexcom Clarity on the website and in its app. Where its website takes the clinic's code is known only as "Settings". */

const SETTINGS = ['settings', 'sharing', 'share'] as const;
const MENU = { settings: 'Settings' };

const BEFORE: readonly Note[] = [
  note('note.clarity.child', 'dexcomChild'),
  note('note.clarity.ownCode', 'dexcomOwnCode', { generate: 'Generate Code' }),
];
const AFTER: readonly Note[] = [
  note('note.clarity.lasts', 'dexcomClinic'),
  note('note.clarity.receiver', 'dexcomHandout'),
];
const TROUBLE: readonly Note[] = [
  unknownNote('note.clarity.refused', 'dexcomClinic'),
  note('note.clarity.empty', 'dexcomChild'),
];

export const clarityWeb: Guide = guide({
  title: 'guide.clarity-web',
  subject: 'clarity',
  surface: 'web',
  purpose: 'share',
  site: 'clarity',
  before: [...BEFORE, note('note.clarity.region', 'dexcomRegion')],
  steps: [
    step('step.clarity.open', 'dexcomClinic', {}, { open: 'clarity', where: signedOut }),
    step('step.clarity.settings', 'dexcomClinic', MENU, { where: onTheWay }),
    unknownStep('step.clarity.place', 'clarityMenu', {}, { where: inSettings(...SETTINGS) }),
    step('step.clarity.code', 'ggc', {}, { code: 'clarity', where: atBox }),
    unknownStep('step.clarity.consent', 'dexcomInvitation'),
    unknownStep('step.clarity.send', 'dexcomClinic', {}, { where: codeIn }),
    unknownStep('step.clarity.answer', 'dexcomClinic', {}, { where: answered }),
  ],
  after: AFTER,
  trouble: TROUBLE,
});

export const clarityApp: Guide = guide({
  title: 'guide.clarity-app',
  subject: 'clarity',
  surface: 'app',
  purpose: 'share',
  before: BEFORE,
  steps: [
    step('step.clarityApp.open', 'ggc'),
    step('step.clarityApp.profile', 'ggc', { profile: 'Profile' }),
    step('step.clarityApp.sharing', 'ggc', { sharing: 'Manage Data Sharing' }),
    step('step.clarityApp.sharingOther', 'dexcomHandout', { sharing: 'Authorize Sharing' }),
    step('step.clarityApp.code', 'ggc', {}, { code: 'clarity' }),
    unknownStep('step.clarityApp.send', 'ggc'),
  ],
  after: [...AFTER, unknownNote('note.clarity.sensorApp', 'dexcomClinic')],
  trouble: TROUBLE,
});

export const clarityWebRemove: Guide = guide({
  title: 'guide.clarity-web-remove',
  subject: 'clarity',
  surface: 'web',
  purpose: 'remove',
  site: 'clarity',
  before: [note('note.clarity.child', 'dexcomChild')],
  steps: [
    step('step.clarity.open', 'dexcomClinic', {}, { open: 'clarity', where: signedOut }),
    step('step.clarity.settings', 'dexcomClinic', MENU, { where: removing }),
    unknownStep('step.clarity.removeUnknown', 'dexcomHandout', {}, { where: removingIn(...SETTINGS) }),
    step('step.clarity.removeAsk', 'dexcomClinic'),
  ],
});

export const clarityAppRemove: Guide = guide({
  title: 'guide.clarity-app-remove',
  subject: 'clarity',
  surface: 'app',
  purpose: 'remove',
  before: [note('note.clarity.child', 'dexcomChild')],
  steps: [
    step('step.clarityApp.open', 'ggc'),
    step('step.clarityApp.profile', 'ggc', { profile: 'Profile' }),
    step('step.clarityApp.sharing', 'ggc', { sharing: 'Manage Data Sharing' }),
    unknownStep('step.clarityApp.removeUnknown', 'ggc'),
    step('step.clarity.removeAsk', 'dexcomClinic'),
  ],
});
