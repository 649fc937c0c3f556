import { answerFor, type Task } from '../../utils/guides/answer.ts';
import type { DeviceId } from '../../utils/guides/devices.ts';
import { GUIDES } from '../../utils/guides/guides.ts';
import { SERVICE_OF_TASK, type TaskId } from '../../utils/guides/tasks.ts';
import { GUIDE_IDS, type Guide, type GuideId } from '../../utils/guides/types.ts';
import type { ServiceId } from '../../utils/sites/types.ts';

/** Which guides belong to a task, which of them is shown first, and which are offered beside it. Pure. */

const isChange = ({ purpose }: Guide) => purpose === 'remove' || purpose === 'change';
const idsOf = (fits: (guide: Guide, id: GuideId) => boolean): readonly GuideId[] =>
  GUIDE_IDS.filter((id) => fits(GUIDES[id], id));

/** A task of the family's own list; undefined where it is not in it. */
export function taskOf(
  task: TaskId,
  devices: readonly DeviceId[],
  uses: ReadonlySet<ServiceId> | null,
): Task | undefined {
  return answerFor(devices, uses).tasks.find(({ id }) => id === task);
}

/** The guides of a task: those for the family's devices, else all that share, link or bring data in. */
export function guidesOf(task: TaskId, planned: Task | undefined): readonly GuideId[] {
  if (planned) return planned.guides;
  if (task === 'clarity-to-glooko') return [task];
  const subject = SERVICE_OF_TASK[task] ?? task;
  return idsOf((guide) => guide.subject === subject && guide.purpose !== 'link' && !isChange(guide));
}

/**
 * The guide to begin with: for the website that is open, else the first that shares or links.
 * @param guides at least one
 */
export function firstGuide(guides: readonly GuideId[], site: ServiceId | undefined): GuideId {
  const shares = guides.filter((id) => ['share', 'link'].includes(GUIDES[id].purpose));
  const [first = 'glooko-web'] = [...shares.filter((id) => site && GUIDES[id].site === site), ...shares, ...guides];
  return first;
}

/** The guides for when something changed: taking a code off, another clinic, an invitation, an account twice. */
export function changesFor(id: GuideId): readonly GuideId[] {
  const { subject } = GUIDES[id];
  return idsOf(
    (guide, other) => other !== id && (guide.subject === null || (guide.subject === subject && isChange(guide))),
  );
}
