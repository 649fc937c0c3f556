// The database: brought up from every released version, totals beside the entries, erased, purged.

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogDatabase } from '../../../utils/log/database.ts';
import { addDays, dayOf, startOf } from '../../../utils/log/day.ts';
import { tallyOf } from '../../../utils/log/item.ts';
import { ENTRY_INDEXES, LOG_DATABASE } from '../../../utils/log/names.ts';
import { eraseAll, eraseEntry, keptFrom, measuredTime, purge, putItems } from '../../../utils/log/store.ts';
import { deleteDatabase, entryWith, openDatabase } from './log-samples.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

/** How each released version laid out its stores; a new version adds a line and leaves these alone. */
const RELEASED: Readonly<Record<number, Record<string, string>>> = {
  1: { entries: 'id, time, [service+time], visit' },
};

const totalsOf = (database: LogDatabase) => database.days.orderBy('day').toArray();
const DAY = dayOf(entryWith().time);

describe('a database of an older version', () => {
  const [today, yesterday] = [startOf(DAY) + 1, startOf(DAY) - 1];
  const kept = [
    entryWith({ time: today }),
    entryWith({ time: today + 5, outcome: 'linked', seenBy: 'page' }),
    entryWith({ time: today + 6, outcome: 'linked', seenBy: 'person' }),
    entryWith({ time: yesterday, service: 'glooko', clinic: null, provenance: null }),
  ];

  it.each(Object.keys(RELEASED).map(Number))('version %i is brought up with all that is in it', async (version) => {
    const older = new Dexie(LOG_DATABASE);
    older.version(version).stores(RELEASED[version] ?? {});
    await older.table('entries').bulkAdd(kept);
    older.close();

    const database = openDatabase();
    expect(await database.entries.orderBy('time').toArray()).toEqual(kept.toSorted((a, b) => a.time - b.time));
    expect(database.verno).toBeGreaterThan(version);
    expect(await totalsOf(database)).toEqual([
      { day: addDays(DAY, -1), counts: { glooko: { filled: 1 } } },
      { day: DAY, counts: { clarity: { filled: 1, linked: 2 } } },
    ]);
    await putItems(database, kept);
    expect(await database.entries.count()).toBe(kept.length);
    expect((await totalsOf(database))[1]?.counts).toEqual({ clarity: { filled: 1, linked: 2 } });
  });

  it('what can’t be read in it stays and is not counted', async () => {
    const older = new Dexie(LOG_DATABASE);
    older.version(1).stores(RELEASED[1] ?? {});
    await older.table('entries').bulkAdd([{ id: 'x', time: 'never' }, entryWith()]);
    older.close();
    const database = openDatabase();
    expect(await database.entries.count()).toBe(2);
    expect(await totalsOf(database)).toEqual([{ day: DAY, counts: { clarity: { filled: 1 } } }]);
  });

  it('one that is newer than this copy is used as it is', async () => {
    const newer = new Dexie(LOG_DATABASE);
    const stores = { entries: ['id', ...ENTRY_INDEXES, 'colour'].join(), days: 'day', counted: '++, &id', clock: '' };
    newer.version(9).stores(stores);
    await newer.open();
    newer.close();
    const database = openDatabase();
    await putItems(database, [entryWith()]);
    expect(await database.entries.count()).toBe(1);
  });
});

describe('totals', () => {
  it('go with the entries, day by day', async () => {
    const database = openDatabase();
    const entries = [entryWith(), entryWith(), entryWith({ service: 'glooko', outcome: 'refused' })];
    await putItems(database, entries);
    await putItems(database, entries);
    expect(await totalsOf(database)).toEqual([
      { day: DAY, counts: { clarity: { filled: 2 }, glooko: { refused: 1 } } },
    ]);
  });

  it('are all that is kept of a tally, and the same tally counts once', async () => {
    const database = openDatabase();
    const tally = tallyOf(entryWith());
    await putItems(database, [tally]);
    await putItems(database, [tally, tallyOf(entryWith())]);
    expect(await database.entries.count()).toBe(0);
    expect(await totalsOf(database)).toEqual([{ day: DAY, counts: { clarity: { filled: 2 } } }]);
    // Beside them, only the ids of what came last.
    for (const one of await database.counted.toArray()) expect(Object.keys(one)).toEqual(['id']);
  });

  it('of what came last ids are kept, and no more than some hundreds', async () => {
    const database = openDatabase();
    for (let round = 0; round < 25; round += 1)
      await putItems(
        database,
        Array.from({ length: 100 }, () => tallyOf(entryWith())),
      );
    expect(await database.counted.count()).toBeLessThanOrEqual(2000);
    expect((await totalsOf(database))[0]?.counts.clarity?.filled).toBe(2500);
  });
});

describe('erasing', () => {
  it('one entry goes from its day’s totals, too', async () => {
    const database = openDatabase();
    const [one, two] = [entryWith(), entryWith()];
    await putItems(database, [one, two]);
    expect(await eraseEntry(database, one.id)).toBe(true);
    expect(await eraseEntry(database, one.id)).toBe(false);
    expect(await database.entries.toArray()).toEqual([two]);
    expect(await totalsOf(database)).toEqual([{ day: DAY, counts: { clarity: { filled: 1 } } }]);
    await eraseEntry(database, two.id);
    expect(await totalsOf(database)).toEqual([]);
  });

  it('one that is erased does not come back with a page that sends it once more', async () => {
    const database = openDatabase();
    const one = entryWith();
    await putItems(database, [one]);
    await eraseEntry(database, one.id);
    await putItems(database, [one]);
    expect(await database.entries.count()).toBe(0);
  });

  it('everything leaves nothing', async () => {
    const database = openDatabase();
    await putItems(database, [entryWith(), entryWith()]);
    await eraseAll(database);
    const stores = database.tables.filter(({ name }) => name !== 'clock');
    expect(await Promise.all(stores.map((table) => table.count()))).toEqual([0, 0, 0]);
  });
});

describe('purging', () => {
  const old = (days: number) => entryWith({ time: startOf(addDays(DAY, -days)) + 1000 });
  const at = startOf(DAY) + 12 * 3_600_000;

  it('takes the entries of the days before, and totals month by month', async () => {
    const database = openDatabase();
    const all = [0, 29, 30, 31, 32, 400].map(old);
    await putItems(database, all);
    expect(await purge(database, keptFrom(at, 30))).toBe(3);
    expect((await database.entries.toArray()).map(({ id }) => id).toSorted()).toEqual(
      all
        .slice(0, 3)
        .map(({ id }) => id)
        .toSorted(),
    );
    const first = keptFrom(at, 30).totals;
    expect((await totalsOf(database)).every(({ day }) => day >= first)).toBe(true);
    expect((await totalsOf(database)).length).toBeGreaterThanOrEqual(3);
  });

  it('more than go at once', async () => {
    const database = openDatabase();
    await putItems(
      database,
      Array.from({ length: 1201 }, () => old(50)),
    );
    await putItems(database, [old(1)]);
    expect(await purge(database, keptFrom(at, 30))).toBe(1201);
    expect(await database.entries.count()).toBe(1);
  });

  it('a clock that leaps ahead takes nothing; it is kept in the database itself', async () => {
    const database = openDatabase();
    expect(await measuredTime(database, at)).toBe(at);
    expect(await measuredTime(database, at + 3650 * 86_400_000)).toBe(at);
    await database.clock.put('nonsense', 'clock');
    expect(await measuredTime(database, at)).toBe(at);
  });
});
