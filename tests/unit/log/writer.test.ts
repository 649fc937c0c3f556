// The log's one writer: acknowledged is on disk, twice is once, and what the database can't take waits in the outbox.

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
import { createLogWriter } from '../../../utils/log/writer.ts';
import { deleteDatabase, diskWith, entryWith, openDatabase, waitingOn } from './log-samples.ts';

const broken = () => Promise.reject(new Error('broken')) as never;

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await deleteDatabase();
});

describe('writing', () => {
  it('is acknowledged when it can be read back, by another connection too', async () => {
    const one = entryWith();
    expect(await createLogWriter(openDatabase, diskWith()).write(one)).toEqual({ stored: true });
    expect(await openDatabase().entries.toArray()).toEqual([one]);
  });

  it('twice, also at once, writes once', async () => {
    const db = openDatabase();
    const log = createLogWriter(() => db, diskWith());
    const one = entryWith();
    await Promise.all([log.write(one), log.write(one)]);
    await log.write(one);
    expect(await db.entries.count()).toBe(1);
  });

  it('many at once loses none', async () => {
    const db = openDatabase();
    const log = createLogWriter(() => db, diskWith());
    const many = Array.from({ length: 50 }, () => entryWith());
    await Promise.all(many.map((one) => log.write(one)));
    expect(await db.entries.count()).toBe(50);
  });
});

describe('a database that fails', () => {
  it('the entry waits in the outbox, is acknowledged, and is brought over once', async () => {
    const db = openDatabase();
    const box = diskWith();
    const log = createLogWriter(() => db, box);
    const put = vi.spyOn(db, 'transaction').mockImplementation(broken);
    const [one, two] = [entryWith(), entryWith()];
    expect(await Promise.all([log.write(one), log.write(two), log.write(one)])).toEqual([
      { stored: true },
      { stored: true },
      { stored: true },
    ]);
    expect((waitingOn(box) as Entry[]).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    await log.drain();
    expect(waitingOn(box)).toHaveLength(2);

    put.mockRestore();
    await log.drain();
    await log.drain();
    expect(waitingOn(box)).toEqual([]);
    expect(await db.entries.count()).toBe(2);
  });

  it('what another run of the background left in the outbox is brought over', async () => {
    const db = openDatabase();
    const one = entryWith();
    const box = diskWith([one]);
    await createLogWriter(() => db, box).drain();
    expect(await db.entries.toArray()).toEqual([one]);
    expect(waitingOn(box)).toEqual([]);
  });

  it('killed between bringing over and emptying: still once', async () => {
    const db = openDatabase();
    const one = entryWith();
    const box = diskWith([one]);
    box.fails = true;
    await createLogWriter(() => db, box).drain();
    expect(waitingOn(box)).toEqual([one]);
    box.fails = false;
    await createLogWriter(() => db, box).drain();
    expect(await db.entries.count()).toBe(1);
    expect(waitingOn(box)).toEqual([]);
  });

  it.each([[null], ['x'], [{ a: 1 }], [[{ id: 'x' }, null, 7]]])(
    'a corrupt outbox %j does not stop anything',
    async (stored) => {
      const db = openDatabase();
      const box = diskWith(stored);
      const log = createLogWriter(() => db, box);
      await log.drain();
      vi.spyOn(db, 'transaction').mockImplementation(broken);
      const one = entryWith();
      expect(await log.write(one)).toEqual({ stored: true });
      expect(waitingOn(box)).toEqual([one]);
    },
  );

  it('neither database nor disk: not acknowledged', async () => {
    const db = openDatabase();
    const box = diskWith();
    box.fails = true;
    vi.spyOn(db, 'transaction').mockImplementation(broken);
    const log = createLogWriter(() => db, box);
    expect(await log.write(entryWith())).toEqual({ stored: false, reason: 'fault' });
    box.fails = false;
    expect(await log.write(entryWith())).toEqual({ stored: true });
    expect(waitingOn(box)).toHaveLength(1);
  });

  it('a database that never answers: the outbox, after a while', async () => {
    vi.useFakeTimers();
    const db = openDatabase();
    const box = diskWith();
    vi.spyOn(db, 'transaction').mockReturnValue(new Promise(() => undefined) as never);
    const written = createLogWriter(() => db, box).write(entryWith());
    await vi.advanceTimersByTimeAsync(2900);
    expect(waitingOn(box)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(await written).toEqual({ stored: true });
    expect(waitingOn(box)).toHaveLength(1);
  });

  it('whose opening was never answered: works again once it would be, in the same background', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const box = diskWith();
    const silent = vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(new EventTarget() as never);
    const log = createLogWriter(openDatabase, box);
    const [one, two] = [entryWith(), entryWith()];
    const written = log.write(one);
    await vi.waitFor(() => expect(silent).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(3100);
    expect(await written).toEqual({ stored: true });
    silent.mockRestore();
    vi.useRealTimers();
    expect(await log.write(two)).toEqual({ stored: true });
    await vi.waitFor(() => expect(waitingOn(box)).toEqual([]));
    expect((await openDatabase().entries.toArray()).map(({ id }) => id).toSorted()).toEqual(
      [one.id, two.id].toSorted(),
    );
  });

  it('that works again takes what waited, at the next entry', async () => {
    const db = openDatabase();
    const box = diskWith();
    const log = createLogWriter(() => db, box);
    vi.spyOn(db, 'transaction').mockImplementationOnce(broken);
    const [one, two] = [entryWith(), entryWith()];
    await log.write(one);
    expect(waitingOn(box)).toEqual([one]);
    await log.write(two);
    await vi.waitFor(() => expect(waitingOn(box)).toEqual([]));
    expect((await db.entries.toArray()).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
  });
});

describe('the newest of each service', () => {
  it('nothing yet', async () => {
    expect(await createLogWriter(openDatabase, diskWith()).last()).toEqual({});
  });

  it('goes by time, not by order of arrival, and leaves out what tells a person nothing', async () => {
    const log = createLogWriter(openDatabase, diskWith());
    await log.write(entryWith({ time: 300, outcome: 'found' }));
    await log.write(entryWith({ time: 250, outcome: 'skipped' }));
    await log.write(entryWith({ time: 200, outcome: 'linked', seenBy: 'page' }));
    await log.write(entryWith({ time: 100, outcome: 'filled' }));
    await log.write(entryWith({ time: 50, outcome: 'copied', service: 'glooko' }));
    await log.write(entryWith({ time: 60, outcome: 'found', service: 'libreview' }));
    expect(await log.last()).toEqual({
      clarity: { outcome: 'linked', clinic: 'north', time: 200, seenBy: 'page' },
      glooko: { outcome: 'copied', clinic: 'north', time: 50, seenBy: null },
    });
  });
});
