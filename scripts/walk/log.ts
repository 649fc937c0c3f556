// Owns reading the extension's log from outside, for pictures and walk-throughs. It writes nothing.

import type { Driver } from '../../tests/e2e/drivers/index.ts';
import type { Entry } from '../../utils/log/entry.ts';

/** Every entry of the log, oldest first. The database's name is that of utils/log/database.ts. */
export function readLog(driver: Driver): Promise<Entry[]> {
  return driver.inExtension(entries, 'sharing-setup-log');
}

/** Runs inside the extension. */
async function entries(name: string): Promise<Entry[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opening a database that is not there would make an empty one.
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
  const database = await settled(indexedDB.open(name));
  try {
    const all = await settled<Entry[]>(database.transaction('entries').objectStore('entries').getAll());
    return all.sort((one, other) => one.time - other.time);
  } finally {
    database.close();
  }
}

/** The entries as a table with a headline, in columns of equal width. */
export function logTable(log: readonly Entry[]): string {
  const rows = [
    ['time', 'service', 'outcome', 'how', 'seen by', 'clinic'],
    ...log.map(({ time, service, outcome, how, seenBy, clinic }) => [
      new Date(time).toISOString().slice(11, 19),
      service,
      outcome,
      how ?? '-',
      seenBy ?? '-',
      clinic ?? '-',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
