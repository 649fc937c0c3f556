import { isPrivate, view } from '../store.ts';
import { say } from './saying.ts';
import { act } from './store.ts';
import { to } from './text.ts';
import '../check.css';

/** The switch for ward mode. */
export function WardSwitch() {
  const active = view.value;
  if (!active) return null;
  const { ward, wardByPolicy } = active;
  const busy = ward !== null && ward.step !== 'start';
  const set = async (on: boolean) => say((await act({ type: 'ui:ward-mode', private: isPrivate.value, on })) ?? '');
  return (
    <section class="switches" aria-labelledby="ward-mode-title">
      <h2 id="ward-mode-title">{to('wardMode.title')}</h2>
      <label>
        <input
          type="checkbox"
          id="ward-mode"
          disabled={wardByPolicy || busy}
          checked={ward !== null}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
        {to('wardMode.label')}
      </label>
      <p class="from">{to('wardMode.text')}</p>
      {ward && <p class="from">{to('wardMode.idle', { count: ward.minutes })}</p>}
      {wardByPolicy ? <p class="from">{to('wardMode.policy')}</p> : busy && <p class="from">{to('wardMode.visit')}</p>}
    </section>
  );
}
