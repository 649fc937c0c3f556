// The list of countries comes from the runtime's own data: no two letters that are no country, and none twice.

import { expect, it } from 'vitest';
import { countries } from '../../../components/options/countries.ts';

const all = countries('en');
const codes = all.map(({ code }) => code);

it.each(['GB', 'DE', 'SE', 'US', 'CA', 'JE', 'TW', 'PS', 'SS', 'NZ'])('%s is a country', (code) => {
  expect(codes).toContain(code);
});

it.each(['UK', 'SU', 'DD', 'YU', 'EU', 'UN', 'AA', 'QO', 'XA', 'XK', 'ZZ', 'EZ', 'IC'])('%s is none', (code) => {
  expect(codes).not.toContain(code);
});

it('as many as ISO 3166-1 has, each with a name of its own, in the order of names', () => {
  expect(all.length).toBe(249);
  expect(new Set(codes).size).toBe(249);
  expect(new Set(all.map(({ name }) => name)).size).toBe(249);
  const names = all.map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
});

it('names are in the language asked for', () => {
  expect(countries('de').find(({ code }) => code === 'GB')?.name).toBe('Vereinigtes Königreich');
});
