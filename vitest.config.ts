import { defineConfig } from 'vitest/config';

// Unit tests: pure code and fakes, no browser. A file that needs a document says so in its first line:
// @vitest-environment happy-dom
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
