// Owns getting a Node that the packages support. It runs on Node 18, so it uses nothing newer.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Fault } from './fault.mjs';
import { adviceFor, fits, packagedNode } from './node-choice.mjs';
import { npmCi } from './npm.mjs';
import { step } from './progress.mjs';

/**
 * The Node to go on with.
 * @param {string} root absolute path of the checkout
 * @param {string} again the command a person types to try again
 * @returns {Promise<string | undefined>} absolute path of another Node's binary; undefined: the running one will do
 * @throws {Fault} when there is none and none can be fetched
 */
export async function otherNode(root, again) {
  if (fits(process.versions.node)) return undefined;
  const packaged = packagedNode(process.platform, process.arch);
  if (!packaged) throw new Fault(adviceFor(process.versions.node, process.platform));

  const folder = join(root, 'tools', 'node');
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).optionalDependencies[packaged.name];
  const home = join(folder, 'node_modules', packaged.name);
  const binary = join(home, packaged.binary);
  if (installedVersion(home) !== wanted || !existsSync(binary)) {
    await step(`Fetching Node ${wanted} (this is ${process.versions.node})`, async () => {
      const log = join(root, 'out', 'setup-node.log');
      const { code, output } = await npmCi(folder, log);
      // npm calls it a success when an optional package could not be fetched: only the file counts.
      if (code === 0 && existsSync(binary)) return;
      const why = code === 0 ? 'no network' : `\n${output.trim().split('\n').slice(-5).join('\n')}`;
      throw new Fault(`Node ${wanted} could not be fetched: ${why}\nConnect to the network, then run: ${again}`);
    });
  }
  if (spawnSync(binary, ['--version']).status !== 0) {
    throw new Fault(
      `The fetched Node does not run on this system.\n${adviceFor(process.versions.node, process.platform)}`,
    );
  }
  return binary;
}

/** @param {string} home folder of an installed package */
function installedVersion(home) {
  const manifest = join(home, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/**
 * Environment in which a given Node comes first, for this process's children and theirs.
 * @param {string} binary absolute path of a Node
 */
export function environmentWith(binary) {
  return { ...process.env, PATH: `${dirname(binary)}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs a script again under another Node and stays in its place.
 * @param {string} binary absolute path of that Node
 * @param {string[]} args script and its arguments
 * @returns {Promise<number>} its exit code
 */
export function continueWith(binary, args) {
  const child = spawn(binary, args, { stdio: 'inherit', env: environmentWith(binary) });
  // Ctrl+C reaches the child by itself (same terminal); this process only has to outlive it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}
