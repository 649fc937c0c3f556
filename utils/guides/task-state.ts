import type { LastEntry } from '../messages.ts';
import type { HandTask, TaskId } from './tasks.ts';

/** How far a task is. Small: the popup's first load shows it. */

/** `done` is what a family says of a task that takes no code; all else is read from the log. */
export type TaskState = 'todo' | 'in' | 'sent' | 'linked' | 'refused' | 'done';

const BY_OUTCOME: Readonly<Record<string, TaskState>> = {
  filled: 'in',
  submitted: 'sent',
  linked: 'linked',
  refused: 'refused',
};

/**
 * The state of sharing on a service.
 * @param entry the newest of the log for this service
 * @param clinic the one in use: what was done with another clinic's code is not done for this one
 */
export function codeState(entry: LastEntry | undefined, clinic: string | undefined): TaskState {
  return entry && entry.clinic === clinic ? (BY_OUTCOME[entry.outcome] ?? 'todo') : 'todo';
}

/** The state of a task that takes no code. */
export function handState(task: TaskId, done: readonly HandTask[]): TaskState {
  return (done as readonly TaskId[]).includes(task) ? 'done' : 'todo';
}

/** Whether nothing is left to do. */
export const isOver = (state: TaskState): boolean => state === 'linked' || state === 'done';
