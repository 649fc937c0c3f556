import type { HandTask } from '../../utils/guides/tasks.ts';
import { isPrivate, wish } from '../store.ts';

/** Says of something that takes no code that it is done, or that it is not. Loaded with the steps. */
export const setDone = (task: HandTask, done: boolean): Promise<string | null> =>
  wish({ type: 'ui:done', private: isPrivate.value, task, done });
