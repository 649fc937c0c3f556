// No text asks a family for what they sign in with: not in any catalogue, guide, device or clinic's profile.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { asksForPassword } from '../../../utils/clinics/password-request.ts';
import { readProfile } from '../../../utils/clinics/profile.ts';
import { DEVICES } from '../../../utils/guides/devices.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import type { Text } from '../../../utils/i18n/language.ts';
import { ROOT } from '../rules/source-tree.ts';
import { full, withValue } from '../samples/profiles.ts';

const ENGLISH = join(ROOT, 'utils/i18n/en');
const catalogues = await Promise.all(
  readdirSync(ENGLISH).map(async (file) =>
    Object.values((await import(join(ENGLISH, file))) as Record<string, Record<string, Text>>),
  ),
);
const TEXTS = catalogues.flat().flatMap((texts) => Object.entries(texts).flatMap(([key, text]) => strings(text, key)));

/** Every string in some data, with the way to it. */
function strings(data: unknown, path: string): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

const ALL = [
  ...TEXTS,
  ...strings(GUIDES, 'guides'),
  ...strings(DEVICES, 'devices'),
  ...strings(BUNDLED_CLINICS, 'bundled'),
];

// They say that none is asked for or read, or name what a box looks like that nothing is put into.
const NAMED: Readonly<Record<string, string>> = {
  'popup.never': 'Never presses a button for you. Reads no password and no results. Sends nothing anywhere.',
  'welcome.reads': 'It never reads a password or a result.',
  'never.password': 'a password',
  'never.company': 'part of a form with a password',
};
const USER_NAME = /\b(?:user|login|log-in|sign-in|account) ?-?(?:names?|ids?)\b/i;

describe('nobody is asked for a password or a user name', () => {
  it('every catalogue, guide, device and clinic is looked through', () => {
    expect(catalogues.length).toBeGreaterThan(8);
    expect(ALL.length).toBeGreaterThan(700);
  });

  it('no string does', () => {
    const asking = ALL.filter(
      ([where, text]) => (asksForPassword(text) || USER_NAME.test(text)) && NAMED[where] !== text,
    );
    expect(asking).toEqual([]);
  });

  it('the search finds what a clinic’s page asks for', () => {
    const asked = 'We need you to provide us with your username and password so that we can set up a link.';
    expect(asksForPassword(asked)).toBe(true);
    expect(USER_NAME.test(asked)).toBe(true);
    expect(strings({ a: [{ b: asked }] }, 'x')).toEqual([['x.a.0.b', asked]]);
  });

  it.each(['carelink', 'general', 'glooko', 'clarity', 'libreview'])(
    'a profile whose note for %s asks is refused',
    (key) => {
      const profile = withValue(full, `notes.${key}`, 'Send us your user name and password for CareLink.');
      expect(readProfile(JSON.stringify(profile))).toMatchObject({ ok: false });
    },
  );

  it('what CareLink’s guides say instead: never, sit together, type it yourself, or an invitation', () => {
    const text = new Map(TEXTS);
    for (const id of ['carelink-personal', 'carelink-share', 'minimed-mobile', 'carelink-connect'] as const)
      expect(GUIDES[id].before.map((note) => note.text)).toContain('note.carelink.never');
    expect(text.get('note.carelink.never')).toMatch(/^Never send a password by e-mail\./);
    const said = GUIDES['carelink-share'].steps.map((step) => text.get(step.text)).join(' ');
    expect(said).toMatch(/sit with your team.*type it yourself.*invitation by e-mail/);
  });
});
