// "May a code go in here?": the answer for every state of switch, policy, clinic, code and confirmation.

import { describe, expect, it } from 'vitest';
import { type Asked, isOff, offerFor } from '../../../utils/background/offer.ts';
import type { PolicyState } from '../../../utils/clinics/policy.ts';
import type { AskReason, Offer } from '../../../utils/messages.ts';
import type { Settings } from '../../../utils/settings.ts';
import { PLACES } from '../../../utils/sites/places.ts';
import type { ServiceId, SiteHost } from '../../../utils/sites/types.ts';
import type { PolicyWait } from '../../../utils/state.ts';
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

const HOST: SiteHost = { name: 'clarity.dexcom.eu', region: 'eu' };
const chosen = await confirmedAll(chose(BUILT_IN.id));

interface Case {
  readonly settings?: Settings;
  readonly policy?: PolicyState;
  readonly wait?: PolicyWait;
  readonly service?: ServiceId;
  readonly host?: SiteHost | null;
  readonly hostname?: string;
  readonly by?: Asked['by'];
  readonly named?: string | null;
}

async function offer({
  settings = chosen,
  policy = NO_POLICY,
  wait = { kind: 'no' },
  service = 'clarity',
  host = HOST,
  hostname = host?.name ?? 'portal.example.org',
  by = null,
  named = null,
}: Case): Promise<Offer> {
  return offerFor(await stateOf(settings, policy, wait), { service, host, hostname, by, named });
}

describe('no code', () => {
  const off = (everywhere: boolean, sites: Settings['off']['sites']): Settings => ({
    ...chosen,
    off: { everywhere, sites },
  });
  it.each<[string, Case, object]>([
    ['switched off everywhere', { settings: off(true, []) }, { kind: 'silent', reason: 'off' }],
    ['switched off here', { settings: off(false, ['clarity']) }, { kind: 'silent', reason: 'off-here' }],
    ['switched off everywhere and here', { settings: off(true, ['clarity']) }, { kind: 'silent', reason: 'off' }],
    [
      'off wins over waiting',
      { settings: off(true, []), wait: { kind: 'wait', ms: 5 } },
      { kind: 'silent', reason: 'off' },
    ],
    ['off wins over a broken policy', { settings: off(true, []), policy: BROKEN }, { kind: 'silent', reason: 'off' }],
    ['a policy is waited for', { wait: { kind: 'wait', ms: 1234 } }, { kind: 'wait', ms: 1234 }],
    ['a broken policy', { policy: BROKEN }, { kind: 'advice', reason: 'broken' }],
    [
      'a service that the policy leaves out',
      { policy: policyOf({ services: ['glooko'] }) },
      { kind: 'silent', reason: 'service-off' },
    ],
    ['no service at all', { policy: policyOf({ services: [] }) }, { kind: 'silent', reason: 'service-off' }],
    ['no clinic', { settings: settingsWith() }, { kind: 'advice', reason: 'no-clinic' }],
    ['a clinic that is gone', { settings: chose('gone') }, { kind: 'advice', reason: 'no-clinic' }],
    [
      'no code for this service',
      { service: 'glooko', host: { name: 'my.glooko.com', region: null } },
      { kind: 'advice', reason: 'no-code' },
    ],
  ])('%s', async (_what, given, expected) => {
    const answer = await offer(given);
    expect(answer).toMatchObject(expected);
    expect(JSON.stringify(answer)).not.toContain(BUILT_IN.code);
  });

  it('switched off on another site does not matter here', async () => {
    expect(await offer({ settings: off(false, ['glooko', 'libreview']) })).toMatchObject({ kind: 'code' });
  });
});

describe('a code, and whether it waits for a click', () => {
  const managed = policyOf({ clinics: [clinic('pinned')], defaultClinic: 'pinned' });
  const us: SiteHost = { name: 'clarity.dexcom.com', region: 'us' };
  it.each<[string, Case, AskReason | null]>([
    ['confirmed: on sight', {}, null],
    ['not confirmed', { settings: chose(BUILT_IN.id) }, 'unconfirmed'],
    ['another region', { host: us }, 'region'],
    ['an expected policy never came', { wait: { kind: 'late' } }, 'policy-late'],
    ['the person wants to be asked', { settings: { ...chosen, prefill: 'ask' } }, 'setting'],
    ['the organisation wants to be asked', { policy: policyOf({ prefill: 'ask' }) }, 'setting'],
    [
      'the organisation wants it on sight',
      { settings: { ...chosen, prefill: 'ask' }, policy: policyOf({ prefill: 'auto' }) },
      null,
    ],
    ['a managed clinic', { settings: settingsWith(), policy: managed }, null],
    [
      'a managed clinic without a country: no region is foreign',
      { settings: settingsWith(), policy: managed, host: us },
      null,
    ],
    [
      'the built-in clinic, chosen by policy',
      { settings: settingsWith(), policy: policyOf({ defaultClinic: BUILT_IN.id }) },
      null,
    ],
    [
      '… in another region',
      { settings: settingsWith(), policy: policyOf({ defaultClinic: BUILT_IN.id }), host: us },
      'region',
    ],
    ['unconfirmed is said before region', { settings: chose(BUILT_IN.id), host: us }, 'unconfirmed'],
    ['region is said before a late policy', { host: us, wait: { kind: 'late' } }, 'region'],
    [
      'a late policy is said before the setting',
      { settings: { ...chosen, prefill: 'ask' }, wait: { kind: 'late' } },
      'policy-late',
    ],
  ])('%s', async (_what, given, ask) => {
    expect(await offer(given)).toMatchObject({ kind: 'code', ask });
  });

  const asking: Settings = { ...chosen, prefill: 'ask' };
  const other = 'south-children';
  it.each<[string, Case, AskReason | null]>([
    ['the menu was a click', { settings: asking, by: 'menu', named: BUILT_IN.id }, null],
    ['the key was a click', { settings: asking, by: 'shortcut' }, null],
    ['pointing was none', { settings: asking, by: 'taught' }, 'setting'],
    ['the menu named another clinic', { by: 'menu', named: other }, 'unconfirmed'],
    ['… and the region is another one', { by: 'menu', named: other, host: us }, 'unconfirmed'],
    ['a command does not confirm', { settings: chose(BUILT_IN.id), by: 'menu', named: BUILT_IN.id }, 'unconfirmed'],
    ['a command does not know the region', { by: 'menu', named: BUILT_IN.id, host: us }, 'region'],
    ['a command does not outdo a late policy', { by: 'shortcut', wait: { kind: 'late' } }, 'policy-late'],
    ['a page of nobody’s, by the menu', { by: 'menu', named: BUILT_IN.id, host: null }, 'elsewhere'],
    ['a page of nobody’s, by the key', { by: 'shortcut', host: null }, 'elsewhere'],
    ['a page of nobody’s, not confirmed', { settings: chose(BUILT_IN.id), by: 'menu', host: null }, 'unconfirmed'],
    ['a page of nobody’s, late policy', { by: 'menu', host: null, wait: { kind: 'late' } }, 'elsewhere'],
  ])('by hand: %s', async (_what, given, ask) => {
    expect(await offer(given)).toMatchObject({ kind: 'code', code: BUILT_IN.code, ask });
  });

  it('says where a page of nobody’s is, and of a service’s page nothing', async () => {
    expect(await offer({ by: 'menu', host: null, hostname: 'portal.example.org' })).toMatchObject({
      host: 'portal.example.org',
      strings: { region: '' },
    });
    expect(await offer({ by: 'menu' })).toMatchObject({ host: '' });
    expect(await offer({ by: 'menu', host: null })).toMatchObject({ strings: { service: 'Dexcom Clarity' } });
  });

  it('a page of nobody’s gets no code where help is switched off', async () => {
    for (const settings of [
      { ...chosen, off: { everywhere: true, sites: [] } },
      { ...chosen, off: { everywhere: false, sites: ['clarity' as const] } },
    ])
      expect(await offer({ settings, by: 'menu', host: null })).toMatchObject({ kind: 'silent' });
  });

  it('name, code and where it comes from are those of one clinic', async () => {
    expect(await offer({})).toMatchObject({
      clinic: { id: BUILT_IN.id, provenance: 'bundled' },
      code: BUILT_IN.code,
      shownAs: null,
      strings: { from: 'Comes with Sharing Setup', region: '' },
    });
  });

  it('names the region only where it is another one', async () => {
    expect(await offer({ host: us })).toMatchObject({ strings: { region: 'the United States' } });
  });

  it('a code entered for the built-in clinic says so', async () => {
    const settings = await confirmedAll(
      chose(BUILT_IN.id, { ownCodes: { [BUILT_IN.id]: { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } } }),
    );
    expect(
      await offer({ settings, service: 'glooko', host: { name: 'eu.my.glooko.com', region: 'eu' } }),
    ).toMatchObject({
      clinic: { provenance: 'entered' },
      code: 'TEAM-7',
      ask: null,
      strings: { from: 'Entered on this computer' },
    });
  });

  it('has words for the region of every host there is', async () => {
    for (const place of Object.values(PLACES)) {
      const profile = { ...clinic('far', { [place.id]: { code: 'far-code' } }), country: 'AQ' };
      const policy = policyOf({ clinics: [profile], defaultClinic: 'far' });
      for (const host of place.hosts) {
        const answer = await offer({ settings: settingsWith(), policy, service: place.id, host });
        expect(answer.kind === 'code' && (answer.ask !== 'region' || answer.strings.region.length > 3)).toBe(true);
      }
    }
  });
});

describe('help is switched off', () => {
  it.each<[string, Partial<Settings['off']>, PolicyState, ReturnType<typeof isOff>]>([
    ['nowhere', {}, NO_POLICY, null],
    ['everywhere', { everywhere: true }, NO_POLICY, 'off'],
    ['here', { sites: ['glooko', 'clarity'] }, NO_POLICY, 'off-here'],
    ['on another site', { sites: ['glooko'] }, NO_POLICY, null],
    ['by the organisation', {}, policyOf({ services: ['glooko'] }), 'service-off'],
    ['not by the organisation', {}, policyOf({ services: ['clarity'] }), null],
    ['by both: the person is named', { sites: ['clarity'] }, policyOf({ services: [] }), 'off-here'],
    ['not by a policy that can’t be read', {}, BROKEN, null],
  ])('%s', async (_where, off, policy, expected) => {
    const settings = settingsWith({ off: { everywhere: false, sites: [], ...off } });
    expect(isOff(await stateOf(settings, policy), 'clarity')).toBe(expected);
  });
});
