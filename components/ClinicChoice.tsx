import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { AddClinic } from './AddClinic.tsx';
import { tf } from './forms-text.ts';
import { Provenance } from './Provenance.tsx';
import { isPrivate, said, t, view, wish } from './store.ts';

/** The list to choose from. Nothing is preselected, and "My clinic is not here" is always the last entry. */
export function ClinicChoice({ done }: { readonly done: () => void }) {
  const adding = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const active = view.value;
  if (!active) return null;
  if (adding.value) {
    return (
      <AddClinic
        leave={() => {
          adding.value = false;
        }}
        done={done}
      />
    );
  }
  const choose = async (clinic: string) => {
    const problem = await wish({ type: 'ui:choose', private: isPrivate.value, clinic });
    said.value = problem ?? '';
    if (!problem) done();
  };
  return (
    <section class="card" aria-labelledby="choose">
      <h2 id="choose" tabIndex={-1} ref={heading}>
        {t('clinic.choose')}
      </h2>
      <p>{tf('clinic.chooseWhy')}</p>
      <ul class="choices">
        {active.clinics.map((clinic) => (
          <li key={clinic.id}>
            <button type="button" data-clinic={clinic.id} onClick={() => void choose(clinic.id)}>
              {clinic.name}
            </button>
            <Provenance from={clinic.provenance} />
          </li>
        ))}
        {!active.locked && (
          <li>
            <button
              type="button"
              id="not-here"
              onClick={() => {
                adding.value = true;
              }}
            >
              {tf('clinic.notHere')}
            </button>
          </li>
        )}
      </ul>
      {active.clinic && (
        <button type="button" class="quiet" onClick={done}>
          {t('popup.cancel')}
        </button>
      )}
    </section>
  );
}
