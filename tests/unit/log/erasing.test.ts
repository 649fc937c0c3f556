// Erasing everything: it can be taken back for ten seconds, then it is final, whatever happens to background and clock.

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogItem } from '../../../utils/log/item.ts';
import { createLogWriter, UNDO_MS } from '../../../utils/log/writer.ts';
import { KEYS } from '../../../utils/state.ts';
import { deleteDatabase, diskWith, entryWith, openDatabase, waitingOn } from './log-samples.ts';

const NOW = 1_800_000_000_000;

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDatabase();
});

/** A log with two entries, and what every run of the background makes of the same disk. */
async function started() {
  const disk = diskWith();
  const run = () => {
    const database = openDatabase();
    return { database, log: createLogWriter(() => database, disk) };
  };
  const { database, log } = run();
  const old = [entryWith(), entryWith()];
  for (const entry of old) await log.write(entry);
  const kept = async (): Promise<LogItem[]> => [
    ...(await database.entries.orderBy('time').toArray()),
    ...(await disk.waiting()),
  ];
  return { disk, run, log, old, kept };
}

describe('erasing everything', () => {
  it('can be taken back, and nothing is missing', async () => {
    const { log, old, kept } = await started();
    await log.erase(NOW);
    expect(await log.last()).toEqual({});
    expect(await log.keep(NOW + UNDO_MS - 1)).toBe(true);
    expect(await kept()).toEqual(old);
    expect(await log.last()).toMatchObject({ clarity: { outcome: 'filled' } });
    expect(await log.finish(NOW + UNDO_MS)).toBe(true);
    expect(await kept()).toEqual(old);
  });

  it('is final after ten seconds', async () => {
    const { log, kept } = await started();
    await log.erase(NOW);
    expect(await log.finish(NOW + UNDO_MS - 1)).toBe(false);
    expect(await log.keep(NOW + UNDO_MS)).toBe(false);
    expect(await log.finish(NOW + UNDO_MS)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await log.keep(NOW + UNDO_MS)).toBe(false);
  });

  it('what comes meanwhile is acknowledged, and there whichever way it ends', async () => {
    for (const end of ['keep', 'finish'] as const) {
      const { disk, log, old, kept } = await started();
      const erased = log.erase(NOW);
      const fresh = entryWith();
      expect(await log.write(fresh)).toEqual({ stored: true });
      await erased;
      await log[end](NOW + (end === 'keep' ? 1 : UNDO_MS));
      await log.drain();
      expect(waitingOn(disk)).toEqual([]);
      expect(await kept()).toEqual(end === 'keep' ? [...old, fresh] : [fresh]);
      await deleteDatabase();
    }
  });

  it('goes on after the background was ended, both ways', async () => {
    const first = await started();
    await first.log.erase(NOW);
    expect(await first.run().log.keep(NOW + 5000)).toBe(true);
    expect(await first.kept()).toEqual(first.old);
    await first.log.erase(NOW + 6000);
    expect(await first.run().log.finish(NOW + 60_000)).toBe(true);
    expect(await first.kept()).toEqual([]);
  });

  it('a clock set back meanwhile makes the time no longer', async () => {
    const { log, kept } = await started();
    await log.erase(NOW);
    expect(await log.keep(NOW - 86_400_000)).toBe(false);
    expect(await log.finish(NOW - 86_400_000)).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('twice, and taken back: all is there', async () => {
    const { log, old, kept } = await started();
    await log.erase(NOW);
    const fresh = entryWith();
    await log.write(fresh);
    await log.erase(NOW + 1000);
    await log.keep(NOW + 2000);
    await log.drain();
    expect(await kept()).toEqual([...old, fresh]);
  });

  it('with a database that can’t be used: what waited is erased, and comes back if it is taken back', async () => {
    const disk = diskWith();
    const database = openDatabase();
    const broken = vi.spyOn(database, 'transaction').mockImplementation(() => Promise.reject(new Error('x')) as never);
    const log = createLogWriter(() => database, disk);
    const one = entryWith();
    await log.write(one);
    await log.erase(NOW);
    expect(waitingOn(disk)).toEqual([]);
    await log.keep(NOW + 1);
    expect(waitingOn(disk)).toEqual([one]);
    await log.erase(NOW);
    // It can't be emptied, so it is given up as a whole.
    expect(await log.finish(NOW + UNDO_MS)).toBe(true);
    broken.mockRestore();
    expect(await database.entries.count()).toBe(0);
    expect(waitingOn(disk)).toEqual([]);
  });

  it('with one that can’t even be deleted it is tried again, and stays erased to the eye', async () => {
    const { disk, log, kept } = await started();
    await log.erase(NOW);
    disk.fails = true; // the note that it is done can't be made
    expect(await log.finish(NOW + UNDO_MS)).toBe(false);
    expect(await log.last()).toEqual({});
    disk.fails = false;
    expect(await log.finish(NOW + 2 * UNDO_MS)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(disk.items[KEYS.erasing]).toBeNull();
  });
});
