import { isHost } from '../sites/host-name.ts';
import type { Site } from '../sites/types.ts';
import { NEVER_SEGMENT } from '../sites/vetoes.ts';

/** Decides by address alone whether anything may be done on a page. Reads only the location it is given. */

function parts(path: string): string[] {
  return path
    .split(/[/?&=#;]/)
    .map((part) => {
      try {
        return decodeURIComponent(part).toLowerCase();
      } catch {
        return part.toLowerCase();
      }
    })
    .filter(Boolean);
}

/** Why an address is ruled out: another host or protocol, or a path on which nothing is ever done. */
export type GateRefusal = 'host' | 'path';

/**
 * Checks the address. Path and hash route are read alike, since one of the services routes by hash; a language in front
 * (`/en-gb/users`) does not hide a path.
 * @param site the site's data
 * @param location where the page is
 * @returns null where the page may be looked at, else the reason
 */
export function gate(
  site: Site,
  location: Pick<Location, 'protocol' | 'hostname' | 'pathname' | 'hash'>,
): GateRefusal | null {
  if (location.protocol !== 'https:' || !site.hosts.some((name) => isHost(name, location.hostname))) return 'host';
  const route = location.hash.replace(/^#!?/, '');
  for (const segments of [parts(location.pathname), parts(route)]) {
    if (segments.some((segment) => NEVER_SEGMENT.test(segment.replace(/\.[a-z]+$/, '')))) return 'path';
    const past = /^[a-z]{2}([-_][a-z]{2})?$/.test(segments[0] ?? '') ? segments.slice(1) : segments;
    for (const list of [segments, past]) {
      const path = `/${list.join('/')}/`;
      if (site.neverPaths.some((never) => path.startsWith(`${never}/`))) return 'path';
    }
  }
  return null;
}
