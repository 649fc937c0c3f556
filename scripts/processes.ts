// Owns the programs that these scripts start: their output goes to a log, they end with this process, and none can hang
// for ever. It must not judge what they say.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Fault } from './setup/fault.mjs';

export interface Ended {
  code: number;
  /** Everything the program wrote, both streams as they came. */
  output: string;
  timedOut: boolean;
}

export interface StartOptions {
  /** Absolute path of a file that takes the output as well. */
  log?: string;
  env?: Record<string, string>;
  cwd?: string;
  /** Milliseconds until it is ended; 5 minutes where silent. */
  limit?: number;
  onLine?: (line: string) => void;
}

const alive = new Set<ChildProcess>();
let watching = false;

/**
 * Runs a program to its end.
 * @param command program and arguments
 * @returns exit code (1 when a signal ended it) and output; a program that can't be started rejects
 */
export async function execute(command: readonly string[], options: StartOptions = {}): Promise<Ended> {
  const [program = '', ...args] = command;
  const limit = options.limit ?? 5 * 60_000;
  watchSignals();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that ending it ends what it started too.
    detached: process.platform !== 'win32',
  });
  alive.add(child);
  if (options.log) mkdirSync(dirname(options.log), { recursive: true });
  const file = options.log ? createWriteStream(options.log) : undefined;
  let output = '';
  let rest = '';
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      output += chunk;
      file?.write(chunk);
      if (!options.onLine) return;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine(line);
    });
  }
  const timer = setTimeout(() => {
    timedOut = true;
    end(child);
  }, limit);
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exit) => resolve(exit ?? 1));
    });
    return { code: timedOut ? 1 : code, output, timedOut };
  } finally {
    clearTimeout(timer);
    await groupGone(child);
    alive.delete(child);
    file?.end();
  }
}

/**
 * The command that starts a program of an installed package, with the Node that is running.
 * @param name package
 * @param program where the package has several
 */
export function programOf(root: string, name: string, program = name.split('/').at(-1) ?? name): string[] {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin?.[program];
  if (!path) throw new Fault(`The package ${name} has no program ${program}. Run: npm ci`);
  return [process.execPath, createRequire(manifest).resolve(join(dirname(manifest), path))];
}

/** The last lines of a program's output, without blank ones. */
export function lastLines(output: string, count: number): string {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}

/** Asks a program and what it started to end, and insists after five seconds. */
function end(child: ChildProcess): void {
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  child.once('close', () => clearTimeout(insist));
}

/**
 * Resolves when nothing of a group is left. A test runner can be gone while one of its workers is caught in a loop, and a
 * worker that was asked to end may still be closing its browser: it gets three seconds.
 */
async function groupGone(child: ChildProcess): Promise<void> {
  const patience = Date.now() + 3000;
  while (signal(child, 0)) {
    if (Date.now() > patience) {
      signal(child, 'SIGKILL');
      return;
    }
    await delay(50);
  }
}

/** @returns whether there was a process to receive it; 0 only asks. */
function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL' | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.platform === 'win32' ? child.exitCode === null && child.kill(name) : process.kill(-child.pid, name);
  } catch {
    return false;
  }
}

function watchSignals(): void {
  if (watching) return;
  watching = true;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      const leave = () => process.exit(130);
      const ended = [...alive].map(async (child) => {
        end(child);
        await once(child, 'close');
        await groupGone(child);
      });
      Promise.all(ended).then(leave, leave);
    });
  }
}
