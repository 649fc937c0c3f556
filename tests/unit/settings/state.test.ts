// All that is read before a decision: settings, policy, and whether an expected policy is still to be waited for.

import { describe, expect, it } from 'vitest';
import type { PolicyState } from '../../../utils/clinics/policy.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import {
  KEYS,
  POLICY_PATIENCE_MS,
  type PolicyWait,
  policyWait,
  readState,
  type StateSource,
} from '../../../utils/state.ts';
import { BROKEN, BUILT_IN, chose, NO_POLICY, policyOf } from '../samples/states.ts';

const NOW = 1_800_000_000_000;

describe('the wait for a policy', () => {
  const set = policyOf({ prefill: 'ask' });
  const wait = (ms: number): PolicyWait => ({ kind: 'wait', ms });
  it.each<[string, PolicyState, boolean, unknown, PolicyWait]>([
    ['none and none expected', NO_POLICY, false, NOW - 100, { kind: 'no' }],
    ['none, expected, just started', NO_POLICY, true, NOW, wait(POLICY_PATIENCE_MS)],
    ['none, expected, four seconds ago', NO_POLICY, true, NOW - 4000, wait(POLICY_PATIENCE_MS - 4000)],
    ['none, expected, the last moment', NO_POLICY, true, NOW - POLICY_PATIENCE_MS + 1, wait(1)],
    ['none, expected, time is over', NO_POLICY, true, NOW - POLICY_PATIENCE_MS, { kind: 'late' }],
    ['none, expected, long ago', NO_POLICY, true, NOW - 1e9, { kind: 'late' }],
    ['none, expected, a clock that was set back', NO_POLICY, true, NOW + 1000, { kind: 'late' }],
    ['none, expected, start not written yet', NO_POLICY, true, undefined, wait(POLICY_PATIENCE_MS)],
    ['none, expected, start unreadable', NO_POLICY, true, 'yesterday', wait(POLICY_PATIENCE_MS)],
    ['it came', set, true, NOW, { kind: 'no' }],
    ['it came late', set, true, NOW - 1e9, { kind: 'no' }],
    ['it came broken', BROKEN, true, NOW, { kind: 'no' }],
    ['it came unexpected', set, false, NOW, { kind: 'no' }],
  ])('%s', (_what, policy, expected, startedAt, then) => {
    expect(policyWait(policy, expected, startedAt, NOW)).toEqual(then);
  });

  it('is ten seconds', () => {
    expect(POLICY_PATIENCE_MS).toBe(10_000);
  });
});

interface Stored {
  readonly local?: Record<string, unknown>;
  readonly session?: Record<string, unknown>;
  readonly managed?: Record<string, unknown> | 'rejects';
  readonly installType?: string | 'rejects';
}

function source({ local = {}, session = {}, managed = 'rejects', installType = 'normal' }: Stored): StateSource {
  const area = (items: Record<string, unknown>) => ({
    get: async (keys: string[]) => Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
  });
  return {
    storage: {
      local: area(local),
      session: area(session),
      managed: {
        get: async () => {
          if (managed === 'rejects') throw new Error('Managed storage manifest not found');
          return managed;
        },
      },
    },
    management: {
      getSelf: async () => {
        if (installType === 'rejects') throw new Error('no such function');
        return { installType };
      },
    },
  };
}

const read = (stored: Stored, isPrivate = false) => readState(source(stored), isPrivate, NOW);

describe('reading the state', () => {
  it.each<[string, Stored]>([
    ['managed storage rejects, as Firefox does without a policy', {}],
    ['managed storage is empty, as in Chromium without a policy', { managed: {} }],
    ['neither is there', { installType: 'rejects' }],
  ])('%s: no policy, no wait, no clinic', async (_what, stored) => {
    const state = await read(stored);
    expect(state).toMatchObject({
      settings: FIRST_SETTINGS,
      settingsProblems: [],
      policy: { kind: 'none' },
      wait: { kind: 'no' },
    });
    expect(state.active.clinic).toBeNull();
  });

  it.each<[string, Stored, PolicyWait]>([
    ['set up by an administrator', { installType: 'admin' }, { kind: 'wait', ms: POLICY_PATIENCE_MS }],
    ['a policy was seen here before', { local: { [KEYS.policySeen]: true } }, { kind: 'wait', ms: POLICY_PATIENCE_MS }],
    [
      '… Chromium answers {} first',
      { managed: {}, local: { [KEYS.policySeen]: true } },
      { kind: 'wait', ms: POLICY_PATIENCE_MS },
    ],
    [
      '… and the browser started six seconds ago',
      { installType: 'admin', managed: {}, session: { [KEYS.startedAt]: NOW - 6000 } },
      { kind: 'wait', ms: 4000 },
    ],
    ['… and it never came', { installType: 'admin', session: { [KEYS.startedAt]: NOW - 60_000 } }, { kind: 'late' }],
    ['… and it came', { installType: 'admin', managed: { prefill: 'ask' } }, { kind: 'no' }],
    ['a mark that is not true is no mark', { local: { [KEYS.policySeen]: 'yes' } }, { kind: 'no' }],
    ['installed by hand, for development', { installType: 'development', managed: {} }, { kind: 'no' }],
  ])('%s', async (_what, stored, wait) => {
    expect((await read(stored)).wait).toEqual(wait);
  });

  it('a policy wins over what was chosen', async () => {
    const state = await read({
      managed: { prefill: 'ask', defaultClinic: BUILT_IN.id },
      local: { [KEYS.settings]: { ...FIRST_SETTINGS, prefill: 'auto' } },
    });
    expect(state.active).toMatchObject({ prefill: 'ask', byPolicy: true, clinic: { profile: { id: BUILT_IN.id } } });
  });

  it('a broken policy gives no clinic and no code, whatever was chosen', async () => {
    const state = await read({ managed: { prefill: 'sometimes' }, local: { [KEYS.settings]: chose(BUILT_IN.id) } });
    expect(state.policy.kind).toBe('broken');
    expect(state.active).toMatchObject({ broken: true, clinic: null, clinics: [], services: [] });
  });

  it('settings that can’t be read: the first settings, and what is wrong', async () => {
    const state = await read({ local: { [KEYS.settings]: { ...chose(BUILT_IN.id), prefill: 7 } } });
    expect(state.settings).toEqual(FIRST_SETTINGS);
    expect(state.settingsProblems.map(({ path }) => path)).toEqual(['prefill']);
    expect(state.active.clinic).toBeNull();
  });

  it('a private window has choices of its own, which no other window sees', async () => {
    const stored = { local: { [KEYS.settings]: chose(BUILT_IN.id) }, session: { [KEYS.settings]: FIRST_SETTINGS } };
    expect((await read(stored, true)).active.clinic).toBeNull();
    expect((await read(stored, false)).active.clinic?.profile.id).toBe(BUILT_IN.id);
  });

  it('a private window starts with the choices of the others', async () => {
    expect((await read({ local: { [KEYS.settings]: chose(BUILT_IN.id) } }, true)).active.clinic?.profile.id).toBe(
      BUILT_IN.id,
    );
  });
});
