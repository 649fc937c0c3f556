// Every run of Chromium on a machine reads the same policies: the files that set some are in one share, one after the other.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PINNED } from '../../e2e/shares.ts';

const folder = new URL('../../e2e/', import.meta.url);
const setting = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.ts'))
  .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('setManaged('))
  .map((name) => name.slice(0, -'.e2e.ts'.length));

it('there are such files', () => expect(setting.length).toBeGreaterThan(4));

it.each(setting)('%s is in the share of those that set policies', (name) => expect(PINNED).toContain(name));
