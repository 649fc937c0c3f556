/**
 * A database of the test's own beside the log's, which no code of ours knows: where it is gone as well, the browser has
 * thrown away all that the extension kept. Must not: touch the log.
 */
import type { Driver } from '../drivers/index.ts';

/** Makes it, with one thing in it, on disk. */
export function placeWitness(driver: Driver): Promise<void> {
  return driver.inExtension(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('witness', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('seen');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('seen', 'readwrite', { durability: 'strict' });
          work.objectStore('seen').put(true, 'seen');
          work.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

/** Whether it is still there. */
export const witnessStands = (driver: Driver): Promise<boolean> =>
  driver.inExtension(async () => (await indexedDB.databases()).some(({ name }) => name === 'witness'));
