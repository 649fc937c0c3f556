import type { LastEntry, Receipt } from '../messages.ts';
import { parse } from '../schema.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { LogDatabase } from './database.ts';
import { type Entry, entrySchema } from './entry.ts';

/**
 * The one writer of the log. Writing an entry twice leaves it there once. What the database can't take now waits in an
 * outbox on disk and is brought over at the next chance; only then, or once it is in the database, is it acknowledged.
 */
export interface LogWriter {
  /** Writes an entry; resolves when it is on disk. */
  write(entry: Entry): Promise<Receipt>;
  /** Brings over what waits in the outbox. */
  drain(): Promise<void>;
  /** The newest entry of each service, without `found` and `skipped`: nothing was done then. */
  last(): Promise<Partial<Record<ServiceId, LastEntry>>>;
}

/** A small place on disk that outlives the background. */
export interface Outbox {
  read(): Promise<unknown>;
  write(entries: readonly Entry[]): Promise<void>;
}

// A database that another version holds open answers neither yes nor no.
const DATABASE_PATIENCE_MS = 3000;

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('database did not answer')), DATABASE_PATIENCE_MS);
    }),
  ]);
}

/**
 * Makes the writer.
 * @param database opened at first use
 * @param outbox where entries wait
 */
export function createLogWriter(database: LogDatabase, outbox: Outbox): LogWriter {
  // Reads and writes of the outbox take turns, so that two entries at once don't overwrite each other.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const waiting = async (): Promise<Entry[]> => {
    const raw = await outbox.read();
    if (!Array.isArray(raw)) return [];
    return raw.flatMap((item) => {
      const parsed = parse(entrySchema, item);
      return parsed.ok ? [parsed.value] : [];
    });
  };
  const put = (entries: readonly Entry[]) => inTime(database.entries.bulkPut([...entries]));

  const drain = () =>
    inTurn(async () => {
      const entries = await waiting();
      if (entries.length === 0) return;
      await put(entries);
      await outbox.write([]);
    }).catch(() => undefined);

  return {
    async write(entry) {
      try {
        await put([entry]);
        void drain(); // it works again: bring over what waited
        return { stored: true };
      } catch {
        database.close({ disableAutoOpen: false }); // a failed opening would be remembered
        return inTurn(async () => {
          const others = (await waiting()).filter(({ id }) => id !== entry.id);
          await outbox.write([...others, entry]);
          return { stored: true } as const;
        }).catch(() => ({ stored: false, reason: 'fault' }) as const);
      }
    },
    drain,
    async last() {
      const last: Partial<Record<ServiceId, LastEntry>> = {};
      for (const service of SERVICE_IDS) {
        const entry = await database.entries
          .where('[service+time]')
          .between([service, 0], [service, Number.POSITIVE_INFINITY])
          .reverse()
          .filter(({ outcome }) => outcome !== 'found' && outcome !== 'skipped')
          .first();
        if (entry) {
          const { outcome, clinic, time, seenBy } = entry;
          last[service] = { outcome, clinic, time, seenBy };
        }
      }
      return last;
    },
  };
}
