import type { TaskState } from '../utils/guides/task-state.ts';
import type { TaskId } from '../utils/guides/tasks.ts';
import { openScreen } from './screens.ts';
import { last, t } from './store.ts';

/** What the cards of all tasks share: how far each is, and the way to its steps. */

/** The state of a task in words. It keeps its place until the log is read. */
export function StateTag({ state }: { readonly state: TaskState }) {
  return (
    <span class="state" data-task-state={last.value ? state : ''}>
      {last.value ? t(`state.${state}`) : ' '}
    </span>
  );
}

/** The button that opens the steps of a task. `main`: it is what to do next. */
export function StepsButton({ task, main }: { readonly task: TaskId; readonly main: boolean }) {
  const id = `steps-${task}`;
  return (
    <button
      type="button"
      id={id}
      class={main ? 'main' : ''}
      aria-label={t('popup.stepsLabel', { task: t(`task.${task}`) })}
      onClick={() => openScreen({ kind: 'task', task }, id)}
    >
      {t('popup.steps')}
    </button>
  );
}
