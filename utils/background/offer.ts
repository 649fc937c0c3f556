import { hintLanguage, offeredLanguages } from '../i18n/choice.ts';
import { type HintPlace, type HintStrings, hintStrings } from '../i18n/hint-strings.ts';
import type { AskReason, Offer } from '../messages.ts';
import { isOtherRegion, PLACES } from '../sites/places.ts';
import type { ServiceId, SiteHost } from '../sites/types.ts';
import type { State } from '../state.ts';
import { mayFill } from '../ward/ward.ts';

/** Decides what a page with a code box is told. Pure. */

/** Where a code is asked for, and how the person chose the box. */
export interface Asked {
  readonly service: ServiceId;
  /** The service's host; null where a person wants the code on a page of somebody else. */
  readonly host: SiteHost | null;
  readonly hostname: string;
  readonly by: 'menu' | 'shortcut' | 'taught' | null;
  /** The clinic that the browser's menu named; null where none was named. */
  readonly named: string | null;
}

/** The hint's texts in the language in use. */
export const stringsFor = (state: State, place: HintPlace): HintStrings =>
  hintStrings(hintLanguage(state), place, offeredLanguages(state));

/** Whether help is switched off for a service. */
export function isOff(
  { settings: { off }, policy }: State,
  service: ServiceId,
): 'off' | 'off-here' | 'service-off' | null {
  if (off.everywhere) return 'off';
  if (off.sites.includes(service)) return 'off-here';
  const { services } = policy.kind === 'set' ? policy.policy : {};
  return services && !services.includes(service) ? 'service-off' : null;
}

const isCommand = ({ by }: Asked): boolean => by === 'menu' || by === 'shortcut';

function askReason(state: State, asked: Asked, confirmed: boolean, elsewhere: boolean): AskReason | null {
  const other = asked.named !== null && asked.named !== state.active.clinic?.profile.id;
  if (!confirmed || other) return 'unconfirmed';
  if (!asked.host) return 'elsewhere';
  if (elsewhere) return 'region';
  if (state.wait.kind === 'late') return 'policy-late';
  return state.active.prefill === 'ask' && !isCommand(asked) ? (state.ward ? 'ward' : 'setting') : null;
}

/**
 * The answer to "may a code go in here?".
 * @param state everything that was read
 * @param asked where and how
 */
export function offerFor(state: State, asked: Asked): Offer {
  const { active, wait } = state;
  const { service, host, hostname } = asked;
  const off = isOff(state, service);
  if (off && off !== 'service-off') return { kind: 'silent', reason: off };
  if (wait.kind === 'wait') return { kind: 'wait', ms: wait.ms };
  const advice = (reason: 'broken' | 'no-clinic' | 'no-code' | 'no-visit'): Offer => ({
    kind: 'advice',
    reason,
    strings: stringsFor(state, { service: `service.${service}` }),
  });
  if (active.broken) return advice('broken');
  if (off) return { kind: 'silent', reason: off };
  // Between two families a page says nothing, unless a person asks for the code there.
  if (!mayFill(state.ward)) return isCommand(asked) ? advice('no-visit') : { kind: 'silent', reason: 'no-visit' };
  const { clinic } = active;
  if (!clinic) return advice('no-clinic');
  const given = active.services.find((one) => one.service === service);
  if (!given?.code) return advice('no-code');
  const elsewhere = host !== null && isOtherRegion(PLACES[service], host, clinic.profile.country);
  return {
    kind: 'code',
    clinic: { id: clinic.profile.id, name: clinic.profile.name, provenance: given.provenance },
    code: given.code,
    shownAs: given.shownAs,
    ask: askReason(state, asked, given.confirmed, elsewhere),
    host: host ? '' : hostname,
    strings: stringsFor(state, {
      service: `service.${service}`,
      from: `from.${given.provenance}`,
      region: elsewhere ? (`region.${host.region ?? 'other'}` as 'region.us') : undefined,
    }),
  };
}
