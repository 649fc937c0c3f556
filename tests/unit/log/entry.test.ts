// One line of the log: exactly these keys, and nothing that could name a person or a page.

import { describe, expect, it } from 'vitest';
import { type Entry, entrySchema, HOWS } from '../../../utils/log/entry.ts';
import { OUTCOMES } from '../../../utils/log/outcomes.ts';
import { parse } from '../../../utils/schema.ts';
import { withValue } from '../samples/profiles.ts';

const ID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const entry: Entry = {
  id: ID,
  time: 1_800_000_000_000,
  service: 'clarity',
  clinic: 'north',
  provenance: 'bundled',
  outcome: 'filled',
  how: 'auto',
  seenBy: null,
  visit: ID,
};

describe('an entry', () => {
  it.each([
    ...OUTCOMES.map((outcome) => ({ outcome })),
    ...HOWS.map((how) => ({ how })),
    { how: null },
    { clinic: null, provenance: null },
    { seenBy: 'page' },
    { seenBy: 'person' },
  ])('with %j fits', (change) => {
    const changed = { ...entry, ...change };
    expect(parse(entrySchema, changed)).toEqual({ ok: true, value: changed });
  });

  it.each<[keyof Entry | 'name' | 'url' | 'text' | 'code', unknown]>([
    ['id', 'x'],
    ['id', undefined],
    ['id', 7],
    ['visit', ''],
    ['visit', undefined],
    ['time', -1],
    ['time', 1.5],
    ['time', Number.NaN],
    ['time', '2026-11-20'],
    ['service', 'carelink'],
    ['clinic', 'North Clinic'],
    ['clinic', undefined],
    ['provenance', 'guessed'],
    ['outcome', 'done'],
    ['outcome', null],
    ['how', 'magic'],
    ['seenBy', 'us'],
    ['name', 'Ann'],
    ['url', 'https://example.org/'],
    ['text', 'free'],
    ['code', 'northkids'],
  ])('with %s %j does not', (key, value) => {
    const read = parse(entrySchema, withValue(entry, key, value));
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toContain(key);
  });
});
