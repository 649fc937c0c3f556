import type { Profile } from '../../utils/clinics/profile.ts';
import { pathText } from '../../utils/i18n/clinic-text.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { tf } from '../forms-text.ts';
import { t } from '../store.ts';
import { dayWords } from './days.ts';
import { ShownCode } from './ShownCode.tsx';
import { to } from './text.ts';

/** Codes that were entered on top of a profile. */
type OwnCodes = { readonly [S in ServiceId]?: { readonly code: string; readonly enteredOn: string } | undefined };

function ServiceLines({
  service,
  profile,
  own,
}: {
  readonly service: ServiceId;
  readonly profile: Profile;
  readonly own: OwnCodes[ServiceId];
}) {
  const given = profile.services[service];
  const code = given?.code ?? own?.code;
  const name = t(`service.${service}`);
  if (!code) return <dd>{to('sheet.noCode')}</dd>;
  return (
    <dd>
      <ShownCode service={service} code={code} />
      <p class="from">
        {given?.code
          ? [
              given.source && t('from.source', { source: given.source }),
              given.checkedOn ? t('from.checked', { date: dayWords(given.checkedOn) }) : to('sheet.unchecked'),
            ]
              .filter(Boolean)
              .join(' ')
          : t('from.enteredOn', { date: dayWords(own?.enteredOn ?? '') })}
      </p>
      <p>
        {given?.shownAs
          ? to('sheet.asked', { name: given.shownAs })
          : to('sheet.askedOther', { name: profile.name, service: name })}
      </p>
    </dd>
  );
}

/** What families will see of a clinic: its codes, what they are asked at the end, how to reach it, its notes. */
export function ProfileSheet({
  profile,
  ownCodes = {},
  named = true,
}: {
  readonly profile: Profile;
  readonly ownCodes?: OwnCodes;
  /** false: the name stands above it already. */
  readonly named?: boolean;
}) {
  const { name, country, contact = {}, notes = {} } = profile;
  const region = country && new Intl.DisplayNames(['en'], { type: 'region' }).of(country);
  return (
    <div class="sheet">
      {named && (
        <p class="clinic-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {region && <p>{tf('clinic.country', { country: region })}</p>}
      <dl class="services">
        {SERVICE_IDS.map((service) => (
          <div key={service} data-service={service}>
            <dt>
              {t(`service.${service}`)}: {t(`code.${service}`)}
            </dt>
            <ServiceLines service={service} profile={profile} own={ownCodes[service]} />
          </div>
        ))}
      </dl>
      {Object.keys(contact).length + Object.keys(notes).length > 0 && (
        <dl class="more">
          {Object.entries(contact).map(([key, text]) => (
            <div key={key}>
              <dt>{pathText(`contact.${key}`)}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
          {Object.entries(notes).map(([key, text]) => (
            <div key={key}>
              <dt>{pathText(`notes.${key}`)}</dt>
              <dd class="note" dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
