import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { codesFirst } from './codes-first.ts';
import { later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { Provenance } from './Provenance.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { Switches } from './Switches.tsx';
import { isPrivate, openOptions, said, t, view, wish } from './store.ts';
import { TabLine } from './TabLine.tsx';

const ClinicChoice = later(() => import('./ClinicChoice.tsx').then((module) => module.ClinicChoice));
const ConfirmClinic = later(() => import('./ConfirmClinic.tsx').then((module) => module.ConfirmClinic));

function Clinic({ change, focus }: { readonly change: () => void; readonly focus: boolean }) {
  const clinic = view.value?.clinic;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone; without this the keyboard would start again from the top.
    if (focus) heading.current?.focus();
  }, [focus]);
  if (!clinic) return null;
  const remove = async () => {
    const problem = await wish({ type: 'ui:remove-clinic', private: isPrivate.value, clinic: clinic.profile.id });
    said.value = problem ?? t('clinic.removed', { clinic: clinic.profile.name });
  };
  return (
    <section class="clinic">
      <h2 class="clinic-name" tabIndex={-1} ref={heading}>
        {clinic.profile.name}
      </h2>
      <Provenance from={clinic.provenance} />
      <div class="links">
        <button type="button" class="link" id="change" onClick={change}>
          {t('clinic.change')}
        </button>
        {(clinic.provenance === 'entered' || clinic.provenance === 'imported') && (
          <button type="button" class="link" id="remove" onClick={() => void remove()}>
            {t('clinic.remove')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The popup: the clinic, the current tab, each service's code, the switches. */
export function Popup() {
  const changing = useSignal(false);
  const asked = useRef(false);
  const active = view.value;
  if (!active) return null;
  const choosing = !active.broken && (changing.value || !active.clinic);
  const unsure = active.services.some(({ digest, confirmed }) => digest !== null && !confirmed);
  const ready = !choosing && !unsure;
  if (!ready) asked.current = true;
  const change = () => {
    changing.value = true;
  };
  const done = () => {
    changing.value = false;
  };
  return (
    <main>
      <h1>{t('name')}</h1>
      <p role="status" class="said">
        {said.value}
      </p>
      <Notices />
      {choosing ? (
        <ClinicChoice done={done} />
      ) : unsure ? (
        <ConfirmClinic choose={change} />
      ) : (
        <>
          <Clinic change={change} focus={asked.current} />
          <TabLine />
          {codesFirst(active.services).map((given) => (
            <ServiceCard key={given.service} given={given} />
          ))}
        </>
      )}
      <Switches />
      <footer>
        <p>{t('popup.never')}</p>
        <button type="button" class="link" id="options" onClick={() => void openOptions()}>
          {t('popup.options')}
        </button>{' '}
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {t('popup.privacy')}
        </a>
      </footer>
    </main>
  );
}
