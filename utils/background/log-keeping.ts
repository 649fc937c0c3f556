import type { Entry } from '../log/entry.ts';
import { itemFor } from '../log/item.ts';
import { logRules } from '../log/rules.ts';
import { type LogWriter, UNDO_MS } from '../log/writer.ts';
import type { Done, LogState, Receipt } from '../messages.ts';
import type { State } from '../state.ts';

/**
 * What the background does with the log: writes what may be written, erases, and sees by alarm that nothing stays longer
 * than it may. Keeps nothing in a variable; what is under way lies on disk.
 */

/** The alarms of the log. */
export const LOG_ALARMS = { purge: 'log-purge', erase: 'log-erase' } as const;

const PURGE = { delayInMinutes: 1, periodInMinutes: 6 * 60 };
/** After the time to take it back, for a background that was ended meanwhile. Browsers take no alarm sooner. */
const ERASE = { delayInMinutes: 0.5, periodInMinutes: 1 };

/** The part of the browser's API that is used here. */
export interface Alarms {
  get(name: string): Promise<object | undefined>;
  create(name: string, when: { delayInMinutes: number; periodInMinutes: number }): void | Promise<void>;
  clear(name: string): Promise<boolean>;
}

/** The log as the background keeps it. */
export interface LogKeeping {
  /** Writes an entry, or as much of it as may be written. */
  record(entry: Entry, isPrivate: boolean): Promise<Receipt>;
  /** What a page of ours needs to know before it reads. */
  state(): Promise<LogState>;
  eraseEntry(id: string): Promise<Done>;
  erase(): Promise<Done>;
  keep(): Promise<Done>;
  /** To be called whenever the background starts. */
  begin(): Promise<void>;
  onAlarm(name: string): Promise<void>;
}

/**
 * Makes the keeping.
 * @param erasing gives the time of an erasing that is not final yet
 * @param waiting gives how many entries wait
 * @param read reads the state afresh
 */
export function createLogKeeping(
  log: LogWriter,
  shelf: { erasing(): Promise<{ readonly at: number } | null>; waiting(): Promise<readonly unknown[]> },
  alarms: Alarms,
  read: (isPrivate: boolean) => Promise<State>,
): LogKeeping {
  const rulesOf = (state: State) => logRules(state, state.ward !== null);

  async function finish(): Promise<void> {
    if (await log.finish(Date.now())) await alarms.clear(LOG_ALARMS.erase);
  }
  async function purge(): Promise<void> {
    const { days } = rulesOf(await read(false));
    await log.purge(Date.now(), days).catch(() => undefined); // a database that can't be used now is tried again
  }

  return {
    async record(entry, isPrivate) {
      if (isPrivate) return { stored: false, reason: 'private' };
      const state = await read(isPrivate);
      // What the organisation allows is not known yet; whoever sent this asks again.
      if (state.wait.kind === 'wait') return { stored: false, reason: 'fault' };
      const item = itemFor(entry, rulesOf(state).level);
      return item ? log.write(item) : { stored: false, reason: 'off' };
    },
    async state() {
      await finish();
      await log.ready();
      await log.drain();
      const [state, erasing, waiting] = await Promise.all([read(false), shelf.erasing(), shelf.waiting()]);
      return { ...rulesOf(state), erasedAt: erasing && erasing.at + UNDO_MS, waiting: waiting.length };
    },
    eraseEntry: async (id) => ((await log.eraseOne(id)) ? { ok: true } : { ok: false, reason: 'nothing' }),
    async erase() {
      await alarms.create(LOG_ALARMS.erase, ERASE);
      await log.erase(Date.now());
      setTimeout(() => void finish(), UNDO_MS);
      return { ok: true };
    },
    async keep() {
      if (!(await log.keep(Date.now()))) return { ok: false, reason: 'nothing' };
      await alarms.clear(LOG_ALARMS.erase);
      return { ok: true };
    },
    async begin() {
      if (!(await alarms.get(LOG_ALARMS.purge))) await alarms.create(LOG_ALARMS.purge, PURGE);
      await finish();
      await log.drain();
    },
    async onAlarm(name) {
      if (name === LOG_ALARMS.purge) await purge();
      if (name === LOG_ALARMS.erase) await finish();
    },
  };
}
