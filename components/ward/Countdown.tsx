import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { writtenAs } from '../speaking.ts';
import { isPrivate, said, wish } from '../store.ts';
import { nextFamily } from './next.ts';
import { tw } from './text.ts';

const SECOND_MS = 1000;
/** When the time that is left is said aloud. Each second would speak over everything. */
const SPOKEN = [60, 30, 10];

/** A minute at most, also after the clock was set back. */
const secondsTo = (time: number): number => Math.min(60, Math.max(0, Math.ceil((time - Date.now()) / SECOND_MS)));

/** The last minute before a visit ends by itself. One press goes on with it. */
export function Countdown({ endsAt }: { readonly endsAt: number }) {
  const seconds = useSignal(secondsTo(endsAt));
  const spoken = useSignal('');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    const tick = () => {
      const now = secondsTo(endsAt);
      seconds.value = now;
      const next = SPOKEN.filter((at) => at >= now).at(-1) ?? now;
      spoken.value = tw('idle.said', { count: next });
      if (now === 0) void wish({ type: 'ui:visit-due', private: isPrivate.value });
    };
    tick();
    const timer = setInterval(tick, SECOND_MS);
    return () => clearInterval(timer);
  }, [endsAt, seconds, spoken]);
  const still = async () => {
    said.value = (await wish({ type: 'ui:input', private: isPrivate.value })) ?? '';
  };
  return (
    <section class="card countdown" aria-labelledby="countdown">
      <h2 id="countdown">{tw('idle.title')}</h2>
      <p>{tw('idle.text')}</p>
      <p class="left" aria-hidden="true">
        {tw('idle.left', { seconds: seconds.value.toLocaleString(writtenAs()) })}
      </p>
      <p role="status" class="said">
        {spoken.value}
      </p>
      <div class="row">
        <button type="button" class="main" id="still-here" ref={button} onClick={() => void still()}>
          {tw('idle.still')}
        </button>
        <button type="button" id="ward-next" onClick={() => void nextFamily()}>
          {tw('idle.end')}
        </button>
      </div>
    </section>
  );
}
