import type { LastEntry, Receipt } from '../messages.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { LogDatabase } from './database.ts';
import { isEntry, type LogItem, tallyOf } from './item.ts';
import type { LogShelf } from './shelf.ts';
import { eraseAll, eraseEntry, keptFrom, measuredTime, purge, putItems } from './store.ts';

/**
 * The one writer of the log. Writing an item twice leaves it there once. What the database can't take now waits on disk
 * beside it and is brought over at the next chance; only then, or once it is in the database, is it acknowledged.
 *
 * Erasing everything can be taken back for a while. Until it is final the database is left alone, and what is new waits.
 */
export interface LogWriter {
  /** Writes an item; resolves when it is on disk. */
  write(item: LogItem): Promise<Receipt>;
  /** Brings over what waits. */
  drain(): Promise<void>;
  /** Has the database there and in this version, for pages that read it. Never rejects: they see for themselves. */
  ready(): Promise<void>;
  /** The newest entry of each service, without `found` and `skipped`: nothing was done then. */
  last(): Promise<Partial<Record<ServiceId, LastEntry>>>;
  /** Erases one entry; false where it is not there. */
  eraseOne(id: string): Promise<boolean>;
  /** Everything there is now is to be erased. */
  erase(now: number): Promise<void>;
  /** Takes that back; false where it is too late. */
  keep(now: number): Promise<boolean>;
  /** Makes it final, once its time is over. False where it has to be tried again later. */
  finish(now: number): Promise<boolean>;
  /** Deletes what is older than so many days. */
  purge(now: number, days: number): Promise<void>;
}

/** For so long an erasing of everything can be taken back, in milliseconds. */
export const UNDO_MS = 10_000;

// A database that another version holds open answers neither yes nor no.
const DATABASE_PATIENCE_MS = 3000;

/** Whether the time to take an erasing back is over. A clock that was set back does not make it longer. */
const isOver = (at: number, now: number): boolean => now < at || now >= at + UNDO_MS;

/**
 * Makes the writer.
 * @param create makes a connection that is opened at first use; asked again after each failure, since one whose opening
 *   was never answered does not recover
 * @param shelf what is kept beside the database
 */
export function createLogWriter(create: () => LogDatabase, shelf: LogShelf): LogWriter {
  let database = create();
  // What is done with the shelf takes turns, so that two items at once don't overwrite each other.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  /** What comes after a wish to erase belongs to the time after it. */
  let wished: Promise<unknown> = Promise.resolve();

  /** Works with the database, for as long as it answers. */
  async function withDatabase<T>(work: (database: LogDatabase) => Promise<T>): Promise<T> {
    const used = database;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('database did not answer')), DATABASE_PATIENCE_MS);
    });
    try {
      return await Promise.race([work(used), late]);
    } catch (error) {
      used.close({ disableAutoOpen: false });
      if (used === database) database = create();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  const isErasing = async (): Promise<boolean> => {
    await wished;
    return (await shelf.erasing()) !== null;
  };
  /** In turn only. */
  const bringOver = async () => {
    const items = await shelf.waiting();
    if (items.length === 0 || (await shelf.erasing())) return;
    await withDatabase((open) => putItems(open, items));
    await shelf.setWaiting([]);
  };
  const drain = () => inTurn(bringOver).catch(() => undefined);

  return {
    async write(item) {
      try {
        if (await isErasing()) throw new Error('being erased');
        await withDatabase((open) => putItems(open, [item]));
        void drain(); // it works again: bring over what waited
        return { stored: true };
      } catch {
        return inTurn(async () => {
          const others = (await shelf.waiting()).filter(({ id }) => id !== item.id);
          await shelf.setWaiting([...others, item]);
          return { stored: true } as const;
        }).catch(() => ({ stored: false, reason: 'fault' }) as const);
      }
    },
    drain,
    ready: () =>
      withDatabase((open) => open.open()).then(
        () => undefined,
        () => undefined,
      ),
    async last() {
      if (await isErasing()) return {};
      const last: Partial<Record<ServiceId, LastEntry>> = {};
      for (const service of SERVICE_IDS) {
        const entry = await withDatabase((open) =>
          open.entries
            .where('[service+time]')
            .between([service, 0], [service, Number.POSITIVE_INFINITY])
            .reverse()
            .filter(({ outcome }) => outcome !== 'found' && outcome !== 'skipped')
            .first(),
        );
        if (entry) {
          const { outcome, clinic, time, seenBy } = entry;
          last[service] = { outcome, clinic, time, seenBy };
        }
      }
      return last;
    },
    async eraseOne(id) {
      await drain();
      if (await isErasing()) return false;
      return withDatabase((open) => eraseEntry(open, id));
    },
    erase(now) {
      const set = inTurn(async () => {
        await bringOver().catch(() => undefined);
        const before = await shelf.erasing();
        const aside = [...(before?.aside ?? []), ...(await shelf.waiting())];
        await shelf.setErasing({ at: now, aside }, []);
      });
      wished = set.catch(() => undefined);
      return set;
    },
    keep: (now) =>
      inTurn(async () => {
        const erasing = await shelf.erasing();
        if (!erasing || isOver(erasing.at, now)) return false;
        await shelf.setErasing(null, [...erasing.aside, ...(await shelf.waiting())]);
        void drain();
        return true;
      }),
    finish: (now) =>
      inTurn(async () => {
        const erasing = await shelf.erasing();
        if (!erasing) return true;
        if (!isOver(erasing.at, now)) return false;
        await withDatabase((open) => eraseAll(open)).catch(() =>
          // One that can't even be opened is given up; the next use makes a new one.
          withDatabase((open) => open.delete({ disableAutoOpen: false })),
        );
        await shelf.setErasing(null, await shelf.waiting());
        void drain();
        return true;
      }).catch(() => false),
    async purge(now, days) {
      if (await isErasing()) return;
      const kept = keptFrom(await withDatabase((open) => measuredTime(open, now)), days);
      await inTurn(async () => {
        const items = await shelf.waiting();
        const young = items.filter((item) => tallyOf(item).day >= (isEntry(item) ? kept.entries : kept.totals));
        if (young.length < items.length) await shelf.setWaiting(young);
      });
      await purge(database, kept);
    },
  };
}
