// The list of clinics: search, health, and codes as they are read out.

import { describe, expect, it } from 'vitest';
import { healthOf } from '../../../utils/clinics/health.ts';
import { clinicIndex, searchClinics } from '../../../utils/clinics/search.ts';
import { spelled } from '../../../utils/clinics/spelled.ts';
import { healthText, pathText, spelledText } from '../../../utils/i18n/clinic-text.ts';
import { least } from '../samples/profiles.ts';

const TODAY = '2026-11-21';

describe('searching', () => {
  const names = [
    'Zürich Kinderspital',
    'North Children’s',
    'Ängelholm',
    'St. Mary’s, North',
    'عيادة السكري',
    'Clinic 10',
    'Clinic 9',
  ];
  const clinics = names.map((name, at) => ({ profile: { ...least, id: `c-${at}`, name } }));
  const index = clinicIndex(clinics, 'en');
  const found = (typed: string) => searchClinics(index, typed).map(({ profile }) => profile.name);

  it('nothing typed: all, by name, numbers by size', () => {
    const all = [
      'Ängelholm',
      'Clinic 9',
      'Clinic 10',
      'North Children’s',
      'St. Mary’s, North',
      'Zürich Kinderspital',
      'عيادة السكري',
    ];
    expect(found('')).toEqual(all);
    expect(found(' .')).toEqual(all);
  });

  it.each([
    ['zur', ['Zürich Kinderspital']],
    ['ZÜRICH kin', ['Zürich Kinderspital']],
    ['kin zur', ['Zürich Kinderspital']],
    ['angel', ['Ängelholm']],
    ['north', ['North Children’s', 'St. Mary’s, North']],
    ['st marys', ['St. Mary’s, North']],
    ["st mary's", ['St. Mary’s, North']],
    ['st mary', ['St. Mary’s, North']],
    ['c-3', ['St. Mary’s, North']],
    ['السكري', ['عيادة السكري']],
    ['orth', []],
    ['northkids', []],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('200 clinics take less than a frame for a key', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      profile: {
        ...least,
        id: `clinic-${at}`,
        name: `${names[at % names.length]} Diabetes Service for Children ${at}`,
      },
    }));
    const long = clinicIndex(many, 'en');
    for (let warm = 0; warm < 20; warm += 1) searchClinics(long, 'diabetes');
    const times = 'north children'.split('').map((_, at) => {
      const start = performance.now();
      searchClinics(long, 'north children'.slice(0, at + 1));
      return performance.now() - start;
    });
    // The middle one: a pause of the machine is not ours.
    expect(times.toSorted((a, b) => a - b)[7]).toBeLessThan(8);
  });
});

describe('health', () => {
  const day = { checkedOn: '2026-11-20' };
  it.each([
    ['all well', { clarity: { code: 'northkids', ...day } }, {}, []],
    ['a service without its code', { glooko: {}, clarity: { code: 'northkids', ...day } }, {}, ['Glooko: no code']],
    ['no code anywhere', {}, {}, ['Glooko: no code', 'Dexcom Clarity: no code', 'LibreView: no code']],
    ['an own code in its place', { glooko: {} }, { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } }, []],
    [
      'an own code of long ago',
      { glooko: {} },
      { glooko: { code: 'TEAM-7', enteredOn: '2020-11-20' } },
      ['Glooko: checked more than a year ago'],
    ],
    [
      'an old, odd code',
      { libreview: { code: '123', checkedOn: '2020-01-01' } },
      {},
      ['LibreView: unusual code', 'LibreView: checked more than a year ago'],
    ],
    ['a code without a day', { clarity: { code: 'northkids' } }, {}, ['Dexcom Clarity: not known when it was checked']],
  ])('%s', (_what, services, own, expected) => {
    expect(healthOf({ services }, own, () => null, TODAY).map((sign) => healthText(sign))).toEqual(expected);
  });
});

describe('a code, spelled', () => {
  it.each([
    ['ukroyhosc', 'u k r o y h o s c, all small letters'],
    ['NORTH-7', 'N O R T H hyphen seven, all capital letters'],
    ['09646522', 'zero nine six four six five two two'],
    ['aB0O', 'small a, capital B, zero, capital O'],
    ['a_b.c/d', 'a underscore b dot c slash d, all small letters'],
    ['1~2', 'one ~ two'],
  ])('%s: %s', (code, text) => {
    expect(spelledText(spelled(code))).toBe(text);
  });

  it.each([
    ['l1O0', ['l', '1', 'O', '0']],
    ['ukroyhosc', ['o', 's']],
    ['473', []],
  ])('%s: careful with %j', (code, careful) => {
    expect(spelled(code).careful).toEqual(careful);
  });

  it('says what all of it is', () => {
    expect(spelled('473')).toMatchObject({ letters: 'none', digits: 'all' });
    expect(spelled('AB7')).toMatchObject({ letters: 'capital', digits: 'some' });
  });
});

describe('a place, in words', () => {
  it.each([
    ['', ''],
    ['name', 'Name'],
    ['services', 'Services'],
    ['services.clarity.code', 'Dexcom Clarity: Code'],
    ['contact.hours', 'Hours'],
    ['notes.carelink', 'Note to families: CareLink'],
    ['clinics.3.services.glooko.code', 'Clinic 4: Glooko: Code'],
    ['colour', 'colour'],
    ['services.constructor', 'constructor'],
  ])('%j: %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
