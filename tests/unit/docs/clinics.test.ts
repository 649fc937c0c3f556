// What docs/clinics.md tells clinics holds: its example is a whole profile, and what it says of passwords is so.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../scripts/tasks/clinic.ts';
import { readProfile } from '../../../utils/clinics/profile.ts';
import { profileText } from '../../../utils/clinics/profile-text.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs/clinics.md'), 'utf8');
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(PAGE)?.[1] as string;

it('the example is a profile, laid out as an export is, with nothing odd about it', () => {
  const read = readProfile(EXAMPLE);
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) return;
  expect(profileText(read.value)).toBe(EXAMPLE);
  const { code, lines } = check(new TextEncoder().encode(EXAMPLE), '2026-11-21');
  expect(code).toBe(0);
  expect(lines.filter((line) => line.includes('!'))).toEqual([]);
});

it('its codes are nobody’s', () => {
  const codes = [...EXAMPLE.matchAll(/"code": "([^"]*)"/g)].map(([, code]) => code);
  expect(codes.length).toBe(2);
  for (const code of codes) expect(code).toMatch(/^PUT-.*-HERE$/);
});

it.each([
  ['Send us your CareLink user name and password.', false],
  ['Never give anyone your password.', true],
])('a note that says “%s”', (carelink, allowed) => {
  const file = JSON.stringify({ ...JSON.parse(EXAMPLE), notes: { carelink } });
  expect(readProfile(file).ok).toBe(allowed);
  expect(check(new TextEncoder().encode(file), '2026-11-21').code).toBe(allowed ? 0 : 1);
});
