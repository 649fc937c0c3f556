// No end-to-end file is left out by both browsers, and none that is gone is named.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEFT_TO_SOAK } from '../../e2e/left-to-soak.ts';

const { chromium = [], firefox = [] } = LEFT_TO_SOAK;

it.each([...chromium, ...firefox])('%s is there, and runs in one browser at least', (path) => {
  expect(existsSync(new URL(`../../../${path}`, import.meta.url))).toBe(true);
  expect(chromium.includes(path) && firefox.includes(path)).toBe(false);
});
