import { isHost } from './host-name.ts';
import type { Place, ServiceId, SiteHost } from './types.ts';

/** Where the services are: hosts, regions and links. Apart from the words, so that our pages need not load those. */

/** Where Glooko is. */
export const glookoPlace: Place = {
  id: 'glooko',
  hosts: [
    // The help pages send everybody to the bare name, so it stands for no region.
    { name: 'my.glooko.com', region: null },
    { name: 'us.my.glooko.com', region: 'us' },
    { name: 'ca.my.glooko.com', region: 'ca' },
    // Country clusters of the same European service: an account is moved between them without being asked.
    { name: 'eu.my.glooko.com', region: 'eu' },
    { name: 'de-fr.my.glooko.com', region: 'eu' },
    { name: '*.my.glooko.com', region: 'other' },
  ],
  links: [
    { region: 'us', url: 'https://us.my.glooko.com/', countries: ['US'] },
    { region: 'ca', url: 'https://ca.my.glooko.com/', countries: ['CA'] },
    { region: 'eu', url: 'https://eu.my.glooko.com/', countries: [] },
  ],
};

/** Where Clarity is. */
export const clarityPlace: Place = {
  id: 'clarity',
  hosts: [
    { name: 'clarity.dexcom.eu', region: 'eu' },
    { name: 'clarity.dexcom.com', region: 'us' },
  ],
  links: [
    { region: 'us', url: 'https://clarity.dexcom.com/', countries: ['US'] },
    { region: 'eu', url: 'https://clarity.dexcom.eu/', countries: [] },
  ],
};

/** Where LibreView is. */
export const libreviewPlace: Place = {
  id: 'libreview',
  hosts: [{ name: 'www.libreview.com', region: null }],
  links: [{ region: 'all', url: 'https://www.libreview.com/', countries: [] }],
};

/** All of them. */
export const PLACES: Readonly<Record<ServiceId, Place>> = {
  glooko: glookoPlace,
  clarity: clarityPlace,
  libreview: libreviewPlace,
};

/**
 * The site's entry for a host name, or null for a host that is not the site's. An exact name wins over `*.`.
 * @param hosts the site's hosts
 * @param hostname lower-case host name without port
 */
function hostOf(hosts: readonly SiteHost[], hostname: string): SiteHost | null {
  return hosts.find((host) => host.name === hostname) ?? hosts.find((host) => isHost(host.name, hostname)) ?? null;
}

/**
 * The place and host an address belongs to.
 * @param url an address; undefined where the browser does not tell it
 * @returns null where it is not an https address of one of the services
 */
export function placeOf(url: string | undefined): { readonly place: Place; readonly host: SiteHost } | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return null;
  for (const place of Object.values(PLACES)) {
    const host = hostOf(place.hosts, hostname);
    if (host) return { place, host };
  }
  return null;
}

/** The match patterns of a place's hosts. A family of hosts is one pattern, which matches the bare name too. */
export function matchesOf({ hosts }: Place): string[] {
  const family = hosts.find(({ name }) => name.startsWith('*.'));
  return family ? [`https://${family.name}/*`] : hosts.map(({ name }) => `https://${name}/*`);
}

/** The match patterns of all services: the extension's whole access. */
export const MATCHES: readonly string[] = Object.values(PLACES).flatMap(matchesOf);

/**
 * The links to offer for a country: the one that names it, else the one for all others; every link without a country.
 */
export function linksFor(place: Pick<Place, 'links'>, country: string | undefined): Place['links'] {
  if (!country || place.links.length === 1) return place.links;
  const named = place.links.filter((link) => link.countries.includes(country));
  return named.length > 0 ? named : place.links.filter((link) => link.countries.length === 0);
}

/** Whether a host serves another part of the world than the clinic's country. Unknown country: never said. */
export function isOtherRegion(place: Place, host: SiteHost, country: string | undefined): boolean {
  if (!country || host.region === null) return false;
  return !linksFor(place, country).some((link) => link.region === host.region);
}
