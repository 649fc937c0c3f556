import type { ActiveService } from '../utils/clinics/active.ts';
import { tf } from './forms-text.ts';
import { isPrivate, said, t, view, wish } from './store.ts';

/** A code at which nobody has looked for a year: what to do, and that it was done. */
export function OldCode({ given: { service, code } }: { readonly given: ActiveService }) {
  const clinic = view.value?.clinic?.profile.id;
  if (!clinic || code === null) return null;
  const checked = async () => {
    const problem = await wish({ type: 'ui:checked', private: isPrivate.value, clinic, service, code });
    said.value = problem ?? tf('old.done');
    // This button is gone then; the keyboard goes on at the card it stood in.
    document.getElementById(`steps-${service}`)?.focus();
  };
  return (
    <div class="notice warn">
      <p>{tf('old.text')}</p>
      <button
        type="button"
        id={`checked-${service}`}
        aria-label={tf('old.label', { service: t(`service.${service}`) })}
        onClick={() => void checked()}
      >
        {tf('old.checked')}
      </button>
    </div>
  );
}
