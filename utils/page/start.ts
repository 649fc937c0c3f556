import type { Site } from '../sites/types.ts';
import type { Actor } from './actor.ts';
import { createBridge } from './bridge.ts';
import { runPage } from './page.ts';

/** Starts the content script of a site: top frame only, for as long as the document lives. */
export function startOnPage(site: Site): void {
  if (window.top !== window) return;
  const world = globalThis as { sharingSetupActor?: Actor };
  const actor = () => world.sharingSetupActor ?? null;
  runPage({ document, location, site, bridge: createBridge(), actor, signal: new AbortController().signal });
}
