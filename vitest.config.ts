import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { translations } from './scripts/translations-plugin.ts';

const ROOT = import.meta.dirname;
const files = globSync('tests/unit/**/*.test.{ts,tsx}', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
const withDocument = files.filter((file) =>
  readFileSync(join(ROOT, file), 'utf8').startsWith('// @vitest-environment happy-dom'),
);

// Unit tests: pure code and fakes, no browser. A file that needs a document says so in its first line:
// @vitest-environment happy-dom
export default defineConfig({
  root: ROOT,
  plugins: [translations()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Its own choice leaves one core to itself, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // What is pure keeps nothing from one file to the next, so these share their processes.
      {
        extends: true,
        test: { name: 'pure', include: files.filter((file) => !withDocument.includes(file)), isolate: false },
      },
      // A module may keep a class of the document that it was loaded with, so here every file loads its own.
      { extends: true, test: { name: 'document', include: withDocument, pool: 'vmThreads' } },
    ],
  },
});
