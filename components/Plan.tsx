import { codeState, handState, isOver } from '../utils/guides/task-state.ts';
import type { TaskId } from '../utils/guides/tasks.ts';
import type { PopupView, ShownService } from '../utils/popup-view.ts';
import { codesFirst } from './codes-first.ts';
import { ServiceCard } from './ServiceCard.tsx';
import { openScreen } from './screens.ts';
import { last, t, tab } from './store.ts';
import { StateTag, StepsButton } from './TaskHead.tsx';

/** The way to the device finder. It is what to do first, as long as the family has not said what it has. */
function FinderButton({ main, again }: { readonly main: boolean; readonly again: boolean }) {
  return (
    <button
      type="button"
      id="finder"
      class={again ? 'link' : main ? 'main' : ''}
      onClick={() => openScreen({ kind: 'finder' }, 'finder')}
    >
      {t(again ? 'popup.again' : 'popup.finder')}
    </button>
  );
}

/**
 * What the family has to do, each with how far it is and its code; then the other codes. Without a list of its own every
 * service stands there.
 */
export function Plan({ active }: { readonly active: PopupView }) {
  const { tasks, services, done } = active;
  const clinic = active.clinic?.profile.id;
  const planned = tasks.length > 0;
  const given = (task: TaskId): ShownService | undefined => services.find(({ service }) => service === task);
  const stateOf = (task: TaskId) => {
    const service = given(task)?.service;
    return service ? codeState(last.value?.[service], clinic) : handState(task, done);
  };
  // One button stands out: what can be done on the page in the tab, the steps for its site, or the next of the list.
  const here = tab.value?.status?.canFill ?? false;
  const site = tab.value?.site?.id;
  const wanted = [...services.filter(({ service }) => service === site).map(({ service }) => service), ...tasks];
  const next = here ? undefined : wanted.find((task) => !isOver(stateOf(task)));
  // What can be copied comes first, and before all the one whose page is open.
  const others = codesFirst(services)
    .filter(({ service }) => !tasks.includes(service))
    .toSorted((a, b) => Number(b.service === site) - Number(a.service === site));
  const card = (one: ShownService) => (
    <ServiceCard
      key={one.service}
      given={one}
      state={stateOf(one.service)}
      planned={tasks.includes(one.service)}
      main={next === one.service}
    />
  );
  return (
    <>
      <div class="plan">
        {planned && <h2>{t('popup.plan')}</h2>}
        <FinderButton main={!here && !next} again={planned} />
        <button type="button" id="guides" class="link" onClick={() => openScreen({ kind: 'list' }, 'guides')}>
          {t('popup.guides')}
        </button>
      </div>
      {tasks.map((task) => {
        const one = given(task);
        return one ? (
          card(one)
        ) : (
          <section class="card" key={task} data-task={task} aria-labelledby={`task-${task}`}>
            <div class="title">
              <h2 id={`task-${task}`}>{t(`task.${task}`)}</h2>
              <StateTag state={stateOf(task)} />
            </div>
            <StepsButton task={task} main={next === task} />
          </section>
        );
      })}
      {planned && others.length > 0 && <h2>{t('popup.others')}</h2>}
      {others.map(card)}
    </>
  );
}
