import { useEffect, useRef } from 'preact/hooks';
import { GUIDES } from '../../utils/guides/guides.ts';
import type { Step } from '../../utils/guides/types.ts';
import { linksFor, PLACES } from '../../utils/sites/places.ts';
import type { ServiceId, SiteLink } from '../../utils/sites/types.ts';
import { CopyCode } from '../CopyCode.tsx';
import { openScreen } from '../screens.ts';
import { t, view } from '../store.ts';
import { tg } from './text.ts';
import { Words } from './Words.tsx';

/** The code that a step needs, with its copy button, and the way to the phone; or what to do without. */
function StepCode({ service, phone }: { readonly service: ServiceId; readonly phone: boolean }) {
  const code = view.value?.services.find((one) => one.service === service)?.code;
  if (!code) return <p class="notice">{tg('guide.noCode')}</p>;
  return (
    <div class="step-code">
      <p class="kind">{t(`code.${service}`)}</p>
      <CopyCode service={service} code={code} />
      {phone && (
        <button type="button" id="step-phone" onClick={() => openScreen({ kind: 'phone', service }, '')}>
          {t('popup.phone')}
        </button>
      )}
    </div>
  );
}

/** Where a step begins. */
function StepLinks({ service, links }: { readonly service: ServiceId | null; readonly links: readonly SiteLink[] }) {
  const country = view.value?.clinic?.profile.country;
  const all = linksFor(service ? PLACES[service] : { links }, country);
  if (all.length === 0) return null;
  return (
    <ul class="links">
      {all.map(({ region, url }) => {
        const name = service ? t(`service.${service}`) : new URL(url).hostname;
        return (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {all.length === 1
                ? t('popup.open', { service: name })
                : t('popup.openRegion', { service: name, region: t(`region.${region}` as 'region.us') })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * One numbered step: what to do, with its code, its links, and the guides that it leads to.
 * @param here the page is at it
 * @param phone it is done on a phone
 */
export function StepItem({
  step,
  number,
  here,
  phone,
}: {
  readonly step: Step;
  readonly number: number;
  readonly here: boolean;
  readonly phone: boolean;
}) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) item.current?.scrollIntoView({ block: 'center' });
  }, [here]);
  return (
    <li ref={item} class={here ? 'step here' : 'step'} aria-current={here ? 'step' : undefined} data-step={number}>
      {here && <p class="mark">{tg('guide.here')}</p>}
      <p class="do">
        {!step.known && <strong class="unknown">{tg('guide.notKnown')}</strong>} <Words {...step} />
      </p>
      {step.code && <StepCode service={step.code} phone={phone} />}
      <StepLinks service={step.open} links={step.links} />
      {step.see.length > 0 && (
        <ul class="see">
          {step.see.map((guide) => (
            <li key={guide}>
              <button type="button" class="link" onClick={() => openScreen({ kind: 'guide', guide }, '')}>
                {tg(GUIDES[guide].title)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
