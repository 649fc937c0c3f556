// The background ended between any two steps of the work with its two stores: whatever it was doing, nothing that was
// acknowledged is lost, and nothing is there twice once the page has sent again.

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { LogDatabase } from '../../../utils/log/database.ts';
import type { LogItem } from '../../../utils/log/item.ts';
import { tallyOf } from '../../../utils/log/item.ts';
import type { LogShelf } from '../../../utils/log/shelf.ts';
import { createLogWriter, type LogWriter, UNDO_MS } from '../../../utils/log/writer.ts';
import { type Disk, deleteDatabase, diskWith, entryWith, openDatabase } from './log-samples.ts';

afterEach(deleteDatabase);

const NOW = 1_800_000_000_000;
const never = new Promise<never>(() => undefined);

/** A background that lives for so many steps; from then on nothing it begins happens, and nothing it waits for comes. */
function shortLife(steps: number, disk: Disk) {
  let left = steps;
  let die = () => undefined as unknown;
  const death = new Promise<unknown>((resolve) => {
    die = () => resolve(undefined);
  });
  const step = () => {
    left -= 1;
    if (left < 0) die();
    return left < 0;
  };
  // A transaction that has begun ends without the background, or not at all: before and after are the two moments.
  const dying = <T>(work: () => PromiseLike<T>): Promise<T> =>
    step() ? never : Promise.resolve(work()).then((value) => (step() ? never : value));
  const database = openDatabase();
  const transaction = database.transaction.bind(database) as (...all: unknown[]) => PromiseLike<unknown>;
  const limited = new Proxy(database, {
    get: (target, name) => {
      if (name === 'transaction') return (...all: unknown[]) => dying(() => transaction(...all));
      if (name === 'delete') return () => dying(() => database.delete({ disableAutoOpen: false }));
      return Reflect.get(target, name, target);
    },
  }) as LogDatabase;
  const shelf: LogShelf = {
    waiting: () => dying(() => disk.waiting()),
    setWaiting: (items) => dying(() => disk.setWaiting(items)),
    erasing: () => dying(() => disk.erasing()),
    setErasing: (erasing, waiting) => dying(() => disk.setErasing(erasing, waiting)),
  };
  return { log: createLogWriter(() => limited, shelf), died: () => left < 0, death };
}

/** What happens before the moment, with a disk of its own. */
interface Scene {
  readonly before?: (log: LogWriter) => Promise<unknown>;
  readonly does: (log: LogWriter, items: readonly LogItem[]) => Promise<unknown>[];
}

const SCENES: Readonly<Record<string, Scene>> = {
  'an entry': { does: (log, [one]) => [log.write(one as LogItem)] },
  'three entries at once': { does: (log, items) => items.map((item) => log.write(item)) },
  'an entry, while everything is being erased': {
    before: (log) => log.erase(NOW),
    does: (log, [one]) => [log.write(one as LogItem)],
  },
  'an entry, and the erasing is taken back': {
    before: (log) => log.erase(NOW),
    does: (log, [one]) => [log.write(one as LogItem), log.keep(NOW + 1)],
  },
  'an entry, and the erasing becomes final': {
    before: (log) => log.erase(NOW),
    does: (log, [one]) => [log.write(one as LogItem), log.finish(NOW + UNDO_MS)],
  },
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 12));

describe.each(['entries', 'totals'])('%s', (kind) => {
  it.each(Object.entries(SCENES))('%s: each step', async (name, { before, does }) => {
    for (let steps = 0; ; steps += 1) {
      const disk = diskWith();
      const old = entryWith({ service: 'libreview' });
      const first = createLogWriter(openDatabase, disk);
      await first.write(old);
      await before?.(first);

      const items = [entryWith(), entryWith(), entryWith()].map((one) => (kind === 'entries' ? one : tallyOf(one)));
      const acknowledged = new Set<number>();
      const life = shortLife(steps, disk);
      const work = does(life.log, items);
      work.forEach((each, at) => void each.then(() => acknowledged.add(at)));
      // There is never a second background while the first one lives.
      await Promise.race([life.death, Promise.all(work).then(() => life.log.drain())]);
      await settle();

      // The next run of the background; the page sends what was not acknowledged once more.
      const next = createLogWriter(openDatabase, disk);
      await next.drain();
      const written = items.slice(0, name.startsWith('three') ? 3 : 1);
      for (const [at, item] of written.entries()) if (!acknowledged.has(at)) await next.write(item);
      if (name.includes('final')) await next.finish(NOW + UNDO_MS);
      else if (before) await next.keep(NOW + 1);
      await next.drain();

      const database = openDatabase();
      const entries = (await database.entries.toArray()).map(({ id }) => id);
      const counted = (await database.days.toArray()).reduce(
        (sum, { counts }) => sum + (counts.clarity?.filled ?? 0),
        0,
      );
      const ids = kind === 'entries' ? written.map(({ id }) => id) : [];
      const stays = name.includes('final') ? [] : [old.id];
      expect([steps, entries.toSorted(), counted, await disk.waiting()]).toEqual([
        steps,
        [...ids, ...stays].toSorted(),
        written.length,
        [],
      ]);
      await deleteDatabase();
      if (!life.died()) break;
      expect(steps).toBeLessThan(60);
    }
  });
});
