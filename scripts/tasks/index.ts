// Owns the list of tasks: the name in package.json's scripts, and the module that does it. Each is loaded only when asked
// for, so that `npm run format` does not need what `npm test` needs.

import { Fault } from '../setup/fault.mjs';

/** What every task is told. */
export interface TaskCall {
  /** Absolute path of the checkout; also the working directory. */
  root: string;
  /** What followed the task's name. */
  args: string[];
  /** The command a person types to run this again. */
  again: string;
}

/** A task prints for itself and returns the exit code; what a person can mend is thrown as a `Fault`. */
export type Task = (call: TaskCall) => Promise<number>;

const TASKS: Record<string, () => Promise<{ run: Task }>> = {
  test: () => import('./test.ts'),
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  screens: () => import('./screens.ts'),
  zip: () => import('./zip.ts'),
  clinic: () => import('./clinic.ts'),
  languages: () => import('./languages.ts'),
  bench: () => import('./bench.ts'),
  soak: () => import('./soak.ts'),
  lint: () => import('./lint.ts'),
  format: () => import('./format.ts'),
};

/**
 * Runs a task by its name.
 * @returns the exit code
 * @throws {Fault} when there is no such task
 */
export async function runTask({ task, ...call }: TaskCall & { task: string }): Promise<number> {
  const load = TASKS[task];
  if (!load) throw new Fault(`There is no task "${task}". There are: ${Object.keys(TASKS).join(', ')}`);
  const { run } = await load();
  return run(call);
}
