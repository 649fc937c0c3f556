import { useEffect, useRef } from 'preact/hooks';
import { putBackWish } from '../../utils/clinic-wishes.ts';
import { isPrivate } from '../store.ts';
import { go } from './route.ts';
import { say } from './saying.ts';
import { act, clinics } from './store.ts';
import { to } from './text.ts';

/** The last clinic that was removed, and the way back. */
export function RemovedNotice({ justNow }: { readonly justNow: boolean }) {
  const removed = clinics.value?.removed;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that removed it is gone; what a person may want now is to undo it.
    if (justNow) undo.current?.focus();
  }, [justNow]);
  if (!removed) return null;
  const putBack = async () => {
    const problem = await act(putBackWish(isPrivate.value));
    if (!problem) go('clinic', removed.id);
    say(problem ?? to('removed.back', { clinic: removed.name }));
  };
  return (
    <div class={justNow ? 'notice removed' : 'removed'} id="removed">
      <p>{to('removed.was', { clinic: removed.name })}</p>
      <button type="button" id="put-back" ref={undo} onClick={() => void putBack()}>
        {to('removed.undo')}
      </button>
    </div>
  );
}
