import type { ScoutSite } from '../sites/types.ts';
import { createBridge } from './bridge.ts';
import { PAGE_SCRIPT } from './names.ts';
import type { PageScript } from './page-setting.ts';
import { runScout } from './scout.ts';

/** Starts the content script of a site: top frame only, for as long as the document lives. */
export function startOnPage(site: ScoutSite): void {
  if (window.top !== window) return;
  const world = globalThis as { [PAGE_SCRIPT]?: PageScript };
  const script = () => world[PAGE_SCRIPT] ?? null;
  runScout({ document, location, site, bridge: createBridge(), script, signal: new AbortController().signal });
}
