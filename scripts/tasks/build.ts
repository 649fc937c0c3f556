// Owns `npm run build`: the extension as each browser loads it unpacked.

import { builtFolder, mustBuild } from '../extension.ts';
import { say, step } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

/** Builds for both browsers and says where the result is. */
export async function run({ root }: TaskCall): Promise<number> {
  for (const browser of ['chromium', 'firefox'] as const) {
    await step(`Build for ${browser}`, () => mustBuild(root, browser));
  }
  say(`\nChrome, Edge, Chromium: ${builtFolder(root, 'chromium')}\nFirefox: ${builtFolder(root, 'firefox')}`);
  return 0;
}
