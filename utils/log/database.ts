import Dexie, { type EntityTable, type Table } from 'dexie';
import { parse } from '../schema.ts';
import { type Entry, entrySchema } from './entry.ts';
import { tallyOf } from './item.ts';
import { ENTRY_INDEXES, LOG_DATABASE } from './names.ts';
import { addTally, type DayTotals } from './totals.ts';

/**
 * The log's database, in the extension's own origin. Opened by the background only; pages read it past this class
 * (reader.ts). Every version that was ever released stays here, so that a database can be brought up from each.
 */
export class LogDatabase extends Dexie {
  declare entries: EntityTable<Entry, 'id'>;
  /** Totals of each day: what is left where entries are not kept, and what pictures are drawn from. */
  declare days: EntityTable<DayTotals, 'day'>;
  /** Ids of what was taken in last, in that order and nothing else: what is sent twice counts once. */
  declare counted: Table<{ readonly id: string }, number>;
  /** One thing: which time is believed (clock.ts). */
  declare clock: Table<unknown, 'clock'>;

  constructor() {
    // An acknowledged entry is on disk, not on its way there.
    super(LOG_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ entries: 'id, time, [service+time], visit' });
    this.version(2)
      .stores({ entries: ['id', ...ENTRY_INDEXES].join(', '), days: 'day', counted: '++, &id', clock: '' })
      .upgrade(async (upgrade) => {
        const totals = new Map<string, DayTotals>();
        await upgrade.table('entries').each((stored) => {
          const read = parse(entrySchema, stored);
          if (!read.ok) return;
          const tally = tallyOf(read.value);
          totals.set(tally.day, addTally(totals.get(tally.day), tally, 1));
        });
        await upgrade.table('days').bulkAdd([...totals.values()]);
      });
  }
}
