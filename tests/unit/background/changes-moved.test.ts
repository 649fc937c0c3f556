// From which clinic a family has moved, and which codes it has checked.

import { describe, expect, it } from 'vitest';
import { type Change, choose, confirm, forgetMove } from '../../../utils/background/changes.ts';
import { addClinic, putBack, removeClinic, saveClinic } from '../../../utils/background/changes-clinics.ts';
import { noteChecked } from '../../../utils/background/changes-codes.ts';
import { resolveActive } from '../../../utils/clinics/active.ts';
import { clinicsView } from '../../../utils/clinics-view.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { clinic } from '../samples/profiles.ts';
import { BROKEN, BUILT_IN, chose, NO_POLICY, settingsWith, stateOf } from '../samples/states.ts';
import { AT_HOME } from '../samples/world.ts';

const TODAY = '2026-11-21';
const own: Settings['clinics'] = [
  { provenance: 'entered', profile: clinic('north') },
  { provenance: 'entered', profile: clinic('south') },
];

function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}

const choosing = async (settings: Settings, id: string) =>
  settingsOf(choose(await stateOf(settings), { ...AT_HOME, clinic: id }));

async function sayingYes(settings: Settings): Promise<Settings> {
  const { services } = await resolveActive(settings, NO_POLICY);
  const digests = services.flatMap(({ digest }) => (digest ? [digest] : []));
  return settingsOf(confirm(await stateOf(settings), { ...AT_HOME, digests }));
}

const inNorth = async () => sayingYes(chose('north', { clinics: own }));

describe('a move', () => {
  it('is noted when a clinic to which a person said yes gives way to another', async () => {
    const { movedFrom } = await choosing(await inNorth(), 'south');
    expect(movedFrom).toEqual({ clinic: 'north', name: own[0]?.profile.name });
  });

  it('is none from a clinic that was only looked at, nor from none, nor to the same', async () => {
    expect((await choosing(chose('north', { clinics: own }), 'south')).movedFrom).toBeNull();
    expect((await choosing(settingsWith({ clinics: own }), 'south')).movedFrom).toBeNull();
    expect((await choosing(await inNorth(), 'north')).movedFrom).toBeNull();
  });

  it('stays while the list is looked through, and is over with the way back', async () => {
    const moved = await choosing(await inNorth(), 'south');
    expect((await choosing(moved, BUILT_IN.id)).movedFrom?.clinic).toBe('north');
    expect((await choosing(moved, 'north')).movedFrom).toBeNull();
  });

  it('is noted as well where the new clinic is typed in, or the old one was removed first', async () => {
    const typed = await addClinic(await stateOf(await inNorth()), { ...AT_HOME, name: 'New', codes: {} }, TODAY);
    expect(settingsOf(typed).movedFrom?.clinic).toBe('north');
    const removed = settingsOf(removeClinic(await stateOf(await inNorth()), { ...AT_HOME, clinic: 'north' }));
    expect((await choosing(removed, 'south')).movedFrom?.clinic).toBe('north');
  });

  it('is forgotten once the person has seen what to do', async () => {
    const moved = await choosing(await inNorth(), 'south');
    expect(settingsOf(forgetMove(await stateOf(moved)))).toEqual({ ...moved, movedFrom: null });
  });
});

describe('a code that was checked', () => {
  const old = { clarity: { code: 'northkids', checkedOn: '2024-01-31' } };
  const settings = chose('north', { clinics: [{ provenance: 'entered', profile: clinic('north', old) }] });
  const asked = { ...AT_HOME, clinic: 'north', service: 'clarity', code: 'northkids' } as const;
  const checking = async () => settingsOf(noteChecked(await stateOf(settings), asked, TODAY));
  const dayOf = async (given: Settings) =>
    (await resolveActive(given, NO_POLICY)).services.find(({ service }) => service === 'clarity')?.rightOn;
  const signs = async (given: Settings) =>
    clinicsView(await stateOf(given), null, TODAY)
      .clinics.find(({ profile }) => profile.id === 'north')
      ?.health.filter(({ service }) => service === 'clarity')
      .map(({ kind }) => kind);

  it('is right since that day, and no longer old in the list; nothing else changes', async () => {
    expect(await signs(settings)).toEqual(['old']);
    const after = await checking();
    expect(after).toEqual({ ...settings, checks: { north: { clarity: { code: 'northkids', on: TODAY } } } });
    expect(await dayOf(after)).toBe(TODAY);
    expect(await signs(after)).toEqual([]);
  });

  it('says nothing of another code', async () => {
    const after = await checking();
    const profile = clinic('north', { clarity: { ...old.clarity, code: 'others' } });
    expect(await dayOf({ ...after, clinics: [{ provenance: 'entered', profile }] })).toBeNull();
  });

  it.each([
    ['another clinic', { clinic: 'south' }],
    ['another code', { code: 'others' }],
    ['a service without a code', { service: 'glooko' as const }],
  ])('is refused where the screen was out of date: %s', async (_what, part) => {
    expect(noteChecked(await stateOf(settings), { ...asked, ...part }, TODAY)).toMatchObject({ reason: 'changed' });
  });

  it('is refused under a broken policy', async () => {
    expect(noteChecked(await stateOf(settings, BROKEN), asked, TODAY)).toMatchObject({ reason: 'changed' });
  });

  it('goes with a new id, and is gone with the clinic', async () => {
    const after = await checking();
    const profile = { ...clinic('north', old), id: 'further-north' };
    const renamed = settingsOf(saveClinic(await stateOf(after), { ...AT_HOME, profile, before: 'north' }));
    expect(Object.keys(renamed.checks)).toEqual(['further-north']);
    const removed = settingsOf(removeClinic(await stateOf(after), { ...AT_HOME, clinic: 'north' }));
    expect(removed.checks).toEqual({});
    expect(settingsOf(putBack(await stateOf(removed))).checks).toEqual({});
  });
});
