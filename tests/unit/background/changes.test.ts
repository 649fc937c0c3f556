// What a person's wish does to the settings, and when it is refused.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, choose, confirm, setPrefill, switchOff } from '../../../utils/background/changes.ts';
import { addClinic, removeClinic } from '../../../utils/background/changes-clinics.ts';
import { ownCode } from '../../../utils/background/changes-codes.ts';
import { resolveActive } from '../../../utils/clinics/active.ts';
import { newClinicId } from '../../../utils/clinics/new-id.ts';
import { clinicIdText, MOST_CLINICS } from '../../../utils/clinics/profile.ts';
import { parse } from '../../../utils/schema.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { clinic } from '../samples/profiles.ts';
import { BROKEN, BUILT_IN, chose, NO_POLICY, policyOf, settingsWith, stateOf } from '../samples/states.ts';

const TODAY = '2026-11-20';
const AT_HOME = { private: false } as const;
const mine: Settings['clinics'][number] = { provenance: 'entered', profile: clinic('mine') };
const LOCK = policyOf({ lockClinics: true, defaultClinic: BUILT_IN.id });

/** The new settings; they must be such as can be read again. Throws where the change was refused. */
function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}

const reasonOf = (change: Change) => ('settings' in change ? null : change.reason);

describe('choosing a clinic', () => {
  it.each([
    [BUILT_IN.id, NO_POLICY, null],
    ['pinned', policyOf({ clinics: [clinic('pinned')], defaultClinic: 'pinned' }), 'pinned'],
    [BUILT_IN.id, policyOf({ clinics: [clinic('pinned')], defaultClinic: 'pinned' }), 'pinned'],
  ])('%s, and the default of that moment is kept with it', async (id, policy, besides) => {
    const { choice } = settingsOf(choose(await stateOf(settingsWith(), policy), { ...AT_HOME, clinic: id }));
    expect(choice).toEqual({ clinic: id, besides });
  });

  it('none', async () => {
    expect(settingsOf(choose(await stateOf(chose(BUILT_IN.id)), { ...AT_HOME, clinic: null })).choice).toBeNull();
  });

  it.each([
    ['one that is not there', 'gone', settingsWith(), NO_POLICY],
    ['one that a lock hides', 'mine', settingsWith({ clinics: [mine] }), LOCK],
    ['any under a broken policy', BUILT_IN.id, settingsWith(), BROKEN],
  ])('is refused: %s', async (_what, id, settings, policy) => {
    expect(reasonOf(choose(await stateOf(settings, policy), { ...AT_HOME, clinic: id }))).toBe('unknown-clinic');
  });

  it('confirms nothing', async () => {
    const settings = settingsOf(choose(await stateOf(), { ...AT_HOME, clinic: BUILT_IN.id }));
    expect((await resolveActive(settings, NO_POLICY)).services.some(({ confirmed }) => confirmed)).toBe(false);
  });
});

describe('confirming what was seen', () => {
  const digestsOf = async (settings: Settings) =>
    (await resolveActive(settings, NO_POLICY)).services.flatMap(({ digest }) => (digest ? [digest] : []));

  it('holds for exactly this, and once', async () => {
    const digests = await digestsOf(chose(BUILT_IN.id));
    const once = settingsOf(confirm(await stateOf(chose(BUILT_IN.id)), { ...AT_HOME, digests }));
    expect(once.confirmed).toEqual(digests);
    expect(settingsOf(confirm(await stateOf(once), { ...AT_HOME, digests })).confirmed).toEqual(digests);
  });

  it('is refused where something changed since it was on the screen', async () => {
    const digests = await digestsOf(chose('mine', { clinics: [mine] }));
    const changed = chose('mine', { clinics: [{ ...mine, profile: { ...mine.profile, name: 'Other' } }] });
    expect(reasonOf(confirm(await stateOf(changed), { ...AT_HOME, digests }))).toBe('changed');
  });

  it('is refused as a whole where one of several does not hold', async () => {
    const digests = [...(await digestsOf(chose(BUILT_IN.id))), 'f'.repeat(64)];
    expect(reasonOf(confirm(await stateOf(chose(BUILT_IN.id)), { ...AT_HOME, digests }))).toBe('changed');
  });

  it('is refused under a broken policy', async () => {
    const digests = await digestsOf(chose(BUILT_IN.id));
    expect(reasonOf(confirm(await stateOf(chose(BUILT_IN.id), BROKEN), { ...AT_HOME, digests }))).toBe('changed');
  });
});

describe('a code that the team gave', () => {
  const wish = (code: string | null, service: 'glooko' | 'clarity' = 'glooko', id: string = BUILT_IN.id) =>
    ({ ...AT_HOME, clinic: id, service, code }) as const;

  it('is kept with the day, confirmed by typing it twice', async () => {
    const settings = settingsOf(await ownCode(await stateOf(chose(BUILT_IN.id)), wish('TEAM-7'), TODAY));
    expect(settings.ownCodes).toEqual({ [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: TODAY } } });
    const { services } = await resolveActive(settings, NO_POLICY);
    expect(services[0]).toMatchObject({ service: 'glooko', code: 'TEAM-7', provenance: 'entered', confirmed: true });
    expect(services[1]).toMatchObject({ service: 'clarity', confirmed: false });
  });

  it('replaces the one before and leaves those of other services', async () => {
    const first = settingsOf(await ownCode(await stateOf(chose(BUILT_IN.id)), wish('TEAM-7'), TODAY));
    const second = settingsOf(
      await ownCode(await stateOf(first), { ...wish('12345678'), service: 'libreview' }, TODAY),
    );
    const third = settingsOf(await ownCode(await stateOf(second), wish('TEAM-8'), TODAY));
    expect(third.ownCodes[BUILT_IN.id]).toMatchObject({ glooko: { code: 'TEAM-8' }, libreview: { code: '12345678' } });
  });

  it('is forgotten on request', async () => {
    const kept = settingsOf(await ownCode(await stateOf(chose(BUILT_IN.id)), wish('TEAM-7'), TODAY));
    const settings = settingsOf(await ownCode(await stateOf(kept), wish(null), TODAY));
    expect(settings.ownCodes[BUILT_IN.id]).toEqual({});
    expect((await resolveActive(settings, NO_POLICY)).services[0]).toMatchObject({ code: null });
  });

  it.each([
    ['under a lock', settingsWith(), LOCK, wish('TEAM-7'), 'locked'],
    ['for a clinic that is not there', settingsWith(), NO_POLICY, wish('TEAM-7', 'glooko', 'gone'), 'unknown-clinic'],
    ['under a broken policy', chose(BUILT_IN.id), BROKEN, wish('TEAM-7'), 'locked'],
    ['where the profile has one', chose(BUILT_IN.id), NO_POLICY, wish('TEAM-7', 'clarity'), 'has-code'],
  ] as const)('is refused %s', async (_what, settings, policy, payload, reason) => {
    expect(reasonOf(await ownCode(await stateOf(settings, policy), payload, TODAY))).toBe(reason);
  });
});

describe('a clinic that a person types in', () => {
  const wish = { ...AT_HOME, name: 'South Clinic', codes: { clarity: 'southkids' } };

  it('is added, chosen and confirmed', async () => {
    const settings = settingsOf(await addClinic(await stateOf(), wish, TODAY));
    const active = await resolveActive(settings, NO_POLICY);
    expect(active.clinic).toMatchObject({
      provenance: 'entered',
      profile: { id: 'own-south-clinic', name: 'South Clinic' },
    });
    expect(active.services.find(({ service }) => service === 'clarity')).toMatchObject({
      code: 'southkids',
      checkedOn: TODAY,
      confirmed: true,
    });
  });

  it('twice under one name: two clinics', async () => {
    const once = settingsOf(await addClinic(await stateOf(), wish, TODAY));
    const twice = settingsOf(await addClinic(await stateOf(once), wish, TODAY));
    expect(twice.clinics.map(({ profile }) => profile.id)).toEqual(['own-south-clinic', 'own-south-clinic-2']);
  });

  it('without any code', async () => {
    expect(
      settingsOf(await addClinic(await stateOf(), { ...wish, codes: {} }, TODAY)).clinics[0]?.profile.services,
    ).toEqual({});
  });

  it('stays chosen beside the default of the policy', async () => {
    const policy = policyOf({ defaultClinic: BUILT_IN.id });
    const settings = settingsOf(await addClinic(await stateOf(settingsWith(), policy), wish, TODAY));
    expect((await resolveActive(settings, policy)).clinic?.profile.name).toBe('South Clinic');
  });

  it('is refused under a lock, and where there is no room', async () => {
    expect(reasonOf(await addClinic(await stateOf(settingsWith(), LOCK), wish, TODAY))).toBe('locked');
    const clinics = Array.from({ length: MOST_CLINICS }, (_, at) => ({ ...mine, profile: clinic(`c-${at}`) }));
    expect(reasonOf(await addClinic(await stateOf(settingsWith({ clinics })), wish, TODAY))).toBe('full');
  });

  it('is refused under a broken policy: whether it holds a lock is not known', async () => {
    expect(reasonOf(await addClinic(await stateOf(settingsWith(), BROKEN), wish, TODAY))).toBe('locked');
  });
});

describe('an id for a clinic that has none', () => {
  it.each([
    ['South Clinic', 'own-south-clinic'],
    ['Klinik für Kinder', 'own-klinik-fu-r-kinder'],
    ['  ', 'own-clinic'],
    ['عيادة', 'own-clinic'],
    ['-x-', 'own-x'],
  ])('%s: %s', (name, id) => {
    expect(newClinicId(name, new Set())).toBe(id);
  });

  it('fits the schema and is never taken, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 0, max: 5 }), (name, others) => {
        const taken = new Set<string>();
        for (let at = 0; at <= others; at += 1) {
          const id = newClinicId(name, taken);
          expect(taken.has(id)).toBe(false);
          expect(parse(clinicIdText, id).ok).toBe(true);
          taken.add(id);
        }
      }),
    );
  });
});

describe('removing a clinic', () => {
  const settings = chose('mine', {
    clinics: [mine],
    ownCodes: { mine: { glooko: { code: 'TEAM-7', enteredOn: TODAY } } },
  });

  it('takes its codes and the choice with it', async () => {
    expect(settingsOf(removeClinic(await stateOf(settings), { ...AT_HOME, clinic: 'mine' }))).toMatchObject({
      clinics: [],
      ownCodes: {},
      choice: null,
    });
  });

  it('leaves the choice of another', async () => {
    const other = { ...settings, choice: { clinic: BUILT_IN.id, besides: null } };
    expect(settingsOf(removeClinic(await stateOf(other), { ...AT_HOME, clinic: 'mine' })).choice).toEqual(other.choice);
  });

  it.each([
    ['a built-in one', BUILT_IN.id, settings, NO_POLICY, 'unknown-clinic'],
    ['one that is not there', 'gone', settings, NO_POLICY, 'unknown-clinic'],
    ['any under a lock', 'mine', settings, LOCK, 'locked'],
    ['any under a broken policy', 'mine', settings, BROKEN, 'locked'],
  ] as const)('is refused: %s', async (_what, id, from, policy, reason) => {
    expect(reasonOf(removeClinic(await stateOf(from, policy), { ...AT_HOME, clinic: id }))).toBe(reason);
  });
});

describe('the switches', () => {
  it.each([
    ['everywhere', true, { everywhere: true, sites: ['glooko'] }],
    ['everywhere', false, { everywhere: false, sites: ['glooko'] }],
    ['clarity', true, { everywhere: false, sites: ['glooko', 'clarity'] }],
    ['glooko', true, { everywhere: false, sites: ['glooko'] }],
    ['glooko', false, { everywhere: false, sites: [] }],
    ['libreview', false, { everywhere: false, sites: ['glooko'] }],
  ] as const)('%s off: %s', async (where, off, expected) => {
    const state = await stateOf(settingsWith({ off: { everywhere: false, sites: ['glooko'] } }));
    expect(settingsOf(switchOff(state, { where, off })).off).toEqual(expected);
  });

  it.each(['auto', 'ask'] as const)('prefill %s', async (prefill) => {
    expect(settingsOf(setPrefill(await stateOf(), { ...AT_HOME, prefill })).prefill).toBe(prefill);
  });
});
