import { confirmationDigest } from '../clinics/confirmation.ts';
import { afterYesTo } from '../clinics/last-confirmed.ts';
import type { Payload } from '../messages.ts';
import type { State } from '../state.ts';
import { type Change, refuse } from './changes.ts';

/** Codes that a team gave for a clinic whose profile has none, and what a person says of codes. */

/**
 * Keeps or forgets the code a team gave for a service of a clinic that has none. Typing it twice under the clinic's name
 * is the person's yes.
 * @param today YYYY-MM-DD
 */
export async function ownCode(
  state: State,
  { clinic, service, code }: Payload<'ui:own-code'>,
  today: string,
): Promise<Change> {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  const known = active.clinics.find(({ profile }) => profile.id === clinic);
  if (!known) return refuse('unknown-clinic');
  const { [service]: _old, ...others } = settings.ownCodes[clinic] ?? {};
  if (code === null) return { settings: { ...settings, ownCodes: { ...settings.ownCodes, [clinic]: others } } };
  const given = known.profile.services[service];
  if (given?.code) return refuse('has-code');
  const shownAs = given?.shownAs ?? null;
  const kept = { code, enteredOn: today };
  const digest = await confirmationDigest({
    clinicId: clinic,
    name: known.profile.name,
    provenance: 'entered',
    service,
    code,
    shownAs,
  });
  return {
    settings: {
      ...settings,
      ownCodes: { ...settings.ownCodes, [clinic]: { ...others, [service]: kept } },
      confirmed: [...new Set([...settings.confirmed, digest])],
      lastConfirmed: afterYesTo(settings.lastConfirmed, known, service, { code, shownAs, provenance: 'entered' }),
    },
  };
}

/**
 * Keeps that a person has asked, and that the code in use is still right. No code changes by that.
 * @param today YYYY-MM-DD
 */
export function noteChecked(
  { settings, active }: State,
  { clinic, service, code }: Payload<'ui:checked'>,
  today: string,
): Change {
  const given = active.services.find((one) => one.service === service);
  if (active.clinic?.profile.id !== clinic || given?.code !== code) return refuse('changed');
  const checks = { ...settings.checks, [clinic]: { ...settings.checks[clinic], [service]: { code, on: today } } };
  return { settings: { ...settings, checks } };
}
