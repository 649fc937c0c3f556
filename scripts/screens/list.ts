// Owns the tables of docs/screens.md: every screen of the registry with what is on it, and the remark that a person wrote
// there after looking. `node scripts/screens/list.ts` adds new screens and takes away those that are gone; remarks stay.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCREENS, type ScreenGroup } from './registry.ts';

/** What stands instead of a remark until somebody has looked. */
export const NOT_LOOKED_AT = 'not looked at yet';

const START = '<!-- screens: the first two columns are made by node scripts/screens/list.ts -->';
const END = '<!-- end of screens -->';
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The remarks on the page, by screen. */
export function remarksIn(page: string): Map<string, string> {
  const rows = page.matchAll(/^\| `([\w-]+)` \| .*? \| (.*) \|$/gm);
  return new Map([...rows].map(([, name = '', remark = '']) => [name, remark]));
}

/**
 * The page with a row for each screen.
 * @param page what stands there now
 * @throws {Error} when the page has no marks
 */
export function withScreens(page: string, groups: readonly ScreenGroup[] = SCREENS): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/screens.md has no marks ${START} and ${END}`);
  const remarks = remarksIn(page);
  const tables = groups.map(({ title, screens }) =>
    [
      `## ${title}`,
      '',
      '| screen | what is on it | remark |',
      '| --- | --- | --- |',
      ...screens.map(({ name, shows }) => `| \`${name}\` | ${cell(shows)} | ${remarks.get(name) ?? NOT_LOOKED_AT} |`),
    ].join('\n'),
  );
  return `${page.slice(0, from + START.length)}\n\n${tables.join('\n\n')}\n\n${page.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs', 'screens.md');
  writeFileSync(path, withScreens(readFileSync(path, 'utf8')));
}
