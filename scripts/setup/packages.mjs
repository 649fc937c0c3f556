// Owns node_modules: whether it is what the lock file says, and installing it when it is not.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { looksOffline, npmCi } from './npm.mjs';
import { step } from './progress.mjs';

/**
 * Makes node_modules match package-lock.json.
 * @param {string} root absolute path of the checkout
 * @param {string} again the command a person types to try again
 * @throws {Fault} when the packages can't be installed
 */
export async function ensurePackages(root, again) {
  const stamp = join(root, 'node_modules', '.sharing-setup-stamp');
  const wanted = stampOf(root);
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (found === wanted) return;
  const fromAnotherMachine = found !== '' && found.split(' ')[1] !== wanted.split(' ')[1];
  if (fromAnotherMachine || !installedByHand(root)) {
    await step('Installing the packages (npm ci)', async () => {
      const { code, output } = await npmCi(root, join(root, 'out', 'setup-packages.log'));
      if (code === 0) return;
      if (looksOffline(output)) {
        throw new Fault(`The packages could not be fetched: no network.\nConnect to the network, then run: ${again}`);
      }
      throw new Fault(
        `npm ci failed:\n${output.trim().split('\n').slice(-15).join('\n')}\nRun it by hand to see more: npm ci`,
      );
    });
  }
  writeFileSync(stamp, wanted);
}

/** Some packages hold machine code, so the stamp names the machine as well as the lock file. */
function stampOf(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether someone's own `npm install` left exactly what the lock file says. npm writes the list of what it installed
 * (node_modules/.package-lock.json) last, so the list is there only after a complete install.
 */
function installedByHand(root) {
  const listed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const installed = JSON.parse(readFileSync(listed, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const here = installed[path];
    if (!here) return wanted.optional === true;
    return here.version === wanted.version && here.integrity === wanted.integrity;
  });
}
