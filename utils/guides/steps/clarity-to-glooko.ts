import { guide, note, step, unknownNote } from '../build.ts';
import type { Guide } from '../types.ts';

/** Linking Clarity to Glooko, so that pump and sensor are seen in one place. Known for Glooko's app only. */

export const clarityToGlooko: Guide = guide({
  title: 'guide.clarity-to-glooko',
  subject: 'glooko',
  surface: 'app',
  purpose: 'link',
  before: [
    note('note.link.why', 'ggc'),
    note('note.link.glookoFirst', 'glookoHelp'),
    note('note.link.child', 'dexcomChild'),
    unknownNote('note.link.web', 'glookoDexcom'),
    unknownNote('note.link.newer', 'ggc'),
  ],
  steps: [
    step('step.glookoApp.open', 'glookoDexcom'),
    step('step.link.sync', 'glookoDexcom', { dexcom: 'Dexcom Account' }),
    step('step.link.device', 'glookoDexcom', {
      device: 'New Device',
      monitor: 'Continuous Glucose Monitor',
      dexcom: 'Dexcom Account',
    }),
    step('step.link.add', 'glookoDexcom', { add: 'Add' }),
    step('step.link.signIn', 'glookoDexcom', { signIn: 'Sign in' }),
    step('step.link.read', 'glookoDexcom', { page: 'Permission to Disclose' }),
    step('step.link.name', 'glookoDexcom', { name: 'Full Name', authorize: 'Authorize' }),
    step('step.link.done', 'glookoDexcom', { done: 'Done' }),
  ],
  after: [note('note.link.delay', 'glookoDexcom'), note('note.link.sameDay', 'glookoDexcom')],
});
