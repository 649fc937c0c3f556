// Owns `npm run screens`: every screen in every look, to look through, and the pictures of the docs, from the real build.

import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../browsers.ts';
import { buildsFor } from '../given-build.ts';
import { openPractice } from '../practice.ts';
import { Fault } from '../setup/fault.mjs';
import { say, step } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

/**
 * Takes the pictures; arguments are parts of the screens' names, and without one all are taken. `--language=ur` takes
 * those that families see, in that language.
 * @returns 0 when all pictures were taken
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { language: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const language = values.language === undefined ? undefined : String(values.language);
  const { LANGUAGE_TAGS } = await import('../screens/in-language.ts');
  if (language !== undefined && !LANGUAGE_TAGS.includes(language)) {
    throw new Fault(`There is no language ${language}. There are: ${LANGUAGE_TAGS.join(', ')}.`);
  }
  await ensureBrowsers(root, ['chromium'], again);
  const { chromium = '' } = await buildsFor(root, ['chromium'], process.env.E2E_EXTENSION);
  const practice = await step('Starting the practice sites', openPractice, { quiet: true });
  try {
    // Loaded here: the practice sites bring a bundler.
    const { takeScreens } = await import('../screens/take.ts');
    const failed = await takeScreens(root, chromium, practice, { names: positionals, language });
    const folder = ['out/screens', ...(language ? [language] : [])].join('/');
    say(`\nTo look through: ${folder}/, many side by side in ${folder}/sheets/. In the docs: docs/images/`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    await practice.net.close();
  }
}
