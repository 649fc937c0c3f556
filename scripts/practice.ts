// Owns putting the practice sites on this machine's network, with the list of their pages.
// Everything of tests/sites is loaded here on demand: it brings a bundler, which most tasks do without.

import type { Net } from '../tests/sites/net.ts';
import type { SitePage } from '../tests/sites/site-page.ts';
import { Fault } from './setup/fault.mjs';

export interface Practice {
  net: Net;
  /** Never empty; the first is the one to begin with. */
  pages: readonly [SitePage, ...SitePage[]];
}

/** Bundles the practice pages, unless that was done for the same sources before. */
export async function buildPractice(): Promise<void> {
  const { buildSites } = await import('../tests/sites/build.ts');
  await buildSites();
}

/** Starts the practice sites; `net.close()` ends them. */
export async function openPractice(): Promise<Practice> {
  const [{ startNet }, { createHandler }, { hosts, pages }] = await Promise.all([
    import('../tests/sites/net.ts'),
    import('../tests/sites/server.ts'),
    import('../tests/sites/registry.ts'),
  ]);
  const [first, ...others] = pages;
  if (!first) throw new Fault('There is no practice page in tests/sites/registry.ts.');
  return { net: await startNet({ handler: await createHandler(), hosts }), pages: [first, ...others] };
}
