import { LOG_LEVELS, type LogLevel } from '../../../utils/log/levels.ts';
import type { LogState } from '../../../utils/messages.ts';
import { isPrivate } from '../../store.ts';
import { say } from '../saying.ts';
import { to } from '../text.ts';
import { wishLog } from './store.ts';
import { tl } from './text.ts';
import '../../check.css';

/** What may be written down and for how long, the switch for it, and erasing everything. */
export function LogRules({ state: { level, byPolicy, days, erasedAt } }: { readonly state: LogState }) {
  const choose = async (next: LogLevel) => {
    const problem = await wishLog({ type: 'ui:log-level', private: isPrivate.value, level: next });
    say(problem ? to(`problem.${problem}` as 'problem.notDone') : tl('level.changed', { level: tl(`level.${next}`) }));
  };
  const erase = async () => {
    const problem = await wishLog({ type: 'ui:erase-log', private: isPrivate.value });
    if (problem) say(to(`problem.${problem}` as 'problem.notDone'));
  };
  return (
    <>
      <fieldset class="card levels">
        <legend>{tl('level.title')}</legend>
        {byPolicy && <p class="from">{tl('level.policy')}</p>}
        {LOG_LEVELS.map((one) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="level"
              id={`level-${one}`}
              checked={one === level}
              disabled={byPolicy}
              onChange={() => void choose(one)}
            />
            {tl(`level.${one}`)}
          </label>
        ))}
        <p>{tl('level.notice')}</p>
        <p>{tl('level.stays')}</p>
        <p>{tl('level.days', { days: String(days) })}</p>
        {level !== 'full' && <p>{tl('level.popup')}</p>}
      </fieldset>
      {erasedAt === null && (
        <section class="card" aria-labelledby="erase-title">
          <h3 id="erase-title">{tl('erase.title')}</h3>
          <p>{tl('erase.what')}</p>
          <button type="button" id="erase-log" onClick={() => void erase()}>
            {tl('erase.all')}
          </button>
        </section>
      )}
    </>
  );
}
