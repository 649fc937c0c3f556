// Imports and restored backups: all or nothing, never chosen, never confirmed, never in place of what is stronger.

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/background/changes.ts';
import { importClinics, restore } from '../../../utils/background/changes-import.ts';
import { takeIn } from '../../../utils/clinic-wishes.ts';
import { knownClinics, resolveActive } from '../../../utils/clinics/active.ts';
import { arrivingCodes } from '../../../utils/clinics/arriving-codes.ts';
import { differences } from '../../../utils/clinics/compare.ts';
import { type Incoming, readIncoming } from '../../../utils/clinics/incoming.ts';
import { withoutProvenance } from '../../../utils/clinics/own-codes.ts';
import { previewOf } from '../../../utils/clinics/preview.ts';
import { MOST_CLINICS, type Profile } from '../../../utils/clinics/profile.ts';
import { backupText } from '../../../utils/clinics/profile-text.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { clinic, full, least } from '../samples/profiles.ts';
import {
  BROKEN,
  BUILT_IN,
  chose,
  confirmedAll,
  NO_POLICY,
  policyOf,
  settingsWith,
  stateOf,
} from '../samples/states.ts';

const TODAY = '2026-11-21';
const LOCK = policyOf({ lockClinics: true, defaultClinic: BUILT_IN.id });
const PINNED = policyOf({ clinics: [clinic('pinned')] });
const mine = { provenance: 'entered' as const, profile: clinic('mine') };
const other = clinic('mine', { clarity: { code: 'changed' } });

function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}
const reasonOf = (change: Change) => ('settings' in change ? null : change.reason);
const taken = async (settings: Settings, profiles: Profile[], replace: string[] = [], policy = NO_POLICY) =>
  importClinics(await stateOf(settings, policy), { private: false, sure: true, profiles, replace });

describe('an import', () => {
  it('adds the clinics as imported and changes nothing else', async () => {
    const settings = settingsOf(await taken(settingsWith(), [full, least]));
    expect(settings).toEqual(
      settingsWith({ clinics: [full, least].map((profile) => ({ provenance: 'imported', profile })) }),
    );
  });

  it('replaces an entered one only where a person agreed; it is imported then, and asked about again', async () => {
    const before = await confirmedAll(chose('mine', { clinics: [mine] }));
    expect(reasonOf(await taken(before, [other]))).toBe('taken');
    const settings = settingsOf(await taken(before, [other], ['mine']));
    expect(settings.clinics).toEqual([{ provenance: 'imported', profile: other }]);
    expect((await resolveActive(settings, NO_POLICY)).services.some(({ confirmed }) => confirmed)).toBe(false);
  });

  it.each<[string, Settings, Profile[], typeof NO_POLICY, string]>([
    ['under a lock', settingsWith(), [full], LOCK, 'locked'],
    ['under a broken policy', settingsWith(), [full], BROKEN, 'locked'],
    ['of the built-in clinic’s id', settingsWith(), [clinic(BUILT_IN.id)], NO_POLICY, 'kept'],
    ['of a pinned clinic’s id', settingsWith(), [clinic('pinned')], PINNED, 'kept'],
    ['as a whole, where one of several is', settingsWith(), [full, clinic(BUILT_IN.id)], NO_POLICY, 'kept'],
    [
      'of a clinic that a pinned one hides',
      settingsWith({ clinics: [{ ...mine, profile: clinic('pinned') }] }),
      [clinic('pinned')],
      PINNED,
      'kept',
    ],
    [
      'where there is no room',
      settingsWith({
        clinics: Array.from({ length: MOST_CLINICS }, (_, at) => ({ ...mine, profile: clinic(`c-${at}`) })),
      }),
      [full],
      NO_POLICY,
      'full',
    ],
  ])('is refused %s', async (_what, settings, profiles, policy, reason) => {
    const ids = profiles.map(({ id }) => id);
    expect(reasonOf(await taken(settings, profiles, ids, policy))).toBe(reason);
  });
});

describe('the preview', () => {
  const known = knownClinics(settingsWith({ clinics: [mine] }), NO_POLICY);
  const against = (profile: Profile) => previewOf({ kind: 'profile', profiles: [profile] }, known, TODAY)[0]?.against;

  it('says what would become of each clinic', () => {
    expect(against(full)).toBe('new');
    expect(against(mine.profile)).toBe('same');
    expect(against(other)).toBe('change');
    expect(against(clinic(BUILT_IN.id))).toBe('kept');
  });

  it('shows before and after, codes first', () => {
    const [item] = previewOf({ kind: 'profile', profiles: [{ ...other, name: 'New' }] }, known, TODAY);
    expect(item?.differences).toEqual([
      { path: 'services.clarity.code', before: 'mine-code', after: 'changed' },
      { path: 'name', before: 'Clinic mine', after: 'New' },
    ]);
  });

  it('a service that was empty and has a code now is one difference, and so is the way back', () => {
    const empty = { ...least, services: { glooko: {} } };
    const coded = { ...least, services: { glooko: { code: 'NORTH-7' } } };
    const code = { path: 'services.glooko.code', before: null, after: 'NORTH-7' };
    expect(differences(empty, coded)).toEqual([code]);
    expect(differences(coded, empty)).toEqual([{ ...code, before: 'NORTH-7', after: null }]);
    expect(differences(least, empty)).toEqual([{ path: 'services.glooko', before: null, after: '' }]);
    expect(differences(null, least).map(({ path }) => path)).toEqual(['format', 'id', 'name', 'services']);
  });

  it('what is sent is what it showed: the same and the kept stay out, changes are named', () => {
    const incoming: Incoming = {
      kind: 'backup',
      profiles: [full, other, clinic(BUILT_IN.id)],
      ownCodes: {},
      prefill: 'ask',
      off: { everywhere: false, sites: [] },
    };
    expect(takeIn(incoming, previewOf(incoming, known, TODAY), false)).toMatchObject({
      type: 'ui:restore',
      clinics: [full, other],
      replace: ['mine'],
    });
    const one: Incoming = { kind: 'profile', profiles: [full] };
    expect(takeIn(one, previewOf(one, known, TODAY), true)).toEqual({
      type: 'ui:import',
      private: true,
      sure: true,
      profiles: [full],
      replace: [],
    });
  });
});

describe('backup and restore', () => {
  const ownCodes: Settings['ownCodes'] = { [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } };
  const from = chose('mine', {
    clinics: [mine],
    ownCodes,
    prefill: 'ask',
    off: { everywhere: false, sites: ['glooko'] },
  });
  const restored = async (from: Settings, to: Settings, policy = NO_POLICY) => {
    const { clinics, prefill, off } = from;
    const text = backupText({
      profiles: clinics.map(({ profile }) => profile),
      ownCodes: withoutProvenance(from.ownCodes),
      prefill,
      off,
    });
    const read = readIncoming(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const wish = takeIn(read.value, previewOf(read.value, knownClinics(to, policy), TODAY), false);
    if (wish.type !== 'ui:restore') throw new Error(wish.type);
    return restore(await stateOf(to, policy), wish);
  };

  it('on another computer: the same clinics, imported; own codes, switches; nothing chosen or confirmed', async () => {
    const settings = settingsOf(await restored(await confirmedAll(from), settingsWith()));
    expect(settings).toEqual(
      settingsWith({
        clinics: [{ provenance: 'imported', profile: mine.profile }],
        ownCodes: { [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20', provenance: 'imported' } } },
        prefill: 'ask',
        off: from.off,
      }),
    );
  });

  it('a restored own code is asked about, though the clinic was confirmed', async () => {
    const to = await confirmedAll(chose(BUILT_IN.id));
    const { services } = await resolveActive(settingsOf(await restored(from, to)), NO_POLICY);
    expect(services.map(({ service, code, provenance, confirmed }) => [service, code, provenance, confirmed])).toEqual([
      ['glooko', 'TEAM-7', 'imported', false],
      ['clarity', BUILT_IN.code, 'bundled', true],
      ['libreview', null, 'bundled', false],
    ]);
  });

  it('an own code that is here stays', async () => {
    const here = { [BUILT_IN.id]: { glooko: { code: 'HERE-1', enteredOn: '2026-11-20' } } };
    expect(settingsOf(await restored(from, settingsWith({ ownCodes: here }))).ownCodes).toEqual(here);
  });

  it('what becomes of each own code is known before', () => {
    const one = (code: string) => ({ glooko: { code, enteredOn: '2026-11-20' } });
    const known = knownClinics(settingsWith({ clinics: [mine] }), NO_POLICY);
    const saved = {
      [BUILT_IN.id]: { ...one('TEAM-7'), clarity: one('X-1').glooko },
      mine: one('NEW-1'),
      gone: one('X-2'),
    };
    const coming = arrivingCodes(saved, { [BUILT_IN.id]: one('HERE-1'), mine: one('HERE-2') }, known, ['mine']);
    expect(coming.map(({ clinic: id, service, code, here, own }) => [id, service, code, here, own !== null])).toEqual([
      [BUILT_IN.id, 'glooko', 'TEAM-7', 'HERE-1', false],
      [BUILT_IN.id, 'clarity', 'X-1', BUILT_IN.code, false],
      ['mine', 'glooko', 'NEW-1', 'HERE-2', true],
      ['gone', 'glooko', 'X-2', null, false],
    ]);
    expect(coming.at(-1)?.name).toBeNull();
  });

  it('own codes of clinics that are not here stay out', async () => {
    const strange = { ...from, ownCodes: { gone: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } } };
    expect(settingsOf(await restored(strange, settingsWith())).ownCodes).toEqual({});
  });

  it('is refused under a lock', async () => {
    expect(reasonOf(await restored(from, settingsWith(), LOCK))).toBe('locked');
  });
});
