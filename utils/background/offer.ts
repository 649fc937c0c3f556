import { englishHint, type HintKey } from '../i18n/hint-language.ts';
import { hintStrings } from '../i18n/hint-strings.ts';
import type { Language } from '../i18n/language.ts';
import type { AskReason, CodeOffer, Offer } from '../messages.ts';
import { isOtherRegion, PLACES } from '../sites/places.ts';
import type { ServiceId, SiteHost } from '../sites/types.ts';
import type { State } from '../state.ts';

/** Decides what a page with a code box is told. Pure. */

/**
 * The answer to "may a code go in here?".
 * @param state everything that was read
 * @param service the service that asks
 * @param host the host the page is on
 * @param language the family's language
 */
export function offerFor(
  state: State,
  service: ServiceId,
  host: SiteHost,
  language: Language<HintKey> = englishHint,
): Offer {
  const { settings, active, policy, wait } = state;
  if (settings.off.everywhere) return { kind: 'silent', reason: 'off' };
  if (settings.off.sites.includes(service)) return { kind: 'silent', reason: 'off-here' };
  if (wait.kind === 'wait') return { kind: 'wait', ms: wait.ms };
  if (active.broken) return { kind: 'advice', reason: 'broken', strings: hintStrings(language) };
  const { clinic } = active;
  if (policy.kind === 'set' && policy.policy.services && !policy.policy.services.includes(service)) {
    return { kind: 'silent', reason: 'service-off' };
  }
  if (!clinic) return { kind: 'advice', reason: 'no-clinic', strings: hintStrings(language) };
  const given = active.services.find((one) => one.service === service);
  if (!given?.code) return { kind: 'advice', reason: 'no-code', strings: hintStrings(language) };
  const elsewhere = isOtherRegion(PLACES[service], host, clinic.profile.country);
  const ask: AskReason | null = !given.confirmed
    ? 'unconfirmed'
    : elsewhere
      ? 'region'
      : wait.kind === 'late'
        ? 'policy-late'
        : active.prefill === 'ask'
          ? 'setting'
          : null;
  const region = elsewhere ? language.t(`region.${host.region ?? 'other'}` as 'region.us') : '';
  const offer: CodeOffer = {
    kind: 'code',
    clinic: { id: clinic.profile.id, name: clinic.profile.name, provenance: given.provenance },
    code: given.code,
    shownAs: given.shownAs,
    ask,
    strings: hintStrings(language, language.t(`from.${given.provenance}`), region),
  };
  return offer;
}
