/**
 * Putting the extension back to the state after its installation, between tests.
 *
 * Runs inside the extension, so must know no names: whatever is stored, in whatever store, is emptied.
 */
import type { Driver } from './drivers/index.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } };
};

/** Closes what tests opened, empties the extension's storage and databases, and ends its background. */
export async function resetExtension(driver: Driver): Promise<void> {
  await driver.closePages();
  await driver.inExtension(settle);
  await driver.inExtension(emptyStorage);
  // The databases are emptied, not deleted: an open connection would make a deletion wait.
  await driver.inExtension(emptyDatabases);
  await driver.killBackground();
}

/** A read of the log is answered after the writes before it: nothing a closed page had sent comes after the emptying. */
export async function settle(): Promise<void> {
  await chrome.runtime.sendMessage({ type: 'ui:last' }).catch(() => null);
}

async function emptyStorage(): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}

/** Runs in the extension. */
export async function emptyDatabases(): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settled(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const work = database.transaction(stores, 'readwrite');
      await Promise.all(stores.map((store) => settled(work.objectStore(store).clear())));
    }
    database.close();
  }
}
