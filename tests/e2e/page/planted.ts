/** The invented person whose data fills practice page H2, and the search for a trace of it. */

// In text, values, titles, names, ids, classes, data attributes, path, query and hash of that page. All lower case.
const PLANTED = [
  'aroha',
  'rangihuna',
  '4711',
  'zzz0016',
  '2011',
  'example.org',
  'waehere',
  'tohaina',
  'tāpirihia',
  'nhi',
];

// Our own ids, digests and times hold any digits; now and then those of the person's number or year of birth.
const MADE = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\b[\da-f]{64}\b|\b\d{13}\b/g;

/** Which of the person's data is in something that was kept or copied. */
export function plantedIn(kept: unknown): string[] {
  const text = JSON.stringify(kept).toLowerCase().replace(MADE, '');
  return PLANTED.filter((planted) => text.includes(planted));
}
