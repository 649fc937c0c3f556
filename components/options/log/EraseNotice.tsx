import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LogState } from '../../../utils/messages.ts';
import { isPrivate } from '../../store.ts';
import { say } from '../saying.ts';
import { logState, refresh, wishLog } from './store.ts';
import { tl } from './text.ts';

const SECOND_MS = 1000;

const secondsUntil = (time: number): number => Math.max(0, Math.ceil((time - Date.now()) / SECOND_MS));

/** Everything is being erased: how long it can be taken back, and the button for it. */
function Erasing({ until }: { readonly until: number }) {
  const left = useSignal(secondsUntil(until));
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that began it is gone; what a person may want now is to take it back.
    undo.current?.focus();
    const timer = setInterval(() => {
      left.value = secondsUntil(until);
      if (left.value > 0) return;
      void refresh().then(() => {
        if (logState.value?.erasedAt === null) say(tl('erase.done'));
      });
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [until, left]);
  const keep = async () => {
    const problem = await wishLog({ type: 'ui:keep-log', private: isPrivate.value });
    say(tl(problem ? 'erase.late' : 'erase.kept'));
    document.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <div class="notice warn" id="erasing">
      {left.value > 0 ? (
        <>
          <p>{tl('erase.going', { seconds: String(left.value) })}</p>
          <button type="button" class="main" id="keep-log" ref={undo} onClick={() => void keep()}>
            {tl('erase.undo')}
          </button>
        </>
      ) : (
        <p>{tl('erase.still')}</p>
      )}
    </div>
  );
}

/** What is said while everything is being erased. */
export function EraseNotice({ state: { erasedAt } }: { readonly state: LogState }) {
  return erasedAt === null ? null : <Erasing key={erasedAt} until={erasedAt} />;
}
