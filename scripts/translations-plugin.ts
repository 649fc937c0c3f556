// Owns how a translation's file gets into a build: without the English beside each text, and only the part that is asked
// for. `pl.json?about` is the language itself, `?hint` what the background sends to pages and the browser, `?family` what
// our pages show.

import { readFileSync } from 'node:fs';
import { readTranslation } from './languages.ts';

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
      const { tag, dir, name, english, checked, texts } = readTranslation(readFileSync(path, 'utf8'));
      const taken = Object.entries(texts).filter(([key, { text }]) => text !== '' && wanted(key));
      const data = {
        tag,
        dir,
        name,
        english,
        checked: checked !== null,
        texts: Object.fromEntries(taken.map(([key, { text }]) => [key, text])),
      };
      return { code: `export default ${JSON.stringify(data)};`, moduleType: 'js', map: null };
    },
  };
}
