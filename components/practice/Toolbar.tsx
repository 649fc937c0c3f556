import { useSignal } from '@preact/signals';
import type { Exercise } from '../../utils/practice/exercise.ts';
import { act, said, status } from './store.ts';
import { tp } from './text.ts';

/** What the popup would say of the page in the frame, and what it would offer. */
export function Toolbar({ exercise, toPage }: { readonly exercise: Exercise; readonly toPage: () => void }) {
  const copied = useSignal('');
  const now = status.value;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(exercise.code);
      copied.value = tp('popup.copied', { code: exercise.code });
    } catch {
      copied.value = tp('popup.copyFailed');
    }
    said.value = copied.value;
  };
  return (
    <section class="tab" aria-labelledby="popup-title" data-state={now?.state}>
      <h3 id="popup-title">{tp('practice.popup')}</h3>
      <p>
        {now
          ? tp(`tab.${now.state}`, {
              service: tp(`service.${exercise.service}`),
              clinic: now.clinic ?? exercise.clinic,
            })
          : '\u00a0'}
      </p>
      {now?.other != null && (
        <p>
          {tp('other.text')} {now.other && tp('other.button', { remove: now.other })}{' '}
          <button type="button" class="link" id="other-keep" onClick={() => act('tab:keep')}>
            {tp('other.keep')}
          </button>
        </p>
      )}
      <div class="row">
        {now?.canFill && (
          <button type="button" class="main" id="tab-fill" onClick={() => act('tab:fill')}>
            {tp('tab.put')}
          </button>
        )}
        {now?.canReplace && (
          <button type="button" id="tab-replace" onClick={() => act('tab:replace')}>
            {tp('tab.replace')}
          </button>
        )}
        {now?.canUndo && (
          <button type="button" id="tab-undo" onClick={() => act('tab:undo')}>
            {tp('tab.undo')}
          </button>
        )}
        {now?.state === 'looking' && (
          <button
            type="button"
            id="tab-point"
            onClick={() => {
              act('tab:point');
              toPage();
            }}
          >
            {tp('tab.point')}
          </button>
        )}
        <button type="button" id="tab-copy" onClick={() => void copy()}>
          {tp('practice.copy')}
        </button>
        <bdi dir="ltr">
          <code class="code">{exercise.code}</code>
        </bdi>
      </div>
      {copied.value && <p>{copied.value}</p>}
    </section>
  );
}
