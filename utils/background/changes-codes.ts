import { confirmationDigest } from '../clinics/confirmation.ts';
import { afterYesTo } from '../clinics/last-confirmed.ts';
import type { Payload } from '../messages.ts';
import type { State } from '../state.ts';
import { type Change, refuse } from './changes.ts';

/** Codes that a team gave for a clinic whose profile has none. */

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
