// The background's door: good messages, who sends them, and handlers that note what reaches them.

import {
  type Handlers,
  type IsCommanded,
  type Origin,
  receive,
  type Sender,
} from '../../../utils/background/receive.ts';
import { type RequestName, requestSchemas } from '../../../utils/messages.ts';
import type { TaughtBox } from '../../../utils/taught-box.ts';
import { full, least } from './profiles.ts';

/** This extension, as the browser tells of it. */
export const SELF = { id: 'our-id', url: 'chrome-extension://our-id/' };
/** A page of Clarity's. */
export const PAGE = 'https://clarity.dexcom.eu/i/#/settings';
/** Who sends: our popup, a page of Clarity's. */
export const popup: Sender = { id: SELF.id, url: `${SELF.url}popup.html` };
export const site: Sender = { id: SELF.id, url: PAGE, frameId: 0, tab: { id: 7, incognito: false } };
const ID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
/** An entry for the log, as it travels. */
export const entry = {
  id: ID,
  time: 1,
  service: 'clarity',
  clinic: 'north',
  provenance: 'entered',
  outcome: 'filled',
  how: 'auto',
  seenBy: null,
  visit: ID,
};

/** A box that a person pointed out. */
export const shown: TaughtBox = {
  host: 'clarity.dexcom.eu',
  path: '/i/#/settings',
  elements: ['input', 'div', 'form'],
  attributes: ['class', 'id'],
  words: ['code'],
};

/** One good payload for each message. */
export const GOOD: Readonly<Record<RequestName, object>> = {
  'page:load': { service: 'clarity', wanted: false },
  'page:ask': { service: 'clarity', by: null },
  'page:outcome': { entry },
  'page:seen': { service: 'clarity', state: 'found' },
  'page:input': { service: 'clarity' },
  'page:language': { service: 'clarity', tag: 'pl', agreed: false },
  'page:hide': { service: 'clarity' },
  'page:words': { service: 'clarity' },
  'page:taught': { service: 'clarity' },
  'page:teach': { service: 'clarity', box: shown },
  'page:resume': { service: 'clarity' },
  'ui:choose': { private: false, clinic: 'north' },
  'ui:confirm': { private: false, digests: ['a'.repeat(64)] },
  'ui:own-code': { private: false, clinic: 'north', service: 'clarity', code: 'northkids' },
  'ui:add-clinic': { private: false, name: 'North', codes: { clarity: 'northkids' } },
  'ui:checked': { private: false, clinic: 'north', service: 'clarity', code: 'northkids' },
  'ui:moved': { private: false },
  'ui:remove-clinic': { private: false, clinic: 'north' },
  'ui:put-back': { private: false },
  'ui:save-clinic': { private: false, profile: full, before: null },
  'ui:duplicate-clinic': { private: false, clinic: 'north', id: 'own-north', name: 'North, copy' },
  'ui:import': { private: false, sure: true, profiles: [full], replace: [] },
  'ui:restore': {
    private: false,
    sure: true,
    clinics: [full, least],
    ownCodes: { 'ggc-children': { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } },
    prefill: 'ask',
    off: { everywhere: false, sites: ['clarity'] },
    replace: [],
  },
  'ui:draft': { private: false, draft: { before: null, fields: { name: 'No' } } },
  'ui:clinics': { private: false },
  'ui:off': { private: false, where: 'everywhere', off: true },
  'ui:prefill': { private: false, prefill: 'ask' },
  'ui:forget-boxes': { private: false, service: 'clarity' },
  'ui:copied': { private: false, entry },
  'ui:answer': { private: false, entry: { ...entry, outcome: 'linked', how: null, seenBy: 'person' } },
  'ui:devices': { private: false, devices: ['omnipod', 'dexcom-g6'] },
  'ui:done': { private: false, task: 'carelink', done: true },
  'ui:log-level': { private: false, level: 'counts' },
  'ui:erase-entry': { private: false, id: ID },
  'ui:erase-log': { private: false },
  'ui:keep-log': { private: false },
  'ui:log': { private: false },
  'ui:view': { private: false },
  'ui:last': {},
  'ui:language': { private: false, tag: 'pl', agreed: true },
  'ui:ward-mode': { private: false, on: true },
  'ui:visit-start': { private: false },
  'ui:visit-account': { private: false },
  'ui:visit-end': { private: false, clipboard: 'emptied' },
  'ui:visit-due': { private: false },
  'ui:signed-out': { private: false },
  'ui:input': { private: false },
  'ui:copied-text': { private: false },
};
/** The names of all messages to the background. */
export const NAMES = Object.keys(requestSchemas) as RequestName[];

/** What reached a handler. */
export interface Seen {
  name: string;
  payload: object;
  origin: Origin;
}

/** Handlers that note what reaches them. */
export function doors(): { seen: Seen[]; handlers: Handlers } {
  const seen: Seen[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [
      name,
      async (payload: object, origin: Origin) => {
        seen.push({ name, payload, origin });
        return { ok: true };
      },
    ]),
  );
  return { seen, handlers: handlers as unknown as Handlers };
}

/** No command stands. */
export const nobodyAsked: IsCommanded = async () => false;

/** Sends a message; tells what reached a handler and what was answered. */
export async function send(
  message: unknown,
  sender: Sender,
  isCommanded: IsCommanded = nobodyAsked,
): Promise<{ seen: Seen[]; answer: object }> {
  const { seen, handlers } = doors();
  return { answer: await receive(message, sender, SELF, handlers, isCommanded), seen };
}
