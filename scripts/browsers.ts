// Owns having the browsers that a task needs: looks at this machine, installs Debian packages as root, else says what
// to run. The decisions are in browser-choice.ts.

import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, locate, type Machine, PATH_VARIABLE, remedy } from './browser-choice.ts';
import { execute, lastLines } from './processes.ts';
import { Fault } from './setup/fault.mjs';
import { step } from './setup/progress.mjs';

/**
 * Makes sure that browsers are there, and names them in CHROME_PATH and FIREFOX_PATH for everything started later.
 * @param root absolute path of the checkout
 * @param needed the browsers this task uses, no others
 * @param again the command a person types to try again
 * @throws {Fault} which names the one command that helps
 */
export async function ensureBrowsers(root: string, needed: readonly Browser[], again: string): Promise<void> {
  const machine = thisMachine();
  const missing = needed.filter((browser) => use(browser, machine) === undefined);
  if (missing.length === 0) return;

  const what = remedy(missing, machine, again);
  if ('message' in what) throw new Fault(what.message);
  await installPackages(root, what.install, again);
  const still = missing.filter((browser) => use(browser, machine) === undefined);
  if (still.length > 0)
    throw new Fault(`Installed, and yet not found: ${still.join(', ')}. See out/setup-browsers-install.log`);
}

/** Finds a browser and names it in the environment. */
function use(browser: Browser, machine: Machine): string | undefined {
  const found = locate(browser, machine);
  if (found === undefined) return undefined;
  if ('problem' in found) throw new Fault(found.problem);
  process.env[PATH_VARIABLE[browser]] = found.path;
  return found.path;
}

async function installPackages(root: string, packages: readonly string[], again: string): Promise<void> {
  await step(`Installing ${packages.join(', ')} (apt-get)`, async (tell) => {
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
    ]) {
      tell(args[0] === 'update' ? 'reading the package lists' : 'downloading and unpacking');
      const { code, output } = await execute(['apt-get', ...args], {
        log: join(root, 'out', `setup-browsers-${args[0]}.log`),
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        limit: 10 * 60_000,
      });
      if (code !== 0) {
        throw new Fault(
          `apt-get ${args[0]} failed:\n${lastLines(output, 8)}\nIf there is no network, connect to it. Then run: ${again}`,
        );
      }
    }
    tell('');
  });
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    isRoot: process.getuid?.() === 0,
    osRelease: readOr('/etc/os-release'),
    home: homedir(),
    env: process.env,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    realpath: (path) => realpathSync(path),
    head,
  };
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The first 8 kB of a file, without reading the whole of a browser's binary. */
function head(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(8192);
    return buffer.toString('latin1', 0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
