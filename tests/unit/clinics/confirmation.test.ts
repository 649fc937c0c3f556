// A confirmation holds for exactly what a person saw, and ends with any change to it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Confirmable, confirmationDigest } from '../../../utils/clinics/confirmation.ts';

const seen: Confirmable = {
  clinicId: 'north',
  name: 'North Clinic',
  provenance: 'bundled',
  service: 'clarity',
  code: 'northkids',
  shownAs: null,
};

it('is 64 hexadecimal digits, the same each time', async () => {
  const digest = await confirmationDigest(seen);
  expect(digest).toMatch(/^[\da-f]{64}$/);
  expect(await confirmationDigest({ ...seen })).toBe(digest);
});

it.each<[keyof Confirmable, Partial<Confirmable>]>([
  ['clinicId', { clinicId: 'north-2' }],
  ['name', { name: 'North  Clinic' }],
  ['provenance', { provenance: 'imported' }],
  ['service', { service: 'glooko' }],
  ['code', { code: 'Northkids' }],
  ['shownAs', { shownAs: 'North' }],
  ['shownAs', { shownAs: '' }],
])('changes with %s', async (_part, change) => {
  expect(await confirmationDigest({ ...seen, ...change })).not.toBe(await confirmationDigest(seen));
});

it('tells apart parts that would read the same in a row', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\\', '[') });
  const parts = fc.record({ clinicId: text, name: text, code: text, shownAs: fc.option(text) });
  await fc.assert(
    fc.asyncProperty(parts, parts, async (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(
        (await confirmationDigest({ ...seen, ...one })) === (await confirmationDigest({ ...seen, ...other })),
      ).toBe(same);
    }),
    { numRuns: 60 },
  );
});
