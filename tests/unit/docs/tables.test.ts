// The tables in docs/ that come from the source are those of the source.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docTables, withTable } from '../../../scripts/doc-tables.ts';
import { schemaKeys } from '../../../scripts/schema-keys.ts';
import { policySchema } from '../../../utils/clinics/policy.ts';
import { profileSchema } from '../../../utils/clinics/profile.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('the tables of the docs (write them with: node scripts/doc-tables.ts)', () => {
  it.each(docTables().map((table) => [table.page, table.name, table] as const))(
    '%s, %s: is up to date',
    (page, _name, table) => {
      const text = readFileSync(join(ROOT, page), 'utf8');
      expect(table.lines.length).toBeGreaterThan(10);
      expect(text).toBe(withTable(text, table));
    },
  );

  it('a page without its marks is an error, not a page without its table', () => {
    expect(() => withTable('# Nothing', { page: 'x.md', name: 'keys', lines: ['| a |'] })).toThrow('no marks');
  });
});

describe('the keys of a schema', () => {
  it('say which must be there', () => {
    const required = (schema: unknown) =>
      schemaKeys(schema)
        .filter((key) => key.required)
        .map(({ path }) => path);
    expect(required(profileSchema)).toEqual(['format', 'id', 'name', 'services']);
    expect(required(policySchema)).toEqual([]);
  });

  it('say what each may hold', () => {
    const rules = new Map(schemaKeys(profileSchema).map(({ path, rule }) => [path, rule]));
    expect(rules.get('services.clarity.shownAs')).toBe('text of up to 120 characters, in one line');
    expect(rules.get('services.clarity.source')).toBe('text of up to 200 characters, in one line');
    expect(rules.get('notes.general')).toBe('text of up to 1,000 characters, line breaks allowed');
    expect(rules.get('contact.website')).toMatch(/^an address/);
  });
});
