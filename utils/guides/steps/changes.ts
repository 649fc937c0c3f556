import { guide, note, step, unknownNote, unknownStep } from '../build.ts';
import type { Guide } from '../types.ts';

/** What is not about one service: another clinic, an invitation by e-mail, an account that exists twice, a diary on paper. */

export const movedClinic: Guide = guide({
  title: 'guide.moved-clinic',
  subject: null,
  surface: 'any',
  purpose: 'change',
  before: [note('note.moved.both', 'own')],
  steps: [
    step('step.moved.choose', 'own'),
    step('step.moved.new', 'own', {}, { see: ['glooko-web', 'clarity-web', 'libreview-web', 'carelink-share'] }),
    step('step.moved.check', 'own'),
    step(
      'step.moved.old',
      'own',
      {},
      { see: ['glooko-web-remove', 'clarity-web-remove', 'libreview-web-remove', 'carelink-remove'] },
    ),
    step('step.moved.look', 'own'),
  ],
  after: [note('note.glooko.removed', 'glookoHelp'), note('note.libre.again', 'libreviewRemove')],
});

export const emailInvitation: Guide = guide({
  title: 'guide.email-invitation',
  subject: null,
  surface: 'any',
  purpose: 'share',
  before: [note('note.invitation.libre', 'ggc'), note('note.invitation.carelink', 'carelinkPro')],
  steps: [
    step('step.invitation.ask', 'ggc'),
    step('step.invitation.address', 'own'),
    step('step.invitation.check', 'own'),
    unknownStep('step.invitation.pages', 'ggc'),
    step('step.invitation.tell', 'own'),
  ],
  after: [note('note.carelink.never', 'own')],
  trouble: [
    note('note.invitation.key', 'dexcomInvitation', { key: 'Temporary Authorization Key' }),
    unknownNote('note.invitation.expires', 'own'),
    note('note.invitation.omnipod', 'omnipodDiscover', { discover: 'Omnipod Discover' }),
  ],
});

export const accountTwice: Guide = guide({
  title: 'guide.account-twice',
  subject: null,
  surface: 'any',
  purpose: 'change',
  before: [note('note.twice.why', 'glookoTwice'), note('note.twice.address', 'glookoLocked')],
  steps: [
    step('step.twice.noThird', 'own'),
    step('step.twice.look', 'own'),
    step('step.twice.tell', 'own'),
    unknownStep('step.twice.join', 'glookoTwice'),
    step('step.twice.share', 'own', {}, { see: ['glooko-web', 'clarity-web', 'libreview-web'] }),
  ],
  trouble: [note('note.twice.locked', 'glookoLocked')],
});

export const diary: Guide = guide({
  title: 'guide.diary',
  subject: 'diary',
  surface: 'paper',
  purpose: 'share',
  steps: [
    step('step.diary.write', 'ggc'),
    step('step.diary.insulin', 'ggc'),
    step('step.diary.bring', 'ggc'),
    step('step.diary.photo', 'ggc'),
    step('step.diary.ratios', 'ggc'),
  ],
});
