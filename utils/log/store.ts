import { parse } from '../schema.ts';
import { clockAt, clockSchema } from './clock.ts';
import type { LogDatabase } from './database.ts';
import { addDays, dayOf, monthOf, startOf } from './day.ts';
import { isEntry, type LogItem, tallyOf } from './item.ts';
import { addTally, isEmpty } from './totals.ts';

/** What is done to the database, each in one transaction: all of it or nothing. */

/** Ids that are kept at most: many times what can be on its way at once. */
const MOST_COUNTED = 1000;
/** Entries deleted at a time, so that an entry to be written does not wait long. */
const PURGED_AT_ONCE = 500;

/** Takes items in, each once, with the totals of their days. */
export async function putItems(database: LogDatabase, items: readonly LogItem[]): Promise<void> {
  const { entries, days, counted } = database;
  await database.transaction('rw', entries, days, counted, async () => {
    for (const item of items) {
      const known = await Promise.all([counted.where('id').equals(item.id).count(), entries.get(item.id)]);
      if (known.some(Boolean)) continue;
      if (isEntry(item)) await entries.add(item);
      const tally = tallyOf(item);
      await days.put(addTally(await days.get(tally.day), tally, 1));
      const number = await counted.add({ id: item.id });
      if (number % MOST_COUNTED === 0)
        await counted
          .where(':id')
          .belowOrEqual(number - MOST_COUNTED)
          .delete();
    }
  });
}

/**
 * Erases one entry, from its day's totals too.
 * @returns false where there is none of this id
 */
export async function eraseEntry(database: LogDatabase, id: string): Promise<boolean> {
  const { entries, days } = database;
  return database.transaction('rw', entries, days, async () => {
    const entry = await entries.get(id);
    if (!entry) return false;
    await entries.delete(id);
    const tally = tallyOf(entry);
    const left = addTally(await days.get(tally.day), tally, -1);
    await (isEmpty(left) ? days.delete(left.day) : days.put(left));
    return true;
  });
}

/** Erases everything. */
export async function eraseAll(database: LogDatabase): Promise<void> {
  const { entries, days, counted } = database;
  await database.transaction('rw', entries, days, counted, () =>
    Promise.all([entries.clear(), days.clear(), counted.clear()]),
  );
}

/**
 * The time to measure the age of entries by.
 * @param now what the clock says, ms since 1970
 */
export async function measuredTime(database: LogDatabase, now: number): Promise<number> {
  const { clock } = database;
  return database.transaction('rw', clock, async () => {
    const known = parse(clockSchema, await clock.get('clock'));
    const next = clockAt(known.ok ? known.value : null, now);
    await clock.put(next, 'clock');
    return next.sure;
  });
}

/**
 * From which day on entries are kept, and from which on totals: those of a month stay until its last day is over
 * that age, so that a month can be summed up when it has ended.
 * @param now the time to measure by, ms since 1970
 * @param days how many days are kept
 */
export function keptFrom(now: number, days: number): { readonly entries: string; readonly totals: string } {
  const entries = addDays(dayOf(now), -days);
  return { entries, totals: `${monthOf(entries)}-01` };
}

/**
 * Deletes what is older than is kept.
 * @returns how many entries went
 */
export async function purge(database: LogDatabase, kept: ReturnType<typeof keptFrom>): Promise<number> {
  const before = startOf(kept.entries);
  let gone = 0;
  for (;;) {
    const some = await database.entries.where('time').below(before).limit(PURGED_AT_ONCE).primaryKeys();
    if (some.length === 0) break;
    await database.entries.bulkDelete(some);
    gone += some.length;
  }
  await database.days.where('day').below(kept.totals).delete();
  return gone;
}
