// What belongs to the sources where there is no git to ask.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ignoreRules } from '../../../scripts/sources.ts';

const isIgnored = ignoreRules(readFileSync('.gitignore', 'utf8'));

it.each([
  ['node_modules', true, true],
  ['tools/node/node_modules', true, true],
  ['.output', true, true],
  ['out', true, true],
  ['out', false, false],
  ['x.tsbuildinfo', false, true],
  ['tests/unit/scripts/sources.test.ts', false, false],
  ['.ci/run', false, false],
])('%s (folder: %s) is left out: %s', (path, isFolder, left) => {
  expect(isIgnored(path, isFolder)).toBe(left);
});

it('reads a rule with a path from the root only, and refuses a form it does not know', () => {
  const only = ignoreRules('# made\na/b/\n');
  expect([only('a/b', true), only('c/a/b', true), only('a/b', false)]).toEqual([true, false, false]);
  expect(() => ignoreRules('!keep')).toThrow('does not know this form');
});
