import type { Changed } from '../clinics/changed.ts';
import type { HealthSign } from '../clinics/health.ts';
import type { Spelled, SpelledPart } from '../clinics/spelled.ts';
import type { Warning } from '../clinics/warnings.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { type ClinicsKey, englishClinics } from './clinics-language.ts';
import { clinics } from './en/clinics.ts';
import { compared } from './en/compared.ts';
import type { Language } from './language.ts';

/** What is found out about clinics, in a person's words: the same on the page of clinics and in `npm run clinic`. */

type Words = Pick<Language<ClinicsKey>, 't'>;

const TEXTS = { ...clinics, ...compared };
const isKey = (key: string): key is keyof typeof TEXTS => Object.hasOwn(TEXTS, key);
const isService = (key: string): key is ServiceId => SERVICE_IDS.includes(key as ServiceId);

/** A place in a profile, policy or backup: `services.clarity.code` is "Dexcom Clarity: Code". '' for all of it. */
export function pathText(path: string, { t }: Words = englishClinics): string {
  if (path === '') return '';
  const keys = path.split('.');
  const words = keys.flatMap((key, index) => {
    if (isService(key)) return [t(`service.${key}`)];
    if (/^\d+$/.test(key))
      return keys[index - 1] === 'clinics' ? [t('path.clinics', { number: String(Number(key) + 1) })] : [];
    // A group says nothing more than what stands in it.
    if (index < keys.length - 1 && /^(?:services|contact|clinics)$/.test(key)) return [];
    const known = `path.${key}`;
    return [isKey(known) ? t(known) : key];
  });
  return words.join(': ');
}

/** A warning as a sentence. */
export function warningText({ kind, values }: Warning, { t }: Words = englishClinics): string {
  return t(`warning.${kind}`, values);
}

/** A sign of a clinic's health, as a few words for the list. */
export function healthText({ kind, service }: HealthSign, { t }: Words = englishClinics): string {
  return t(`health.${kind}`, { service: t(`service.${service}`) });
}

/** What has changed, as a sentence. */
export function changedText({ service, what, before, after }: Changed, { t }: Words = englishClinics): string {
  const name = service ? t(`service.${service}`) : '';
  if (what === 'name') return t('changed.name', { before: before ?? '', after: after ?? '' });
  if (what === 'provenance') {
    const from = (provenance: string | null) => (provenance ? t(`from.${provenance}` as ClinicsKey) : '');
    return service
      ? t('changed.provenanceOf', { service: name, before: from(before), after: from(after) })
      : t('changed.provenance', { before: from(before), after: from(after) });
  }
  const kind = before === null ? 'New' : after === null ? 'Gone' : '';
  return t(`changed.${what}${kind}`, { service: name, before: before ?? '', after: after ?? '' });
}

/** A code as it is read out: "u k r o y h o s c, all small letters". */
export function spelledText({ parts, letters }: Spelled, { t }: Words = englishClinics): string {
  const said = ({ character, kind }: SpelledPart): string => {
    if (kind === 'small' || kind === 'capital') {
      if (letters !== 'mixed') return character;
      return t(kind === 'small' ? 'spelled.isSmall' : 'spelled.isCapital', { letter: character });
    }
    const known = `spelled.${character}`;
    return isKey(known) ? t(known) : character;
  };
  const text = parts.map(said).join(letters === 'mixed' ? ', ' : ' ');
  return letters === 'small' || letters === 'capital' ? t(`spelled.${letters}`, { letters: text }) : text;
}
