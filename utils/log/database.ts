import Dexie, { type EntityTable } from 'dexie';
import type { Entry } from './entry.ts';

/** The log's database, in the extension's own origin. Opened by the background only. */
export class LogDatabase extends Dexie {
  declare entries: EntityTable<Entry, 'id'>;

  constructor() {
    // An acknowledged entry is on disk, not on its way there.
    super('sharing-setup-log', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ entries: 'id, time, [service+time], visit' });
  }
}
