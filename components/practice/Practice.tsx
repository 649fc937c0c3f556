import { useEffect, useRef } from 'preact/hooks';
import { TASKS } from '../../utils/practice/tasks.ts';
import { Chooser } from './Chooser.tsx';
import { Stage } from './Stage.tsx';
import { done, forgetDone, said, stage } from './store.ts';
import { TaskList } from './TaskList.tsx';
import { tp } from './text.ts';

/** The page: that all of this is practice, the five tasks, the page in the frame. */
export function Practice() {
  const finish = useRef<HTMLHeadingElement>(null);
  const finished = done.value.size === TASKS.length;
  useEffect(() => {
    if (finished) finish.current?.focus();
  }, [finished]);
  return (
    <main class="wide">
      <p class="practice-banner">
        <strong>{tp('practice.banner')}</strong> {tp('practice.kept')}
      </p>
      <h1>
        {tp('name')} <span class="kind">{tp('practice.title')}</span>
      </h1>
      <p role="status" class="said">
        {said.value}
      </p>
      {finished ? (
        <section class="notice" id="finish" aria-labelledby="finish-title">
          <h2 id="finish-title" class="done" tabIndex={-1} ref={finish}>
            {tp('practice.finish')}
          </h2>
          <p>{tp('practice.finishText')}</p>
          <p>{tp('practice.finishNext')}</p>
          <button type="button" id="anew" onClick={forgetDone}>
            {tp('practice.anew')}
          </button>
        </section>
      ) : (
        <p>
          {tp('practice.about')} {tp('practice.same')}
        </p>
      )}
      <div class="practice">
        <div>
          <TaskList />
          <Chooser />
        </div>
        {stage.value && <Stage key={stage.value.round} stage={stage.value} />}
      </div>
    </main>
  );
}
