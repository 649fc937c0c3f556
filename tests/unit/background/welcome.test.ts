/** When the first-run page comes: how long a policy is waited for, and what forbids the page. */
import { describe, expect, it } from 'vitest';
import { mayWelcome, POLICY_GRACE_MS, type WelcomeState, welcomeWait } from '../../../utils/background/welcome.ts';
import type { Policy } from '../../../utils/clinics/policy.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';

const NOW = 1_000_000;
const active = { locked: false, byPolicy: false } as WelcomeState['active'];
const first: WelcomeState = {
  policy: { kind: 'none' },
  wait: { kind: 'no' },
  settings: FIRST_SETTINGS,
  active,
};
const set = (policy: Policy): WelcomeState['policy'] => ({ kind: 'set', policy });

describe('how long a policy is waited for', () => {
  it.each<[string, Partial<WelcomeState>, unknown, number]>([
    ['just started, nobody expects one', {}, NOW, POLICY_GRACE_MS],
    ['the start is not written yet', {}, undefined, POLICY_GRACE_MS],
    ['a second later', {}, NOW - 1000, POLICY_GRACE_MS - 1000],
    ['long after the start', {}, NOW - 60_000, 0],
    ['the clock was set back', {}, NOW + 60_000, 0],
    ['one is expected', { wait: { kind: 'wait', ms: 7000 } }, NOW - 3000, 7000],
    ['one was expected in vain', { wait: { kind: 'late' } }, NOW - 100, 0],
    ['it is there', { policy: set({}) }, NOW, 0],
    ['a broken one is there', { policy: { kind: 'broken', problems: [] } }, NOW, 0],
  ])('%s', (_when, state, startedAt, ms) => {
    expect(welcomeWait({ ...first, ...state }, startedAt, NOW)).toBe(ms);
  });
});

describe('whether the page comes', () => {
  it.each<[string, Partial<WelcomeState>, boolean]>([
    ['nothing is set', {}, true],
    ['a policy that says nothing of it', { policy: set({ prefill: 'ask' }) }, true],
    ['showWelcome: true', { policy: set({ showWelcome: true }) }, true],
    ['showWelcome: false', { policy: set({ showWelcome: false }) }, false],
    ['clinics locked, one to be chosen', { active: { ...active, locked: true }, policy: set({}) }, true],
    ['a default that may be changed', { active: { ...active, byPolicy: true }, policy: set({}) }, true],
    ['locked and one set', { active: { ...active, locked: true, byPolicy: true }, policy: set({}) }, false],
    [
      'locked and one set, and wished all the same',
      { active: { ...active, locked: true, byPolicy: true }, policy: set({ showWelcome: true }) },
      false,
    ],
    ['a broken policy', { policy: { kind: 'broken', problems: [] } }, false],
    ['a policy that did not come', { wait: { kind: 'late' } }, false],
    ['a choice', { settings: { ...FIRST_SETTINGS, choice: { clinic: 'a-clinic', besides: null } } }, false],
  ])('%s: %s', (_where, state, comes) => {
    expect(mayWelcome({ ...first, ...state })).toBe(comes);
  });
});
