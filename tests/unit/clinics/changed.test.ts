// What a question that comes again says about why it comes.

import { describe, expect, it } from 'vitest';
import { confirm } from '../../../utils/background/changes.ts';
import { resolveActive } from '../../../utils/clinics/active.ts';
import { changedSince } from '../../../utils/clinics/changed.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { changedText } from '../../../utils/i18n/clinic-text.ts';
import type { Settings } from '../../../utils/settings.ts';
import { clinic } from '../samples/profiles.ts';
import { chose, NO_POLICY, policyOf, stateOf } from '../samples/states.ts';

const mine: Profile = clinic('mine', { clarity: { code: 'northkids', shownAs: 'North' }, glooko: { code: 'NORTH-7' } });
const withMine = (profile: Profile, provenance: 'entered' | 'imported' = 'entered', more: Partial<Settings> = {}) =>
  chose('mine', { clinics: [{ provenance, profile }], ...more });

async function yes(settings: Settings): Promise<Settings> {
  const state = await stateOf(settings);
  const digests = state.active.services.flatMap(({ digest }) => (digest ? [digest] : []));
  const change = confirm(state, { private: false, digests });
  if (!('settings' in change)) throw new Error(change.reason);
  return change.settings;
}

/** What is said once the clinic of a confirmed copy has become another. */
async function sinceYes(settings: Settings) {
  const { confirmed, lastConfirmed } = await yes(withMine(mine));
  const now = { ...settings, confirmed, lastConfirmed };
  return changedSince(await resolveActive(now, NO_POLICY), now);
}

describe('after a yes', () => {
  it('nothing is different', async () => {
    expect(await sinceYes(withMine(mine))).toEqual([]);
  });

  it('a clinic that nobody ever said yes to has not changed', async () => {
    const settings = withMine(mine);
    expect(changedSince(await resolveActive(settings, NO_POLICY), settings)).toEqual([]);
  });

  const code = (clarity: Profile['services']['clarity']): Profile => ({
    ...mine,
    services: { ...mine.services, ...(clarity ? { clarity } : {}) },
  });
  it.each<[string, Settings, string[]]>([
    [
      'a code',
      withMine(code({ code: 'other', shownAs: 'North' })),
      ['Dexcom Clarity: the code was northkids. It is now other.'],
    ],
    [
      'the name to look for',
      withMine(code({ code: 'northkids', shownAs: 'N' })),
      ['Dexcom Clarity shows the clinic as “N”. Before, it was “North”.'],
    ],
    [
      'that name taken away',
      withMine(code({ code: 'northkids' })),
      ['It no longer says that Dexcom Clarity shows the clinic as “North”.'],
    ],
    [
      'a new code',
      withMine({ ...mine, services: { ...mine.services, libreview: { code: '09646522' } } }),
      ['LibreView: 09646522 is a new code.'],
    ],
    ['the name', withMine({ ...mine, name: 'Other' }), ['The name was “Clinic mine”. It is now “Other”.']],
    [
      'where it came from',
      withMine(mine, 'imported'),
      ['Before: Entered on this computer. Now: Imported from a file.'],
    ],
    [
      'a code that came with a backup',
      withMine(mine, 'entered', {
        ownCodes: { mine: { libreview: { code: '09646522', enteredOn: '2026-11-20', provenance: 'imported' } } },
      }),
      ['LibreView: 09646522 is a new code.'],
    ],
  ])('%s is named', async (_what, settings, texts) => {
    expect((await sinceYes(settings)).map((changed) => changedText(changed))).toEqual(texts);
  });

  it('several at once are all named, the clinic first', async () => {
    const both = withMine({ ...mine, name: 'Other', services: { glooko: { code: 'X-1' } } }, 'imported');
    expect((await sinceYes(both)).map(({ service, what, before, after: now }) => [service, what, before, now])).toEqual(
      [
        [null, 'name', 'Clinic mine', 'Other'],
        [null, 'provenance', 'entered', 'imported'],
        ['glooko', 'code', 'NORTH-7', 'X-1'],
        ['clarity', 'code', 'northkids', null],
        ['clarity', 'shownAs', 'North', null],
      ],
    );
  });

  it('a second yes ends it', async () => {
    const once = await yes(withMine(mine));
    const changed = { ...once, clinics: [{ provenance: 'entered' as const, profile: { ...mine, name: 'Other' } }] };
    const twice = await yes(changed);
    expect(changedSince(await resolveActive(twice, NO_POLICY), twice)).toEqual([]);
    expect(twice.lastConfirmed.mine?.name).toBe('Other');
  });

  it('what the organisation pins needs no question, so nothing is said', async () => {
    const policy = policyOf({ clinics: [{ ...mine, name: 'Pinned' }], defaultClinic: 'mine' });
    const settings = await yes(withMine(mine));
    expect(changedSince(await resolveActive(settings, policy), settings)).toEqual([]);
  });
});
