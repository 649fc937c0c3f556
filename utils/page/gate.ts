import { isHost } from '../sites/host-name.ts';
import type { ScoutSite } from '../sites/types.ts';
import { NEVER_SEGMENT } from '../sites/vetoes.ts';

/** Decides by address alone whether anything may be done on a page. Reads only the location it is given. */

/** As much of a page's address as is read. In Practice it is that of the site that the page imitates. */
export type PageLocation = Readonly<Pick<Location, 'protocol' | 'hostname' | 'pathname' | 'hash'>>;

const LANGUAGE = /^\/[a-z]{2}([-_][a-z]{2})?(?=\/)/;

function decode(route: string): string {
  try {
    return decodeURIComponent(route);
  } catch {
    return route;
  }
}

/** Why an address is ruled out: another host or protocol, or a path on which nothing is ever done. */
export type GateRefusal = 'host' | 'path';

/**
 * Whether a path rules a page out. Path and hash route are read alike, since one of the services routes by hash; a
 * language in front (`/en-gb/users`) does not hide a path.
 * @param never paths of this site on which nothing is done; null for a site of which nothing is known
 */
export function isNeverPath(never: RegExp | null, location: Pick<PageLocation, 'pathname' | 'hash'>): boolean {
  return [location.pathname, location.hash.replace(/^#!?/, '')].some((route) => {
    const parts = decode(route)
      .toLowerCase()
      .split(/[/?&=#;]/)
      .filter(Boolean);
    const path = `/${parts.join('/')}`;
    const ruledOut = never?.test(path) || never?.test(path.replace(LANGUAGE, ''));
    return ruledOut || parts.some((part) => NEVER_SEGMENT.test(part.replace(/\.[a-z]+$/, '')));
  });
}

/**
 * Checks the address.
 * @param site the site's data
 * @param location where the page is
 * @returns null where the page may be looked at, else the reason
 */
export function gate(site: ScoutSite, location: PageLocation): GateRefusal | null {
  if (location.protocol !== 'https:' || !site.hosts.some((name) => isHost(name, location.hostname))) return 'host';
  return isNeverPath(site.never, location) ? 'path' : null;
}
