// What a family says of itself: its devices, from which its list follows, and what it has done by hand.

import { describe, expect, it } from 'vitest';
import type { Change } from '../../../utils/background/changes.ts';
import { setDevices, setDone } from '../../../utils/background/changes-family.ts';
import type { HandTask } from '../../../utils/guides/tasks.ts';
import { popupView } from '../../../utils/popup-view.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { KEYS } from '../../../utils/state.ts';
import { clinic } from '../samples/profiles.ts';
import { BUILT_IN, chose, NO_POLICY, policyOf, settingsWith, stateOf } from '../samples/states.ts';
import { AT_HOME, entry, POPUP, PRIVATE_POPUP, world } from '../samples/world.ts';

/** The new settings; they must be such as can be read again. Throws where the change was refused. */
function settingsOf(change: Change): Settings {
  if (!('settings' in change)) throw new Error(`refused: ${change.reason}`);
  expect(readSettings(JSON.parse(JSON.stringify(change.settings)))).toEqual({ ok: true, value: change.settings });
  return change.settings;
}

const having = (devices: Settings['family']['devices'], done: HandTask[] = []) => ({ family: { devices, done } });

describe('devices', () => {
  it('are kept, and nothing else changes', async () => {
    const before = settingsWith(having(['meter'], ['carelink']));
    const after = settingsOf(setDevices(await stateOf(before), { ...AT_HOME, devices: ['omnipod', 'dexcom-g6'] }));
    expect(after).toEqual({ ...before, family: { devices: ['omnipod', 'dexcom-g6'], done: ['carelink'] } });
  });

  it.each<[string, Settings, ReturnType<typeof policyOf>, readonly string[]]>([
    ['none said', chose(BUILT_IN.id), NO_POLICY, []],
    [
      'pump and sensor',
      chose(BUILT_IN.id, having(['omnipod', 'dexcom-g6'])),
      NO_POLICY,
      ['glooko', 'clarity-to-glooko'],
    ],
    ['a pump without a code', chose(BUILT_IN.id, having(['minimed-780g'])), NO_POLICY, ['carelink']],
    ['no clinic', settingsWith(having(['libre-phone'])), NO_POLICY, ['libreview']],
    [
      'a clinic that does not use Glooko: nothing is linked there',
      chose('north', {
        clinics: [{ provenance: 'entered', profile: { ...clinic('north'), services: { clarity: { code: 'north' } } } }],
        ...having(['omnipod', 'dexcom-g6']),
      }),
      NO_POLICY,
      ['glooko', 'clarity'],
    ],
    [
      'Glooko switched off by the organisation: nothing is linked there',
      chose(BUILT_IN.id, having(['omnipod', 'dexcom-g6'])),
      policyOf({ services: ['clarity'] }),
      ['glooko', 'clarity'],
    ],
  ])('%s: the popup is told what to do', async (_what, settings, policy, tasks) => {
    expect(popupView(await stateOf(settings, policy)).tasks).toEqual(tasks);
  });

  it('are stored by the background alone, and in a private window not on the disk', async () => {
    const { handlers, local } = world();
    const devices = ['omnipod' as const];
    expect(await handlers['ui:devices']({ private: true, devices }, PRIVATE_POPUP)).toEqual({ ok: true });
    expect(local).toEqual({});
    expect(await handlers['ui:devices']({ ...AT_HOME, devices }, POPUP)).toEqual({ ok: true });
    expect(local[KEYS.settings]).toMatchObject({ family: { devices } });
  });
});

describe('what was done by hand', () => {
  it('is kept once, and can be taken back', async () => {
    let settings = settingsWith();
    for (const task of ['carelink', 'diary', 'carelink'] as const)
      settings = settingsOf(setDone(await stateOf(settings), { ...AT_HOME, task, done: true }));
    expect(settings.family.done).toEqual(['diary', 'carelink']);
    settings = settingsOf(setDone(await stateOf(settings), { ...AT_HOME, task: 'diary', done: false }));
    expect(settings.family.done).toEqual(['carelink']);
    expect(popupView(await stateOf(settings)).done).toEqual(['carelink']);
  });
});

describe('what a person saw on the page', () => {
  const seen = { ...entry, outcome: 'linked', how: null, seenBy: 'person' } as const;

  it('goes into the log', async () => {
    const { handlers, log } = world();
    expect(await handlers['ui:answer']({ ...AT_HOME, entry: seen }, POPUP)).toEqual({ stored: true });
    expect(log).toEqual([seen]);
  });

  it('not from a private window, nor where the policy says so', async () => {
    const { handlers, log } = world({ managed: { log: 'off' } });
    expect(await handlers['ui:answer']({ private: true, entry: seen }, PRIVATE_POPUP)).toMatchObject({ stored: false });
    expect(await handlers['ui:answer']({ ...AT_HOME, entry: seen }, POPUP)).toEqual({ stored: false, reason: 'off' });
    expect(log).toEqual([]);
  });
});
