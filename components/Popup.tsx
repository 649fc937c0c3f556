import { useSignal } from '@preact/signals';
import { later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { Provenance } from './Provenance.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { Switches } from './Switches.tsx';
import { isPrivate, said, t, view, wish } from './store.ts';
import { TabLine } from './TabLine.tsx';

const ClinicChoice = later(() => import('./ClinicChoice.tsx').then((module) => module.ClinicChoice));
const ConfirmClinic = later(() => import('./ConfirmClinic.tsx').then((module) => module.ConfirmClinic));

function Clinic({ change }: { readonly change: () => void }) {
  const clinic = view.value?.clinic;
  if (!clinic) return null;
  const remove = async () => {
    const problem = await wish({ type: 'ui:remove-clinic', private: isPrivate.value, clinic: clinic.profile.id });
    said.value = problem ?? t('clinic.removed', { clinic: clinic.profile.name });
  };
  return (
    <section class="clinic">
      <p class="clinic-name">{clinic.profile.name}</p>
      <Provenance from={clinic.provenance} />
      <div class="row">
        <button type="button" class="quiet" id="change" onClick={change}>
          {t('clinic.change')}
        </button>
        {(clinic.provenance === 'entered' || clinic.provenance === 'imported') && (
          <button type="button" class="quiet" id="remove" onClick={() => void remove()}>
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
  const active = view.value;
  if (!active) return null;
  const choosing = !active.broken && (changing.value || !active.clinic);
  const unsure = active.services.some(({ digest, confirmed }) => digest !== null && !confirmed);
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
          <Clinic change={change} />
          <TabLine />
          {active.services.map((given) => (
            <ServiceCard key={given.service} given={given} />
          ))}
        </>
      )}
      <Switches />
      <footer>
        <p>{t('popup.never')}</p>
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {t('popup.privacy')}
        </a>
      </footer>
    </main>
  );
}
