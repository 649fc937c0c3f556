/**
 * Whether a host name is the one named, or one of the family named.
 * @param name an exact host name, or `*.` and the ending that a family shares
 * @param hostname lower-case host name without port
 */
export function isHost(name: string, hostname: string): boolean {
  return name === hostname || (name.startsWith('*.') && hostname.endsWith(name.slice(1)));
}
