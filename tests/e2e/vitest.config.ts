/**
 * How the end-to-end tests run: every file in one process, one after the other, in one browser.
 *
 * No file has a process of its own (`isolate: false`): so suite.ts is loaded once, and starts the browser once. A test
 * that fails is not tried again: it has to wait for what it needs.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Files that need the development build's fixed id, or set policies for it, which every Chromium on the machine reads.
 * `E2E_PART` is `pinned` for these alone and `free` for all others, so that both can run at once under different ids.
 */
const PINNED = ['policy', 'update', 'build'].map((name) => `tests/e2e/${name}.e2e.ts`);
const part = process.env.E2E_PART;

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    name: `e2e ${process.env.E2E_BROWSER ?? ''}`.trim(),
    include: part === 'pinned' ? PINNED : ['tests/e2e/**/*.e2e.ts'],
    exclude: part === 'free' ? PINNED : [],
    environment: fileURLToPath(new URL('environment.ts', import.meta.url)),
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    sequence: { concurrent: false, shuffle: false },
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
