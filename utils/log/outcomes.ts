/** How a visit to a code box can stand. `linked` needs a witness: the page or the person. */
export const OUTCOMES = ['found', 'filled', 'submitted', 'linked', 'refused', 'undone', 'copied', 'skipped'] as const;

/** One of them. */
export type Outcome = (typeof OUTCOMES)[number];
