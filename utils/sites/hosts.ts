import type { SiteHost } from './types.ts';

/**
 * The site's entry for a host name, or null for a host that is not the site's. An exact name wins over `*.`.
 * @param hosts the site's hosts
 * @param hostname lower-case host name without port
 */
export function hostOf(hosts: readonly SiteHost[], hostname: string): SiteHost | null {
  return (
    hosts.find((host) => host.name === hostname) ??
    hosts.find((host) => host.name.startsWith('*.') && hostname.endsWith(host.name.slice(1))) ??
    null
  );
}
