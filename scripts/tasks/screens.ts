// Owns `npm run screens`: the pictures of the README and of the docs, made anew from the real build.

import { ensureBrowsers } from '../browsers.ts';
import { builtFolder, mustBuild } from '../extension.ts';
import { openPractice } from '../practice.ts';
import { takeScreens } from '../screens.ts';
import { say, step } from '../setup/progress.mjs';
import { prepare } from '../static-checks.ts';
import type { TaskCall } from './index.ts';

/** @returns 0 when all pictures were taken */
export async function run({ root, again }: TaskCall): Promise<number> {
  await ensureBrowsers(root, ['chromium'], again);
  await step('Preparing (wxt prepare)', () => prepare(root), { quiet: true });
  await step('Building the extension', () => mustBuild(root, 'chromium'));
  const practice = await step('Starting the practice sites', openPractice, { quiet: true });
  try {
    const pictures = await takeScreens(root, builtFolder(root, 'chromium'), practice);
    say(`\n${pictures.join('\n')}\nVariants to look through: out/screens/`);
    return 0;
  } finally {
    await practice.net.close();
  }
}
