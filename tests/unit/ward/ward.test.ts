// Whether this is a ward's computer, how it stands, and which settings are whose.

import { describe, expect, it } from 'vitest';
import type { PolicyState } from '../../../utils/clinics/policy.ts';
import { FIRST_SETTINGS } from '../../../utils/settings.ts';
import { firstChoices, splitChoices, withChoices } from '../../../utils/ward/choices.ts';
import { newVisit, readVisits, type SignOut, type Visits } from '../../../utils/ward/visit.ts';
import { mayFill, wardOf, wardStep, wardView } from '../../../utils/ward/ward.ts';
import { BROKEN, NO_POLICY } from '../samples/states.ts';

const NOBODY: Visits = { visit: null, choices: null, idle: null, signOut: null };
const visit = newVisit(1000, false);
const VISIT: Visits = { ...NOBODY, visit };
const set = (policy: object): PolicyState => ({ kind: 'set', policy });

describe('ward mode', () => {
  it.each<[string, on: boolean, policy: PolicyState, visits: Visits, ward: boolean]>([
    ['is off', false, NO_POLICY, NOBODY, false],
    ['is switched on here', true, NO_POLICY, NOBODY, true],
    ['is the organisation’s wish', false, set({ wardMode: true }), NOBODY, true],
    ['is against the organisation’s wish', true, set({ wardMode: false }), NOBODY, false],
    ['is no concern of the organisation’s', true, set({ log: 'full' }), NOBODY, true],
    ['ends no visit under a policy that can’t be read', false, BROKEN, VISIT, true],
    ['does not begin by a policy that can’t be read', false, BROKEN, NOBODY, false],
  ])('%s', (_what, on, policy, visits, ward) => {
    expect(wardOf(on, policy, visits, false) !== null).toBe(ward);
  });

  it('a visit ends after ten minutes, or after those that the organisation sets', () => {
    expect(wardOf(true, NO_POLICY, NOBODY, false)?.minutes).toBe(10);
    expect(wardOf(true, set({ idleResetMinutes: 3 }), NOBODY, false)?.minutes).toBe(3);
  });
});

describe('what comes next', () => {
  const signOut: SignOut = { how: 'next', hosts: ['us.my.glooko.com'], clipboard: 'kept' };
  it.each<[string, visits: Visits, wasOpen: boolean, step: string, may: boolean]>([
    ['nothing has begun', NOBODY, false, 'start', false],
    ['the account has to be looked at', VISIT, true, 'account', false],
    ['a visit', { ...VISIT, visit: { ...visit, account: true } }, true, 'open', true],
    [
      'a private window’s, of which nothing is on disk',
      { ...VISIT, visit: { ...visit, account: true, private: true } },
      false,
      'open',
      true,
    ],
    ['signing out', { ...NOBODY, signOut }, false, 'sign-out', false],
    ['signing out, with the visit not quite gone', { ...VISIT, signOut }, true, 'ending', false],
    ['the browser died in a visit', NOBODY, true, 'sign-out', false],
  ])('%s', (_what, visits, wasOpen, step, may) => {
    const ward = wardOf(true, NO_POLICY, visits, wasOpen);
    expect(ward && wardStep(ward)).toBe(step);
    expect(mayFill(ward)).toBe(may);
  });

  it('without ward mode a code may always go in', () => {
    expect(mayFill(null)).toBe(true);
  });

  it('our pages are told which services were used, and that after a crash it is not known', () => {
    const used = {
      ...NOBODY,
      signOut: { ...signOut, hosts: ['www.libreview.com', 'us.my.glooko.com', 'eu.my.glooko.com'] },
    };
    expect(wardView(wardOf(true, NO_POLICY, used, false))?.signOut).toEqual({
      how: 'next',
      clipboard: 'kept',
      services: [
        { service: 'glooko', hosts: ['us.my.glooko.com', 'eu.my.glooko.com'] },
        { service: 'libreview', hosts: ['www.libreview.com'] },
      ],
    });
    expect(wardView(wardOf(true, NO_POLICY, NOBODY, true))?.signOut).toEqual({
      how: 'crash',
      clipboard: 'untouched',
      services: [],
    });
  });

  it('what can’t be read in session storage is nothing', () => {
    expect(readVisits({ visit: { ...visit, name: 'Anna' }, visitSignOut: 7, visitIdle: [] })).toEqual(NOBODY);
    expect(readVisits({ visitIdle: { input: 1, warned: null } })).toEqual(NOBODY);
    expect(readVisits({ visit }).visit).toEqual(visit);
  });
});

describe('whose a setting is', () => {
  const home = {
    ...FIRST_SETTINGS,
    family: { devices: ['omnipod' as const], done: [] },
    off: { everywhere: false, sites: ['clarity' as const] },
  };
  const family = { devices: ['dexcom-g7' as const], done: ['carelink' as const] };

  it('a visit begins with the ward’s switches, and nothing of a family', () => {
    expect(firstChoices(home)).toEqual({ ...firstChoices(FIRST_SETTINGS), off: home.off });
    expect(withChoices(home, null)).toEqual({ ...home, family: FIRST_SETTINGS.family });
  });

  it('in a visit devices, what was done, switches and boxes stay with it; all else is the ward’s', () => {
    const off = { everywhere: true, sites: [] };
    const made = { ...withChoices(home, null), family, off, prefill: 'ask' as const };
    expect(splitChoices(made, home, true)).toEqual({
      ward: { ...home, prefill: 'ask' },
      choices: { family, language: FIRST_SETTINGS.language, off, taught: home.taught },
    });
    expect(withChoices(home, { family, language: FIRST_SETTINGS.language, off, taught: home.taught })).toEqual({
      ...home,
      family,
      off,
    });
  });

  it('without a visit the switches are the ward’s, and no family’s devices are kept', () => {
    const off = { everywhere: true, sites: [] };
    expect(splitChoices({ ...home, family, off }, home, false)).toEqual({ ward: { ...home, off }, choices: null });
  });
});
