import { warningsOf } from '../../utils/clinics/warnings.ts';
import { ConfirmClinic } from '../ConfirmClinic.tsx';
import { Provenance } from '../Provenance.tsx';
import { isPrivate } from '../store.ts';
import { today } from './days.ts';
import { duplicate } from './duplicate.ts';
import { NoScreen } from './NoScreen.tsx';
import { ProfileSheet } from './ProfileSheet.tsx';
import { removeClinic } from './remove.ts';
import { addressOf, go } from './route.ts';
import { say } from './saying.ts';
import { act, clinicOf, clinics, isUnsure } from './store.ts';
import { to } from './text.ts';
import { useScreen } from './use-screen.ts';
import { Warnings } from './Warnings.tsx';

/** One clinic: what families see of it, and what can be done with it. */
export function ClinicPage({ id }: { readonly id: string }) {
  const clinic = clinicOf(id);
  const heading = useScreen(clinic?.profile.name ?? to('list.title'));
  const view = clinics.value;
  if (!clinic || !view) return <NoScreen why={to('clinic.gone')} />;
  const { profile, provenance, mine } = clinic;
  const active = view.active === id;
  const use = async () => {
    const problem = await act({ type: 'ui:choose', private: isPrivate.value, clinic: id });
    say(problem ?? to('clinic.used', { clinic: profile.name }));
  };
  const unsure = isUnsure(id);
  const own = view.saved.ownCodes[id];
  return (
    <article>
      <h2 tabIndex={-1} ref={heading}>
        <bdi>{profile.name}</bdi>
      </h2>
      {active && <p class="tag">{to(unsure ? 'list.unsure' : 'list.active')}</p>}
      <Provenance from={provenance} />
      <Warnings warnings={warningsOf(profile, view.clinics, today())} />
      {unsure ? (
        <ConfirmClinic choose={() => go('list')} />
      ) : (
        !active && (
          <p>
            <button type="button" class="main" id="use" onClick={() => void use()}>
              {to('clinic.use')}
            </button>
          </p>
        )
      )}
      {!mine && !view.locked && <p class="from">{to('clinic.readOnly')}</p>}
      <section class="card" aria-labelledby="sheet-title">
        <h3 id="sheet-title">{to('sheet.title')}</h3>
        <ProfileSheet profile={profile} named={false} {...(own ? { ownCodes: own } : {})} />
      </section>
      <div class="row">
        {mine && !view.locked && (
          <a class="button" id="edit" href={addressOf('edit', id)}>
            {to('clinic.edit')}
          </a>
        )}
        <a class="button" id="share" href={addressOf('share', id)}>
          {to('clinic.share')}
        </a>
        <a class="button" id="handout" href={`/sheet.html#/handout/${id}`}>
          {to('clinic.handout')}
        </a>
        {!view.locked && (
          <button type="button" id="duplicate" onClick={() => void duplicate(profile)}>
            {to('clinic.duplicate')}
          </button>
        )}
        {mine && !view.locked && (
          <button type="button" class="quiet" id="remove" onClick={() => void removeClinic(profile)}>
            {to('clinic.remove')}
          </button>
        )}
      </div>
    </article>
  );
}
