// The privacy page of the package and docs/privacy.md say the same words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The words alone: without markup, list signs and line breaks. */
function words(text: string): string {
  return text
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^\s*(#+|-) /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('docs/privacy.md says what the page in the package says', () => {
  const page = words(readFileSync(join(ROOT, 'entrypoints/privacy/index.html'), 'utf8'));
  expect(page).toContain('Nothing leaves this computer');
  expect(words(readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8'))).toBe(page);
});
