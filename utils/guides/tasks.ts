import type { ServiceId } from '../sites/types.ts';

/** What a family may have to do. Small, so that the popup's first load can list it; the guides are loaded when opened. */

export const TASK_IDS = ['glooko', 'clarity-to-glooko', 'clarity', 'libreview', 'carelink', 'diary'] as const;

/** One thing to do. Its name for people is in the catalogue under `task.`. */
export type TaskId = (typeof TASK_IDS)[number];

/** What takes no code: the log can't know of it, so the family says itself when it is done. */
export const HAND_TASKS = ['clarity-to-glooko', 'carelink', 'diary'] as const satisfies readonly TaskId[];

/** One of them. */
export type HandTask = (typeof HAND_TASKS)[number];

/** The service a task is done on; null for CareLink and a diary, which take no code. */
export const SERVICE_OF_TASK: Readonly<Record<TaskId, ServiceId | null>> = {
  glooko: 'glooko',
  'clarity-to-glooko': 'glooko',
  clarity: 'clarity',
  libreview: 'libreview',
  carelink: null,
  diary: null,
};
