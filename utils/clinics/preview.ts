import type { KnownClinic } from './active.ts';
import { type Difference, differences } from './compare.ts';
import type { Incoming } from './incoming.ts';
import type { Profile } from './profile.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** What an import would do, shown before anything is taken in. */

/** One clinic of an import or backup. */
export interface PreviewItem {
  readonly profile: Profile;
  readonly warnings: readonly Warning[];
  /**
   * `new`; the `same` is here already; it would `change` one that was entered or imported here; or the one of that id is
   * the organisation's or comes with this copy and is `kept`.
   */
  readonly against: 'new' | 'same' | 'change' | 'kept';
  /** The one here of that id; null where there is none. */
  readonly known: KnownClinic | null;
  /** What would be different; empty unless `change`. For `kept`, what differs from the one that stays. */
  readonly differences: readonly Difference[];
}

/**
 * What an import would do.
 * @param known every clinic that is here, as the view lists them
 * @param today YYYY-MM-DD
 */
export function previewOf(incoming: Incoming, known: readonly KnownClinic[], today: string): PreviewItem[] {
  return incoming.profiles.map((profile) => {
    const here = known.find((clinic) => clinic.profile.id === profile.id) ?? null;
    const changes = here ? differences(here.profile, profile) : [];
    return {
      profile,
      warnings: warningsOf(profile, known, today),
      against: againstOf(here, changes),
      known: here,
      differences: changes,
    };
  });
}

function againstOf(here: KnownClinic | null, changes: readonly Difference[]): PreviewItem['against'] {
  if (!here) return 'new';
  if (here.provenance === 'managed' || here.provenance === 'bundled') return 'kept';
  return changes.length === 0 ? 'same' : 'change';
}
