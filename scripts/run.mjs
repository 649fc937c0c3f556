// The entry of every npm script: node scripts/run.mjs <task> [arguments]
// Owns the order of the set-up: a Node that the packages support, then the packages, then the task itself, which is
// TypeScript and asks for the browsers it needs. It runs on Node 18 with nothing installed, so it must import nothing
// that is not in ./setup, and the task only when Node is right.

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandFor } from './setup/fault.mjs';
import { continueWith, environmentWith, otherNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say } from './setup/progress.mjs';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
const [task = '', ...args] = process.argv.slice(2);
const again = commandFor(task, args);

async function run() {
  process.chdir(root);
  const node = await otherNode(root, again);
  if (node) return continueWith(node, [self, task, ...args]);
  process.env = environmentWith(process.execPath);
  await ensurePackages(root, again);
  const { runTask } = await import('./tasks/index.ts');
  return runTask({ root, task, args, again });
}

try {
  process.exitCode = await run();
} catch (error) {
  say(error?.name === 'Fault' ? `\n${error.message}` : `\n${error?.stack ?? error}`);
  // Whoever reads only the last line of a test run finds the same form there as ever.
  if (task === 'test') say('\n0 passed, 1 failed');
  process.exitCode = 1;
}
