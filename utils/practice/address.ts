import type { PageLocation } from '../page/gate.ts';

/**
 * The address of the site that a frame stands for: protocol and host are the site's, path and hash are where the
 * imitated site has gone in the frame.
 */
export function imitated(site: URL, frame: Pick<Location, 'pathname' | 'hash'>): PageLocation {
  return {
    protocol: site.protocol,
    hostname: site.hostname,
    get pathname() {
      return frame.pathname;
    },
    get hash() {
      return frame.hash;
    },
  };
}
