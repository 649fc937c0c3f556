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

/** Which of the person's data is in something that was kept or copied. */
export function plantedIn(kept: unknown): string[] {
  const text = JSON.stringify(kept).toLowerCase();
  return PLANTED.filter((planted) => text.includes(planted));
}
