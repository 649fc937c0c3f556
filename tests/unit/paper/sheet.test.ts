// What stands on a sheet: the clinic's codes, the services that a family needs, and the guides for them.

import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../../utils/guides/devices.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import { familySheet, handout } from '../../../utils/paper/sheet.ts';
import { sharingGuides, sheetGuides } from '../../../utils/paper/steps.ts';
import type { PopupView } from '../../../utils/popup-view.ts';
import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';
import { clinic, full } from '../samples/profiles.ts';

const one = (service: ServiceId, code: string | null, confirmed = true): PopupView['services'][number] => ({
  service,
  code,
  provenance: 'bundled',
  shownAs: null,
  checkedOn: null,
  rightOn: null,
  source: null,
  digest: code === null ? null : `digest of ${code}`,
  confirmed,
  old: false,
});
const view = (services: PopupView['services'], devices: readonly DeviceId[] = []) =>
  ({ clinic: { profile: full, provenance: 'bundled' }, services, devices }) as unknown as PopupView;
const ALL = [one('glooko', null), one('clarity', 'abc'), one('libreview', '123')];

describe('the family’s sheet', () => {
  it.each<[readonly DeviceId[], readonly ServiceId[]]>([
    [[], ['clarity', 'libreview']],
    [['none'], ['clarity', 'libreview']],
    [['libre-phone'], ['libreview']],
    [['omnipod'], ['glooko']],
    [
      ['omnipod', 'libre-reader'],
      ['glooko', 'libreview'],
    ],
  ])('with %j: begins with %j', (devices, wanted) => {
    expect(familySheet(view(ALL, devices))?.wanted).toEqual(wanted);
  });

  it('is not made without a clinic, nor while one code waits for its yes', () => {
    expect(familySheet({ ...view(ALL), clinic: null })).toBeNull();
    expect(familySheet(view([one('clarity', 'abc', false)]))).toBeNull();
  });

  it('has the steps that link Clarity to Glooko, where that is known to work for what the family has', () => {
    const uses = [one('glooko', 'g'), one('clarity', 'c')];
    expect(familySheet(view(uses, ['omnipod', 'dexcom-g6']))).toMatchObject({ link: true, wanted: ['glooko'] });
    expect(familySheet(view(uses, ['omnipod', 'dexcom-g7']))?.link).toBe(false);
    expect(familySheet(view(uses))?.link).toBe(false);
  });

  it('tells a code that was typed in from one of the profile', () => {
    const services = familySheet(view([one('clarity', 'c')]))?.services;
    expect(services?.map(({ typed }) => typed)).toEqual([!full.services.clarity?.code]);
    const bare = {
      ...view([one('clarity', 'c')]),
      clinic: { profile: clinic('bare'), provenance: 'bundled' as const },
    };
    expect(
      familySheet({ ...bare, clinic: { ...bare.clinic, profile: { ...bare.clinic.profile, services: {} } } })
        ?.services[0]?.typed,
    ).toBe(true);
  });

  it('has the steps for what the family has', () => {
    const sheet = familySheet(view(ALL, ['libre-reader']));
    expect(sheetGuides('libreview', 'both', sheet?.planned ?? null)).toEqual(['libreview-web']);
    expect(sheetGuides('libreview', 'app', sheet?.planned ?? null)).toEqual(['libreview-web']);
    expect(sheetGuides('clarity', 'both', sheet?.planned ?? null)).toEqual(['clarity-web', 'clarity-app']);
  });
});

describe('a hand-out', () => {
  const own = { [full.id]: { glooko: { code: 'typed', enteredOn: '2026-11-01' } } };
  const listed = (profile = full, provenance: 'bundled' | 'imported' = 'bundled') =>
    ({ profile, provenance, mine: false, ownCodes: [], health: [] }) as const;
  const given = (ownCodes: object, locked = false) =>
    ({ saved: { ownCodes }, locked }) as Parameters<typeof handout>[1];

  it('has every service, and a code that was typed in only where the clinic has none and nothing is locked', () => {
    const bare = { ...clinic('bare'), id: full.id, services: { clarity: { code: 'abc' } } };
    const codes = (locked: boolean) =>
      handout(listed(bare), given(own, locked)).services.map(({ code, provenance, checkedOn }) => [
        code,
        provenance,
        checkedOn,
      ]);
    expect(codes(false)).toEqual([
      ['typed', 'entered', '2026-11-01'],
      ['abc', 'bundled', null],
      [null, 'bundled', null],
    ]);
    expect(codes(true)[0]).toEqual([null, 'bundled', null]);
    expect(handout(listed(), given(own)).services.map(({ code }) => code)).toEqual(
      SERVICE_IDS.map((service) => full.services[service]?.code ?? null),
    );
  });

  it('has the day on which a person said that a code is still right, of the clinic in use', () => {
    const right = { ...one('clarity', 'abc'), rightOn: '2026-11-20' };
    const days = (inUse: PopupView) => handout(listed(), given({}), inUse).services.map(({ rightOn }) => rightOn);
    expect(days(view([right]))).toEqual([null, '2026-11-20', null]);
    expect(days({ ...view([right]), clinic: { profile: clinic('other'), provenance: 'bundled' } })).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('says so where the codes came out of a file', () => {
    expect(handout(listed(full, 'imported'), given({})).imported).toBe(true);
    expect(handout(listed(), given({})).imported).toBe(false);
  });
});

describe('the guides', () => {
  it.each(SERVICE_IDS)(
    '%s has one for the website and one for the app, and each has the step with the code',
    (service) => {
      for (const surface of ['web', 'app'] as const) {
        const guides = sharingGuides(service, surface);
        expect(guides.length).toBeGreaterThan(0);
        for (const id of guides) expect(GUIDES[id].steps.filter(({ code }) => code === service)).toHaveLength(1);
      }
      expect(sheetGuides(service, 'both', null)).toHaveLength(2);
      expect(sheetGuides(service, 'web', null)).toHaveLength(1);
    },
  );
});
