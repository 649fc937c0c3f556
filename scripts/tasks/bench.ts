// Owns `npm run bench`: what the extension costs a page, in a table beside a naive finder and an empty script. Times are
// no test: the exit code says only whether everything could be measured, unless --check is asked for.

import { parseArgs } from 'node:util';
import type { Browser } from '../browser-choice.ts';
import { ensureBrowsers } from '../browsers.ts';
import { buildsFor } from '../given-build.ts';
import { Fault } from '../setup/fault.mjs';
import { say, step } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

const USAGE =
  'npm run bench -- [--only chromium|firefox] [--rounds 7] [--no-heap] [--popup] [--build FOLDER] [--check]';

interface Wanted {
  browsers: Browser[];
  rounds: number;
  heap: boolean;
  /** Only how soon the popup is painted. */
  popup: boolean;
  /** A build that is there already; may hold `{browser}` for chrome or firefox. */
  build: string | undefined;
  check: boolean;
}

/**
 * Builds, measures, prints the table.
 * @returns 0 where everything was measured; with `--check` 1 where a budget is not kept
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  const { browsers, rounds, heap, popup, build, check } = options(args);
  await ensureBrowsers(root, browsers, again);
  const builds = await buildsFor(root, browsers, build);
  // Loaded here: what drives the browsers is no part of the other tasks.
  const [{ bench }, { lines }] = await Promise.all([
    import('../../tests/bench/run.ts'),
    import('../../tests/bench/table.ts'),
  ]);
  const rows = await step('Measuring', (tell) => bench({ builds, rounds, heap, popup, tell }));
  say(`\n${lines(rows).join('\n')}\n\nMedian of ${rounds} (least–most). How it is measured: docs/bench.md`);
  const over = rows.filter(({ kept }) => kept === false);
  if (over.length > 0) say(`${over.length} over budget`);
  const missing = rows.some((row) => row.missing);
  if (missing) say('Not everything could be measured.');
  return missing || (check && over.length > 0) ? 1 : 0;
}

function options(args: string[]): Wanted {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '7' },
        heap: { type: 'boolean', default: true },
        popup: { type: 'boolean', default: false },
        build: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(values.rounds);
    const only = (['chromium', 'firefox'] as const).find((browser) => browser === values.only);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');
    if (values.only !== undefined && !only) throw new Error(`There is no browser "${values.only}".`);
    const { heap, popup, build, check } = values;
    return {
      browsers: only ? [only] : popup ? ['chromium'] : ['chromium', 'firefox'],
      rounds,
      heap,
      popup,
      build,
      check,
    };
  } catch (error) {
    throw new Fault(`${(error as Error).message}\n${USAGE}`);
  }
}
