// The entries in the browser's menu of a box: which there are in each state, and that they are understood again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menuEntries, readMenuId, refreshMenus } from '../../../utils/background/menus.ts';
import type { PolicyState } from '../../../utils/clinics/policy.ts';
import type { Settings } from '../../../utils/settings.ts';
import { MATCHES } from '../../../utils/sites/places.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { browserWith } from '../samples/browser.ts';
import { clinic } from '../samples/profiles.ts';
import { BROKEN, BUILT_IN, chose, NO_POLICY, policyOf, settingsWith, stateOf } from '../samples/states.ts';

const codes = { glooko: { code: 'NORTH-7' }, clarity: { code: 'northkids' }, libreview: { code: '09646522' } };
const north: Settings['clinics'][number] = { provenance: 'entered', profile: clinic('north', codes) };
const chosen = chose('north', { clinics: [north] });
const off = (everywhere: boolean, sites: Settings['off']['sites']): Settings => ({
  ...chosen,
  off: { everywhere, sites },
});
const ids = async (settings: Settings, policy: PolicyState = NO_POLICY) =>
  menuEntries(await stateOf(settings, policy)).map(({ id }) => id);

describe('an entry for each service that has a code', () => {
  it.each<[string, Settings, PolicyState, string[]]>([
    ['all three', chosen, NO_POLICY, ['put:glooko:north', 'put:clarity:north', 'put:libreview:north']],
    ['no clinic', settingsWith({ clinics: [north] }), NO_POLICY, []],
    ['a clinic that is gone', chose('gone'), NO_POLICY, []],
    ['a code for one service only', chose(BUILT_IN.id), NO_POLICY, [`put:clarity:${BUILT_IN.id}`]],
    [
      'a code that the team gave',
      chose(BUILT_IN.id, { ownCodes: { [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } } }),
      NO_POLICY,
      [`put:glooko:${BUILT_IN.id}`, `put:clarity:${BUILT_IN.id}`],
    ],
    ['switched off everywhere', off(true, []), NO_POLICY, []],
    ['switched off for one', off(false, ['clarity']), NO_POLICY, ['put:glooko:north', 'put:libreview:north']],
    ['a policy that leaves one out', chosen, policyOf({ services: ['clarity'] }), ['put:clarity:north']],
    ['a policy that can’t be read', chosen, BROKEN, []],
    [
      'the clinic of the organisation',
      settingsWith(),
      policyOf({ clinics: [clinic('pinned')], defaultClinic: 'pinned' }),
      ['put:clarity:pinned'],
    ],
  ])('%s', async (_what, settings, policy, expected) => {
    expect(await ids(settings, policy)).toEqual(expected);
  });

  it('says which service and which clinic', async () => {
    const [first] = menuEntries(await stateOf(chosen));
    expect(first?.title).toBe('Put in the code for Glooko (Clinic north)');
  });

  it.each([
    ['Children & Youth', 'Children && Youth'],
    ['A&B&C', 'A&&B&&C'],
    ['&', '&&'],
    ['Ward $& {service} $1', 'Ward $&& {service} $1'],
  ])('a name with a sign in it: %s', async (name, shown) => {
    const profile = { ...north.profile, name };
    const [first] = menuEntries(await stateOf(chose('north', { clinics: [{ ...north, profile }] })));
    expect(first?.title).toBe(`Put in the code for Glooko (${shown})`);
  });

  it('shows no code', async () => {
    const shown = JSON.stringify(menuEntries(await stateOf(chosen)));
    for (const { code } of Object.values(codes)) expect(shown).not.toContain(code);
  });
});

describe('an entry’s id', () => {
  it('is read back', async () => {
    for (const { id } of menuEntries(await stateOf(chosen))) {
      const command = readMenuId(id);
      expect(command).toMatchObject({ kind: 'put', clinic: 'north' });
      expect(command?.kind === 'put' && `put:${command.service}:${command.clinic}`).toBe(id);
    }
    expect(readMenuId('point')).toEqual({ kind: 'point' });
  });

  it('is read back for every service and every clinic id there may be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SERVICE_IDS), fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,40}$/), (service, id) => {
        expect(readMenuId(`put:${service}:${id}`)).toEqual({ kind: 'put', service, clinic: id });
      }),
    );
  });

  it.each([
    7,
    '',
    'put',
    'put:clarity',
    'put:clarity:',
    'put:carelink:north',
    'take:clarity:north',
    'put::north',
    'Point',
  ])('%j is none of ours', (id) => {
    expect(readMenuId(id)).toBeNull();
  });
});

describe('the browser’s menu', () => {
  const pointing = { id: 'point', contexts: ['page', 'editable'], documentUrlPatterns: [...MATCHES] };

  it('is made anew: codes on boxes of any https page, pointing on pages of the services', async () => {
    const { browser, done } = browserWith();
    await refreshMenus(browser, () => stateOf(chosen));
    expect(done).toEqual([
      { removed: 'all' },
      ...SERVICE_IDS.map((service) => ({
        id: `put:${service}:north`,
        title: expect.stringContaining('Clinic north'),
        contexts: ['editable'],
        documentUrlPatterns: ['https://*/*'],
      })),
      { ...pointing, title: 'Show us the code box' },
    ]);
  });

  it('without a clinic a box can still be pointed out', async () => {
    const { browser, done } = browserWith();
    await refreshMenus(browser, () => stateOf());
    expect(done).toEqual([{ removed: 'all' }, expect.objectContaining(pointing)]);
  });

  it('is empty where help is switched off everywhere', async () => {
    const { browser, done } = browserWith();
    await refreshMenus(browser, () => stateOf(off(true, [])));
    expect(done).toEqual([{ removed: 'all' }]);
  });

  it('takes turns: two at once make no entry twice', async () => {
    const { browser, done } = browserWith();
    const read = () => stateOf(chose(BUILT_IN.id));
    await Promise.all([refreshMenus(browser, read), refreshMenus(browser, read)]);
    expect(done.map((one) => ('id' in one ? one.id : 'removed'))).toEqual(
      ['removed', `put:clarity:${BUILT_IN.id}`, 'point'].flatMap((one, at, all) => (at === 2 ? [one, ...all] : [one])),
    );
  });

  it('one that fails does not end the next', async () => {
    const { browser, done } = browserWith();
    await refreshMenus(browser, () => Promise.reject(new Error('storage is gone')));
    expect(done).toEqual([]);
    await refreshMenus(browser, () => stateOf());
    expect(done.length).toBe(2);
  });
});
