// The background's handlers over a browser of our own, the senders they meet, and an entry for the log.

import { createHandlers } from '../../../utils/background/handlers.ts';
import { createLogKeeping } from '../../../utils/background/log-keeping.ts';
import type { Handlers, Origin } from '../../../utils/background/receive.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import type { LogItem } from '../../../utils/log/item.ts';
import type { LogWriter } from '../../../utils/log/writer.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import { PLACES } from '../../../utils/sites/places.ts';
import { KEYS, readState } from '../../../utils/state.ts';
import { browserWith, type FakeBrowser, type Given, type Items } from './browser.ts';
import { shown } from './door.ts';
import { BUILT_IN, chose, confirmedAll } from './states.ts';

/** The handlers, and what came of them. */
export interface World extends Pick<FakeBrowser, 'local' | 'session' | 'done'> {
  readonly log: LogItem[];
  readonly handlers: Handlers;
}

/** Makes the handlers over a browser. */
export function world(given: Given = {}): World {
  const { browser, ...rest } = browserWith(given);
  const log: LogItem[] = [];
  const writer: LogWriter = {
    write: async (item) => {
      log.push(item);
      return { stored: true };
    },
    drain: async () => undefined,
    ready: async () => undefined,
    last: async () => ({}),
    eraseOne: async () => true,
    erase: async () => undefined,
    keep: async () => true,
    finish: async () => true,
    purge: async () => undefined,
  };
  const alarms = { get: async () => undefined, create: () => undefined, clear: async () => true };
  const shelf = { erasing: async () => null, waiting: async () => [] };
  const keeping = createLogKeeping(writer, shelf, alarms, (isPrivate) => readState(browser, isPrivate));
  return { ...rest, log, handlers: createHandlers(browser, writer, keeping) };
}

const EU = PLACES.clarity.hosts.find(({ name }) => name.endsWith('.eu')) ?? null;

/** A page of Clarity's in tab 7, and the popup. */
export const PAGE: Origin = { tabId: 7, private: false, host: EU, hostname: 'clarity.dexcom.eu' };
export const PRIVATE_PAGE: Origin = { ...PAGE, private: true };
export const POPUP: Origin = { tabId: null, private: false, host: null, hostname: '' };
export const PRIVATE_POPUP: Origin = { ...POPUP, private: true };

/** The id of a visit and of an entry. */
export const ID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';

/** An entry for the log. */
export const entry: Entry = {
  id: ID,
  time: Date.now(),
  service: 'clarity',
  clinic: BUILT_IN.id,
  provenance: 'bundled',
  outcome: 'filled',
  how: 'auto',
  seenBy: null,
  visit: ID,
};

/** What our page says of a window that is not private. */
export const AT_HOME = { private: false } as const;

/** Storage in which the built-in clinic is chosen and confirmed. */
export const confirmed = async (): Promise<Items> => ({ [KEYS.settings]: await confirmedAll(chose(BUILT_IN.id)) });

/** Storage in which that box is known, too. */
export const taught = async (): Promise<Items> => ({
  [KEYS.settings]: {
    ...(await confirmedAll(chose(BUILT_IN.id))),
    taught: { ...FIRST_SETTINGS.taught, clarity: [shown] },
  },
});
