import { guide, note, step, unknownNote, unknownStep } from '../build.ts';
import type { Guide, Note } from '../types.ts';
import { answered, atBox, codeIn, inSettings, onTheWay, removing, removingIn, signedOut } from '../where.ts';

/** LibreView's website, the phone app and the reader. The routes of the website's settings are not known. */

const SETTINGS = ['account', 'settings', 'practices'] as const;
const PRACTICES = { practices: 'My Practices' };
const MENU = { account: 'Account Settings' };

const FOLLOWER: Note = note('note.libre.follower', 'libreApp', { follower: 'LibreLinkUp' });
const AFTER: readonly Note[] = [note('note.libre.invitation', 'ggc')];
const TROUBLE: readonly Note[] = [
  note('note.libre.refused', 'libreRefusal'),
  unknownNote('note.libre.words', 'libreRefusal'),
];

export const libreviewWeb: Guide = guide({
  title: 'guide.libreview-web',
  subject: 'libreview',
  surface: 'web',
  purpose: 'share',
  site: 'libreview',
  before: [note('note.libre.account', 'own'), note('note.libre.region', 'libreRefusal'), FOLLOWER],
  steps: [
    step('step.libreview.open', 'libreviewLink', {}, { open: 'libreview', where: signedOut }),
    step('step.libreview.menu', 'libreviewLink', MENU, { where: onTheWay }),
    step('step.libreview.practices', 'libreviewSettings', PRACTICES, { where: inSettings(...SETTINGS) }),
    step('step.libreview.code', 'libreviewLink', { code: 'Practice ID' }, { code: 'libreview', where: atBox }),
    step('step.libreview.add', 'libreviewLink', { add: 'Add' }, { where: codeIn }),
    step('step.libreview.listed', 'ggc', {}, { where: answered }),
  ],
  after: AFTER,
  trouble: TROUBLE,
});

// The way to LibreView in the app, as far as it is the same.
const CONNECTED = { menu: 'Menu', apps: 'Connected Apps', libreview: 'LibreView' };

export const libreApp: Guide = guide({
  title: 'guide.libre-app',
  subject: 'libreview',
  surface: 'app',
  purpose: 'share',
  before: [note('note.libre.automatic', 'ggc'), FOLLOWER, unknownNote('note.libre.newerApp', 'libreApp')],
  steps: [
    step('step.libreApp.open', 'libreApp', { menu: CONNECTED.menu }),
    step('step.libreApp.apps', 'libreApp', { apps: CONNECTED.apps }),
    step('step.libreApp.connect', 'libreApp', {
      libreview: CONNECTED.libreview,
      connect: 'Connect',
      practice: 'Connect to a Practice',
    }),
    step('step.libreApp.code', 'libreApp', { code: 'Enter Practice ID', next: 'Next' }, { code: 'libreview' }),
    step('step.libreApp.check', 'libreApp', { connect: 'Connect' }),
  ],
  after: AFTER,
  trouble: TROUBLE,
});

export const libreReader: Guide = guide({
  title: 'guide.libre-reader',
  subject: 'libreview',
  surface: 'cable',
  purpose: 'upload',
  steps: [
    step('step.reader.cable', 'ggc'),
    step('step.libreview.open', 'ggc', {}, { open: 'libreview' }),
    step('step.reader.connect', 'ggc'),
    unknownStep('step.reader.upload', 'libreviewUpload'),
    step('step.reader.share', 'ggc', {}, { see: ['libreview-web'] }),
  ],
  after: [note('note.reader.again', 'ggc')],
});

export const libreviewWebRemove: Guide = guide({
  title: 'guide.libreview-web-remove',
  subject: 'libreview',
  surface: 'web',
  purpose: 'remove',
  site: 'libreview',
  steps: [
    step('step.libreview.open', 'libreviewRemove', {}, { open: 'libreview', where: signedOut }),
    step('step.libreview.menu', 'libreviewRemove', MENU, { where: removing }),
    step('step.libreview.practices', 'libreviewRemove', PRACTICES, { where: removingIn(...SETTINGS) }),
    step('step.libreview.remove', 'libreviewRemove', { linked: 'Linked Practices', remove: 'Remove' }),
    step('step.libreview.removeSure', 'libreviewRemove', { sure: 'Remove Practice' }),
  ],
  after: [note('note.libre.again', 'libreviewRemove')],
});

export const libreAppRemove: Guide = guide({
  title: 'guide.libre-app-remove',
  subject: 'libreview',
  surface: 'app',
  purpose: 'remove',
  steps: [
    unknownStep('step.libreApp.removeUnknown', 'libreApp'),
    step('step.libreApp.removeOnWeb', 'libreviewRemove', {}, { see: ['libreview-web-remove'] }),
  ],
});
