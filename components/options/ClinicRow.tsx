import type { ClinicsView, ListedClinic } from '../../utils/clinics-view.ts';
import { healthText } from '../../utils/i18n/clinic-text.ts';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { t } from '../store.ts';
import { dayWords } from './days.ts';
import { addressOf } from './route.ts';
import { to } from './text.ts';

/** When the codes were checked; '' where nobody says. */
function checkedWords({ profile, ownCodes }: ListedClinic, own: ClinicsView['saved']['ownCodes']): string {
  const days = SERVICE_IDS.flatMap((service) => {
    const given = profile.services[service];
    const day = given?.code
      ? given.checkedOn
      : ownCodes.includes(service)
        ? own[profile.id]?.[service]?.enteredOn
        : undefined;
    return day ? [day] : [];
  }).sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return '';
  return first === last
    ? t('from.checked', { date: dayWords(first) })
    : to('list.checkedBetween', { first: dayWords(first), last: dayWords(last) });
}

/** One clinic in the list: its name, where it came from, when it was checked, and what somebody should look after. */
export function ClinicRow({
  clinic,
  state,
  ownCodes,
}: {
  readonly clinic: ListedClinic;
  /** Whether it is the one in use, and has been said yes to. */
  readonly state: 'active' | 'unsure' | null;
  readonly ownCodes: ClinicsView['saved']['ownCodes'];
}) {
  const { profile, provenance, health } = clinic;
  return (
    <li data-id={profile.id} class={state ? 'clinic-row active' : 'clinic-row'}>
      <a href={addressOf('clinic', profile.id)}>
        <bdi>{profile.name}</bdi>
      </a>
      {state && <span class="tag">{to(`list.${state}`)}</span>}
      <p class="from">
        {t(`from.${provenance}`)}. {checkedWords(clinic, ownCodes)}
      </p>
      {health.length > 0 && (
        <ul class="health">
          {health.map((sign) => (
            <li key={`${sign.kind} ${sign.service}`} class={sign.kind}>
              {healthText(sign)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
