import type { ActiveService } from './clinics/active.ts';
import { isOld, laterDay } from './clinics/age.ts';
import { type Changed, changedSince } from './clinics/changed.ts';
import type { Profile } from './clinics/profile.ts';
import type { Provenance } from './clinics/provenance.ts';
import { usedBy } from './clinics/used.ts';
import { answerFor } from './guides/answer.ts';
import type { DeviceId } from './guides/devices.ts';
import type { HandTask, TaskId } from './guides/tasks.ts';
import { type LanguageView, languageView } from './i18n/choice.ts';
import type { Problem } from './schema.ts';
import type { Settings } from './settings.ts';
import { SERVICE_IDS, type ServiceId } from './sites/types.ts';
import type { State } from './state.ts';
import { type WardView, wardView } from './ward/ward.ts';

/** A service of the clinic in use. */
export interface ShownService extends ActiveService {
  /** Nobody has looked at its code for a year. */
  readonly old: boolean;
}

/**
 * What our pages show, decided by the background: they need neither schemas nor policy rules of their own, and open
 * sooner for it.
 */
export interface PopupView {
  readonly clinics: readonly { readonly id: string; readonly name: string; readonly provenance: Provenance }[];
  readonly clinic: { readonly profile: Profile; readonly provenance: Provenance } | null;
  readonly services: readonly ShownService[];
  /** What became different since the person said yes to this clinic. */
  readonly changed: readonly Changed[];
  readonly prefill: 'auto' | 'ask';
  readonly prefillByPolicy: boolean;
  readonly locked: boolean;
  readonly off: Settings['off'];
  /** What the family has. */
  readonly devices: readonly DeviceId[];
  /** What it has to do for that, in this order; none where it has not said what it has. */
  readonly tasks: readonly TaskId[];
  /** What it says that it has done. */
  readonly done: readonly HandTask[];
  /** The name of the clinic that was in use before this one; null where there was none, or the person has seen to it. */
  readonly movedFrom: string | null;
  /** Services on whose pages a person has pointed out a box. */
  readonly taught: readonly ServiceId[];
  /** What is wrong with the organisation's settings; null where nothing is. */
  readonly broken: readonly Problem[] | null;
  /** Stored choices could not be read and were left alone. */
  readonly unread: boolean;
  /** An expected policy has not come. */
  readonly policyLate: boolean;
  /** The language in use, and what a person can choose from. */
  readonly language: LanguageView;
  /** How a ward's computer stands; null where this is none. */
  readonly ward: WardView | null;
  /** Whether it is one is the organisation's to say. */
  readonly wardByPolicy: boolean;
}

/** Whether nobody has looked at a code for a year; where no day is known, none is said. */
function isOldCode({ code, checkedOn, rightOn }: ActiveService): boolean {
  const day = laterDay(checkedOn, rightOn);
  return code !== null && day !== null && isOld(day, new Date().toISOString().slice(0, 10));
}

/** Puts the view together. */
export function popupView(state: State): PopupView {
  const { settings, settingsProblems, policy, wait, active, ward } = state;
  return {
    clinics: active.clinics.map(({ profile, provenance }) => ({ id: profile.id, name: profile.name, provenance })),
    clinic: active.clinic,
    services: active.services.map((service) => ({ ...service, old: isOldCode(service) })),
    changed: changedSince(active, settings),
    prefill: active.prefill,
    prefillByPolicy: policy.kind === 'set' && policy.policy.prefill !== undefined,
    locked: active.locked,
    off: settings.off,
    devices: settings.family.devices,
    tasks: answerFor(settings.family.devices, usedBy(active)).tasks.map(({ id }) => id),
    done: settings.family.done,
    movedFrom: settings.movedFrom?.name ?? null,
    taught: SERVICE_IDS.filter((service) => settings.taught[service].length > 0),
    broken: policy.kind === 'broken' ? policy.problems : null,
    unread: settingsProblems.length > 0,
    policyLate: wait.kind === 'late',
    language: languageView(state),
    ward: wardView(ward),
    wardByPolicy: policy.kind === 'broken' || (policy.kind === 'set' && policy.policy.wardMode !== undefined),
  };
}
