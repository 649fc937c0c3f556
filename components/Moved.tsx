import { tf } from './forms-text.ts';
import { Safe } from './Safe.tsx';
import { openScreen } from './screens.ts';
import { isPrivate, said, wish } from './store.ts';

/** Another clinic was chosen than the one in use before: that one has to be taken off the accounts too. */
export function Moved({ from }: { readonly from: string }) {
  const hide = async () => {
    said.value = (await wish({ type: 'ui:moved', private: isPrivate.value })) ?? '';
    document.getElementById('change')?.focus();
  };
  return (
    <div class="notice" id="moved">
      <p>
        <Safe of={tf} text="moved.text" values={{ clinic: from }} />
      </p>
      <div class="row">
        <button
          type="button"
          id="moved-steps"
          onClick={() => openScreen({ kind: 'guide', guide: 'moved-clinic' }, 'moved-steps')}
        >
          {tf('moved.steps')}
        </button>
        <button type="button" class="quiet" id="moved-hide" onClick={() => void hide()}>
          {tf('moved.hide')}
        </button>
      </div>
    </div>
  );
}
