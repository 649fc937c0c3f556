// Owns which part of a translation's file gets into which part of a build. `pl.json?about` is the language itself, `?hint` what the background sends to pages and the browser, `?family` what
// our pages show.

import { readFileSync } from 'node:fs';
import { partOf, readTranslation } from './languages.ts';

const OF_HINT = /^(?:hint|menu|badge|title)\./;
const OF_BOTH = /^(?:seen|never|outcome|from|region|service|language)\./;

const PARTS: Readonly<Record<string, (key: string) => boolean>> = {
  about: () => false,
  hint: (key) => OF_HINT.test(key) || OF_BOTH.test(key),
  family: (key) => !OF_HINT.test(key) && !key.startsWith('store.'),
};

/** A plugin for Vite that loads a part of a translation. What is not translated yet is left out, so that English stands there. */
export function translations() {
  return {
    name: 'translations',
    // Before Vite's own reading of JSON.
    enforce: 'pre' as const,
    load(id: string) {
      const [path = '', part = ''] = id.split('?');
      const wanted = PARTS[part];
      if (!wanted || !path.includes('/translations/') || !path.endsWith('.json')) return null;
      const data = partOf(readTranslation(readFileSync(path, 'utf8')), wanted);
      return { code: `export default ${JSON.stringify(data)};`, moduleType: 'js', map: null };
    },
  };
}
