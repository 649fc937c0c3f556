// Owns the form in which a Vitest run tells what happened: one JSON object a line, written as it happens, so that a run
// that crashes half-way still shows what it had done. Loaded by Vitest as a reporter; read by vitest-run.ts.

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

export type TestEvent =
  | { kind: 'test'; file: string; name: string; state: 'passed' | 'failed' | 'skipped'; ms: number; text: string }
  | { kind: 'broken-file'; file: string; text: string }
  | { kind: 'end'; text: string[] };

/** For a skipped test without a note: what its declaration says. One that was to run has had no chance to. */
const WHY_SKIPPED = {
  skip: 'no reason given',
  only: 'no reason given',
  todo: 'to be written',
  run: 'not run: something before it failed',
} as const;

/** Environment variable that names the file to write. */
export const EVENTS_VARIABLE = 'TEST_EVENTS';

export default class EventsReporter implements Reporter {
  private readonly path = process.env[EVENTS_VARIABLE] ?? 'out/test-events.jsonl';

  onInit(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, '');
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'pending') return;
    const text =
      result.state === 'skipped'
        ? (result.note ?? WHY_SKIPPED[test.options.mode])
        : (result.errors ?? []).map(textOf).join('\n');
    const ms = test.diagnostic()?.duration ?? 0;
    this.write({ kind: 'test', file: fileOf(test.module), name: test.fullName, state: result.state, ms, text });
  }

  /** Errors outside of any test: an import that fails, a hook of the whole file or of one group. */
  onTestModuleEnd(module: TestModule): void {
    const suites = [...module.children.allSuites()].flatMap((suite) => suite.errors());
    const errors = [...module.errors(), ...suites];
    if (errors.length > 0) {
      this.write({ kind: 'broken-file', file: fileOf(module), text: errors.map(textOf).join('\n') });
    }
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string; stack?: string }[]): void {
    for (const module of modules) {
      if (module.state() !== 'pending' && module.state() !== 'queued') continue;
      this.write({ kind: 'broken-file', file: fileOf(module), text: 'It did not finish: its process ended.' });
    }
    this.write({ kind: 'end', text: unhandled.map(textOf) });
  }

  private write(event: TestEvent): void {
    appendFileSync(this.path, `${JSON.stringify(event)}\n`);
  }
}

function fileOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}

function textOf(error: { message: string; stack?: string; diff?: string }): string {
  return [error.message, error.diff, error.stack?.split('\n').filter(isOurs).slice(0, 4).join('\n')]
    .filter(Boolean)
    .join('\n');
}

/** A line of a stack that is in the project, not in its packages. */
function isOurs(line: string): boolean {
  return /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:');
}
