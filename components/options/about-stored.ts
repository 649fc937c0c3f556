import type { Browser } from 'webextension-polyfill';
import { LOG_DATABASE } from '../../utils/log/names.ts';

/** How much is stored. Counts only: of what is stored, nothing leaves here. Writes nothing. */

/** The size of each item in the extension's own storage. */
export async function storedSizes(browser: Browser): Promise<{ readonly key: string; readonly bytes: number }[]> {
  const { local } = browser.storage;
  const items = await local.get(null);
  return Promise.all(
    Object.entries(items).map(async ([key, value]) => ({
      key,
      bytes: (await local.getBytesInUse?.(key)) ?? new TextEncoder().encode(key + JSON.stringify(value)).length,
    })),
  );
}

/** How many entries the log holds; null where it can't be opened. */
export async function entryCount(databases: IDBFactory): Promise<number | null> {
  try {
    // What is there already: opening by name alone would make an empty one.
    const there = (await databases.databases()).some(({ name }) => name === LOG_DATABASE);
    return there ? await countOf(databases) : 0;
  } catch {
    return null;
  }
}

async function countOf(databases: IDBFactory): Promise<number> {
  const database = await settled(databases.open(LOG_DATABASE));
  // A newer version of the log must not have to wait for us.
  database.onversionchange = () => database.close();
  try {
    return await settled(database.transaction('entries', 'readonly').objectStore('entries').count());
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
