import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { addDays, dayOf, weekOf } from '../../../utils/log/day.ts';
import { isAny, sumOf, type Week, weeksOf } from '../../../utils/log/figures.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { StopPicture } from './StopPicture.tsx';
import { logState, reader } from './store.ts';
import { tl } from './text.ts';
import { WeekPicture } from './WeekPicture.tsx';

const WEEKS = 12;

/** The last weeks as pictures: what is in them stands in a table, too. */
export function Pictures() {
  const weeks = useSignal<readonly Week[] | null>(null);
  const state = logState.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state is a new look at the log
  useEffect(() => {
    const today = dayOf(Date.now());
    const from = addDays(weekOf(today), -7 * (WEEKS - 1));
    void reader.days(from, today).then(
      (days) => {
        weeks.value = weeksOf(days, today, WEEKS);
      },
      () => undefined,
    );
  }, [state, weeks]);
  if (!weeks.value) return null;
  const sum = sumOf(weeks.value.flatMap(({ monday, figures }) => ({ day: monday, counts: figures })));
  if (!isAny(sum)) return <p>{tl('pictures.none')}</p>;
  return (
    <>
      <section aria-labelledby="weeks-title">
        <h3 id="weeks-title">{tl('pictures.weeks')}</h3>
        <p>{tl('pictures.weeksWhat')}</p>
        <div class="pictures">
          {SERVICE_IDS.map((service) => (
            <WeekPicture key={service} service={service} weeks={weeks.value ?? []} sum={sum} />
          ))}
        </div>
      </section>
      <section aria-labelledby="stops-title">
        <h3 id="stops-title">{tl('pictures.stops')}</h3>
        <p>{tl('pictures.stopsWhat')}</p>
        <div class="pictures">
          {SERVICE_IDS.map((service) => (
            <StopPicture key={service} service={service} figures={sum} />
          ))}
        </div>
      </section>
      <button type="button" id="print" onClick={() => print()}>
        {tl('log.print')}
      </button>
    </>
  );
}
