/** All that the extension keeps, in whichever store it can. Must not: know what may be there. */
import type { Driver } from '../drivers/index.ts';

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> };

/** Reads everything. */
export function everything(driver: Driver) {
  return driver.inExtension(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name as string));
      const stores = [...database.objectStoreNames];
      const work = database.transaction(stores);
      databases[name as string] = Object.fromEntries(
        await Promise.all(stores.map(async (store) => [store, await settled(work.objectStore(store).getAll())])),
      );
      database.close();
    }
    return {
      local: await chrome.storage.local.get(),
      session: await chrome.storage.session.get(),
      databases,
      others: {
        localStorage: localStorage.length,
        sessionStorage: sessionStorage.length,
        caches: typeof caches === 'undefined' ? [] : await caches.keys().catch(() => []),
      },
    };
  });
}
