/**
 * How the end-to-end tests run: every file in one process, one after the other, in one browser.
 *
 * No file has a process of its own (`isolate: false`): so suite.ts is loaded once, and starts the browser once. A test
 * that fails is not tried again: it has to wait for what it needs.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LEFT_TO_SOAK } from './left-to-soak.ts';
import { EvenShares } from './shares.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    name: `e2e ${process.env.E2E_BROWSER ?? ''}`.trim(),
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: process.env.E2E_SHORT ? [...(LEFT_TO_SOAK[process.env.E2E_BROWSER ?? ''] ?? [])] : [],
    environment: fileURLToPath(new URL('environment.ts', import.meta.url)),
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    sequence: { concurrent: false, shuffle: false, sequencer: EvenShares },
    retry: 0,
    // What is waited for in vain says so by itself, and sooner (drivers/poll.ts): this ends what hangs, on a slow machine, too.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    teardownTimeout: 20_000,
  },
});
