import type { ServiceId } from '../sites/types.ts';
import { DEVICES, type Device, type DeviceId, type Way } from './devices.ts';
import { SERVICE_OF_TASK, TASK_IDS, type TaskId } from './tasks.ts';
import { GUIDE_IDS, type GuideId, type Note } from './types.ts';

/** Puts the answers for several devices together into one list of things to do. Pure; knows nothing of a page. */

/** Why a family should ask its team about a task first. */
export type Doubt = 'clinic' | 'link';

/** One thing to do. */
export interface Task {
  readonly id: TaskId;
  /** The service it is done on; null for CareLink and a diary, which take no code. */
  readonly service: ServiceId | null;
  /** In the order of the list of guides. Those of one purpose are other ways to the same end. */
  readonly guides: readonly GuideId[];
  /** The devices it is for. */
  readonly devices: readonly DeviceId[];
  /** `clinic`: the chosen clinic does not name this service. `link`: it is not known for these devices. */
  readonly doubt: Doubt | null;
}

/** What a family is told. */
export interface Answer {
  readonly tasks: readonly Task[];
  /** How the data get there, in no order. */
  readonly ways: readonly Way[];
  /** What to know about these devices, each once. */
  readonly notes: readonly Note[];
}

/** What is seen in Glooko once the link is there, and need not be shared a second time. */
const SPARED_BY_LINK: ReadonlySet<TaskId> = new Set(['clarity']);

const deviceOf = (id: DeviceId): Device => DEVICES[id];
const having = (ids: readonly DeviceId[], task: TaskId) => ids.filter((id) => deviceOf(id).tasks[task]);
/** Linking needs a sensor in Clarity and something beside it in Glooko. */
const isKnown = (ids: readonly DeviceId[]) => ids.some((id) => deviceOf(id).link === 'known');

/**
 * The list for what a family has.
 * @param devices what they have, in any order
 * @param uses the services that the chosen clinic names; null without a clinic
 * @returns no task for no device
 */
export function answerFor(devices: readonly DeviceId[], uses: ReadonlySet<ServiceId> | null = null): Answer {
  // Who has something has not nothing.
  const some = devices.filter((id) => deviceOf(id).kind !== 'none');
  const ids = some.length > 0 ? some : devices;
  const [inGlooko, inClarity] = [having(ids, 'glooko'), having(ids, 'clarity')];
  const linked = inGlooko.length > 0 && inClarity.length > 0 && (uses?.has('glooko') ?? true);
  const linkKnown = linked && isKnown(inGlooko) && inClarity.every((id) => isKnown([id]));

  const tasks = TASK_IDS.flatMap((id): Task[] => {
    const isLink = id === 'clarity-to-glooko';
    const of = isLink ? (linked ? [...inGlooko, ...inClarity] : []) : having(ids, id);
    if (of.length === 0 || (linkKnown && SPARED_BY_LINK.has(id))) return [];
    const named = new Set<GuideId>(isLink ? ['clarity-to-glooko'] : of.flatMap((one) => deviceOf(one).tasks[id] ?? []));
    const service = SERVICE_OF_TASK[id];
    const doubt = service && uses && !uses.has(service) ? 'clinic' : isLink && !linkKnown ? 'link' : null;
    return [{ id, service, guides: GUIDE_IDS.filter((guide) => named.has(guide)), devices: of, doubt }];
  });
  const notes = ids.flatMap((id) => deviceOf(id).notes);
  return {
    tasks,
    ways: [...new Set(ids.flatMap((id) => deviceOf(id).ways))],
    notes: notes.filter(({ text }, at) => notes.findIndex((note) => note.text === text) === at),
  };
}
