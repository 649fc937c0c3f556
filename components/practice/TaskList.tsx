import { TASKS } from '../../utils/practice/tasks.ts';
import { beginTask, done, stage } from './store.ts';
import { tp } from './text.ts';

/** The five tasks, each with its tick and the way to begin it. */
export function TaskList() {
  const current = stage.value?.task;
  const next = TASKS.find(({ id }) => !done.value.has(id))?.id;
  return (
    <section class="card" aria-labelledby="tasks-title">
      <div class="title">
        <h2 id="tasks-title">{tp('practice.tasks')}</h2>
        <span>{tp('practice.count', { done: `${done.value.size}`, all: `${TASKS.length}` })}</span>
      </div>
      <ol class="tasks">
        {TASKS.map(({ id, service }, at) => {
          const isDone = done.value.has(id);
          const task = tp(`try.${id}`);
          return (
            <li key={id} data-task={id} aria-current={id === current ? 'step' : undefined}>
              <div>
                <strong>{task}</strong> <span class="kind">{tp(`service.${service}`)}</span>
                <br />
                <span class={isDone ? 'done' : 'kind'}>{tp(isDone ? 'practice.done' : 'practice.todo')}</span>
              </div>
              <button
                type="button"
                id={`start-${id}`}
                class={id === next && !current ? 'main' : ''}
                aria-label={tp('practice.startLabel', { number: `${at + 1}`, task })}
                onClick={() => beginTask(id)}
              >
                {tp('practice.start')}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
