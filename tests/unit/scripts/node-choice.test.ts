// Which Nodes will do, and what happens on the others.

import { expect, it } from 'vitest';
import { adviceFor, fits, packagedNode } from '../../../scripts/setup/node-choice.mjs';
import packages from '../../../tools/node/package.json' with { type: 'json' };

it.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.11.1', false],
  ['24.0.0', true],
  ['25.1.0', false],
  ['26.0.0', true],
])('Node %s: %s', (version, will) => {
  expect(fits(version)).toBe(will);
});

it('fetches only what tools/node pins', () => {
  const machines = [
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['win32', 'x64'],
  ] as const;
  const names = machines.map(([platform, arch]) => packagedNode(platform, arch)?.name);
  expect(names.toSorted()).toEqual(Object.keys(packages.optionalDependencies).toSorted());
  expect(new Set(Object.values(packages.optionalDependencies)).size).toBe(1);
});

it('names one command on a Mac, for which there is no package', () => {
  expect(packagedNode('darwin', 'arm64')).toBeUndefined();
  expect(adviceFor('20.1.0', 'darwin')).toContain('Run: brew install node@24');
});
