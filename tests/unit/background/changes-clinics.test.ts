// Clinics that a person keeps: edited, copied, removed and put back. None of it chooses or confirms anything.

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/background/changes.ts';
import { duplicateClinic, putBack, removeClinic, saveClinic } from '../../../utils/background/changes-clinics.ts';
import { resolveActive } from '../../../utils/clinics/active.ts';
import { MOST_CLINICS, type Profile } from '../../../utils/clinics/profile.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { clinic } from '../samples/profiles.ts';
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

const AT_HOME = { private: false } as const;
const LOCK = policyOf({ lockClinics: true, defaultClinic: BUILT_IN.id });
const PINNED = policyOf({ clinics: [clinic('pinned')] });
const own = { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } };
const mine = (provenance: 'entered' | 'imported' = 'entered', profile = clinic('mine')) => ({ provenance, profile });
const many = Array.from({ length: MOST_CLINICS }, (_, at) => mine('entered', clinic(`c-${at}`)));

function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}
const reasonOf = (change: Change) => ('settings' in change ? null : change.reason);
const save = async (settings: Settings, profile: Profile, before: string | null, policy = NO_POLICY) =>
  saveClinic(await stateOf(settings, policy), { ...AT_HOME, profile, before });

describe('saving what the editor holds', () => {
  it('a new clinic is entered here, not chosen and not confirmed', async () => {
    const settings = settingsOf(await save(settingsWith(), clinic('new'), null));
    expect(settings).toEqual(settingsWith({ clinics: [{ provenance: 'entered', profile: clinic('new') }] }));
  });

  it('an edited one keeps its place and asks again', async () => {
    const before = await confirmedAll(chose('mine', { clinics: [mine(), mine('entered', clinic('other'))] }));
    const settings = settingsOf(await save(before, clinic('mine', { clarity: { code: 'changed' } }), 'mine'));
    expect(settings.clinics.map(({ profile }) => profile.id)).toEqual(['mine', 'other']);
    const { clinic: active, services } = await resolveActive(settings, NO_POLICY);
    expect(active?.profile.id).toBe('mine');
    expect(services.find(({ service }) => service === 'clarity')).toMatchObject({ code: 'changed', confirmed: false });
  });

  it('an imported one that was edited is entered here', async () => {
    const settings = settingsOf(await save(settingsWith({ clinics: [mine('imported')] }), clinic('mine'), 'mine'));
    expect(settings.clinics[0]?.provenance).toBe('entered');
  });

  it('under a new id it keeps choice, own codes and what was said yes to', async () => {
    const lastConfirmed = { mine: { name: 'Clinic mine', provenance: 'entered' as const, services: {} } };
    const before = chose('mine', { clinics: [mine()], ownCodes: { mine: own }, lastConfirmed });
    const settings = settingsOf(await save(before, clinic('renamed'), 'mine'));
    expect(settings).toMatchObject({ choice: { clinic: 'renamed' }, ownCodes: { renamed: own } });
    expect(Object.keys(settings.lastConfirmed)).toEqual(['renamed']);
  });

  it('an own code that the profile has now is gone for good', async () => {
    const before = settingsWith({ clinics: [mine()], ownCodes: { mine: own } });
    expect(settingsOf(await save(before, clinic('mine', { glooko: { code: 'GIVEN' } }), 'mine')).ownCodes).toEqual({});
  });

  it.each<[string, Settings, Profile, string | null, typeof NO_POLICY, string]>([
    ['under a lock', settingsWith(), clinic('new'), null, LOCK, 'locked'],
    ['under a broken policy', settingsWith(), clinic('new'), null, BROKEN, 'locked'],
    ['with the id of a built-in one', settingsWith(), clinic(BUILT_IN.id), null, NO_POLICY, 'taken'],
    ['with the id of a pinned one', settingsWith(), clinic('pinned'), null, PINNED, 'taken'],
    [
      'with the id of another',
      settingsWith({ clinics: [mine(), mine('entered', clinic('other'))] }),
      clinic('other'),
      'mine',
      NO_POLICY,
      'taken',
    ],
    [
      'with the id of one that a pinned one hides',
      settingsWith({ clinics: [mine('entered', clinic('pinned'))] }),
      clinic('pinned'),
      null,
      PINNED,
      'taken',
    ],
    ['over a built-in one', settingsWith(), clinic(BUILT_IN.id), BUILT_IN.id, NO_POLICY, 'kept'],
    ['over a pinned one', settingsWith(), clinic('pinned'), 'pinned', PINNED, 'kept'],
    ['over one that is gone', settingsWith(), clinic('mine'), 'mine', NO_POLICY, 'unknown-clinic'],
    ['where there is no room', settingsWith({ clinics: many }), clinic('new'), null, NO_POLICY, 'full'],
  ])('is refused %s', async (_what, settings, profile, before, policy, reason) => {
    expect(reasonOf(await save(settings, profile, before, policy))).toBe(reason);
  });
});

describe('a copy', () => {
  const copy = async (settings: Settings, id: string, policy = NO_POLICY, as = 'own-copy') =>
    duplicateClinic(await stateOf(settings, policy), { ...AT_HOME, clinic: id, id: as, name: 'Copy' });

  it.each([
    ['a built-in one', settingsWith(), BUILT_IN.id, NO_POLICY, 'entered'],
    ['a pinned one', settingsWith(), 'pinned', PINNED, 'entered'],
    ['an entered one', settingsWith({ clinics: [mine()] }), 'mine', NO_POLICY, 'entered'],
    [
      'an imported one, which nobody typed',
      settingsWith({ clinics: [mine('imported')] }),
      'mine',
      NO_POLICY,
      'imported',
    ],
  ] as const)('of %s', async (_what, settings, id, policy, provenance) => {
    const state = await stateOf(settings, policy);
    const from = state.active.clinics.find(({ profile }) => profile.id === id);
    const { clinics, ...others } = settingsOf(await copy(settings, id, policy));
    expect(clinics.at(-1)).toEqual({ provenance, profile: { ...from?.profile, id: 'own-copy', name: 'Copy' } });
    const { clinics: _, ...before } = settings;
    expect(others).toEqual(before);
  });

  it.each([
    ['under a lock', BUILT_IN.id, LOCK, 'own-copy', 'locked'],
    ['of one that is not there', 'gone', NO_POLICY, 'own-copy', 'unknown-clinic'],
    ['under an id that is taken', BUILT_IN.id, NO_POLICY, BUILT_IN.id, 'taken'],
  ] as const)('is refused %s', async (_what, id, policy, as, reason) => {
    expect(reasonOf(await copy(settingsWith(), id, policy, as))).toBe(reason);
  });
});

describe('undoing a removal', () => {
  const full = chose('mine', { clinics: [mine('imported')], ownCodes: { mine: own } });
  const removed = async (settings: Settings, id = 'mine') =>
    settingsOf(removeClinic(await stateOf(settings), { ...AT_HOME, clinic: id }));
  const back = async (settings: Settings, policy = NO_POLICY) => putBack(await stateOf(settings, policy));

  it('gives back everything: profile, provenance, own codes, choice, yes', async () => {
    const before = await confirmedAll(full);
    expect(settingsOf(await back(await removed(before)))).toEqual(before);
  });

  it('does not take the place of a clinic that was chosen since', async () => {
    const since = { ...(await removed(full)), choice: { clinic: BUILT_IN.id, besides: null } };
    expect(settingsOf(await back(since)).choice).toEqual(since.choice);
  });

  it('only once, and only the last', async () => {
    const two = await removed(
      await removed(settingsWith({ clinics: [mine(), mine('entered', clinic('other'))] })),
      'other',
    );
    const once = settingsOf(await back(two));
    expect(once.clinics.map(({ profile }) => profile.id)).toEqual(['other']);
    expect(reasonOf(await back(once))).toBe('nothing');
  });

  it('what was remembered of the clinic goes with the next removal', async () => {
    const lastConfirmed = { mine: { name: 'M', provenance: 'entered' as const, services: {} } };
    const first = await removed(settingsWith({ clinics: [mine(), mine('entered', clinic('other'))], lastConfirmed }));
    expect(first.lastConfirmed).toEqual(lastConfirmed);
    expect((await removed(first, 'other')).lastConfirmed).toEqual({});
  });

  it('is refused where the id was taken meanwhile, under a lock, and where there is no room', async () => {
    const gone = await removed(full);
    expect(reasonOf(await back({ ...gone, clinics: [mine()] }))).toBe('taken');
    expect(reasonOf(await back(gone, LOCK))).toBe('locked');
    expect(reasonOf(await back({ ...gone, clinics: many }))).toBe('full');
  });
});
