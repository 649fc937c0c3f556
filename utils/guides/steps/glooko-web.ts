import { guide, note, step, unknownNote } from '../build.ts';
import type { Guide } from '../types.ts';
import { answered, atBox, codeIn, inSettings, onTheWay, removing, removingIn, signedOut } from '../where.ts';
import { GLOOKO_AFTER, GLOOKO_BEFORE, GLOOKO_TROUBLE } from './glooko-notes.ts';

/** Glooko's website: putting a clinic's code in, and taking it off. Its routes are not known; the words are those of its help. */

const SETTINGS = ['settings', 'account', 'proconnect', 'profile'] as const;
const MENU = { settings: 'Settings', account: 'Account' };

export const glookoWeb: Guide = guide({
  title: 'guide.glooko-web',
  subject: 'glooko',
  surface: 'web',
  purpose: 'share',
  site: 'glooko',
  before: [...GLOOKO_BEFORE, note('note.glooko.region', 'glookoRegion')],
  steps: [
    step('step.glooko.open', 'glookoHelp', {}, { open: 'glooko', where: signedOut }),
    step('step.glooko.settings', 'glookoHelp', MENU, { where: onTheWay }),
    step('step.glooko.addCode', 'glookoHelp', { add: '+ Add New Code' }, { where: inSettings(...SETTINGS) }),
    step('step.glooko.continue', 'glookoHelp', { continue: 'Continue' }),
    step('step.glooko.code', 'glookoHelp', { code: 'ProConnect Code' }, { code: 'glooko', where: atBox }),
    step('step.glooko.submit', 'glookoHelp', { submit: 'Submit' }, { where: codeIn }),
    step('step.glooko.answer', 'glookoHelp', { answer: 'successfully ProConnected' }, { where: answered }),
  ],
  after: GLOOKO_AFTER,
  trouble: GLOOKO_TROUBLE,
});

export const glookoWebRemove: Guide = guide({
  title: 'guide.glooko-web-remove',
  subject: 'glooko',
  surface: 'web',
  purpose: 'remove',
  site: 'glooko',
  steps: [
    step('step.glooko.open', 'glookoHelp', {}, { open: 'glooko', where: signedOut }),
    step('step.glooko.initials', 'glookoHelp', { settings: 'Settings' }, { where: removing }),
    step(
      'step.glooko.edit',
      'glookoHelp',
      { account: 'Account', edit: 'Edit ProConnect' },
      { where: removingIn(...SETTINGS) },
    ),
    step('step.glooko.cross', 'glookoHelp', { cross: 'X' }),
    step('step.glooko.delete', 'glookoHelp', { delete: 'Delete' }),
  ],
  after: [note('note.glooko.removed', 'glookoHelp'), unknownNote('note.glooko.listed', 'glookoHelp')],
});
