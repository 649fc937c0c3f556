// Owns the store packages: node scripts/zip-packages.ts chrome|firefox
// WXT builds and zips (sorted names, no times, so equal input gives equal bytes); Firefox's call makes the sources package
// too. WXT always leaves test files out of that one, so its list is replaced by the project's own.
// A program of its own: WXT keeps its configuration in a global, and a second run must not see the first one's.

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from 'wxt';
import { sourceFiles } from './sources.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';

// Stores give an extension its id and refuse a package that brings a key of its own.
process.env.SHARING_SETUP_STORE = '1';
await zip({
  root,
  browser,
  manifestVersion: 3,
  hooks: {
    'config:resolved': (wxt) => {
      wxt.config.zip.includeSources = sourceFiles(root).map(asPattern);
      wxt.config.zip.excludeSources = [];
      wxt.config.zip.dotSources = true;
    },
  },
});

/** A path as a pattern that matches only itself. */
function asPattern(path: string): string {
  return path.replace(/[()[\]{}!*?@+|\\]/g, '\\$&');
}
