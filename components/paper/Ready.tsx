import type { ComponentChildren } from 'preact';
import { ConfirmClinic } from '../ConfirmClinic.tsx';
import { openOptions, view } from '../store.ts';
import { InputWatch } from '../ward/input.ts';
import { tp } from './text.ts';

/** Shows a code only where a clinic is chosen and its codes were said yes to; else what is missing for that. */
export function Ready({ children }: { readonly children: ComponentChildren }) {
  const active = view.value;
  if (!active) return null;
  const choose = () => void openOptions();
  if (active.services.some(({ digest, confirmed }) => digest !== null && !confirmed)) {
    return <ConfirmClinic choose={choose} />;
  }
  if (active.clinic) {
    return (
      <>
        {active.ward && <InputWatch />}
        {children}
      </>
    );
  }
  return (
    <div class="notice">
      <p>{tp('phone.noClinic')}</p>
      <button type="button" id="choose" onClick={choose}>
        {tp('phone.choose')}
      </button>
    </div>
  );
}
