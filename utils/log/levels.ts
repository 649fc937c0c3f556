/** How much may be written down: each line, only totals for each day, or nothing. */
export const LOG_LEVELS = ['full', 'counts', 'off'] as const;

/** One of them. */
export type LogLevel = (typeof LOG_LEVELS)[number];
