// Stored settings: what fits is read, what does not is told and left alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../utils/schema.ts';
import { FIRST_SETTINGS, readSettings, SETTINGS_VERSION, settingsSchema } from '../../../utils/settings.ts';
import { full, least, withValue } from '../samples/profiles.ts';

const digest = 'a'.repeat(64);
const box = {
  host: 'clarity.dexcom.eu',
  path: '/i/#/settings',
  elements: ['input', 'div'],
  attributes: ['id'],
  words: ['code'],
};
const rich = {
  version: SETTINGS_VERSION,
  choice: { clinic: 'north-children', besides: 'pinned' },
  clinics: [
    { provenance: 'entered', profile: full },
    { provenance: 'imported', profile: least },
  ],
  ownCodes: {
    'ggc-children': {
      glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' },
      libreview: { code: '09646522', enteredOn: '2026-11-20', provenance: 'imported' },
    },
  },
  removed: {
    provenance: 'entered',
    profile: least,
    ownCodes: { clarity: { code: 'kept', enteredOn: '2026-11-20' } },
    wasChosen: true,
  },
  confirmed: [digest],
  lastConfirmed: {
    'north-children': {
      name: 'North',
      provenance: 'managed',
      services: { clarity: { code: 'northkids', shownAs: null, provenance: 'imported' } },
    },
  },
  off: { everywhere: false, sites: ['clarity'] },
  prefill: 'ask',
  taught: { glooko: [], clarity: [box], libreview: [] },
  family: { devices: ['omnipod', 'dexcom-g6'], done: ['clarity-to-glooko'] },
  checks: { 'north-children': { clarity: { code: 'northkids', on: '2026-11-21' } } },
  movedFrom: { clinic: 'south-children', name: 'South' },
  log: 'counts',
  wardMode: true,
  language: { tag: 'ur', agreed: ['ur', 'zh-Hans'] },
};

describe('settings that fit', () => {
  it('nothing stored: the first settings, with no clinic chosen and nothing confirmed', () => {
    expect(readSettings(undefined)).toEqual({ ok: true, value: FIRST_SETTINGS });
    expect(FIRST_SETTINGS).toMatchObject({
      choice: null,
      clinics: [],
      ownCodes: {},
      removed: null,
      confirmed: [],
      lastConfirmed: {},
      off: { everywhere: false, sites: [] },
      taught: { glooko: [], clarity: [], libreview: [] },
      family: { devices: [], done: [] },
      checks: {},
      movedFrom: null,
      log: 'full',
      wardMode: false,
      language: { tag: null, agreed: [] },
    });
  });

  it('the first settings fit their own schema', () => {
    expect(parse(settingsSchema, FIRST_SETTINGS)).toEqual({ ok: true, value: FIRST_SETTINGS });
  });

  it('are read as they were written, also through JSON', () => {
    expect(readSettings(rich)).toEqual({ ok: true, value: rich });
    expect(readSettings(JSON.parse(JSON.stringify(rich)))).toEqual({ ok: true, value: rich });
  });
});

// As they were stored by the versions before: each lacks what came after it.
const {
  checks: _checks,
  movedFrom: _movedFrom,
  log: _log,
  wardMode: _wardMode,
  language: _language,
  ...fourth
} = { ...rich, version: 4 };
const { family: _family, ...third } = { ...fourth, version: 3 };
const { removed: _removed, lastConfirmed: _lastConfirmed, ...second } = { ...third, version: 2 };
const unasked = { checks: {}, movedFrom: null, log: 'full', wardMode: false, language: { tag: null, agreed: [] } };
const nobody = { family: { devices: [], done: [] }, ...unasked };

describe('settings of version 4', () => {
  it('are read as they are: no code was checked, nobody has moved, all may be written down, and this is no ward’s computer', () => {
    expect(readSettings(fourth)).toEqual({ ok: true, value: { ...rich, ...unasked } });
  });
});

describe('settings of version 3', () => {
  it('are read as they are: the family has not said what it has', () => {
    expect(readSettings(third)).toEqual({ ok: true, value: { ...rich, ...nobody } });
  });
});
const { taught: _taught, ...first } = { ...second, version: 1 };

describe('settings of version 2', () => {
  it('are read as they are: nothing was removed, and what was said yes to is not known', () => {
    expect(readSettings(second)).toEqual({
      ok: true,
      value: { ...rich, removed: null, lastConfirmed: {}, ...nobody },
    });
  });

  it('keep their confirmations', () => {
    expect(readSettings(second)).toMatchObject({ value: { confirmed: [digest] } });
  });

  it('with a key of version 3 are not taken for version 3', () => {
    expect(readSettings({ ...second, removed: 7 })).toMatchObject({ ok: true, value: { removed: null } });
  });
});

describe('settings of version 1', () => {
  it('are read as they are, and no box was pointed out', () => {
    expect(readSettings(first)).toEqual({
      ok: true,
      value: {
        ...rich,
        removed: null,
        lastConfirmed: {},
        taught: { glooko: [], clarity: [], libreview: [] },
        ...nobody,
      },
    });
  });

  it('are left as they were stored', () => {
    const stored = JSON.stringify(first);
    readSettings(first);
    expect(JSON.stringify(first)).toBe(stored);
  });

  it.each<[path: string, value: unknown, at?: string]>([
    ['choice', 'north-children'],
    ['clinics.0.profile.services.clarity.code', 7],
    ['confirmed', [digest, 'short'], 'confirmed.1'],
    ['prefill', 'never'],
    ['colour', 'red'],
  ])('are not read with %s %j', (path, value, at = path) => {
    const read = readSettings(withValue(first, path, value));
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual([at]);
  });

  it('of a version that never was are not read', () => {
    for (const version of [0, -1, 1.5, SETTINGS_VERSION + 1])
      expect(readSettings({ ...first, version }).ok).toBe(false);
  });
});

describe('settings that do not', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'settings'],
    ['a list', [rich]],
    ['an empty object', {}],
  ])('%s', (_what, raw) => {
    expect(readSettings(raw).ok).toBe(false);
  });

  it.each<[path: string, value: unknown, at?: string]>([
    ['version', undefined],
    ['version', 0],
    ['version', SETTINGS_VERSION + 1],
    ['version', String(SETTINGS_VERSION)],
    ['version', Number.NaN],
    ['version', 'constructor'],
    ['choice', 'north-children'],
    ['choice.clinic', 'North Children'],
    ['choice.besides', undefined],
    ['clinics', {}],
    ['clinics.0.provenance', 'managed'],
    ['clinics.0.provenance', 'bundled'],
    ['clinics.0.profile.name', '<b>x</b>'],
    ['clinics.0.profile.services.clarity.code', 7],
    ['ownCodes', null],
    ['ownCodes.Bad id', {}],
    ['ownCodes.ggc-children.glooko', 'TEAM-7'],
    ['ownCodes.ggc-children.glooko.code', 'a b'],
    ['ownCodes.ggc-children.carelink', { code: 'abc', enteredOn: '2026-11-20' }],
    ['confirmed', [digest, 'short'], 'confirmed.1'],
    ['confirmed', [digest.toUpperCase()], 'confirmed.0'],
    ['off.sites', ['carelink'], 'off.sites.0'],
    ['off.everywhere', 'no'],
    ['prefill', 'never'],
    ['ownCodes.ggc-children.glooko.provenance', 'managed'],
    ['removed', undefined],
    ['removed.provenance', 'managed'],
    ['removed.profile.name', '<b>x</b>'],
    ['removed.wasChosen', undefined],
    ['lastConfirmed', undefined],
    ['lastConfirmed.north-children.services.clarity.code', 7],
    ['lastConfirmed.north-children.services.carelink', {}],
    ['lastConfirmed.north-children.provenance', 'signed'],
    ['taught', undefined],
    ['taught.clarity', undefined],
    ['taught.carelink', []],
    ['taught.clarity.0.path', '/anna@example.org'],
    ['taught.clarity.0.value', 'northkids'],
    ['taught.clarity', Array.from({ length: 21 }, () => box)],
    ['family', undefined],
    ['family.devices', ['toaster'], 'family.devices.0'],
    ['family.devices', ['omnipod', 'omnipod']],
    ['family.done', ['glooko'], 'family.done.0'],
    ['family.name', 'Anna'],
    ['wardMode', undefined],
    ['wardMode', 'yes'],
    ['language.tag', 'Polish'],
    ['language.agreed', 'pl'],
    ['colour', 'red'],
  ])('%s: %j', (path, value, at = path) => {
    const read = readSettings(withValue(rich, path, value));
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(at);
  });

  it('any plain data is either read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => typeof readSettings(raw).ok === 'boolean'));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(rich)), fc.jsonValue(), (key, raw) => {
        expect(typeof readSettings({ ...rich, [key]: raw }).ok).toBe('boolean');
      }),
    );
  });

  it('what is refused leaves what was stored as it was', () => {
    const stored = structuredClone({ ...rich, prefill: 'never' });
    const before = structuredClone(stored);
    readSettings(stored);
    expect(stored).toEqual(before);
  });
});
