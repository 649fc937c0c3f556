// Owns `npm run soak`: the same questions as `npm test`, asked so often that it takes too long for every change. It has no
// tests of its own: it runs files of tests/e2e with greater numbers, and prints the tables that they print.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LEFT_TO_SOAK } from '../../tests/e2e/left-to-soak.ts';
import type { Browser } from '../browser-choice.ts';
import { ensureBrowsers } from '../browsers.ts';
import { inShort, type Outcome, sayFindings, sayTotal } from '../checks.ts';
import { buildsFor } from '../given-build.ts';
import { buildPractice } from '../practice.ts';
import { Fault } from '../setup/fault.mjs';
import { say, step } from '../setup/progress.mjs';
import { runSuite } from '../vitest-run.ts';
import type { TaskCall } from './index.ts';

/** One part of a soak: a test file, and how much of it. */
interface Part {
  name: string;
  title: string;
  /** Files of tests/e2e, as Vitest filters them. */
  files: readonly string[];
  env?: Record<string, string>;
  /** Runs, each in a browser of its own. */
  times: number;
}

/** The end-to-end files of which `npm test` leaves something out (tests/e2e/thinned.ts). */
function thinnedFiles(root: string): string[] {
  const folder = 'tests/e2e';
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.e2e.ts'))
    .map((name) => `${folder}/${name}`)
    .filter(
      (path) =>
        Object.values(LEFT_TO_SOAK).flat().includes(path) ||
        readFileSync(join(root, path), 'utf8').includes("from './thinned.ts'"),
    );
}

/** As many random profiles, backups, policies and messages as are made; no browser is needed for them. */
const RANDOM_RUNS = 10_000;

/** The longest that one run may take, in milliseconds. */
const LIMIT = 25 * 60_000;
/** As many generated pages as one run makes within the time its tests have; each run draws other ones. */
const PAGES_A_RUN = 4000;

/** @param pages how many pages of the metamorphic test are made in each browser, at least */
function parts(root: string, pages: number, repetitions: number): Part[] {
  const runs = Math.ceil(pages / PAGES_A_RUN);
  const each = Math.ceil(pages / runs);
  return [
    {
      name: 'metamorphic',
      title: `${(runs * each).toLocaleString('en')} generated pages`,
      files: ['tests/e2e/metamorphic.e2e.ts'],
      env: { METAMORPHIC_PAGES: String(each) },
      times: runs,
    },
    { name: 'finder', title: 'Confusion table', files: ['tests/e2e/finder.e2e.ts'], times: 1 },
    { name: 'corpus', title: 'Real forms', files: ['tests/e2e/corpus.e2e.ts'], env: { SOAK: '1' }, times: 1 },
    { name: 'pages', title: 'Every page and case', files: thinnedFiles(root), env: { SOAK: '1' }, times: 1 },
    // In no browser: see randomClinics.
    { name: 'clinics', title: 'Random clinics', files: [], times: 0 },
    {
      name: 'log',
      title: 'The background ended 200 times, the browser 10 times',
      files: ['tests/e2e/log-kills.e2e.ts'],
      env: { LOG_KILLS: '200', LOG_CRASHES: '10' },
      times: 1,
    },
    { name: 'fill', title: `Filling, ${repetitions} times`, files: ['tests/e2e/fill.e2e.ts'], times: repetitions },
  ];
}

/**
 * Runs the long loops. `--only chromium|firefox`; `--pages` and `--times` say how long; what follows names the parts.
 * @returns 0 when everything passed every time, else 1
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  const { browsers, wanted, build } = options(root, args);
  const start = Date.now();
  await ensureBrowsers(root, browsers, again);
  const builds = await buildsFor(root, browsers, build);
  await step('Practice pages', buildPractice, { quiet: true });
  const outcomes: Outcome[] = [];
  if (wanted.some(({ name }) => name === 'clinics')) outcomes.push(await randomClinics(root));
  // One browser after the other: what is slow here is the work, not the waiting.
  for (const browser of browsers) {
    for (const part of wanted.filter(({ times }) => times > 0))
      outcomes.push(await soak(root, browser, builds[browser] ?? '', part));
  }
  sayTotal(outcomes, Date.now() - start);
  return outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** Makes random clinics and policies, once for both browsers. */
async function randomClinics(root: string): Promise<Outcome> {
  const title = `${RANDOM_RUNS.toLocaleString('en')} random clinics, backups, policies and messages`;
  const env = { RANDOM_RUNS: String(RANDOM_RUNS) };
  const filters = ['tests/unit/clinics/random.test.ts'];
  const suite = { title, name: 'soak-clinics', config: 'vitest.config.ts', env, filters, limit: LIMIT };
  const work = async (tell: (detail: string) => void) => {
    const outcome = await runSuite(root, suite, tell);
    tell(inShort(outcome));
    return outcome;
  };
  const outcome = await step(title, work, { ok: ({ failures }) => failures.length === 0 });
  sayFindings(outcome);
  return outcome;
}

/** Runs one part in one browser, as often as it says, adds the runs up, and shows what the last one printed. */
async function soak(root: string, browser: Browser, build: string, part: Part): Promise<Outcome> {
  const title = `${part.title}, ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`;
  const nameOf = (time: number) => `soak-${part.name}-${browser}${part.times > 1 ? `-${time}` : ''}`;
  const sum: Outcome = { step: title, ms: 0, passed: 0, failures: [], skipped: [] };
  const work = async (tell: (detail: string) => void) => {
    for (let time = 1; time <= part.times; time += 1) {
      const name = nameOf(time);
      const env = { ...part.env, E2E_BROWSER: browser, E2E_EXTENSION: build };
      const suite = { title, name, config: 'tests/e2e/vitest.config.ts', env, filters: [...part.files], limit: LIMIT };
      const one = await runSuite(root, suite, (detail) => tell(`run ${time} of ${part.times}, ${detail}`));
      sum.ms += one.ms;
      sum.passed += one.passed;
      for (const failure of one.failures) sum.failures.push({ ...failure, name: `${failure.name} (out/${name}.log)` });
      if (time === 1) sum.skipped.push(...one.skipped);
    }
    tell(inShort(sum));
    return sum;
  };
  await step(title, work, { ok: ({ failures }) => failures.length === 0 });
  const tables = printed(readFileSync(join(root, 'out', `${nameOf(part.times)}.log`), 'utf8'));
  if (tables !== '') say(tables);
  sayFindings(sum);
  return sum;
}

/** What the tests of a run printed themselves: Vitest puts it between a line with the test's name and a blank one. */
function printed(log: string): string {
  const blocks = log.matchAll(/^stdout \| .*\n((?:.+\n)+)/gm);
  return [...blocks].map(([, text = '']) => text.trimEnd()).join('\n\n');
}

function options(root: string, args: string[]): { browsers: Browser[]; wanted: Part[]; build: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        pages: { type: 'string', default: '20000' },
        times: { type: 'string', default: '20' },
        build: { type: 'string' },
      },
    });
    const only = (['chromium', 'firefox'] as const).find((browser) => browser === values.only);
    if (values.only !== undefined && !only) throw new Error(`There is no browser "${values.only}".`);
    const all = parts(root, count('pages', values.pages), count('times', values.times));
    const unknown = positionals.find((name) => !all.some((part) => part.name === name));
    if (unknown) throw new Error(`There is no part "${unknown}". There are: ${all.map(({ name }) => name).join(', ')}`);
    const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { browsers: only ? [only] : ['chromium', 'firefox'], wanted, build: values.build };
  } catch (error) {
    const usage =
      'npm run soak -- [--only chromium|firefox] [--pages 20000] [--times 20] [--build FOLDER] [metamorphic] [finder] [corpus] [pages] [clinics] [log] [fill]';
    throw new Fault(`${(error as Error).message}\n${usage}`);
  }
}

function count(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1.`);
  return value;
}
