import type { ActiveService } from '../clinics/active.ts';
import type { Profile } from '../clinics/profile.ts';
import { usedBy } from '../clinics/used.ts';
import type { ClinicsView, ListedClinic } from '../clinics-view.ts';
import { answerFor } from '../guides/answer.ts';
import type { PopupView } from '../popup-view.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { Planned } from './steps.ts';

/** What a printed sheet is made of: one clinic, its codes, and which of them a family needs. Pure; the layout is the page's. */

/** One service as it stands on a sheet. */
export interface SheetService
  extends Pick<ActiveService, 'service' | 'code' | 'provenance' | 'shownAs' | 'checkedOn' | 'rightOn'> {
  /** The code was typed in on top of the clinic's profile: `checkedOn` is the day on which that was done. */
  readonly typed: boolean;
}

/** Everything that a sheet can show. */
export interface Sheet {
  readonly clinic: string;
  readonly country: string | undefined;
  readonly contact: NonNullable<Profile['contact']>;
  readonly services: readonly SheetService[];
  /** Services that are chosen at first. */
  readonly wanted: readonly ServiceId[];
  /** The family links Clarity to Glooko: its steps can stand on the sheet, too. */
  readonly link: boolean;
  /** The family's own guides for each service; null where nothing is known of a family. */
  readonly planned: Planned | null;
  /** The codes came out of a file, and nobody here has looked after them. */
  readonly imported: boolean;
}

const withCode = (services: readonly Pick<SheetService, 'service' | 'code'>[]): ServiceId[] =>
  services.filter(({ code }) => code !== null).map(({ service }) => service);

/**
 * The sheet of the family's own clinic, with what its devices need.
 * @returns null without a clinic, or while a code waits for its yes
 */
export function familySheet(view: PopupView): Sheet | null {
  const { clinic, services, devices } = view;
  if (!clinic || services.some(({ digest, confirmed }) => digest !== null && !confirmed)) return null;
  const { tasks } = answerFor(devices, usedBy(view));
  const needed = services.map(({ service }) => service).filter((service) => tasks.some(({ id }) => id === service));
  return {
    clinic: clinic.profile.name,
    country: clinic.profile.country,
    contact: clinic.profile.contact ?? {},
    services: services.map(({ service, code, provenance, shownAs, checkedOn, rightOn }) => {
      const typed = !clinic.profile.services[service]?.code;
      return { service, code, provenance, shownAs, checkedOn, rightOn, typed };
    }),
    wanted: needed.length > 0 ? needed : withCode(services),
    link: tasks.some(({ id, doubt }) => id === 'clarity-to-glooko' && doubt === null),
    planned: Object.fromEntries(tasks.map(({ id, guides }) => [id, guides])),
    imported: false,
  };
}

/**
 * A sheet for a clinic to hand out: all of its codes.
 * @param inUse what is known of the clinic in use; when a person said that a code is still right, only that tells
 */
export function handout(
  { profile, provenance }: ListedClinic,
  { saved, locked }: Pick<ClinicsView, 'saved' | 'locked'>,
  inUse: Pick<PopupView, 'clinic' | 'services'> | null = null,
): Sheet {
  const known = inUse?.clinic?.profile.id === profile.id ? inUse.services : [];
  const services = SERVICE_IDS.map((service): SheetService => {
    const given = profile.services[service];
    const own = given?.code || locked ? undefined : saved.ownCodes[profile.id]?.[service];
    return {
      service,
      code: given?.code ?? own?.code ?? null,
      provenance: own ? 'entered' : provenance,
      shownAs: given?.shownAs ?? null,
      checkedOn: own?.enteredOn ?? given?.checkedOn ?? null,
      rightOn: known.find((one) => one.service === service)?.rightOn ?? null,
      typed: own !== undefined,
    };
  });
  return {
    clinic: profile.name,
    country: profile.country,
    contact: profile.contact ?? {},
    services,
    wanted: withCode(services),
    link: false,
    planned: null,
    imported: provenance === 'imported',
  };
}
