import { GUIDES } from '../guides/guides.ts';
import { GUIDE_IDS, type GuideId } from '../guides/types.ts';
import type { ServiceId } from '../sites/types.ts';

/** Which of the written guides stand on a sheet, and beside a code for the phone. Pure. */

/** Where a family does the steps. */
export type Surfaces = 'web' | 'app' | 'both';

/** The guides of a family's own list, by task. */
export type Planned = { readonly [task in string]?: readonly GuideId[] };

/** Guides that share a service with the clinic on this surface, the usual one first. */
export function sharingGuides(
  service: ServiceId,
  surface: 'web' | 'app',
  among: readonly GuideId[] = GUIDE_IDS,
): GuideId[] {
  return GUIDE_IDS.filter((id) => {
    const { subject, purpose, surface: on } = GUIDES[id];
    return among.includes(id) && subject === service && purpose === 'share' && on === surface;
  });
}

/**
 * The guides for a sheet: one for each surface. Where the wanted one has none, the other takes its place, so that no code
 * stands there without its steps.
 * @param planned the family's own guides, where it has said what it has
 */
export function sheetGuides(service: ServiceId, surfaces: Surfaces, planned: Planned | null): readonly GuideId[] {
  const first = (surface: 'web' | 'app') => sharingGuides(service, surface, planned?.[service]).slice(0, 1);
  const wanted = [...(surfaces === 'app' ? [] : first('web')), ...(surfaces === 'web' ? [] : first('app'))];
  return wanted.length > 0 ? wanted : first(surfaces === 'app' ? 'web' : 'app');
}
