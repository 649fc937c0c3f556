// What is odd about a profile that fits, and what is not: each kind of warning with a look-alike that is none.

import { describe, expect, it } from 'vitest';
import type { KnownClinic } from '../../../utils/clinics/active.ts';
import { isOld } from '../../../utils/clinics/age.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { disguisedWord, mixedWord } from '../../../utils/clinics/scripts.ts';
import { codeSkeleton, nameSkeleton } from '../../../utils/clinics/skeleton.ts';
import { warningsOf } from '../../../utils/clinics/warnings.ts';
import { least } from '../samples/profiles.ts';

const TODAY = '2026-11-21';
const day = { checkedOn: '2026-11-20' };
const north: Profile = {
  ...least,
  id: 'north',
  name: 'North Children’s Clinic',
  services: { clarity: { code: 'ukroyhosc', ...day }, libreview: { code: '09646522', ...day } },
};
const KNOWN: readonly KnownClinic[] = [{ profile: north, provenance: 'entered' }];
const south: Profile = { ...least, id: 'south', name: 'South', services: { clarity: { code: 'southkids', ...day } } };
const kinds = (profile: Profile, known = KNOWN) =>
  warningsOf(profile, known, TODAY).map(({ kind, path }) => (path === '' ? kind : `${kind} ${path}`));
const withCode = (service: 'glooko' | 'clarity' | 'libreview', code: string, more: object = day): Profile => ({
  ...south,
  services: { [service]: { code, ...more } },
});

describe('warnings', () => {
  it('of a plain profile: none', () => {
    expect(kinds(south)).toEqual([]);
    expect(kinds(north)).toEqual([]);
  });

  it.each<[string, Profile, string[]]>([
    ['no code at all', { ...south, services: { glooko: {} } }, ['no-codes services']],
    ['a patient’s code', withCode('clarity', 'ABCD-EFGH-1234'), ['patient-code services.clarity.code']],
    ['the same shape elsewhere', withCode('glooko', 'ABCD-EFGH-1234'), []],
    ['a short Practice ID', withCode('libreview', '1234567'), ['length services.libreview.code']],
    ['a Practice ID of 16', withCode('libreview', '1234567890123456'), []],
    ['no day', withCode('clarity', 'southkids', {}), ['unchecked services.clarity.checkedOn']],
    ['a day a year ago', withCode('clarity', 'southkids', { checkedOn: '2025-11-21' }), []],
    [
      'the day before that',
      withCode('clarity', 'southkids', { checkedOn: '2025-11-20' }),
      ['old services.clarity.checkedOn'],
    ],
    ['tomorrow, which it is in the east', withCode('clarity', 'southkids', { checkedOn: '2026-11-22' }), []],
    [
      'the day after',
      withCode('clarity', 'southkids', { checkedOn: '2026-11-23' }),
      ['future services.clarity.checkedOn'],
    ],
    [
      'one code at two services',
      { ...south, services: { glooko: { code: 'southkids', ...day }, clarity: { code: 'southkids', ...day } } },
      ['twice services.clarity.code'],
    ],
    ['another clinic’s code', withCode('clarity', 'ukroyhosc'), ['same-code services.clarity.code']],
    ['that code at another service', withCode('glooko', 'ukroyhosc'), []],
    ['that code in capitals', withCode('clarity', 'UKROYHOSC'), ['code-like services.clarity.code']],
    ['O for zero', withCode('libreview', 'O9646522'), ['code-like services.libreview.code']],
    ['one letter more', withCode('clarity', 'ukroyhoscs'), []],
    ['another clinic’s name', { ...south, name: 'NORTH  Childrens clinic' }, ['name-like name']],
    ['a name that begins like another’s', { ...south, name: 'North Children’s Clinic West' }, []],
    ['an address in a note', { ...south, notes: { general: 'See www.example.org' } }, ['address notes.general']],
    [
      'an address in the source',
      { ...south, services: { clarity: { code: 'southkids', ...day, source: 'https://example.org/faq' } } },
      [],
    ],
    ['a website', { ...south, contact: { website: 'https://www.nhsggc.scot/diabetes' } }, []],
    [
      'a website with a service’s name',
      { ...south, contact: { website: 'https://clarity.dexcom.eu.example/' } },
      ['odd-website contact.website'],
    ],
    [
      'a website that is a number',
      { ...south, contact: { website: 'https://192.0.2.1/' } },
      ['odd-website contact.website'],
    ],
    ['hours with a dot', { ...south, contact: { hours: 'Mon.–Fri. 9.30–5' } }, []],
  ])('%s', (_what, profile, expected) => {
    expect(kinds(profile)).toEqual(expected);
  });

  it('name what they speak of', () => {
    expect(warningsOf(withCode('libreview', 'O9646522'), KNOWN, TODAY)).toEqual([
      {
        kind: 'code-like',
        path: 'services.libreview.code',
        service: 'libreview',
        values: { code: 'O9646522', other: '09646522', clinic: north.name },
      },
    ]);
  });

  it('do not compare a clinic with itself', () => {
    expect(kinds({ ...north, name: 'North Children’s Clinic!' })).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['Glasgow', 'Glаsgоw'],
    ['North', 'N0rth'],
    ['Clinic', 'CIinic'],
    ['Clinic', 'C1inic'],
    ['Barnet', 'Bamet'],
    ['Ｎｏｒｔｈ', 'north'],
    ['Zürich', 'ZURICH'],
    ['St. Mary’s', 'St Marys'],
  ])('%s and %s have one skeleton', (a, b) => {
    expect(nameSkeleton(a)).toBe(nameSkeleton(b));
  });

  it.each([
    ['North', 'South'],
    ['Клиника', 'Clinic'],
    ['عيادة', 'عيادات'],
    ['Ward 2', 'Ward 3'],
  ])('%s and %s do not', (a, b) => {
    expect(nameSkeleton(a)).not.toBe(nameSkeleton(b));
  });

  it.each([
    ['0O', 'oo'],
    ['1l', 'II'],
    ['5S-8B', 'ssbb'],
    ['2', 'Z'],
  ])('codes %s and %s have one skeleton', (a, b) => {
    expect(codeSkeleton(a)).toBe(codeSkeleton(b));
  });

  it.each<[string, string | null, string | null]>([
    ['North Clinic', null, null],
    ['Детская клиника', null, null],
    ['Παιδιατρική κλινική', null, null],
    ['Клиника Diabetes', null, null],
    ['小児科 ABC クリニック', null, null],
    ['Nоrth Clinic', 'Nоrth', null],
    ['НОРЕ Hospital', null, 'НОРЕ'],
    ['Type 1β', null, null],
  ])('%s: mixed %j, disguised %j', (text, mixed, disguised) => {
    expect([mixedWord(text), disguisedWord(text)]).toEqual([mixed, disguised]);
  });
});

it.each([
  ['2025-11-21', '2026-11-21', false],
  ['2025-11-20', '2026-11-21', true],
  ['2024-02-29', '2025-03-01', true],
  ['2024-02-29', '2025-02-28', false],
  ['2026-11-21', '2026-11-21', false],
])('%s is old on %s: %s', (from, today, old) => {
  expect(isOld(from, today)).toBe(old);
});
