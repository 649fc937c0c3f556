import type { Browser } from 'webextension-polyfill';

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

/** How many entries the databases hold; null where they can't be opened. */
export async function entryCount(databases: IDBFactory): Promise<number | null> {
  try {
    // What is there already: opening by name alone would make an empty one.
    const counts = (await databases.databases()).map(({ name }) => (name ? countOf(databases, name) : 0));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  } catch {
    return null;
  }
}

async function countOf(databases: IDBFactory, name: string): Promise<number> {
  const database = await settled(databases.open(name));
  // A newer version of the log must not have to wait for us.
  database.onversionchange = () => database.close();
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return 0;
    const reading = database.transaction(stores, 'readonly');
    const counts = await Promise.all(stores.map((store) => settled(reading.objectStore(store).count())));
    return counts.reduce((sum, count) => sum + count, 0);
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
