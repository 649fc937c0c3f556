// What an organisation may set, key by key; what arrives and does not fit is broken and says where and why.

import { describe, expect, it } from 'vitest';
import { policySchema, readPolicy } from '../../../utils/clinics/policy.ts';
import { MOST_CLINICS } from '../../../utils/clinics/profile.ts';
import { clinic, full, least, withValue } from '../samples/profiles.ts';

const BUNDLED = ['ggc-children'];
const read = (raw: unknown) => readPolicy(raw, BUNDLED);

/** For each key: values that are taken, and values that are refused with their reason (and place, where it is deeper). */
const KEYS: Readonly<
  Record<string, { good: readonly unknown[]; bad: readonly [value: unknown, reason: string, path?: string][] }>
> = {
  clinics: {
    good: [[], [least], [full, clinic('other')], Array.from({ length: MOST_CLINICS }, (_, at) => clinic(`c-${at}`))],
    bad: [
      [{}, 'must be a list in [ ]'],
      ['abc', 'must be a list in [ ]'],
      [
        [withValue(full, 'services.libreview.code', 9646522)],
        'is a number: put it in quotes',
        'clinics.0.services.libreview.code',
      ],
      [[least, withValue(least, 'colour', 1)], 'is not a key we know: remove it', 'clinics.1.colour'],
      [['ggc-children'], 'must be an object in { }', 'clinics.0'],
      [[clinic('one'), clinic('one')], 'holds the same id twice'],
      [
        Array.from({ length: MOST_CLINICS + 1 }, (_, at) => clinic(`c-${at}`)),
        `holds more than ${MOST_CLINICS} clinics`,
      ],
    ],
  },
  defaultClinic: {
    good: ['ggc-children'],
    bad: [
      [7, 'must be text in quotes'],
      ['', 'must be 3 to 64 small letters, digits or hyphens'],
      ['GGC', 'must be 3 to 64 small letters, digits or hyphens'],
    ],
  },
  prefill: {
    good: ['auto', 'ask'],
    bad: [
      ['never', 'must be one of: auto, ask'],
      [true, 'must be one of: auto, ask'],
    ],
  },
  lockClinics: {
    good: [false],
    bad: [
      ['true', 'must be true or false'],
      [1, 'must be true or false'],
    ],
  },
  services: {
    good: [[], ['clarity'], ['glooko', 'clarity', 'libreview']],
    bad: [
      ['clarity', 'must be a list in [ ]'],
      [['carelink'], 'must be one of: glooko, clarity, libreview', 'services.0'],
    ],
  },
  wardMode: { good: [true, false], bad: [['yes', 'must be true or false']] },
  idleResetMinutes: {
    good: [1, 10, 240],
    bad: [
      [0, 'must be at least 1'],
      [241, 'must be at most 240'],
      [1.5, 'must be a whole number'],
      ['10', 'must be a number'],
    ],
  },
  log: { good: ['full', 'counts', 'off'], bad: [['none', 'must be one of: full, counts, off']] },
  logRetentionDays: {
    good: [1, 365, 3650],
    bad: [
      [0, 'must be at least 1'],
      [3651, 'must be at most 3650'],
      [Number.POSITIVE_INFINITY, 'must be a whole number'],
      ['30', 'must be a number'],
    ],
  },
  language: {
    good: ['en', 'pt-BR', 'en-GB'],
    bad: [
      ['e', 'must be a language tag like en'],
      ['en GB', 'must be a language tag like en'],
      [1, 'must be text in quotes'],
    ],
  },
  uncheckedLanguages: { good: [true, false], bad: [['no', 'must be true or false']] },
  showWelcome: { good: [true, false], bad: [[0, 'must be true or false']] },
};

describe('each key of the policy', () => {
  it('is in this table', () => {
    expect(Object.keys(KEYS).toSorted()).toEqual(Object.keys(policySchema.pipe[2].entries).toSorted());
  });

  const good = Object.entries(KEYS).flatMap(([key, cases]) => cases.good.map((value) => [key, value] as const));
  it.each(good)('%s takes a value that fits (%#)', (key, value) => {
    expect(read({ [key]: value })).toEqual({ kind: 'set', policy: { [key]: value } });
  });

  const bad = Object.entries(KEYS).flatMap(([key, cases]) =>
    cases.bad.map(([value, reason, path = key]) => [path, reason, key, value] as const),
  );
  it.each(bad)('%s: %s', (path, reason, key, value) => {
    const policy = read({ [key]: value });
    expect(policy.kind === 'broken' && policy.problems[0]).toEqual({ path, reason });
  });
});

describe('the policy as a whole', () => {
  it.each([[undefined], [null], [{}]])('%j is no policy', (raw) => {
    expect(read(raw)).toEqual({ kind: 'none' });
  });

  it.each([['text'], [7], [true], [['clinics']]])('%j is broken', (raw) => {
    expect(read(raw)).toEqual({ kind: 'broken', problems: [{ path: '', reason: 'must be an object in { }' }] });
  });

  it('a key that is not known breaks it, even beside good ones', () => {
    expect(read({ prefill: 'ask', defaultClinics: 'ggc-children' })).toEqual({
      kind: 'broken',
      problems: [{ path: 'defaultClinics', reason: 'is not a key we know: remove it' }],
    });
  });

  it('names all that is wrong', () => {
    const policy = read({ prefill: 'x', wardMode: 'x', log: 'x' });
    expect(policy.kind === 'broken' && policy.problems.map(({ path }) => path)).toEqual(['prefill', 'wardMode', 'log']);
  });
});

describe('tripwires: a key was lost on its way', () => {
  it.each<[string, unknown, string[]]>([
    ['a default that names no clinic', { defaultClinic: 'gone' }, ['defaultClinic']],
    [
      'a default that names none of the pinned',
      { defaultClinic: 'gone', clinics: [clinic('here')] },
      ['defaultClinic'],
    ],
    ['a lock alone', { lockClinics: true }, ['lockClinics']],
    ['a lock with other keys only', { lockClinics: true, prefill: 'ask', services: ['clarity'] }, ['lockClinics']],
  ])('%s', (_what, raw, paths) => {
    const policy = read(raw);
    expect(policy.kind === 'broken' && policy.problems.map(({ path }) => path)).toEqual(paths);
  });

  it.each<[string, object]>([
    ['a default that is pinned', { defaultClinic: 'here', clinics: [clinic('here')] }],
    ['a default that comes with this copy', { defaultClinic: 'ggc-children' }],
    ['a lock with pinned clinics', { lockClinics: true, clinics: [clinic('here')] }],
    ['a lock with a default', { lockClinics: true, defaultClinic: 'ggc-children' }],
    ['no lock and nothing pinned', { lockClinics: false }],
  ])('%s is fine', (_what, raw) => {
    expect(read(raw)).toEqual({ kind: 'set', policy: raw });
  });
});
