import { useEffect, useRef } from 'preact/hooks';
import { stepAt } from '../../utils/guides/follow.ts';
import { GUIDES } from '../../utils/guides/guides.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import { tp } from '../paper/text.ts';
import { SiteName } from '../SiteName.tsx';
import { openScreen } from '../screens.ts';
import { said, tab, view } from '../store.ts';
import { TabLine } from '../TabLine.tsx';
import { Finish } from './Finish.tsx';
import { Sources } from './Sources.tsx';
import { StepItem } from './StepItem.tsx';
import { tg } from './text.ts';
import { Notes } from './Words.tsx';

/** The step that the page in the tab is at, told aloud when it becomes another one; null where it is at none. */
function useStep(id: GuideId): number | null {
  const guide = GUIDES[id];
  const { site, status, address } = tab.value ?? {};
  const at = site && status ? stepAt(guide, { service: site.id, state: status.state, address }) : null;
  const before = useRef(at);
  useEffect(() => {
    if (at !== null && at !== before.current) {
      said.value = `${tg('guide.here')}. ${tg('guide.step', { number: String(at + 1), count: String(guide.steps.length) })}.`;
    }
    before.current = at;
  }, [at, guide]);
  return at;
}

/** What the clinic itself says to its families about this. */
function ClinicNote({ id }: { readonly id: GuideId }) {
  const { notes = {} } = view.value?.clinic?.profile ?? {};
  const { subject } = GUIDES[id];
  const texts = [subject && subject !== 'diary' ? notes[subject] : undefined, notes.general].filter(Boolean);
  if (texts.length === 0) return null;
  return (
    <section class="notes">
      <h3>{tg('guide.clinic')}</h3>
      {texts.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}

/** One guide: what to know first, the numbered steps, the finish, what may go wrong, and where all of it was read. */
export function GuideView({ id }: { readonly id: GuideId }) {
  const guide = GUIDES[id];
  const { before, steps, after, trouble, site, subject, surface } = guide;
  const at = useStep(id);
  const all = [...before, ...steps, ...after, ...trouble];
  const named = steps.flatMap(({ names }) => Object.values(names))[0];
  return (
    <article class="guide" data-guide={id}>
      {site && tab.value?.site?.id === site && <TabLine />}
      <Notes notes={before} title={tg('guide.before')} />
      <section>
        <h3>{tg('guide.steps')}</h3>
        <ol class="steps">
          {steps.map((step, number) => (
            <StepItem key={step.text} step={step} number={number + 1} here={number === at} phone={surface === 'app'} />
          ))}
        </ol>
        {named && (
          <p class="from">
            {tg('guide.names', { name: '|' })
              .split('|')
              .flatMap((words, part) => (part === 0 ? [words] : [<SiteName key="name" name={named} />, words]))}
          </p>
        )}
        {all.some(({ known }) => !known) && <p class="from">{tg('guide.notKnownWhy')}</p>}
      </section>
      {subject === 'diary' && (
        <button type="button" id="diary-open" onClick={() => openScreen({ kind: 'diary' }, '')}>
          {tp('diary.open')}
        </button>
      )}
      <Notes notes={after} title={tg('guide.after')} />
      <Finish guide={guide} />
      <Notes notes={trouble} title={tg('guide.trouble')} />
      <ClinicNote id={id} />
      <Sources ids={all.map(({ source }) => source)} />
    </article>
  );
}
