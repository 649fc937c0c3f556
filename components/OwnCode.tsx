import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ServiceId } from '../utils/sites/types.ts';
import { CodeTwice, NOTHING_TYPED, twiceProblem } from './CodeTwice.tsx';
import { tf } from './forms-text.ts';
import { isPrivate, said, t, view, wish } from './store.ts';

/** The form for a code that the team gave and the profile does not have. */
export function OwnCode({ service, leave }: { readonly service: ServiceId; readonly leave: () => void }) {
  const typed = useSignal(NOTHING_TYPED);
  const problem = useSignal<string | null>(null);
  const clinic = view.value?.clinic?.profile;
  const first = useRef<HTMLFormElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  if (!clinic) return null;
  const use = async (event: Event) => {
    event.preventDefault();
    problem.value = twiceProblem(service, typed.value);
    if (problem.value) return;
    const code = typed.value.first.trim();
    problem.value = await wish({ type: 'ui:own-code', private: isPrivate.value, clinic: clinic.id, service, code });
    if (!problem.value) {
      said.value = `${t('from.entered')}: ${code}`;
      leave();
    }
  };
  return (
    <form onSubmit={use} noValidate ref={first}>
      <p class="from">{clinic.name}</p>
      <CodeTwice
        service={service}
        typed={typed.value}
        change={(next) => {
          typed.value = next;
        }}
        problem={problem.value}
      />
      <div class="row">
        <button type="submit" class="main">
          {tf('popup.useCode')}
        </button>
        <button type="button" onClick={leave}>
          {t('popup.cancel')}
        </button>
      </div>
    </form>
  );
}
