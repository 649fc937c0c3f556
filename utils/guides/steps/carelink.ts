import type { SiteLink } from '../../sites/types.ts';
import { guide, note, step, unknownNote, unknownStep } from '../build.ts';
import type { Guide, Note } from '../types.ts';

/**
 * CareLink and its apps. There is no clinic's code here. Some clinics ask families for what they sign in with: these guides
 * never do, and give the ways that need nobody else to know it.
 */

const CARELINK: readonly SiteLink[] = [
  { region: 'us', url: 'https://carelink.minimed.com/', countries: ['US'] },
  { region: 'eu', url: 'https://carelink.minimed.eu/', countries: [] },
];
const NEVER: Note = note('note.carelink.never', 'own');
const NO_CODE: Note = note('note.carelink.noCode', 'ggc');
// As the clinic's page gives it.
const PHONE = { phone: '01923 205167' };
const SUPPORT: Note = note('note.carelink.support', 'ggc', PHONE);

export const carelinkPersonal: Guide = guide({
  title: 'guide.carelink-personal',
  subject: 'carelink',
  surface: 'cable',
  purpose: 'upload',
  before: [NEVER],
  steps: [
    step('step.carelink.open', 'carelinkHosts', {}, { links: CARELINK }),
    step('step.carelink.install', 'ggc', { install: 'How to Install Uploader' }),
    step('step.carelink.follow', 'ggc'),
    step('step.carelink.upload', 'ggc'),
    unknownStep('step.carelink.uploadButton', 'ggc'),
    step('step.carelink.share', 'own', {}, { see: ['carelink-share'] }),
  ],
  trouble: [SUPPORT],
});

export const carelinkShare: Guide = guide({
  title: 'guide.carelink-share',
  subject: 'carelink',
  surface: 'any',
  purpose: 'share',
  before: [NEVER, NO_CODE],
  steps: [
    step('step.carelink.askWay', 'own'),
    step('step.carelink.sit', 'own'),
    step('step.carelink.type', 'own'),
    step('step.carelink.invitation', 'carelinkPro', {}, { see: ['email-invitation'] }),
    unknownStep('step.carelink.pages', 'carelinkPro'),
  ],
  trouble: [note('note.carelink.asked', 'own')],
});

export const minimedMobile: Guide = guide({
  title: 'guide.minimed-mobile',
  subject: 'carelink',
  surface: 'app',
  purpose: 'upload',
  before: [NEVER],
  steps: [
    step('step.minimed.open', 'ggc'),
    step('step.minimed.automatic', 'ggc'),
    unknownStep('step.minimed.menu', 'ggc'),
    step('step.carelink.share', 'own', {}, { see: ['carelink-share'] }),
  ],
  after: [note('note.minimed.family', 'ggc')],
  trouble: [unknownNote('note.minimed.support', 'ggc', PHONE)],
});

export const carelinkConnect: Guide = guide({
  title: 'guide.carelink-connect',
  subject: 'carelink',
  surface: 'app',
  purpose: 'follow',
  before: [note('note.connect.family', 'ggc'), NEVER],
  steps: [
    step('step.connect.account', 'carelinkPartner', { partner: 'Care Partner' }),
    step('step.connect.country', 'carelinkPartner'),
    step('step.connect.request', 'carelinkPartner', { request: 'Request to follow' }),
    step('step.connect.send', 'carelinkPartner', { send: 'Send request' }),
    step('step.connect.approve', 'carelinkPartner', { sharing: 'Data Sharing' }, { links: CARELINK }),
  ],
  after: [
    note('note.connect.five', 'carelinkConnect'),
    note('note.connect.stop', 'carelinkPartner', { stop: 'Unfollow' }),
  ],
  trouble: [note('note.connect.reminder', 'carelinkPartner', { reminder: 'Send Reminder' })],
});

export const carelinkRemove: Guide = guide({
  title: 'guide.carelink-remove',
  subject: 'carelink',
  surface: 'any',
  purpose: 'remove',
  before: [NO_CODE],
  steps: [
    unknownStep('step.carelink.removeUnknown', 'carelinkPro'),
    step('step.carelink.removeAsk', 'own'),
    step('step.carelink.removeFamily', 'carelinkPartner', { stop: 'Unfollow' }),
  ],
});
