/** Where a clinic or one of its codes came from, strongest first. Said in words beside the name and written to the log. */
export const PROVENANCES = ['managed', 'bundled', 'entered', 'imported'] as const;

/** One of them. */
export type Provenance = (typeof PROVENANCES)[number];
