// Owns the tables in docs/ that come from the source: the keys of a clinic's file, the keys of a policy, the hostile files
// that the tests use, and the guides, devices and sources. `node scripts/doc-tables.ts` writes them anew; a unit test says when that is due.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fate, HOSTILE } from '../tests/unit/samples/hostile-profiles.ts';
import { policySchema } from '../utils/clinics/policy.ts';
import { profileSchema } from '../utils/clinics/profile.ts';
import { devicesTable, guidesTable, sourcesTable } from './guide-tables.ts';
import { POLICY_MEANINGS, PROFILE_MEANINGS } from './key-meanings.ts';
import { schemaKeys } from './schema-keys.ts';

/** A table, the page it stands on, and the name in its marks there. */
export interface DocTable {
  readonly page: string;
  readonly name: string;
  readonly lines: readonly string[];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
];

function keyTable(schema: unknown, meanings: Readonly<Record<string, string>>): string[] {
  const keys = schemaKeys(schema);
  const unknown = Object.keys(meanings).filter((path) => !keys.some((key) => key.path === path));
  if (unknown.length > 0) throw new Error(`no such key: ${unknown.join(', ')}`);
  const rows = keys.map(({ path, required, rule }) => {
    const meaning = meanings[path];
    if (meaning === undefined) throw new Error(`scripts/key-meanings.ts does not say what ${path} means`);
    return [`\`${path}\``, required ? 'yes' : '', rule, meaning];
  });
  return table(['key', 'required', 'value', 'meaning'], rows);
}

function fateOf(outcome: Fate): string {
  if ('kept' in outcome) return 'stays out: the clinic that is here is never replaced';
  if ('warned' in outcome) return `shown with a warning (\`${outcome.warned}\`)`;
  return `refused: ${outcome.path === '' ? 'the text' : `\`${outcome.path}\``} ${outcome.refused}`;
}

/** All tables, as they are to be. */
export function docTables(): DocTable[] {
  const hostile = HOSTILE.map(({ name, harm, outcome }) => [name, harm, fateOf(outcome)]);
  return [
    { page: 'docs/clinics.md', name: 'profile keys', lines: keyTable(profileSchema, PROFILE_MEANINGS) },
    { page: 'docs/deploy.md', name: 'policy keys', lines: keyTable(policySchema, POLICY_MEANINGS) },
    {
      page: 'docs/threat-model.md',
      name: 'hostile files',
      lines: table(['file', 'the harm it tries', 'what happens'], hostile),
    },
    { page: 'docs/guides.md', name: 'guides', lines: table(...guidesTable()) },
    { page: 'docs/guides.md', name: 'devices', lines: table(...devicesTable()) },
    { page: 'docs/guides.md', name: 'sources of the guides', lines: table(...sourcesTable()) },
  ];
}

/**
 * A page with a table put between its marks.
 * @throws {Error} when the page has no marks for it
 */
export function withTable(text: string, { page, name, lines }: DocTable): string {
  const [start, end] = [`<!-- ${name}: made by node scripts/doc-tables.ts -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no marks ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  for (const each of docTables()) {
    const path = join(root, each.page);
    writeFileSync(path, withTable(readFileSync(path, 'utf8'), each));
  }
}
