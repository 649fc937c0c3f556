// Owns what `npm test` does, in which order: types, lint, unit tests, both builds, Mozilla's linter, and the end-to-end
// suite in both browsers. A step that fails does not stop the others, except those that need what it makes.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '../browser-choice.ts';
import { ensureBrowsers } from '../browsers.ts';
import { inShort, type Outcome, sayFindings, sayTotal, singleCheck } from '../checks.ts';
import { buildFor, builtFolder, keylessCopy, TARGET } from '../extension.ts';
import { buildPractice } from '../practice.ts';
import { Fault } from '../setup/fault.mjs';
import { say, step } from '../setup/progress.mjs';
import { checkFirefoxPackage, checkStyle, checkTypes, prepare } from '../static-checks.ts';
import { runSuite } from '../vitest-run.ts';
import type { TaskCall } from './index.ts';

/** The longest that a suite may take before it is ended, in milliseconds: it hangs then, however slow the machine is. */
const LIMIT = { unit: 5 * 60_000, e2e: 20 * 60_000 };

const PARTS = ['unit', 'e2e', 'chromium', 'firefox'] as const;
type Part = (typeof PARTS)[number];

/**
 * Runs the checks. `--only unit|e2e|chromium|firefox` runs a part of them; what follows `--` filters test files.
 * @returns 0 when every check passed, else 1
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  const { only, filters } = options(args);
  const browsers: Browser[] = only === 'chromium' || only === 'firefox' ? [only] : ['firefox', 'chromium'];
  const start = Date.now();
  const outcomes: Outcome[] = [];
  if (only !== 'unit') await ensureBrowsers(root, browsers, again);
  await step('Preparing (wxt prepare)', () => prepare(root), { quiet: true });

  if (!only) {
    outcomes.push(await check('Types', () => checkTypes(root)));
    outcomes.push(await check('Lint', () => checkStyle(root)));
  }
  if (!only || only === 'unit') outcomes.push(await unitTests(root, filters));
  if (only !== 'unit') {
    for (const browser of browsers) {
      outcomes.push(await check(`Build for ${TARGET[browser]}`, () => buildFor(root, browser)));
    }
    if (!only) {
      outcomes.push(
        hasBuild(root, 'firefox')
          ? await check('Firefox package (web-ext lint)', () => checkFirefoxPackage(root))
          : singleCheck('Firefox package (web-ext lint)', 0, 'There is no build to look at.'),
      );
    }
    outcomes.push(...(await practicePages()));
    const runs = browsers.flatMap((browser) => endToEnd(root, browser, filters));
    outcomes.push(...(await inTurn(runs, 2 * availableParallelism())));
  }
  sayTotal(outcomes, Date.now() - start);
  return outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** Reads the task's own arguments. */
function options(args: string[]): { only: Part | undefined; filters: string[] } {
  let parsed: { values: { only?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, options: { only: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Fault(`${(error as Error).message}\nRun: npm test -- --only ${PARTS.join('|')}`);
  }
  const only = PARTS.find((part) => part === parsed.values.only);
  if (parsed.values.only !== undefined && !only) {
    throw new Fault(`There is no part "${parsed.values.only}". Run: npm test -- --only ${PARTS.join('|')}`);
  }
  return { only, filters: parsed.positionals };
}

function hasBuild(root: string, browser: Browser): boolean {
  return existsSync(join(builtFolder(root, browser), 'manifest.json'));
}

/** One step that is one check: it returns what went wrong, or undefined. */
async function check(title: string, work: () => Promise<string | undefined>): Promise<Outcome> {
  const start = Date.now();
  const problem = await step(title, work, { ok: (found) => found === undefined });
  return reported(singleCheck(title, Date.now() - start, problem));
}

/** The pages that both browsers will open, built once before; only a failure is worth a line in the result. */
async function practicePages(): Promise<Outcome[]> {
  const title = 'Practice pages';
  const start = Date.now();
  try {
    await step(title, buildPractice, { quiet: true });
    return [];
  } catch (error) {
    return [reported(singleCheck(title, Date.now() - start, (error as Error).stack ?? String(error)))];
  }
}

function unitTests(root: string, filters: string[]): Promise<Outcome> {
  return suite(root, { title: 'Unit tests', name: 'unit', config: 'vitest.config.ts', filters, limit: LIMIT.unit });
}

interface Share {
  /** What tells it from the others in its title and its log; '' where there are no others. */
  readonly name: string;
  readonly filters?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How many runs share a browser's tests. */
const SHARES = { chromium: 4, firefox: 4 };

/**
 * How the runs share a browser's tests. In Chromium, the tests of policies write to a place that every run reads: they
 * are in the first share (tests/e2e/shares.ts), and the others use a copy of the build with another id.
 */
function sharesOf(root: string, browser: Browser): Share[] {
  const count = SHARES[browser];
  const apart = browser === 'chromium' ? { E2E_EXTENSION: keylessCopy(root) } : {};
  return Array.from({ length: count }, (_, at) => {
    const name = `${at + 1}/${count}`;
    return { name, filters: [`--shard=${name}`], env: at === 0 ? {} : apart };
  });
}

function endToEnd(root: string, browser: Browser, filters: string[]): (() => Promise<Outcome>)[] {
  const name = browser === 'chromium' ? 'Chromium' : 'Firefox';
  if (!hasBuild(root, browser)) {
    return [async () => reported(singleCheck(`End to end in ${name}`, 0, 'There is no build to load.'))];
  }
  const shares: Share[] = filters.length > 0 ? [{ name: '' }] : sharesOf(root, browser);
  const short: Record<string, string> = filters.length > 0 ? {} : { E2E_SHORT: '1' };
  return shares.map(
    (share) => () =>
      suite(root, {
        title: `End to end in ${name}${share.name && ` (${share.name})`}`,
        name: `e2e-${browser}${share.name && `-${share.name.replace('/', '-of-')}`}`,
        config: 'tests/e2e/vitest.config.ts',
        env: { E2E_BROWSER: browser, ...short, ...share.env },
        filters: [...filters, ...(share.filters ?? [])],
        limit: LIMIT.e2e,
      }),
  );
}

/**
 * Does some of the work at a time, in its order; the next begins when one ends. A browser waits a good deal, so there may
 * be more of them than processors. With too many, each test takes so long that its pages and its asking cost more than
 * the waiting did.
 */
async function inTurn<T>(work: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  const left = work.entries();
  const hand = async () => {
    for (const [at, one] of left) results[at] = await one();
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}

async function suite(root: string, wanted: Parameters<typeof runSuite>[1]): Promise<Outcome> {
  const run = async (tell: (detail: string) => void) => {
    const outcome = await runSuite(root, wanted, tell);
    tell(inShort(outcome));
    return outcome;
  };
  return reported(await step(wanted.title, run, { ok: ({ failures }) => failures.length === 0 }));
}

function reported(outcome: Outcome): Outcome {
  if (outcome.failures.length + outcome.skipped.length > 0) {
    say(`  ${outcome.step}:`);
    sayFindings(outcome);
  }
  return outcome;
}
