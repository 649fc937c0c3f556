// The log's one writer: acknowledged is on disk, twice is once, and what the database can't take waits in the outbox.

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogDatabase } from '../../../utils/log/database.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import { createLogWriter, type Outbox } from '../../../utils/log/writer.ts';

let made = 0;
function entry(change: Partial<Entry> = {}): Entry {
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

/** A disk that can be made to fail. */
function outbox(start: unknown = undefined): Outbox & { stored: unknown; fails: boolean } {
  return {
    stored: start,
    fails: false,
    async read() {
      return structuredClone(this.stored);
    },
    async write(entries) {
      if (this.fails) throw new Error('disk is full');
      this.stored = structuredClone(entries);
    },
  };
}

const databases: LogDatabase[] = [];
function database(): LogDatabase {
  const opened = new LogDatabase();
  databases.push(opened);
  return opened;
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const opened of databases) opened.close();
  await databases.splice(0)[0]?.delete();
});

describe('writing', () => {
  it('is acknowledged when it can be read back, by another connection too', async () => {
    const one = entry();
    expect(await createLogWriter(database(), outbox()).write(one)).toEqual({ stored: true });
    expect(await database().entries.toArray()).toEqual([one]);
  });

  it('twice, also at once, writes once', async () => {
    const db = database();
    const log = createLogWriter(db, outbox());
    const one = entry();
    await Promise.all([log.write(one), log.write(one)]);
    await log.write(one);
    expect(await db.entries.count()).toBe(1);
  });

  it('many at once loses none', async () => {
    const db = database();
    const log = createLogWriter(db, outbox());
    const many = Array.from({ length: 50 }, () => entry());
    await Promise.all(many.map((one) => log.write(one)));
    expect(await db.entries.count()).toBe(50);
  });
});

describe('a database that fails', () => {
  it('the entry waits in the outbox, is acknowledged, and is brought over once', async () => {
    const db = database();
    const box = outbox();
    const log = createLogWriter(db, box);
    const put = vi.spyOn(db.entries, 'bulkPut').mockRejectedValue(new Error('broken'));
    const [one, two] = [entry(), entry()];
    expect(await Promise.all([log.write(one), log.write(two), log.write(one)])).toEqual([
      { stored: true },
      { stored: true },
      { stored: true },
    ]);
    expect((box.stored as Entry[]).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    await log.drain();
    expect(box.stored).toHaveLength(2);

    put.mockRestore();
    await log.drain();
    await log.drain();
    expect(box.stored).toEqual([]);
    expect(await db.entries.count()).toBe(2);
  });

  it('what another run of the background left in the outbox is brought over', async () => {
    const db = database();
    const one = entry();
    const box = outbox([one]);
    await createLogWriter(db, box).drain();
    expect(await db.entries.toArray()).toEqual([one]);
    expect(box.stored).toEqual([]);
  });

  it('killed between bringing over and emptying: still once', async () => {
    const db = database();
    const one = entry();
    const box = outbox([one]);
    box.fails = true;
    await createLogWriter(db, box).drain();
    expect(box.stored).toEqual([one]);
    box.fails = false;
    await createLogWriter(db, box).drain();
    expect(await db.entries.count()).toBe(1);
    expect(box.stored).toEqual([]);
  });

  it.each([[null], ['x'], [{ a: 1 }], [[{ id: 'x' }, null, 7]]])(
    'a corrupt outbox %j does not stop anything',
    async (stored) => {
      const db = database();
      const box = outbox(stored);
      const log = createLogWriter(db, box);
      await log.drain();
      vi.spyOn(db.entries, 'bulkPut').mockRejectedValue(new Error('broken'));
      const one = entry();
      expect(await log.write(one)).toEqual({ stored: true });
      expect(box.stored).toEqual([one]);
    },
  );

  it('neither database nor disk: not acknowledged', async () => {
    const db = database();
    const box = outbox();
    box.fails = true;
    vi.spyOn(db.entries, 'bulkPut').mockRejectedValue(new Error('broken'));
    const log = createLogWriter(db, box);
    expect(await log.write(entry())).toEqual({ stored: false, reason: 'fault' });
    box.fails = false;
    expect(await log.write(entry())).toEqual({ stored: true });
    expect(box.stored).toHaveLength(1);
  });

  it('a database that never answers: the outbox, after a while', async () => {
    vi.useFakeTimers();
    const db = database();
    const box = outbox();
    vi.spyOn(db.entries, 'bulkPut').mockReturnValue(new Promise(() => undefined) as never);
    const written = createLogWriter(db, box).write(entry());
    await vi.advanceTimersByTimeAsync(2900);
    expect(box.stored).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(await written).toEqual({ stored: true });
    expect(box.stored).toHaveLength(1);
  });

  it('that works again takes what waited, at the next entry', async () => {
    const db = database();
    const box = outbox();
    const log = createLogWriter(db, box);
    vi.spyOn(db.entries, 'bulkPut').mockRejectedValueOnce(new Error('broken'));
    const [one, two] = [entry(), entry()];
    await log.write(one);
    expect(box.stored).toEqual([one]);
    await log.write(two);
    await vi.waitFor(() => expect(box.stored).toEqual([]));
    expect((await db.entries.toArray()).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
  });
});

describe('the newest of each service', () => {
  it('nothing yet', async () => {
    expect(await createLogWriter(database(), outbox()).last()).toEqual({});
  });

  it('goes by time, not by order of arrival, and leaves out what tells a person nothing', async () => {
    const log = createLogWriter(database(), outbox());
    await log.write(entry({ time: 300, outcome: 'found' }));
    await log.write(entry({ time: 250, outcome: 'skipped' }));
    await log.write(entry({ time: 200, outcome: 'linked', seenBy: 'page' }));
    await log.write(entry({ time: 100, outcome: 'filled' }));
    await log.write(entry({ time: 50, outcome: 'copied', service: 'glooko' }));
    await log.write(entry({ time: 60, outcome: 'found', service: 'libreview' }));
    expect(await log.last()).toEqual({
      clarity: { outcome: 'linked', clinic: 'north', time: 200, seenBy: 'page' },
      glooko: { outcome: 'copied', clinic: 'north', time: 50, seenBy: null },
    });
  });
});
