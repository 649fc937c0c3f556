import type { Settings } from '../settings.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { Active } from './active.ts';

/** What became different since a person said yes to the clinic in use, so that the question can say why it is asked again. */

/** One thing that changed. `service` is null for what concerns the whole clinic; provenances are keys (`from.…`). */
export interface Changed {
  readonly service: ServiceId | null;
  readonly what: 'name' | 'provenance' | 'code' | 'shownAs';
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What changed since the last yes.
 * @returns nothing where everything is confirmed, or nothing ever was
 */
export function changedSince(
  { clinic, services }: Active,
  { lastConfirmed }: Pick<Settings, 'lastConfirmed'>,
): Changed[] {
  const last = clinic ? lastConfirmed[clinic.profile.id] : undefined;
  const open = services.some(({ digest, confirmed }) => digest !== null && !confirmed);
  if (!clinic || !last || !open) return [];
  const ofClinic: Changed[] = [
    { service: null, what: 'name', before: last.name, after: clinic.profile.name },
    { service: null, what: 'provenance', before: last.provenance, after: clinic.provenance },
  ];
  const ofServices = SERVICE_IDS.flatMap((service): Changed[] => {
    const before = last.services[service];
    const after = services.find((one) => one.service === service);
    if (!after) return [];
    const from = before?.provenance ?? last.provenance;
    // Said of the whole clinic already.
    const same = after.code === null || !before || (from === last.provenance && after.provenance === clinic.provenance);
    return [
      { service, what: 'code', before: before?.code ?? null, after: after.code },
      { service, what: 'shownAs', before: before?.shownAs ?? null, after: after.shownAs },
      ...(same ? [] : [{ service, what: 'provenance' as const, before: from, after: after.provenance }]),
    ];
  });
  return [...ofClinic, ...ofServices].filter(({ before, after }) => before !== after);
}
