// Which clinics there are, which one is in use, and which of its codes may go in by themselves.

import { describe, expect, it } from 'vitest';
import { knownClinics, resolveActive } from '../../../utils/clinics/active.ts';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { profileSchema } from '../../../utils/clinics/profile.ts';
import { parse } from '../../../utils/schema.ts';
import type { Settings } from '../../../utils/settings.ts';
import { clinic, type least } from '../samples/profiles.ts';
import { BROKEN, BUILT_IN, chose, confirmedAll, NO_POLICY, policyOf, settingsWith } from '../samples/states.ts';

const entered = (id: string): Settings['clinics'][number] => ({ provenance: 'entered', profile: clinic(id) });
const imported = (id: string): Settings['clinics'][number] => ({ provenance: 'imported', profile: clinic(id) });
const own = (code: string) => ({ code, enteredOn: '2026-11-20' });

describe('the clinics there are', () => {
  const list = (settings: Settings, policy = NO_POLICY) =>
    knownClinics(settings, policy).map(({ profile, provenance }) => `${provenance} ${profile.id}`);

  it('the ones that come with the copy are profiles that fit, with ids of their own', () => {
    for (const profile of BUNDLED_CLINICS) expect(parse(profileSchema, profile)).toEqual({ ok: true, value: profile });
    expect(new Set(BUNDLED_CLINICS.map(({ id }) => id)).size).toBe(BUNDLED_CLINICS.length);
  });

  it('strongest provenance first', () => {
    const settings = settingsWith({ clinics: [entered('mine'), imported('file')] });
    expect(list(settings, policyOf({ clinics: [clinic('pinned')] }))).toEqual([
      'managed pinned',
      `bundled ${BUILT_IN.id}`,
      'entered mine',
      'imported file',
    ]);
  });

  it('an import never stands in for a managed or built-in clinic of the same id', () => {
    const settings = settingsWith({ clinics: [imported(BUILT_IN.id), imported('pinned')] });
    const clinics = knownClinics(settings, policyOf({ clinics: [clinic('pinned')] }));
    expect(clinics.map(({ provenance }) => provenance)).toEqual(['managed', 'bundled']);
  });

  it('a managed profile stands in for a built-in one of the same id', () => {
    const policy = policyOf({ clinics: [clinic(BUILT_IN.id)] });
    expect(list(settingsWith(), policy)).toEqual([`managed ${BUILT_IN.id}`]);
  });

  it('a lock leaves those of the policy and the copy', () => {
    const settings = settingsWith({ clinics: [entered('mine'), imported('file')] });
    const policy = policyOf({ lockClinics: true, clinics: [clinic('pinned')] });
    expect(list(settings, policy)).toEqual(['managed pinned', `bundled ${BUILT_IN.id}`]);
  });

  it('a broken policy leaves none at all', () => {
    expect(list(settingsWith({ clinics: [entered('mine')] }), BROKEN)).toEqual([]);
  });
});

describe('the clinic in use', () => {
  const pinned = policyOf({ clinics: [clinic('pinned'), clinic('second')], defaultClinic: 'pinned' });
  it.each<[string, Settings, Parameters<typeof resolveActive>[1], string | null, boolean]>([
    ['nobody chose: none, though one is built in', settingsWith(), NO_POLICY, null, false],
    ['a person chose', chose(BUILT_IN.id), NO_POLICY, BUILT_IN.id, false],
    ['the choice is gone', chose('gone'), NO_POLICY, null, false],
    ['the policy has a default', settingsWith(), pinned, 'pinned', true],
    ['a choice made before the default came does not outvote it', chose(BUILT_IN.id), pinned, 'pinned', true],
    [
      'a choice made while this default stood does',
      settingsWith({ choice: { clinic: 'second', besides: 'pinned' } }),
      pinned,
      'second',
      false,
    ],
    [
      '… and not once the default is another',
      settingsWith({ choice: { clinic: 'pinned', besides: 'second' } }),
      pinned,
      'pinned',
      true,
    ],
    [
      'a choice that is gone falls back to the default',
      settingsWith({ choice: { clinic: 'gone', besides: 'pinned' } }),
      pinned,
      'pinned',
      true,
    ],
    [
      'a choice made beside a default that is gone',
      settingsWith({ choice: { clinic: BUILT_IN.id, besides: 'pinned' } }),
      NO_POLICY,
      null,
      false,
    ],
    [
      'pinned, but no default: nobody is preselected',
      settingsWith(),
      policyOf({ clinics: [clinic('pinned')] }),
      null,
      false,
    ],
    ['a broken policy: none, whatever was chosen', chose(BUILT_IN.id), BROKEN, null, false],
    [
      'a lock ignores a stored profile that was chosen',
      settingsWith({ clinics: [entered('mine')], choice: { clinic: 'mine', besides: null } }),
      policyOf({ lockClinics: true, clinics: [clinic('pinned')] }),
      null,
      false,
    ],
  ])('%s', async (_what, settings, policy, id, byPolicy) => {
    const active = await resolveActive(settings, policy);
    expect([active.clinic?.profile.id ?? null, active.byPolicy]).toEqual([id, byPolicy]);
    expect(active.broken).toBe(policy.kind === 'broken');
    // A policy that can't be read may hold a lock.
    if (active.broken) expect(active.locked).toBe(true);
    if (id === null) expect(active.services).toEqual([]);
  });

  it.each([
    ['auto', {}, 'auto'],
    ['ask', {}, 'ask'],
    ['auto', { prefill: 'ask' as const }, 'ask'],
    ['ask', { prefill: 'auto' as const }, 'auto'],
  ] as const)('prefill %s with policy %j: %s', async (mine, policy, then) => {
    expect((await resolveActive(settingsWith({ prefill: mine }), policyOf(policy))).prefill).toBe(then);
  });

  it('lists only the services that are on', async () => {
    const policy = policyOf({ services: ['libreview', 'glooko'] });
    expect((await resolveActive(chose(BUILT_IN.id), policy)).services.map(({ service }) => service)).toEqual([
      'glooko',
      'libreview',
    ]);
  });
});

describe('a code and its confirmation', () => {
  const clarity = async (settings: Settings, policy = NO_POLICY) =>
    (await resolveActive(settings, policy)).services.find(({ service }) => service === 'clarity');
  const glooko = async (settings: Settings, policy = NO_POLICY) =>
    (await resolveActive(settings, policy)).services.find(({ service }) => service === 'glooko');

  it('the built-in clinic is not confirmed until a person said so', async () => {
    const settings = chose(BUILT_IN.id);
    expect(await clarity(settings)).toMatchObject({ code: BUILT_IN.code, provenance: 'bundled', confirmed: false });
    expect(await clarity(await confirmedAll(settings))).toMatchObject({ confirmed: true });
  });

  it('a service without a code has no digest and is not confirmed', async () => {
    expect(await glooko(chose(BUILT_IN.id))).toMatchObject({ code: null, digest: null, confirmed: false });
  });

  it('a managed clinic counts as confirmed, chosen or by default', async () => {
    const policy = policyOf({ clinics: [clinic('pinned')] });
    expect(await clarity(chose('pinned'), policy)).toMatchObject({ provenance: 'managed', confirmed: true });
  });

  it('a built-in clinic that the policy chose counts as confirmed', async () => {
    expect(await clarity(settingsWith(), policyOf({ defaultClinic: BUILT_IN.id }))).toMatchObject({
      provenance: 'bundled',
      confirmed: true,
    });
  });

  it('a built-in clinic that a person chose against the default does not', async () => {
    const policy = policyOf({ clinics: [clinic('pinned')], defaultClinic: 'pinned' });
    const settings = settingsWith({ choice: { clinic: BUILT_IN.id, besides: 'pinned' } });
    expect(await clarity(settings, policy)).toMatchObject({ confirmed: false });
  });

  it('a code entered here fills a gap, and says so', async () => {
    const settings = chose(BUILT_IN.id, { ownCodes: { [BUILT_IN.id]: { glooko: own('TEAM-7') } } });
    expect(await glooko(settings)).toMatchObject({
      code: 'TEAM-7',
      provenance: 'entered',
      checkedOn: '2026-11-20',
      source: null,
      confirmed: false,
    });
    expect(await glooko(await confirmedAll(settings))).toMatchObject({ confirmed: true });
  });

  it('a code entered here never replaces one that the profile has', async () => {
    const settings = chose(BUILT_IN.id, { ownCodes: { [BUILT_IN.id]: { clarity: own('mine-7') } } });
    expect(await clarity(settings)).toMatchObject({ code: BUILT_IN.code, provenance: 'bundled' });
  });

  it('a code entered on top of a managed clinic is not confirmed by the policy', async () => {
    const policy = policyOf({ clinics: [clinic('pinned', {})], defaultClinic: 'pinned' });
    const settings = settingsWith({ ownCodes: { pinned: { glooko: own('TEAM-7') } } });
    expect(await glooko(settings, policy)).toMatchObject({ code: 'TEAM-7', provenance: 'entered', confirmed: false });
  });

  it('under a lock, codes entered here are not used', async () => {
    const policy = policyOf({ clinics: [clinic('pinned', {})], defaultClinic: 'pinned', lockClinics: true });
    const settings = settingsWith({ ownCodes: { pinned: { glooko: own('TEAM-7') } } });
    expect(await glooko(settings, policy)).toMatchObject({ code: null, provenance: 'managed' });
  });

  it.each<[string, (profile: typeof least) => typeof least]>([
    ['code', (profile) => ({ ...profile, services: { clarity: { code: 'other-code' } } })],
    ['shown name', (profile) => ({ ...profile, services: { clarity: { code: 'mine-code', shownAs: 'Other' } } })],
    ['clinic name', (profile) => ({ ...profile, name: 'Other' })],
  ])('a new %s ends the confirmation', async (_what, edit) => {
    const settings = await confirmedAll(chose('mine', { clinics: [entered('mine')] }));
    expect(await clarity(settings)).toMatchObject({ confirmed: true });
    const edited = { ...settings, clinics: [{ provenance: 'entered' as const, profile: edit(clinic('mine')) }] };
    expect(await clarity(edited)).toMatchObject({ confirmed: false });
  });

  it('the same clinic from a file is not confirmed by what was entered', async () => {
    const settings = await confirmedAll(chose('mine', { clinics: [entered('mine')] }));
    expect(await clarity({ ...settings, clinics: [imported('mine')] })).toMatchObject({ confirmed: false });
  });
});
