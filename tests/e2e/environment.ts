/**
 * The end of the end-to-end tests' process: closes what suite.ts opened, after the last file.
 *
 * A vitest environment is the one thing that is taken down once per process rather than once per file. It is loaded
 * apart from the tests, so the two meet in a global.
 */
import type { Environment } from 'vitest/runtime';

/** Where suite.ts leaves the function that closes everything. */
export const CLOSE_SUITE = Symbol.for('sharing-setup.e2e.close');

export default {
  name: 'e2e',
  viteEnvironment: 'ssr',
  setup: () => ({
    async teardown(global: Record<symbol, unknown>) {
      await (global[CLOSE_SUITE] as (() => Promise<void>) | undefined)?.();
    },
  }),
} satisfies Environment;
