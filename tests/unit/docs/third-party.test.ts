// The list of third-party packages is what is installed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { THIRD_PARTY_PATH, thirdPartyText } from '../../../scripts/third-party.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

test('docs/third-party.md is up to date (write it with: node scripts/third-party.ts)', () => {
  expect(readFileSync(join(ROOT, THIRD_PARTY_PATH), 'utf8')).toBe(thirdPartyText(ROOT));
});

test('every package of package.json is in it', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const text = readFileSync(join(ROOT, THIRD_PARTY_PATH), 'utf8');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(text).toContain(`/${name}/v/${version}) | ${version} |`);
  }
});
