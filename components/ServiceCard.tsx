import { useSignal } from '@preact/signals';
import type { TaskState } from '../utils/guides/task-state.ts';
import type { ShownService } from '../utils/popup-view.ts';
import { linksFor, PLACES } from '../utils/sites/places.ts';
import { CopyCode } from './CopyCode.tsx';
import { later } from './Later.tsx';
import { Provenance } from './Provenance.tsx';
import { openScreen } from './screens.ts';
import { t, view } from './store.ts';
import { StateTag, StepsButton } from './TaskHead.tsx';

const ForgetCode = later(() => import('./ForgetCode.tsx').then((module) => module.ForgetCode));
const Last = later(() => import('./Last.tsx').then((module) => module.Last));
const OldCode = later(() => import('./OldCode.tsx').then((module) => module.OldCode));
const OwnCode = later(() => import('./OwnCode.tsx').then((module) => module.OwnCode));

/** One service: how far it is, its code, copy, where it came from, the steps, the way to its page, what happened last. */
export function ServiceCard({
  given,
  state,
  planned,
  main,
}: {
  readonly given: ShownService;
  readonly state: TaskState;
  /** It is in the family's own list. */
  readonly planned: boolean;
  /** It is what to do next. */
  readonly main: boolean;
}) {
  const { service, code } = given;
  const active = view.value;
  const profile = active?.clinic?.profile;
  const links = linksFor(PLACES[service], profile?.country);
  const title = `service-${service}`;
  const typing = useSignal(false);
  const type = (open: boolean) => {
    typing.value = open;
  };
  return (
    <section class="card" aria-labelledby={title} data-service={service}>
      <div class="title">
        <h2 id={title}>
          {t(planned ? `task.${service}` : `service.${service}`)} <bdi class="kind">{t(`code.${service}`)}</bdi>
        </h2>
        <StateTag state={state} />
      </div>
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
          {given.old && (
            <div class="old-code">
              <OldCode given={given} />
            </div>
          )}
        </>
      )}
      <div class="foot">
        <div class="last">
          <Last service={service} />
        </div>
        <StepsButton task={service} main={main} />
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
          {code !== null && (
            <li>
              <button
                type="button"
                class="link"
                id={`phone-${service}`}
                aria-labelledby={`phone-${service} ${title}`}
                onClick={() => openScreen({ kind: 'phone', service }, `phone-${service}`)}
              >
                {t('popup.phone')}
              </button>
            </li>
          )}
          {code !== null && given.provenance === 'entered' && active?.clinic?.provenance !== 'entered' && (
            <li>
              <ForgetCode service={service} />
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}
