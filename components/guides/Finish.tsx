import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { MEANING } from '../../utils/guides/meaning.ts';
import { HAND_TASKS, type HandTask } from '../../utils/guides/tasks.ts';
import type { Guide } from '../../utils/guides/types.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { noteAnswer } from '../log-notes.ts';
import { Safe } from '../Safe.tsx';
import { said, tab, view } from '../store.ts';
import { setDone } from './noting.ts';
import { Reach } from './Reach.tsx';
import { tg } from './text.ts';

/** What sharing means and does not mean, and who to call. No profile takes any of it away. */
function Meaning() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="meaning">
      <h3 tabIndex={-1} ref={heading}>
        {tg('finish.title')}
      </h3>
      <ul>
        {MEANING.map((key) => (
          <li key={key}>
            <Safe of={tg} text={key} />
          </li>
        ))}
      </ul>
      <Reach />
    </section>
  );
}

/** "Does the page show …?": the person's own look at what the page says. */
function Question({ service }: { readonly service: ServiceId }) {
  const answer = useSignal<'linked' | 'refused' | null>(null);
  const { clinic, services } = view.value ?? {};
  const name = services?.find((one) => one.service === service)?.shownAs ?? clinic?.profile.name;
  // What the page has said itself needs no question.
  const seen = tab.value?.site?.id === service && tab.value.status?.state === 'linked';
  const say = async (outcome: 'linked' | 'refused') => {
    said.value = (await noteAnswer(service, outcome)) ?? '';
    if (!said.value) answer.value = outcome;
  };
  if (answer.value === 'linked' || seen) return <Meaning />;
  return (
    <>
      <h3>{name ? tg('finish.ask', { name }) : tg('finish.askClinic')}</h3>
      <div class="row">
        <button type="button" id="finish-yes" onClick={() => void say('linked')}>
          {tg('finish.yes')}
        </button>
        <button type="button" id="finish-no" onClick={() => void say('refused')}>
          {tg('finish.no')}
        </button>
      </div>
      {answer.value === 'refused' && (
        <div role="status">
          <p class="notice warn">
            <Safe of={tg} text="finish.noText" />
          </p>
          <Reach />
        </div>
      )}
    </>
  );
}

/** For what takes no code, the family says itself that it is done. */
function Done({ task }: { readonly task: HandTask }) {
  const done = view.value?.done.includes(task) ?? false;
  const set = async (now: boolean) => {
    said.value = (await setDone(task, now)) ?? '';
  };
  return done ? (
    <>
      <p class="done">{tg('finish.done')}</p>
      <button type="button" id="finish-undo" class="link" onClick={() => void set(false)}>
        {tg('finish.notDone')}
      </button>
      <Meaning />
    </>
  ) : (
    <button type="button" id="finish-done" onClick={() => void set(true)}>
      {tg('finish.done')}
    </button>
  );
}

/** The end of a guide that lets the clinic see data. Bringing data in, or stopping, has none. */
export function Finish({ guide: { subject, purpose } }: { readonly guide: Guide }) {
  const service = SERVICE_IDS.find((id) => id === subject && purpose === 'share');
  const task = HAND_TASKS.find((id) =>
    purpose === 'link' ? id === 'clarity-to-glooko' : purpose === 'share' && id === subject,
  );
  if (!service && !task) return null;
  return (
    <section class="card finish">
      {service && <Question service={service} />}
      {task && <Done task={task} />}
    </section>
  );
}
