/**
 * Where the log's entries are: in the database, or waiting beside it. For tests of faults, which have browsers of their own.
 * Must not: change anything.
 */
import type { Driver } from '../drivers/index.ts';
import { until } from '../drivers/poll.ts';
import { logEntries, stored, tell } from '../popup-setup.ts';

/** What waits beside the database. */
export async function waitingIn(driver: Driver): Promise<{ id: string; outcome: string }[]> {
  return ((await stored(driver)).logOutbox ?? []) as { id: string; outcome: string }[];
}

/** The ids of all entries in the database. */
export const idsIn = async (driver: Driver): Promise<string[]> => (await logEntries(driver)).map(({ id }) => id);

/** Waits until the database holds these entries and nothing waits beside it any more. */
export async function allIn(driver: Driver, expected: readonly string[]): Promise<void> {
  await until(
    async () => {
      const there = new Set(await idsIn(driver));
      return expected.every((id) => there.has(id)) && (await waitingIn(driver)).length === 0;
    },
    async () => {
      const [ids, waiting, local] = [await idsIn(driver), await waitingIn(driver), await stored(driver)];
      const missing = expected.filter((id) => !ids.includes(id)).length;
      // A browser that gave up the whole database, or the whole profile, is another fault than ours.
      const databases = await driver.inExtension(() => indexedDB.databases()).catch(String);
      return `${expected.length} entries in the log; it has ${ids.length}, ${missing} are missing, ${waiting.length} wait; databases: ${JSON.stringify(databases)}; stored besides: ${Object.keys(local)}`;
    },
  );
}

/** The totals of all days, added up. */
export function countedIn(driver: Driver): Promise<number> {
  return driver.inExtension(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open('sharing-setup-log'));
    const days = await settled(database.transaction('days').objectStore('days').getAll());
    database.close();
    return days
      .flatMap(({ counts }) => Object.values(counts).flatMap((each) => Object.values(each as Record<string, number>)))
      .reduce((sum, count) => sum + count, 0);
  });
}

/** Has the background there and its work at the start done. */
export const wake = (driver: Driver): Promise<object> => tell(driver, { type: 'ui:log', private: false });
