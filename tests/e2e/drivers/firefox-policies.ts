/**
 * A Firefox with a `policies.json` of its own, as an IT department would lay it beside the program: a folder of links to the
 * installed one, so that nothing of this computer is changed and no other Firefox reads it. Linux only.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { executableOf } from './executable.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface FirefoxCopy {
  /** The program to start. */
  readonly executable: string;
  remove(): void;
}

/**
 * Makes it.
 * @param policies the file's whole content
 * @throws {Error} where Firefox is not a program with its parts beside it
 */
export function firefoxWith(policies: object): FirefoxCopy {
  const program = realpathSync(executableOf('firefox'));
  const installed = dirname(program);
  if (process.platform !== 'linux' || !existsSync(join(installed, 'libxul.so'))) {
    throw new Error(`Firefox can be given a policies.json of its own only on Linux, from its own folder: ${program}`);
  }
  const folder = temporaryFolder('firefox-policies');
  for (const name of readdirSync(installed)) {
    if (name === 'distribution') continue;
    // The program finds its parts beside where it really is, so it must be here itself.
    if (name === basename(program)) copyFileSync(program, join(folder.path, name));
    else symlinkSync(join(installed, name), join(folder.path, name));
  }
  mkdirSync(join(folder.path, 'distribution'));
  writeFileSync(join(folder.path, 'distribution', 'policies.json'), JSON.stringify(policies));
  return { executable: join(folder.path, basename(program)), remove: () => folder.remove() };
}
