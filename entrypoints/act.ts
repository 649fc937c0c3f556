import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ACTOR_NAME, actor } from '../utils/page/actor.ts';

/** The acting part; the background puts it into a page in which a box was found. */
export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[ACTOR_NAME] = actor;
});
