// Owns running one Vitest suite and reading what it found. A run that ends early, finds no test or fails outside of a test
// counts as a failure of its own.

import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './checks.ts';
import { type Ended, execute, lastLines, programOf } from './processes.ts';
import { EVENTS_VARIABLE, type TestEvent } from './vitest-events.ts';

export interface Suite {
  /** The step's title. */
  title: string;
  /** Name of its files in out/. */
  name: string;
  /** Path of the Vitest configuration, from the root. */
  config: string;
  env?: Record<string, string>;
  /** File filters, passed on. */
  filters?: readonly string[];
  /** Milliseconds until the run is ended. */
  limit: number;
}

/**
 * Runs a suite. Its whole output is in out/<name>.log, its results in out/<name>.jsonl.
 * @param tell gets the number of tests done so far
 */
export async function runSuite(root: string, suite: Suite, tell: (detail: string) => void): Promise<Outcome> {
  const start = Date.now();
  const path = join(root, 'out', `${suite.name}.jsonl`);
  rmSync(path, { force: true });
  const events: TestEvent[] = [];
  const more = follow(path);
  const ended = await execute(
    [
      ...programOf(root, 'vitest'),
      'run',
      '--config',
      suite.config,
      '--reporter=verbose',
      '--reporter=./scripts/vitest-events.ts',
      ...(suite.filters ?? []),
    ],
    {
      log: join(root, 'out', `${suite.name}.log`),
      env: { ...suite.env, [EVENTS_VARIABLE]: path },
      limit: suite.limit,
      onLine: () => {
        const fresh = more();
        events.push(...fresh);
        if (fresh.length > 0) tell(soFar(events));
      },
    },
  );
  events.push(...more());
  return { step: suite.title, ms: Date.now() - start, ...judge(events, ended, suite) };
}

/**
 * What a run's events come to.
 * @param events in the order they were written
 * @param ended how the program ended
 */
export function judge(
  events: readonly TestEvent[],
  ended: Ended,
  suite: Pick<Suite, 'name' | 'limit'>,
): Pick<Outcome, 'passed' | 'failures' | 'skipped'> {
  const found: Pick<Outcome, 'passed' | 'failures' | 'skipped'> = { passed: 0, failures: [], skipped: [] };
  for (const event of events) {
    if (event.kind === 'broken-file') {
      found.failures.push({ name: event.file, detail: event.text });
    } else if (event.kind === 'end') {
      for (const text of event.text) found.failures.push({ name: 'outside of any test', detail: text });
    } else if (event.state === 'passed') {
      found.passed += 1;
    } else {
      const name = `${event.file} > ${event.name}`;
      if (event.state === 'failed') found.failures.push({ name, detail: event.text });
      else found.skipped.push({ name, reason: event.text });
    }
  }
  const log = `See out/${suite.name}.log\n${lastLines(ended.output, 12)}`;
  if (ended.timedOut) {
    found.failures.push({ name: 'the run', detail: `It was ended after ${suite.limit / 1000} s. ${log}` });
  } else if (!events.some(({ kind }) => kind === 'end')) {
    found.failures.push({ name: 'the run', detail: `It ended early (exit code ${ended.code}). ${log}` });
  } else if (ended.code !== 0 && found.failures.length === 0) {
    found.failures.push({ name: 'the run', detail: `Exit code ${ended.code}, though no test failed. ${log}` });
  } else if (found.passed + found.failures.length + found.skipped.length === 0) {
    found.failures.push({ name: 'the run', detail: `No test was found. ${log}` });
  }
  return found;
}

function soFar(events: readonly TestEvent[]): string {
  const failed = events.filter((event) => event.kind === 'test' && event.state === 'failed').length;
  return `${events.length} tests${failed > 0 ? `, ${failed} failed` : ''}`;
}

/**
 * Reads a file of events as it grows: each call gives those that came since the last. A line that is being written at
 * that moment is left for the next.
 */
function follow(path: string): () => TestEvent[] {
  let read = 0;
  let rest = Buffer.alloc(0);
  return () => {
    const added = existsSync(path) ? readFrom(path, read) : Buffer.alloc(0);
    read += added.length;
    const all = Buffer.concat([rest, added]);
    const whole = all.lastIndexOf('\n') + 1;
    rest = all.subarray(whole);
    const lines = all.subarray(0, whole).toString().split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as TestEvent);
  };
}

/** What stands in the file from this byte on. */
function readFrom(path: string, start: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const added = Buffer.alloc(fstatSync(file).size - start);
    return added.subarray(0, readSync(file, added, 0, added.length, start));
  } finally {
    closeSync(file);
  }
}
