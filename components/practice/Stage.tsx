import { useEffect, useRef } from 'preact/hooks';
import type { Exercise } from '../../utils/practice/exercise.ts';
import { TASKS } from '../../utils/practice/tasks.ts';
import { SiteName } from '../SiteName.tsx';
import { Said, wayOf } from './Said.tsx';
import { begin, beginTask, done, type Stage as On, said } from './store.ts';
import { Toolbar } from './Toolbar.tsx';
import { tp } from './text.ts';

/** The page that is practised on: what to do, what the popup would say, and the page itself in a frame. */
export function Stage({ stage: { exercise, task } }: { readonly stage: On }) {
  const title = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => title.current?.focus(), []);
  const number = `${TASKS.findIndex(({ id }) => id === task) + 1}`;
  const isDone = task !== null && done.value.has(task);
  const service = tp(`service.${exercise.service}`);
  const next = TASKS.find(({ id }) => !done.value.has(id))?.id;
  useEffect(() => {
    if (isDone) said.value = tp('practice.ticked', { number });
  }, [isDone, number]);
  return (
    <section class="stage" aria-labelledby="stage-title">
      <h2 id="stage-title" tabIndex={-1} ref={title}>
        {task ? tp('practice.task', { number, task: tp(`try.${task}`) }) : `${service}: ${tp(`case.${exercise.case}`)}`}
      </h2>
      <div class="todo">
        <div>
          {task ? (
            <ol class="how">
              {([1, 2, 3] as const).map((step) => (
                <li key={step}>
                  <Said text={`try.${task}.${step}`} exercise={exercise} />
                </li>
              ))}
            </ol>
          ) : (
            <Way exercise={exercise} />
          )}
          {isDone && <p class="done">{tp('practice.ticked', { number })}</p>}
          <div class="row">
            {isDone && next && (
              <button type="button" class="main" id="next" onClick={() => beginTask(next)}>
                {tp('practice.next')}
              </button>
            )}
            <button type="button" id="again" onClick={() => begin(exercise, task)}>
              {tp('practice.again')}
            </button>
          </div>
        </div>
        <Toolbar exercise={exercise} toPage={() => frame.current?.focus()} />
      </div>
      <div class="window">
        <p>
          <Said text="practice.page" exercise={exercise} />
        </p>
        <iframe ref={frame} id="site" title={tp('practice.frame', { service })} src="/practice-site.html" />
      </div>
    </section>
  );
}

/** How to get to the box, where there is no task that says it. */
function Way({ exercise }: { readonly exercise: Exercise }) {
  const way = wayOf(exercise);
  return (
    <>
      <p>{tp(way.length > 0 ? 'practice.way' : exercise.page.missing ? 'practice.missing' : 'practice.here')}</p>
      {way.length > 0 && (
        <ol class="how">
          {way.map((name) => (
            <li key={name}>
              <SiteName name={name} />
            </li>
          ))}
        </ol>
      )}
      {way.length > 0 && exercise.page.missing && <p>{tp('practice.missing')}</p>}
    </>
  );
}
