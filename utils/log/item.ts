import * as v from 'valibot';
import { exactObject } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { dayOf } from './day.ts';
import { type Entry, entrySchema, uuid } from './entry.ts';
import type { LogLevel } from './levels.ts';
import { OUTCOMES } from './outcomes.ts';

/** What goes to the log: a whole entry, or only one more for a day's totals. */

/** One more of an outcome on a day: no time of day, clinic or visit. The id keeps it from being counted twice. */
export const tallySchema = exactObject({
  id: uuid,
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  service: v.picklist(SERVICE_IDS),
  outcome: v.picklist(OUTCOMES),
});

/** One more of an outcome on a day. */
export type Tally = v.InferOutput<typeof tallySchema>;

/** What the log takes. */
export type LogItem = Entry | Tally;

/** The schema of what the log takes. */
export const itemSchema = v.union([entrySchema, tallySchema]);

/** Whether it is a whole entry. */
export const isEntry = (item: LogItem): item is Entry => 'visit' in item;

/** What it adds to which day. */
export const tallyOf = (item: LogItem): Tally =>
  isEntry(item) ? { id: item.id, day: dayOf(item.time), service: item.service, outcome: item.outcome } : item;

/** As much of an entry as may be written down; null for nothing. */
export function itemFor(entry: Entry, level: LogLevel): LogItem | null {
  return level === 'full' ? entry : level === 'counts' ? tallyOf(entry) : null;
}
