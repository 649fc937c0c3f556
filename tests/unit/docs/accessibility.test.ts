// docs/accessibility.md has every criterion of WCAG 2.2 A and AA once, and names tests that are there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const page = readFileSync(join(ROOT, 'docs/accessibility.md'), 'utf8');

/** By level: the guidelines' numbers, each with the numbers of its criteria. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

describe.each(Object.entries(CRITERIA))('level %s', (level, numbers) => {
  const part = page.split(`## Level ${level}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = [...part.matchAll(/^\| (\d[\d.]+) [^|]+\| ([^|]+) \| ([^|]*)\|$/gm)];

  it('has each criterion once', () => {
    expect(rows.map(([, number]) => number)).toEqual(numbers.split(' '));
  });

  it('each says how it is met and by what that is tested, or why it does not apply', () => {
    for (const [, number, how = '', by = ''] of rows) {
      const applies = !/^(?:Not applicable: |None\.)/.test(how);
      expect([number, applies ? by.trim() !== '' : how.length > 20]).toEqual([number, true]);
    }
  });
});

it('has 55 criteria, and each test that it names is there', () => {
  expect(Object.values(CRITERIA).join(' ').split(' ')).toHaveLength(55);
  const files = [...page.matchAll(/`([\w/-]+\.(?:e2e|test)\.ts)`/g)].map(([, name]) => name as string);
  expect(files.length).toBeGreaterThan(40);
  const path = (name: string) => join(ROOT, name.endsWith('.e2e.ts') ? 'tests/e2e' : 'tests/unit', name);
  expect([...new Set(files)].filter((name) => !existsSync(path(name)))).toEqual([]);
});
