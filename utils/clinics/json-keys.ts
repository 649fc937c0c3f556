/**
 * Keys that stand twice in one object of a JSON text. A reader keeps the last of them without a word, while a person who
 * reads the text may stop at the first: a file could show one code and give another.
 */

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

interface Level {
  /** The keys of an object so far; null in a list. */
  readonly keys: Set<string> | null;
  /** The key or index at which we are. */
  at: string;
}

/**
 * The first key that is repeated in its object.
 * @param json text that `JSON.parse` takes
 * @returns its path, keys joined by dots; null where there is none
 */
export function repeatedKey(json: string): string | null {
  const levels: Level[] = [];
  let isKey = false;
  for (const [token] of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push(token === '{' ? { keys: new Set(), at: '' } : { keys: null, at: '0' });
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      levels.pop();
      isKey = false;
    } else if (token === ',' && level) {
      isKey = level.keys !== null;
      if (!isKey) level.at = String(Number(level.at) + 1);
    } else if (isKey && level?.keys && token.startsWith('"')) {
      // Parsed, so that an escaped letter does not make another key of it.
      level.at = JSON.parse(token) as string;
      if (level.keys.has(level.at)) return levels.map(({ at }) => at).join('.');
      level.keys.add(level.at);
      isKey = false;
    }
  }
  return null;
}
