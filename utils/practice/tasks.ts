import type { Entry } from '../log/entry.ts';
import type { ServiceId } from '../sites/types.ts';
import { type CaseId, type Exercise, exerciseFor } from './exercise.ts';

/** The five tasks of a new member of staff, and what has to have happened for each to be done. Pure. */

/** What happened since a task was begun. */
export interface Happened {
  /** What would have gone to the log, oldest first. */
  readonly entries: readonly Pick<Entry, 'outcome' | 'how'>[];
  /** The codes of the clinics that the account is linked with now. */
  readonly listed: readonly string[];
}

interface Task {
  readonly id: string;
  readonly service: ServiceId;
  readonly case: CaseId;
  readonly done: (happened: Happened, exercise: Exercise) => boolean;
}

const had = ({ entries }: Happened, outcome: Entry['outcome']): boolean =>
  entries.some((entry) => entry.outcome === outcome);

/** In the order in which they are shown. */
export const TASKS = [
  {
    id: 'link',
    service: 'glooko',
    case: 'right',
    done: (happened, { code }) => had(happened, 'linked') && happened.listed.includes(code),
  },
  {
    id: 'undo',
    service: 'clarity',
    case: 'right',
    done: ({ entries }) => {
      const undone = entries.findIndex(({ outcome }) => outcome === 'undone');
      return undone >= 0 && entries.slice(undone).some(({ outcome }) => outcome === 'filled');
    },
  },
  { id: 'refused', service: 'libreview', case: 'wrong', done: (happened) => had(happened, 'refused') },
  {
    id: 'other',
    service: 'libreview',
    case: 'other',
    done: (happened, { code }) => had(happened, 'linked') && happened.listed.join() === code,
  },
  {
    id: 'show',
    service: 'glooko',
    case: 'missing',
    done: ({ entries }) => entries.some(({ outcome, how }) => outcome === 'filled' && how === 'taught'),
  },
] as const satisfies readonly Task[];

/** A task's name in the catalogue. */
export type TryId = (typeof TASKS)[number]['id'];

/** The page of a task. */
export function exerciseOf(id: TryId): Exercise {
  const { service, case: about } = taskOf(id);
  return exerciseFor(service, about);
}

/** Whether a task is done. */
export function isDone(id: TryId, happened: Happened): boolean {
  return taskOf(id).done(happened, exerciseOf(id));
}

function taskOf(id: TryId): Task {
  return TASKS.find((task) => task.id === id) as Task;
}
