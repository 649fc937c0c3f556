// The log as pages read it: filters, parts, clinics, totals; and what lies there that makes no sense.

import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, startOf } from '../../../utils/log/day.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import { ENTRY_INDEXES, FILTERED, indexFor, LOG_DATABASE } from '../../../utils/log/names.ts';
import { OUTCOMES } from '../../../utils/log/outcomes.ts';
import { ANY_DAY, createLogReader, type LogFilter, NO_FILTER } from '../../../utils/log/reader.ts';
import { putItems } from '../../../utils/log/store.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { deleteDatabase, entryWith, openDatabase } from './log-samples.ts';

const reader = createLogReader(indexedDB);
const START = startOf('2026-11-01');
const CLINICS = ['north', 'own-b', '-odd-1', null] as const;
const ALL: readonly Entry[] = Array.from({ length: 240 }, (_, at) =>
  entryWith({
    // Some at the very same time.
    time: START + Math.floor(at / 3) * 6 * 3_600_000,
    service: SERVICE_IDS[at % 3] as 'glooko',
    outcome: OUTCOMES[at % 8] as 'found',
    clinic: CLINICS[at % 5 === 4 ? 3 : at % 4] as string | null,
  }),
);

const FILTERS: readonly LogFilter[] = [null, 'glooko' as const].flatMap((service) =>
  [null, 'linked' as const].flatMap((outcome) =>
    [null, 'north', '-odd-1', 'gone'].flatMap((clinic) =>
      [
        { from: null, to: null },
        { from: startOf('2026-11-05'), to: startOf('2026-11-12') },
        { from: startOf('2026-11-05'), to: null },
      ].map((time) => ({ service, outcome, clinic, ...time })),
    ),
  ),
);

const fits = (entry: Entry, { clinic, service, outcome, from, to }: LogFilter) =>
  (clinic === null || entry.clinic === clinic) &&
  (service === null || entry.service === service) &&
  (outcome === null || entry.outcome === outcome) &&
  (from === null || entry.time >= from) &&
  (to === null || entry.time < to);
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('the list', () => {
  beforeAll(() => putItems(openDatabase(), ALL));
  afterAll(deleteDatabase);

  it.each(FILTERS)('%j: exactly what fits, newest first, part by part', async (filter) => {
    const wanted = ALL.filter((entry) => fits(entry, filter));
    const read: Entry[] = [];
    for (let offset = 0; offset <= wanted.length; offset += 25) {
      const part = await reader.part(filter, offset, 25);
      expect(part.total).toBe(wanted.length);
      read.push(...part.entries);
    }
    expect(ids(read).toSorted()).toEqual(ids(wanted).toSorted());
    expect(read.every((one, at) => at === 0 || (read[at - 1] as Entry).time >= one.time)).toBe(true);
  });

  it.each(FILTERS)('%j: all of it for a file, oldest first', async (filter) => {
    const read: Entry[] = [];
    for await (const some of reader.all(filter)) read.push(...some);
    expect(ids(read).toSorted()).toEqual(ids(ALL.filter((entry) => fits(entry, filter))).toSorted());
    expect(read.every((one, at) => at === 0 || (read[at - 1] as Entry).time <= one.time)).toBe(true);
  });

  it('knows its clinics', async () => {
    expect(await reader.clinics()).toEqual(['-odd-1', 'north', 'own-b']);
  });

  it('there is an index for every set of filters', () => {
    const sets = Array.from({ length: 8 }, (_, bits) => FILTERED.filter((_name, at) => bits & (1 << at)));
    expect(sets.map(indexFor).toSorted()).toEqual([...ENTRY_INDEXES].toSorted());
  });
});

describe('what lies there', () => {
  afterEach(deleteDatabase);

  it('nothing: nothing, and no database is made', async () => {
    expect(await reader.part(NO_FILTER, 0, 25)).toEqual({ entries: [], total: 0 });
    expect(await reader.clinics()).toEqual([]);
    expect(await reader.days(ANY_DAY.from, ANY_DAY.to)).toEqual([]);
    expect((await indexedDB.databases()).filter(({ name }) => name === LOG_DATABASE)).toEqual([]);
  });

  it('what makes no sense is left out', async () => {
    const database = openDatabase();
    await putItems(database, ALL.slice(0, 3));
    await database.entries.put({ ...entryWith({ time: START + 1e10 }), outcome: 'eaten' } as never);
    await database.days.bulkPut([
      { day: '2026-12-01', counts: { glooko: { linked: 3, eaten: 4, filled: -1 }, carelink: { linked: 1 } } },
      { day: 'someday', counts: {} },
      { day: '2026-12-02', counts: 7 },
    ] as never);
    expect((await reader.part(NO_FILTER, 0, 1)).entries).toEqual([]);
    expect(await reader.days('2026-12-01', ANY_DAY.to)).toEqual([
      { day: '2026-12-01', counts: { glooko: { linked: 3 } } },
    ]);
  });

  it('is never an obstacle to a newer version', async () => {
    await putItems(openDatabase(), ALL.slice(0, 3));
    for (const one of ALL.slice(0, 3)) await reader.part({ ...NO_FILTER, service: one.service }, 0, 25);
    await expect(deleteDatabase()).resolves.toBeUndefined();
  });

  it('totals of some days', async () => {
    await putItems(openDatabase(), ALL.slice(0, 30));
    const day = dayOf(START);
    const days = await reader.days(day, addDays(day, 1));
    expect(days.map((one) => one.day)).toEqual([day, addDays(day, 1)]);
  });
});
