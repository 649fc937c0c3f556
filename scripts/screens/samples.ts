// Owns the families and clinics that the pictures show. Each day and time is a fixed one, so that the same build gives the
// same pictures.

import { codes } from '../../tests/sites/codes.ts';
import { BUNDLED_CLINICS } from '../../utils/clinics/bundled.ts';
import type { Profile } from '../../utils/clinics/profile.ts';
import type { DeviceId } from '../../utils/guides/devices.ts';
import type { LastEntry } from '../../utils/messages.ts';
import { FIRST_SETTINGS, type Settings } from '../../utils/settings.ts';
import type { ServiceId } from '../../utils/sites/types.ts';

const [bundled] = BUNDLED_CLINICS;
if (!bundled) throw new Error('No clinic is built in.');

/** The clinic that comes with the extension; its name is a long one. */
export const GGC: Profile = bundled;

/** The day that stands for today. */
export const DAY = '2026-11-20';
const MOMENT = Date.UTC(2026, 10, 20, 9, 5);

/** A clinic with all that a profile may hold. */
export const HARBOUR: Profile = {
  format: 'sharing-setup/clinic@1',
  id: 'own-harbour',
  name: 'Harbour Children’s Diabetes Clinic',
  country: 'GB',
  contact: {
    phone: '0141 496 0000',
    email: 'team@harbour.example.org',
    website: 'https://harbour.example.org/diabetes',
    hours: 'Monday to Friday, 9 to 5',
    urgent: 'Nights and weekends: call the ward on 0141 496 0001',
  },
  services: {
    glooko: { code: codes.glooko[0].code, checkedOn: DAY },
    clarity: { code: codes.clarity[0].code, shownAs: codes.clarity[0].name, checkedOn: '2024-01-31' },
    libreview: { code: codes.libreview[0].code },
  },
  notes: { clarity: 'We look at Clarity on Mondays.', general: 'Tell us when you have shared.' },
};

/** The same without a country: no host is another part of the world's. */
export const ANYWHERE: Profile = Object.fromEntries(
  Object.entries(HARBOUR).filter(([key]) => key !== 'country'),
) as typeof HARBOUR;

/** Another clinic that the practice services know. */
export const NORTHSHIRE: Profile = {
  format: 'sharing-setup/clinic@1',
  id: 'own-northshire',
  name: codes.clarity[1].name,
  services: {
    glooko: { code: codes.glooko[1].code },
    clarity: { code: codes.clarity[1].code },
    libreview: { code: codes.libreview[1].code },
  },
};

/** A clinic whose codes every practice service refuses. */
export const UNKNOWN: Profile = {
  format: 'sharing-setup/clinic@1',
  id: 'own-unknown',
  name: 'Clinic of the Wrong Codes',
  services: { glooko: { code: 'NOTACODE1' }, clarity: { code: 'notacode2' }, libreview: { code: '99999999-no' } },
};

/** The built-in clinic is chosen; its family has typed in nothing. */
export const CHOSEN: Settings = { ...FIRST_SETTINGS, choice: { clinic: GGC.id, besides: null } };

/** The same family with the two codes that its team gave. */
export const FAMILY: Settings = {
  ...CHOSEN,
  ownCodes: {
    [GGC.id]: {
      glooko: { code: codes.glooko[0].code, enteredOn: DAY },
      libreview: { code: codes.libreview[0].code, enteredOn: DAY },
    },
  },
};

/** The family has these devices. */
export const having = (settings: Settings, ...devices: DeviceId[]): Settings => ({
  ...settings,
  family: { ...settings.family, devices },
});

/** A family that has typed in a clinic of its own. */
export const OWN: Settings = {
  ...FIRST_SETTINGS,
  clinics: [HARBOUR, NORTHSHIRE].map((profile) => ({ provenance: 'entered', profile })),
  choice: { clinic: HARBOUR.id, besides: null },
};

/** The newest line of the log, for one service. */
export const logged = (
  service: ServiceId,
  outcome: string,
  { clinic = GGC.id, seenBy = null }: { clinic?: string; seenBy?: 'page' | 'person' | null } = {},
): Partial<Record<ServiceId, LastEntry>> => ({ [service]: { outcome, clinic, seenBy, time: MOMENT } });
