import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBridge } from '../utils/page/bridge.ts';
import { watchInput } from '../utils/page/input-watch.ts';
import { placeOf } from '../utils/sites/places.ts';

/**
 * Tells the background that somebody is at the page. Put into the services' pages only while a visit on a ward's computer is
 * open, so that it does not end under a person who reads there.
 */
export default defineUnlistedScript(() => {
  const service = placeOf(location.href)?.place.id;
  if (window.top !== window || !service) return;
  const world = globalThis as { sharingSetupInput?: AbortController };
  // A page that has lived through the visit before.
  world.sharingSetupInput?.abort();
  world.sharingSetupInput = new AbortController();
  const bridge = createBridge();
  const tell = async () => {
    if (!bridge.alive()) return null;
    const answer = (await bridge.send({ type: 'page:input', service })) as { quiet?: unknown } | null;
    if (answer?.quiet === null) return null;
    return typeof answer?.quiet === 'number' ? answer.quiet : undefined;
  };
  watchInput(window, tell, world.sharingSetupInput.signal);
});
