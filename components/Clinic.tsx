import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../utils/clinics/profile.ts';
import { later } from './Later.tsx';
import { Provenance } from './Provenance.tsx';
import { t, view } from './store.ts';

const Moved = later(() => import('./Moved.tsx').then((module) => module.Moved));

/** How to reach a clinic, in one line. What to do when it is urgent stands at the end of the steps. */
function Reach({ phone, email, website, hours }: NonNullable<Profile['contact']>) {
  return (
    <p class="links">
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {email && <a href={`mailto:${email.split('?')[0]}`}>{email}</a>}
      {website && (
        <a href={website} target="_blank" rel="noreferrer">
          {new URL(website).hostname}
        </a>
      )}
      {hours && <span>{hours}</span>}
    </p>
  );
}

/** The clinic in use, how to reach it, and the ways to another one. */
export function Clinic({ change, focus }: { readonly change: () => void; readonly focus: boolean }) {
  const { clinic, movedFrom } = view.value ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone; without this the keyboard would start again from the top.
    if (focus) heading.current?.focus();
  }, [focus]);
  if (!clinic) return null;
  const { id, name, contact } = clinic.profile;
  const remove = async () => (await import('./remove-clinic.ts')).removeClinic(id, name);
  return (
    <section class="clinic">
      <h2 class="clinic-name" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      {contact && <Reach {...contact} />}
      <div class="links">
        <Provenance from={clinic.provenance} />
        <button type="button" class="link" id="change" onClick={change}>
          {t('clinic.change')}
        </button>
        {(clinic.provenance === 'entered' || clinic.provenance === 'imported') && (
          <button type="button" class="link" id="remove" onClick={() => void remove()}>
            {t('clinic.remove')}
          </button>
        )}
      </div>
      {movedFrom && <Moved from={movedFrom} />}
    </section>
  );
}
