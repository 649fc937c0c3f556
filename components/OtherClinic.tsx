import { signal } from '@preact/signals';
import { tf } from './forms-text.ts';
import { Safe } from './Safe.tsx';
import { openScreen } from './screens.ts';
import { actInTab, said, tab } from './store.ts';

/** The page on which the person wants to keep both; for as long as this popup is open. */
const keptOn = signal<string | null>(null);

/**
 * Another clinic is on the account that the page shows: how to take it off, or that it stays.
 * @param remove the words on the page's button; '' where it has none
 */
export function OtherClinic({ remove }: { readonly remove: string }) {
  const { site, address } = tab.value ?? {};
  if (!site || !address || keptOn.value === address) return null;
  const keep = () => {
    keptOn.value = address;
    said.value = tf('other.kept');
    void actInTab('tab:keep'); // the hint on the page goes by it too
    document.getElementById('change')?.focus();
  };
  const guide = `${site.id}-web-remove` as const;
  return (
    <div class="notice" id="other">
      <p>
        <Safe of={tf} text="other.text" /> {remove && tf('other.button', { remove })}
      </p>
      <div class="row">
        <button type="button" id="other-steps" onClick={() => openScreen({ kind: 'guide', guide }, 'other-steps')}>
          {tf('other.steps')}
        </button>
        <button type="button" class="quiet" id="other-keep" onClick={keep}>
          {tf('other.keep')}
        </button>
      </div>
    </div>
  );
}
