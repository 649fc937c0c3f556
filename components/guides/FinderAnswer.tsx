import { usedBy } from '../../utils/clinics/used.ts';
import { answerFor } from '../../utils/guides/answer.ts';
import { DEVICES } from '../../utils/guides/devices.ts';
import { listWords } from '../list-words.ts';
import { openScreen } from '../screens.ts';
import { t, view } from '../store.ts';
import { Frame } from './Frame.tsx';
import { Sources } from './Sources.tsx';
import { tg } from './text.ts';
import { Notes } from './Words.tsx';

/** What the family has to do for what it has: one list, how the data get there, and where that was read. */
export function FinderAnswer({ again }: { readonly again: () => void }) {
  const active = view.value;
  if (!active) return null;
  const { tasks, ways, notes } = answerFor(active.devices, usedBy(active));
  return (
    <Frame title={t('popup.plan')}>
      <ol class="answer">
        {tasks.map(({ id, doubt, devices }) => (
          <li key={id} class="card" data-answer={id}>
            <h3>{tg(`task.${id}`)}</h3>
            <p class="kind">{listWords(devices.map((device) => tg(DEVICES[device].label)))}</p>
            {doubt && <p class="notice warn">{tg(`doubt.${doubt}`)}</p>}
            <button
              type="button"
              aria-label={t('popup.stepsLabel', { task: tg(`task.${id}`) })}
              onClick={() => openScreen({ kind: 'task', task: id }, '')}
            >
              {t('popup.steps')}
            </button>
          </li>
        ))}
      </ol>
      {ways.length > 0 && (
        <section class="notes">
          <h3>{tg('finder.ways')}</h3>
          <ul>
            {ways.map((way) => (
              <li key={way}>{tg(`way.${way}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <Notes notes={notes} title={tg('finder.notes')} />
      <p>{tg('finder.unsure')}</p>
      <p class="from">{tg('finder.country')}</p>
      <button type="button" id="finder-again" onClick={again}>
        {t('popup.again')}
      </button>
      <Sources ids={[...active.devices.map((id) => DEVICES[id].source), ...notes.map(({ source }) => source)]} />
    </Frame>
  );
}
