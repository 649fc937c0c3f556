// Owns `npm run screens`: every screen in every look, to look through, and the pictures of the docs, from the real build.

import { ensureBrowsers } from '../browsers.ts';
import { buildsFor } from '../given-build.ts';
import { openPractice } from '../practice.ts';
import { say, step } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

/**
 * Takes the pictures; arguments are parts of the screens' names, and without one all are taken.
 * @returns 0 when all pictures were taken
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  await ensureBrowsers(root, ['chromium'], again);
  const { chromium = '' } = await buildsFor(root, ['chromium'], process.env.E2E_EXTENSION);
  const practice = await step('Starting the practice sites', openPractice, { quiet: true });
  try {
    // Loaded here: the practice sites bring a bundler.
    const { takeScreens } = await import('../screens/take.ts');
    const failed = await takeScreens(root, chromium, practice, { names: args });
    say('\nTo look through: out/screens/, many side by side in out/screens/sheets/. In the docs: docs/images/');
    return failed.length === 0 ? 0 : 1;
  } finally {
    await practice.net.close();
  }
}
