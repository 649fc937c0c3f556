import { useSignal } from '@preact/signals';
import type { ServiceId } from '../../utils/sites/types.ts';
import { Spelled } from '../Spelled.tsx';
import { t } from '../store.ts';
import { CodeText } from './CodeText.tsx';
import { to } from './text.ts';

/** A code as it has to be read: in one line, left to right, each character unlike the others, spelled out on request. */
export function ShownCode({ service, code }: { readonly service: ServiceId; readonly code: string }) {
  const open = useSignal(false);
  return (
    <>
      <div class="code-row start">
        <CodeText code={code} />
        <button
          type="button"
          class="link"
          aria-expanded={open.value}
          aria-label={to('code.spellLabel', { code: t(`code.${service}`), service: t(`service.${service}`) })}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {to('code.spell')}
        </button>
      </div>
      {open.value && <Spelled code={code} />}
    </>
  );
}
