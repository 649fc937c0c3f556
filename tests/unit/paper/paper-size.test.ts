// Paper and print: which paper is usual where, and the largest print that fits.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PRINT, paperOf, printFor } from '../../../utils/paper/paper-size.ts';

it.each([
  ['GB', 'a4'],
  ['US', 'letter'],
  ['CA', 'letter'],
  ['DE', 'a4'],
  [undefined, 'a4'],
] as const)('%s prints on %s', (country, paper) => {
  expect(paperOf(country)).toBe(paper);
});

it('finds the largest print that fits, between its limits, or none', () => {
  fc.assert(
    fc.property(fc.double({ min: 5, max: 20, noNaN: true }), (most) => {
      let tries = 0;
      const print = printFor((points) => {
        tries += 1;
        return points <= most;
      });
      expect(tries).toBeLessThan(8);
      const highest = Math.min(most, PRINT.most);
      if (most < PRINT.least) expect(print).toBeNull();
      else expect([highest - (print ?? 0) >= 0, highest - (print ?? 0) < PRINT.step]).toEqual([true, true]);
    }),
  );
});
