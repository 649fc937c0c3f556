// Owns which builds a task works with: its own, made anew, or one that was named on the command line and is left as it is.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from './browser-choice.ts';
import { builtFolder, mustBuild, TARGET } from './extension.ts';
import { Fault } from './setup/fault.mjs';
import { step } from './setup/progress.mjs';
import { prepare } from './static-checks.ts';

/**
 * The folders to load, by browser; built where none is named.
 * @param given a folder with a build, `{browser}` in it standing for chrome or firefox
 * @throws {Fault} when a build fails or the folder holds none
 */
export async function buildsFor(
  root: string,
  browsers: readonly Browser[],
  given: string | undefined,
): Promise<Partial<Record<Browser, string>>> {
  const builds: Partial<Record<Browser, string>> = {};
  if (given === undefined) await step('Preparing (wxt prepare)', () => prepare(root), { quiet: true });
  for (const browser of browsers) {
    if (given === undefined) {
      await step(`Building for ${TARGET[browser]}`, () => mustBuild(root, browser));
      builds[browser] = builtFolder(root, browser);
    } else {
      const folder = resolve(root, given.replace('{browser}', TARGET[browser]));
      if (!existsSync(join(folder, 'manifest.json'))) throw new Fault(`There is no build in ${folder}`);
      builds[browser] = folder;
    }
  }
  return builds;
}
