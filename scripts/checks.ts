// Owns counting: what was checked, how it went, and the lines in which a person reads it.
// It must not run anything.

import { duration, say } from './setup/progress.mjs';

export interface Failure {
  /** What was checked, as a person would find it again: file and test name, or a rule. */
  name: string;
  detail: string;
}

export interface Skipped {
  name: string;
  reason: string;
}

/** What one step of a test run found. */
export interface Outcome {
  step: string;
  ms: number;
  passed: number;
  failures: Failure[];
  skipped: Skipped[];
}

/** Longest text of one failure that is printed; the log holds all of it. */
const DETAIL_LINES = 25;

/**
 * A step that counts as one check.
 * @param detail what went wrong; undefined: nothing
 */
export function singleCheck(step: string, ms: number, detail: string | undefined): Outcome {
  const failures = detail === undefined ? [] : [{ name: step, detail }];
  return { step, ms, passed: detail === undefined ? 1 : 0, failures, skipped: [] };
}

/** A short summary of one step, for the line beside its title. */
export function inShort({ passed, failures, skipped }: Pick<Outcome, 'passed' | 'failures' | 'skipped'>): string {
  const parts = [`${passed} passed`];
  if (failures.length > 0) parts.push(`${failures.length} failed`);
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return parts.join(', ');
}

/** Prints every failure and every skipped check of a step, right after it. */
export function sayFindings({ failures, skipped }: Outcome): void {
  for (const { name, detail } of failures) {
    const lines = detail.trimEnd().split('\n');
    const shown = lines.slice(0, DETAIL_LINES);
    if (lines.length > shown.length) shown.push(`(${lines.length - shown.length} more lines in out/)`);
    say(`  ✗ ${name}\n${shown.map((line) => `      ${line}`).join('\n')}`);
  }
  for (const { name, reason } of skipped) say(`  – skipped: ${name} (${reason})`);
}

/** Prints the table of steps and, as the very last line, the sum. */
export function sayTotal(outcomes: readonly Outcome[], ms: number): void {
  const widest = Math.max(...outcomes.map(({ step }) => step.length), 'together'.length);
  const row = (step: string, time: string, result: string) => `${step.padEnd(widest)}  ${time.padStart(12)}  ${result}`;
  say(`\n${row('step', 'time', 'result')}`);
  for (const outcome of outcomes) say(row(outcome.step, duration(outcome.ms), inShort(outcome)));
  say(row('together', duration(ms), ''));
  const sum = {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failures }) => total + failures.length, 0),
    skipped: outcomes.reduce((total, { skipped }) => total + skipped.length, 0),
  };
  say(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
}
