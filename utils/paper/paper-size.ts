/** Sizes of paper and of print. Pure. */

export const PAPERS = ['a4', 'letter'] as const;

/** A size of paper, upright. */
export type Paper = (typeof PAPERS)[number];

/** Width and height in millimetres. */
export const MILLIMETRES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};

// Where Letter is the usual paper (Unicode CLDR, `paperSize`).
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper of a country (ISO 3166-1); A4 where none is known. */
export const paperOf = (country: string | undefined): Paper => (country && LETTER.has(country) ? 'letter' : 'a4');

/**
 * The largest and smallest print of a sheet, in points. In the smallest, a small letter of Arial is 1.7 mm high: at arm's
 * length (60 cm) that is 10 minutes of arc, twice what an eye with full sight needs.
 */
export const PRINT = { most: 13, least: 9.5, step: 0.25 } as const;

/**
 * The largest print in which everything fits.
 * @param fits lays the sheet out in this print and measures it; what fits in one fits in every smaller one
 * @returns points; null where not even the smallest is enough
 */
export function printFor(fits: (points: number) => boolean): number | null {
  if (!fits(PRINT.least)) return null;
  let [low, high] = [0, Math.round((PRINT.most - PRINT.least) / PRINT.step)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(PRINT.least + middle * PRINT.step)) low = middle;
    else high = middle - 1;
  }
  return PRINT.least + low * PRINT.step;
}
