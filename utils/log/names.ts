/** What the log's database is called, and the indexes by which its entries are found: one for each set of filters. */

/** The database's name. */
export const LOG_DATABASE = 'sharing-setup-log';

/** What entries can be filtered by, beside their time. */
export const FILTERED = ['clinic', 'service', 'outcome'] as const;

/** The index that finds entries by these, newest first: a page of the list costs what it shows, however long the log is. */
export const indexFor = (by: readonly (typeof FILTERED)[number][]): string =>
  by.length === 0 ? 'time' : `[${FILTERED.filter((name) => by.includes(name)).join('+')}+time]`;

/** All of them. */
export const ENTRY_INDEXES = [
  indexFor([]),
  indexFor(['clinic']),
  indexFor(['service']),
  indexFor(['outcome']),
  indexFor(['clinic', 'service']),
  indexFor(['clinic', 'outcome']),
  indexFor(['service', 'outcome']),
  indexFor(['clinic', 'service', 'outcome']),
] as const;
