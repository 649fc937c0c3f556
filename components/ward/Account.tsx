import { useSignal } from '@preact/signals';
import { Safe } from '../Safe.tsx';
import { openScreen } from '../screens.ts';
import { isPrivate, said, t, view, wish } from '../store.ts';
import { tw } from './text.ts';
import '../forms.css';
import '../check.css';

function chosenWords(count: number): string {
  if (count === 0) return tw('ward.devicesNone');
  return tw('ward.devicesChosen', { count });
}

/** What comes before the codes: which devices there are, and whose account is open. No name is asked for. */
export function Account() {
  const ticked = useSignal(false);
  const missing = useSignal(false);
  const go = async (event: Event) => {
    event.preventDefault();
    missing.value = !ticked.value;
    if (!ticked.value) return;
    said.value = (await wish({ type: 'ui:visit-account', private: isPrivate.value })) ?? '';
  };
  return (
    <form class="card" aria-labelledby="ward-begin" onSubmit={(event) => void go(event)} noValidate>
      <h2 id="ward-begin">{tw('ward.begin')}</h2>
      <h3>{tw('ward.devices')}</h3>
      <p>{chosenWords(view.value?.devices.length ?? 0)}</p>
      <button type="button" id="ward-devices" onClick={() => openScreen({ kind: 'finder' }, 'ward-devices')}>
        {t('popup.finder')}
      </button>
      <h3>
        <Safe of={tw} text="ward.whose" />
      </h3>
      <p>
        <Safe of={tw} text="ward.whoseText" />
      </p>
      <label class="check">
        <input
          type="checkbox"
          id="ward-account"
          checked={ticked.value}
          aria-invalid={missing.value ? 'true' : undefined}
          aria-describedby={missing.value ? 'ward-missing' : undefined}
          onChange={(event) => {
            ticked.value = event.currentTarget.checked;
            missing.value = false;
          }}
        />
        <span>
          <Safe of={tw} text="ward.tick" />
        </span>
      </label>
      {missing.value && (
        <p class="problem" id="ward-missing" role="alert">
          {tw('ward.tickFirst')}
        </p>
      )}
      <button type="submit" class="main" id="ward-go">
        {tw('ward.go')}
      </button>
    </form>
  );
}
