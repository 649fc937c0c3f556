/**
 * A log of a given length, put past the background: what a ward has after months. Must not: make the database, or change
 * how it is laid out.
 */
import type { Driver } from '../drivers/index.ts';

/**
 * Adds entries with their totals.
 * @param count how many entries
 * @param days over how many days up to today they are spread, evenly
 */
export function seedLog(driver: Driver, count: number, days: number): Promise<void> {
  return driver.inExtension(seed, count, days);
}

/** Runs in the extension. The database must be there. */
async function seed(count: number, days: number): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const services = ['glooko', 'clarity', 'libreview'];
  // Of eight boxes six take the code, five are sent, four are linked and one is refused.
  const visits = ['found filled submitted linked', 'found', 'found filled submitted linked', 'found filled undone'];
  visits.push('found filled submitted linked', 'found skipped', 'found filled submitted refused', 'copied');
  const outcomes = visits.flatMap((visit) => {
    const id = crypto.randomUUID();
    return visit.split(' ').map((outcome) => ({ id, outcome }));
  });
  const clinics = ['ggc-children', 'own-harbour', null];
  const database = await settled(indexedDB.open('sharing-setup-log'));
  const totals = new Map<string, Record<string, Record<string, number>>>();
  const now = Date.now();
  for (let from = 0; from < count; from += 2000) {
    const work = database.transaction('entries', 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error);
    });
    for (let at = from; at < Math.min(count, from + 2000); at += 1) {
      const { id: visit, outcome } = outcomes[at % outcomes.length] as { id: string; outcome: string };
      const time = now - Math.floor(((count - 1 - at) / count) * days * 86_400_000) - 1000;
      const service = services[Math.floor(at / outcomes.length) % 3] as string;
      const clinic = clinics[Math.floor(at / 60) % 3] as string | null;
      work.objectStore('entries').put({
        id: crypto.randomUUID(),
        time,
        service,
        clinic,
        provenance: clinic === null ? null : 'entered',
        outcome,
        how: outcome === 'filled' ? 'auto' : outcome === 'copied' ? 'copy' : null,
        seenBy: outcome === 'linked' ? 'page' : null,
        visit,
      });
      const date = new Date(time);
      const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
        String(part).padStart(2, '0'),
      );
      const counts = totals.get(day.join('-')) ?? {};
      totals.set(day.join('-'), counts);
      counts[service] ??= {};
      const of = counts[service] as Record<string, number>;
      of[outcome] = (of[outcome] ?? 0) + 1;
    }
    await done;
  }
  const work = database.transaction('days', 'readwrite');
  for (const [day, counts] of totals) work.objectStore('days').put({ day, counts });
  await new Promise<void>((resolve) => {
    work.oncomplete = () => resolve();
  });
  database.close();
}
