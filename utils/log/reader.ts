import { parse } from '../schema.ts';
import type { ServiceId } from '../sites/types.ts';
import { type Entry, entrySchema } from './entry.ts';
import { FILTERED, indexFor, LOG_DATABASE } from './names.ts';
import type { Outcome } from './outcomes.ts';
import { type DayTotals, readDay } from './totals.ts';

/**
 * The log as our pages read it: past the background, and never writing. What comes out is checked; what makes no sense is
 * left out. A connection is there for one question only, so that no page stands in the way of a newer version.
 */

/** Which entries are asked for; null where any will do. */
export interface LogFilter {
  readonly clinic: string | null;
  readonly service: ServiceId | null;
  readonly outcome: Outcome | null;
  /** From this time on, ms since 1970. */
  readonly from: number | null;
  /** Before this time, ms since 1970. */
  readonly to: number | null;
}

/** Everything. */
export const NO_FILTER: LogFilter = { clinic: null, service: null, outcome: null, from: null, to: null };

/** A part of the list, newest first. */
export interface LogPart {
  readonly entries: readonly Entry[];
  /** How many there are in all. */
  readonly total: number;
}

/** Reads the log. Each question rejects where the database can't be read. */
export interface LogReader {
  part(filter: LogFilter, offset: number, size: number): Promise<LogPart>;
  /** All entries that fit, oldest first, some hundreds at a time. */
  all(filter: LogFilter): AsyncGenerator<readonly Entry[]>;
  /** The ids of all clinics in it. */
  clinics(): Promise<readonly string[]>;
  /** The totals of the days from one to another, both with them. */
  days(from: string, to: string): Promise<readonly DayTotals[]>;
}

const AT_ONCE = 500;
const EARLIEST_DAY = '0000-01-01';

/** The earliest and latest day there can be. */
export const ANY_DAY = { from: EARLIEST_DAY, to: '9999-12-31' } as const;

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The index and the range in it for a filter. */
function found(store: IDBObjectStore, { from, to, ...filter }: LogFilter) {
  const by = FILTERED.filter((name) => filter[name] !== null);
  const prefix = FILTERED.flatMap((name) => filter[name] ?? []);
  const key = (time: number) => (by.length === 0 ? time : [...prefix, time]);
  const range = (least: number) =>
    IDBKeyRange.bound(key(least), key(to ?? Number.POSITIVE_INFINITY), false, to !== null);
  return { index: store.index(indexFor(by)), range, least: from ?? Number.NEGATIVE_INFINITY };
}

const readable = (stored: unknown): readonly Entry[] => {
  const read = parse(entrySchema, stored);
  return read.ok ? [read.value] : [];
};

/** Makes the reader. */
export function createLogReader(databases: IDBFactory): LogReader {
  /** Asks one store; `none` where nothing was ever written. */
  async function ask<T>(name: 'entries' | 'days', none: T, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
    // What is there already: opening by name alone would make an empty one.
    if (!(await databases.databases()).some((each) => each.name === LOG_DATABASE)) return none;
    const database = await settled(databases.open(LOG_DATABASE));
    database.onversionchange = () => database.close();
    try {
      return await work(database.transaction(name, 'readonly').objectStore(name));
    } finally {
      database.close();
    }
  }

  return {
    part: (filter, offset, size) =>
      ask('entries', { entries: [], total: 0 }, async (store) => {
        const { index, range, least } = found(store, filter);
        const total = settled(index.count(range(least)));
        const entries = await take(index.openCursor(range(least), 'prev'), offset, size);
        return { entries: entries.flatMap(readable), total: await total };
      }),
    async *all(filter) {
      let least: number | null = null;
      let seen = new Set<unknown>();
      for (;;) {
        const stored: unknown[] = await ask('entries', [], (store) => {
          const { index, range, least: first } = found(store, filter);
          return settled(index.getAll(range(least ?? first), AT_ONCE + seen.size));
        });
        const fresh = stored.filter((one) => !seen.has((one as Entry).id));
        if (fresh.length === 0) return;
        yield fresh.flatMap(readable);
        // Several may have the time at which the next part begins.
        least = (stored.at(-1) as Entry).time;
        seen = new Set(stored.filter((one) => (one as Entry).time === least).map((one) => (one as Entry).id));
      }
    },
    clinics: () =>
      ask('entries', [], (store) => {
        const ids: string[] = [];
        const request = store.index(indexFor(['clinic'])).openKeyCursor();
        return new Promise<string[]>((resolve, reject) => {
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const cursor = request.result;
            const [id] = (cursor?.key ?? []) as readonly unknown[];
            if (!cursor || typeof id !== 'string') return resolve(ids);
            ids.push(id);
            cursor.continue([id, []]); // a list comes after every number: the next clinic
          };
        });
      }),
    days: (from, to) =>
      ask('days', [], async (store) => {
        const stored: unknown[] = await settled(store.getAll(IDBKeyRange.bound(from, to)));
        return stored.flatMap((one) => readDay(one) ?? []);
      }),
  };
}

/** What a cursor comes by: so many, after leaving out so many. */
function take(request: IDBRequest<IDBCursorWithValue | null>, offset: number, size: number): Promise<unknown[]> {
  const taken: unknown[] = [];
  let left = offset;
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(taken);
      if (left > 0) {
        cursor.advance(left);
        left = 0;
        return;
      }
      taken.push(cursor.value);
      if (taken.length === size) resolve(taken);
      else cursor.continue();
    };
  });
}
