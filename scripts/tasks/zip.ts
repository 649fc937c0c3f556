// Owns `npm run zip`: the store packages and the sources package, and the proof that they can be made again: a second run
// here, and a run in a folder that holds nothing but the unpacked sources, must give the same bytes.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute, lastLines } from '../processes.ts';
import { Fault } from '../setup/fault.mjs';
import { npmCi } from '../setup/npm.mjs';
import { say, step } from '../setup/progress.mjs';
import { readZip, unpack } from '../unzip.ts';
import type { TaskCall } from './index.ts';

/** Name of a package in .output → its digest. */
type Digests = Map<string, string>;

/**
 * Makes the packages in .output and checks them.
 * @throws {Fault} when a step fails or two runs differ
 */
export async function run({ root }: TaskCall): Promise<number> {
  const first = await step('Zipping for Chrome and Firefox', () => makeAll(root));
  const sources = [...first.keys()].find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Fault('WXT made no sources package.');
  checkSources(readFileSync(join(root, '.output', sources)));

  const second = await step('Zipping again', () => makeAll(root));
  mustEqual(first, second, 'A second run');
  await rebuild(first, readFileSync(join(root, '.output', sources)));

  say('\nThe same bytes every time:');
  for (const [name, digest] of first) say(`  .output/${name}  sha256 ${digest}`);
  return 0;
}

async function makeAll(root: string): Promise<Digests> {
  const folder = join(root, '.output');
  rmSync(folder, { recursive: true, force: true });
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await execute([process.execPath, join(root, 'scripts', 'zip-packages.ts'), browser], {
      cwd: root,
      log: join(root, 'out', `zip-${browser}.log`),
    });
    if (code !== 0) throw new Fault(`Zipping for ${browser} failed:\n${lastLines(output, 20)}`);
  }
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** A reviewer gets the sources alone: they must say how the package is made from them, and hold the tests. */
function checkSources(archive: Buffer): void {
  const files = readZip(archive);
  const missing = [
    'README.md',
    'LICENSE',
    'package.json',
    'package-lock.json',
    'wxt.config.ts',
    'scripts/run.mjs',
  ].filter((name) => !files.has(name));
  if (missing.length > 0) throw new Fault(`The sources package lacks ${missing.join(', ')}.`);
  if (![...files.keys()].some((name) => name.startsWith('tests/'))) {
    throw new Fault('The sources package lacks the tests.');
  }
  if (!files.get('README.md')?.includes('npm run zip')) {
    throw new Fault('README.md must tell a reviewer how to make the packages from the sources: npm run zip');
  }
}

async function rebuild(expected: Digests, sources: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sharing-setup-sources-'));
  try {
    await step('Rebuilding from the sources package alone', async (tell) => {
      unpack(sources, folder);
      tell('installing the packages');
      const { code, output } = await npmCi(folder, join(folder, 'out', 'npm-ci.log'));
      if (code !== 0) throw new Fault(`npm ci in the unpacked sources failed:\n${lastLines(output, 10)}`);
      tell('zipping');
      mustEqual(expected, await makeAll(folder), 'The rebuild from the sources package');
      tell('');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mustEqual(one: Digests, other: Digests, who: string): void {
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
  if (names.length > 0) throw new Fault(`${who} gave other bytes: ${names.join(', ')}`);
}
