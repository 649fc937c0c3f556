// Owns ward mode in the registry of screens: what comes before the codes, what stands there after a visit, the countdown.

import { FAMILY, having } from './samples.ts';
import type { OwnScreen } from './types.ts';

const SETTINGS = { ...having(FAMILY, 'omnipod', 'libre-phone'), wardMode: true };
const VIEW = { minutes: 10, codeCopied: false, endsAt: null, signOut: null } as const;
const stands = (ward: object) => ({ 'ui:view': { ward: { ...VIEW, ...ward } as never } });
const ended = (how: string, clipboard: string, services: readonly object[]) =>
  stands({ step: 'sign-out', signOut: { how, clipboard, services } });
const GLOOKO = { service: 'glooko', hosts: ['eu.my.glooko.com'] };
const popup = { page: '/popup.html', settings: SETTINGS };
const page = { page: '/ward.html', settings: SETTINGS };

/** In the order of a visit. */
export const wardScreens: readonly OwnScreen[] = [
  { name: 'ward-ready', shows: 'No visit is open.', ...popup, until: '#ward-new' },
  {
    name: 'ward-account',
    shows: 'A visit has begun: devices, and whose account is open.',
    ...popup,
    answers: stands({ step: 'account' }),
    until: '#ward-go',
  },
  {
    name: 'ward-account-missing',
    shows: 'The same, without the tick.',
    ...popup,
    answers: stands({ step: 'account' }),
    acts: ['#ward-go'],
    until: '#ward-missing',
  },
  {
    name: 'ward-open',
    shows: 'The way to each code as a QR comes first; the codes are large.',
    ...popup,
    answers: stands({ step: 'open' }),
    until: '#ward-phone-clarity',
  },
  {
    name: 'ward-countdown',
    shows: 'Nobody has done anything: the last minute.',
    ...page,
    answers: stands({ step: 'open', endsAt: 4_000_000_000_000 }),
    until: '#still-here',
  },
  {
    name: 'ward-ended',
    shows: 'The visit has ended: where to sign out.',
    ...page,
    answers: ended('next', 'emptied', [GLOOKO]),
    until: '#signed-out',
  },
  {
    name: 'ward-ended-idle',
    shows: 'It ended by itself; a code may be in the clipboard.',
    ...page,
    answers: ended('idle', 'kept', [GLOOKO]),
    until: '#signed-out',
  },
  {
    name: 'ward-crash',
    shows: 'The last visit was not closed.',
    ...popup,
    answers: ended('crash', 'untouched', []),
    until: '#signed-out',
  },
  { name: 'ward-page', shows: 'The ward’s page once all is signed out.', ...page, until: '#ward-ready' },
];
