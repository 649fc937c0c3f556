import { pathText, spelledText, warningText } from '../i18n/clinic-text.ts';
import { englishClinics } from '../i18n/clinics-language.ts';
import type { Problem } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import type { KnownClinic } from './active.ts';
import type { Profile } from './profile.ts';
import { spelled } from './spelled.ts';
import { warningsOf } from './warnings.ts';

/** A profile as lines of plain text, for people who have no browser at hand: what the editor would say of it. */

const { t } = englishClinics;
const at = (path: string, text: string) => (path === '' ? text : `${pathText(path)}: ${text}`);

/** A problem, with the place in words and as the file writes it. */
export function problemLine({ path, reason }: Problem): string {
  return path === '' ? `The text ${reason}.` : `${pathText(path)} (${path}) ${reason}.`;
}

/**
 * The clinic, its codes and everything odd about it.
 * @param known the clinics that it is compared with
 * @param today YYYY-MM-DD
 */
export function profileLines(profile: Profile, known: readonly KnownClinic[], today: string): string[] {
  const codes = SERVICE_IDS.flatMap((service) => {
    const { code, shownAs, checkedOn, source } = profile.services[service] ?? {};
    const more = [
      shownAs === undefined ? [] : [at('shownAs', shownAs)],
      checkedOn === undefined ? [] : [at('checkedOn', checkedOn)],
      source === undefined ? [] : [at('source', source)],
    ].flat();
    const name = t(`service.${service}`);
    if (code === undefined) return profile.services[service] ? [`  ${name}: –`] : [];
    return [`  ${name}: ${code}`, `    ${spelledText(spelled(code))}`, ...more.map((line) => `    ${line}`)];
  });
  const warnings = warningsOf(profile, known, today).map((warning) => `  ! ${at(warning.path, warningText(warning))}`);
  return [`${profile.name} (${profile.id})`, ...codes, ...warnings];
}
