// Owns `npm run lint`: types and style, without changing a file.

import { say, step } from '../setup/progress.mjs';
import { checkStyle, checkTypes, prepare } from '../static-checks.ts';
import type { TaskCall } from './index.ts';

/** @returns 0 when both are clean, else 1 */
export async function run({ root }: TaskCall): Promise<number> {
  await step('Preparing (wxt prepare)', () => prepare(root), { quiet: true });
  const isClean = { ok: (problem: string | undefined) => problem === undefined };
  const problems = [
    await step('Types', () => checkTypes(root), isClean),
    await step('Lint', () => checkStyle(root), isClean),
  ].filter((problem) => problem !== undefined);
  for (const problem of problems) say(`\n${problem}`);
  if (problems.length > 0) say('\nWhat can be mended by itself is mended by: npm run format');
  return problems.length > 0 ? 1 : 0;
}
