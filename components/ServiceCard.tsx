import { useSignal } from '@preact/signals';
import type { ActiveService } from '../utils/clinics/active.ts';
import { linksFor, PLACES } from '../utils/sites/places.ts';
import { CopyCode } from './CopyCode.tsx';
import { later } from './Later.tsx';
import { Provenance } from './Provenance.tsx';
import { isPrivate, language, last, t, view, wish } from './store.ts';

const OwnCode = later(() => import('./OwnCode.tsx').then((module) => module.OwnCode));

function timeWords(time: number): string {
  return new Intl.DateTimeFormat(language.value.tag === 'en' ? 'en-GB' : language.value.tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}

/** What happened last with a service, in words. */
function lastWords(service: ActiveService['service']): string {
  const entry = last.value[service];
  if (!entry) return t('last.never');
  const key =
    entry.outcome === 'linked'
      ? `last.linked.${entry.seenBy === 'person' ? 'person' : 'page'}`
      : `last.${entry.outcome}`;
  return t(key as 'last.filled', { when: timeWords(entry.time) });
}

/** One service: its code, copy, where it came from, the way to its page, what happened last. */
export function ServiceCard({ given }: { readonly given: ActiveService }) {
  const { service, code } = given;
  const active = view.value;
  const profile = active?.clinic?.profile;
  const links = linksFor(PLACES[service], profile?.country);
  const title = `service-${service}`;
  const typing = useSignal(false);
  const type = (open: boolean) => {
    typing.value = open;
  };
  const forget = () =>
    profile && void wish({ type: 'ui:own-code', private: isPrivate.value, clinic: profile.id, service, code: null });
  return (
    <section class="card" aria-labelledby={title} data-service={service}>
      <h2 id={title}>
        {t(`service.${service}`)} <span class="kind">{t(`code.${service}`)}</span>
      </h2>
      {code === null ? (
        <>
          <p>{t('popup.noCode')}</p>
          {typing.value ? (
            <OwnCode service={service} leave={() => type(false)} />
          ) : (
            !active?.locked && (
              <button type="button" onClick={() => type(true)}>
                {t('popup.typeCode')}
              </button>
            )
          )}
        </>
      ) : (
        <>
          <CopyCode service={service} code={code} />
          <Provenance from={given.provenance} given={given} />
        </>
      )}
      <div class="foot">
        <p class="last">{lastWords(service)}</p>
        <ul class="links">
          {links.map(({ region, url }) => (
            <li key={region}>
              <a href={url} target="_blank" rel="noreferrer">
                {links.length === 1
                  ? t('popup.open', { service: t(`service.${service}`) })
                  : t('popup.openRegion', {
                      service: t(`service.${service}`),
                      region: t(`region.${region}` as 'region.us'),
                    })}
              </a>
            </li>
          ))}
          {code !== null && given.provenance === 'entered' && active?.clinic?.provenance !== 'entered' && (
            <li>
              <button type="button" class="link" onClick={forget}>
                {t('popup.forgetCode')}
              </button>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}
