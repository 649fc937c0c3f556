// Owns `npm run format`: lays out every file and applies the linter's safe fixes.

import { execute, programOf } from '../processes.ts';
import { say } from '../setup/progress.mjs';
import type { TaskCall } from './index.ts';

/** @returns Biome's exit code: 1 when something is left that a person has to decide */
export async function run({ root }: TaskCall): Promise<number> {
  const command = [...programOf(root, '@biomejs/biome', 'biome'), 'check', '--write', '--colors=off', '.'];
  const { code, output } = await execute(command, { cwd: root });
  say(output.trim());
  return code;
}
