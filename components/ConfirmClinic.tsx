import { useEffect, useRef } from 'preact/hooks';
import { changedText } from '../utils/i18n/clinic-text.ts';
import { clinicWords } from './clinics-text.ts';
import { codesFirst } from './codes-first.ts';
import { tf } from './forms-text.ts';
import { Provenance } from './Provenance.tsx';
import { Safe } from './Safe.tsx';
import { writtenAs } from './speaking.ts';
import { isPrivate, said, t, view, wish } from './store.ts';
import './forms.css';

/** "Is this your clinic?": the name, where it came from and each code, before any of them goes in by itself. */
export function ConfirmClinic({ choose }: { readonly choose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const active = view.value;
  if (!active?.clinic) return null;
  const { profile, provenance } = active.clinic;
  const open = active.services.filter(({ digest, confirmed }) => digest !== null && !confirmed);
  const again = active.services.some(({ confirmed }) => confirmed);
  const yes = async () => {
    const digests = open.flatMap(({ digest }) => (digest ? [digest] : []));
    said.value = (await wish({ type: 'ui:confirm', private: isPrivate.value, digests })) ?? '';
  };
  const country = profile.country ? new Intl.DisplayNames([writtenAs()], { type: 'region' }).of(profile.country) : null;
  return (
    <section class="card confirm" aria-labelledby="confirm">
      <h2 id="confirm" tabIndex={-1} ref={heading}>
        <Safe of={tf} text="clinic.confirm" />
      </h2>
      {active.changed.length > 0 ? (
        <div class="notice" id="changed">
          <p>{tf('clinic.changedSince')}</p>
          <ul>
            {active.changed.map((change) => (
              <li key={`${change.service} ${change.what}`}>{changedText(change, clinicWords)}</li>
            ))}
          </ul>
        </div>
      ) : (
        again && (
          <p class="notice">
            <Safe of={tf} text="clinic.newCode" />
          </p>
        )
      )}
      <p class="clinic-name">{profile.name}</p>
      {country && <p>{tf('clinic.country', { country })}</p>}
      <Provenance from={provenance} />
      <dl>
        {codesFirst(active.services).map((given) => (
          <div key={given.service}>
            <dt>
              {t(`service.${given.service}`)}: {t(`code.${given.service}`)}
            </dt>
            <dd>
              {given.code ? (
                <>
                  <code class="code" dir="ltr">
                    {given.code}
                  </code>
                  <Provenance from={given.provenance} given={given} />
                </>
              ) : (
                tf('clinic.none')
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Safe of={tf} text="clinic.confirmWhy" />
      </p>
      <div class="row">
        <button type="button" class="main" id="confirm-yes" onClick={() => void yes()}>
          {tf('clinic.yes')}
        </button>
        <button type="button" id="confirm-no" onClick={choose}>
          {tf('clinic.other')}
        </button>
      </div>
    </section>
  );
}
