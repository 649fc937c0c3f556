import { useSignal } from '@preact/signals';
import { usedBy } from '../../utils/clinics/used.ts';
import { GUIDES } from '../../utils/guides/guides.ts';
import type { TaskId } from '../../utils/guides/tasks.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import { tab, view } from '../store.ts';
import { Frame } from './Frame.tsx';
import { GuideLinks } from './GuideLinks.tsx';
import { GuideView } from './GuideView.tsx';
import { tg } from './text.ts';
import { changesFor, firstGuide, guidesOf, taskOf } from './ways.ts';

const Changes = ({ id }: { readonly id: GuideId }) => (
  <GuideLinks ids={changesFor(id)} title={tg('guide.change')} kind="purpose" />
);

/** The other guides of a task, in short, above the one that is shown: who has the app need not read about the website. */
function Ways({ ids, choose }: { readonly ids: readonly GuideId[]; readonly choose: (id: GuideId) => void }) {
  if (ids.length === 0) return null;
  return (
    <nav class="ways" aria-label={tg('guide.ways')}>
      <p>{tg('guide.ways')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" class="link" data-open={id} onClick={() => choose(id)}>
              {tg(GUIDES[id].title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The steps of one task: the guide for the page that is open, or the first; the other ways above it. */
export function TaskScreen({ task }: { readonly task: TaskId }) {
  const chosen = useSignal<GuideId | null>(null);
  const active = view.value;
  const planned = active ? taskOf(task, active.devices, usedBy(active)) : undefined;
  const guides = guidesOf(task, planned);
  const id = chosen.value ?? firstGuide(guides, tab.value?.site?.id);
  return (
    <Frame title={tg(GUIDES[id].title)}>
      {planned?.doubt && <p class="notice warn">{tg(`doubt.${planned.doubt}`)}</p>}
      <Ways
        ids={guides.filter((other) => other !== id)}
        choose={(other) => {
          chosen.value = other;
        }}
      />
      <GuideView key={id} id={id} />
      <Changes id={id} />
    </Frame>
  );
}

/** One guide by itself. */
export function GuideScreen({ guide }: { readonly guide: GuideId }) {
  return (
    <Frame title={tg(GUIDES[guide].title)}>
      <GuideView id={guide} />
      <Changes id={guide} />
    </Frame>
  );
}
