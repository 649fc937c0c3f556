// Profiles that tests start from, and a way to spoil one value of them.

import { PROFILE_FORMAT, type Profile } from '../../../utils/clinics/profile.ts';

/** The least a profile may be. */
export const least: Profile = { format: PROFILE_FORMAT, id: 'abc', name: 'A', services: {} };

/** A profile with every key there is. */
export const full: Profile = {
  format: PROFILE_FORMAT,
  id: 'north-children',
  name: 'North Children’s Diabetes Service',
  country: 'GB',
  contact: {
    phone: '0141 496 0000',
    email: 'team@example.org',
    website: 'https://example.org/',
    hours: 'Mon–Fri 9–5',
    urgent: 'Ward 4, day and night',
  },
  services: {
    glooko: { code: 'NORTH-7', shownAs: 'North Diabetes', checkedOn: '2026-11-20', source: 'the clinic’s letter' },
    clarity: { code: 'northkids' },
    libreview: { code: '09646522' },
  },
  notes: {
    glooko: 'Ask the nurse first.',
    clarity: 'Use your child’s account.',
    libreview: 'Two lines\nare fine.',
    carelink: 'Bring the pump.',
    general: 'Ring us.',
  },
};

/** A profile of another clinic with codes of its own. */
export function clinic(id: string, services: Profile['services'] = { clarity: { code: `${id}-code` } }): Profile {
  return { ...least, id, name: `Clinic ${id}`, services };
}

/**
 * A copy with one value replaced.
 * @param from any plain data
 * @param path keys joined by dots
 * @param value undefined removes the key
 */
export function withValue(from: object, path: string, value: unknown): object {
  const copy = structuredClone(from) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = copy;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
