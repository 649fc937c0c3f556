// Owns how the extension is built: WXT's calls, and where the result is.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './browser-choice.ts';
import { type Ended, execute, lastLines, programOf } from './processes.ts';
import { Fault } from './setup/fault.mjs';

/** What WXT calls a browser. Chrome's build is Edge's and Chromium's as well. */
export const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Absolute path of the folder that a browser loads. */
export function builtFolder(root: string, browser: Browser): string {
  return join(root, '.output', `${TARGET[browser]}-mv3`);
}

/**
 * Builds for one browser, from nothing.
 * @returns undefined, or what went wrong
 */
export async function buildFor(root: string, browser: Browser): Promise<string | undefined> {
  rmSync(builtFolder(root, browser), { recursive: true, force: true });
  const ended = await wxt(root, ['build', ...targetArgs(browser)], `build-${TARGET[browser]}`);
  if (ended.code !== 0) return lastLines(ended.output, 25);
  const manifest = join(builtFolder(root, browser), 'manifest.json');
  return existsSync(manifest) ? undefined : `The build ended well, but there is no ${manifest}`;
}

/**
 * Builds, or stops the task.
 * @throws {Fault} with what the build said
 */
export async function mustBuild(root: string, browser: Browser): Promise<void> {
  const problem = await buildFor(root, browser);
  if (problem !== undefined) throw new Fault(`The build for ${TARGET[browser]} failed:\n${problem}`);
}

/**
 * Runs WXT.
 * @param log name of the log in out/
 */
export function wxt(root: string, args: readonly string[], log: string): Promise<Ended> {
  return execute([...programOf(root, 'wxt'), ...args], { cwd: root, log: join(root, 'out', `${log}.log`) });
}

/** The arguments that choose a browser. Firefox gets Manifest V3 only when told so. */
export function targetArgs(browser: Browser): string[] {
  return browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
}

/**
 * A copy of Chromium's build without the fixed key: its id comes from its place, so that policies for the development
 * build's id don't reach it.
 * @returns absolute path of the folder
 */
export function keylessCopy(root: string): string {
  const folder = join(root, 'out', 'keyless-chrome-mv3');
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtFolder(root, 'chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
