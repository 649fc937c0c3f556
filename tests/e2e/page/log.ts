/** The log as it lies on disk, for tests to read. Changes nothing in it. */
import type { Entry } from '../../../utils/log/entry.ts';
import { type Driver, until } from '../drivers/index.ts';

/** All entries, oldest first. Empty where nothing was ever written. */
export function readLog(driver: Driver): Promise<Entry[]> {
  return driver.inExtension(async (): Promise<Entry[]> => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening would create it, so its name is looked for first.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'sharing-setup-log')) return [];
    const database = await settled(indexedDB.open('sharing-setup-log'));
    try {
      const entries: Entry[] = await settled(database.transaction('entries').objectStore('entries').getAll());
      return entries.sort((a, b) => a.time - b.time);
    } finally {
      database.close();
    }
  });
}

/** The outcomes of all entries, oldest first. */
export const outcomesOf = (entries: readonly Entry[]): string[] => entries.map(({ outcome }) => outcome);

/** Waits until an entry with this outcome is on disk, and gives the whole log. */
export async function logWith(driver: Driver, outcome: Entry['outcome'], howMany = 1): Promise<Entry[]> {
  let entries: Entry[] = [];
  await until(
    async () => {
      entries = await readLog(driver);
      return entries.filter((entry) => entry.outcome === outcome).length >= howMany;
    },
    () => `${outcome} in the log, which holds: ${outcomesOf(entries).join(', ') || 'nothing'}`,
  );
  return entries;
}
