// Entries, a disk that can be made to fail, and databases that are closed again: for the tests of the log.

import { LogDatabase } from '../../../utils/log/database.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import { createShelf, type LogShelf } from '../../../utils/log/shelf.ts';
import { KEYS } from '../../../utils/state.ts';
import { areaOf, type Items } from '../samples/browser.ts';

let made = 0;

/** A new entry; each is a millisecond younger than the one before. */
export function entryWith(change: Partial<Entry> = {}): Entry {
  made += 1;
  return {
    id: crypto.randomUUID(),
    time: 1_800_000_000_000 + made,
    service: 'clarity',
    clinic: 'north',
    provenance: 'entered',
    outcome: 'filled',
    how: 'auto',
    seenBy: null,
    visit: crypto.randomUUID(),
    ...change,
  };
}

/** A disk: what lies on it, and whether it takes more. */
export interface Disk extends LogShelf {
  readonly items: Items;
  fails: boolean;
}

/** A disk on which this waits for the database. */
export function diskWith(start?: unknown): Disk {
  const items: Items = start === undefined ? {} : { [KEYS.outbox]: start };
  const area = areaOf(items);
  const disk = { items, fails: false };
  const set = async (more: Items) => {
    if (disk.fails) throw new Error('disk is full');
    await area.set(more);
  };
  return Object.assign(disk, createShelf({ ...area, set }));
}

/** What waits on a disk, as it lies there. */
export const waitingOn = ({ items }: Disk): unknown => items[KEYS.outbox];

const databases: LogDatabase[] = [];

/** One more connection to the database. */
export function openDatabase(): LogDatabase {
  const database = new LogDatabase();
  databases.push(database);
  return database;
}

/** Closes all connections and deletes the database. */
export async function deleteDatabase(): Promise<void> {
  for (const database of databases) database.close();
  await (databases.splice(0)[0] ?? new LogDatabase()).delete();
}
