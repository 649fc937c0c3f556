import type { ServiceId } from '../sites/types.ts';
import type { PageState } from '../tab-status.ts';
import type { Guide, Where } from './types.ts';

/** Tells which step the page in the current tab is at. Reads only what it is given; decides nothing else. */

/** What is known of the page in the tab. */
export interface AtPage {
  readonly service: ServiceId;
  readonly state: PageState;
  /** Its address; undefined where the browser does not tell. */
  readonly address: string | undefined;
}

/** The words of a path and its hash route: `/account-settings/#/my` is account, settings, my. */
function routeWords(address: string | undefined): readonly string[] {
  if (!address || !URL.canParse(address)) return [];
  const { pathname, hash } = new URL(address);
  return `${pathname} ${hash}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/**
 * The step that the page is at. A step that names words of the address wins over one that does not.
 * @returns its index; null where the guide is not about this page, or nothing fits
 */
export function stepAt({ site, steps }: Guide, { service, state, address }: AtPage): number | null {
  if (site !== service) return null;
  const words = routeWords(address);
  const at = (fits: (where: Where) => boolean) =>
    steps.findIndex(({ where }) => where?.states.includes(state) && fits(where));
  const named = at(({ route }) => route?.some((word) => words.includes(word)) ?? false);
  const index = named >= 0 ? named : at(({ route }) => route === undefined);
  return index >= 0 ? index : null;
}
