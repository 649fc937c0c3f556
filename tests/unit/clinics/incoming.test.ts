// Text from outside: what it is taken for, what is said of what it is not, and that it comes out again as it went in.

import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, MOST_BACKUP_BYTES } from '../../../utils/clinics/backup.ts';
import { readIncoming } from '../../../utils/clinics/incoming.ts';
import { repeatedKey } from '../../../utils/clinics/json-keys.ts';
import { MOST_BYTES, MOST_CLINICS, type Profile } from '../../../utils/clinics/profile.ts';
import { backupText, compactProfileText, profileFileName, profileText } from '../../../utils/clinics/profile-text.ts';
import { clinic, full, least, withValue } from '../samples/profiles.ts';

const OWN = { 'ggc-children': { glooko: { code: 'TEAM-7', enteredOn: '2026-11-20' } } };
const SAVED = {
  profiles: [full, least],
  ownCodes: OWN,
  prefill: 'ask',
  off: { everywhere: false, sites: ['clarity'] },
} as const;
const saved = { ...SAVED, off: { everywhere: false, sites: [...SAVED.off.sites] } };
const backup = JSON.parse(backupText(saved)) as object;
const reasons = (text: string) => {
  const read = readIncoming(text);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`);
};

describe('a clinic', () => {
  it.each([
    ['as it was exported', profileText(full)],
    ['in a QR', compactProfileText(full)],
    ['with a byte order mark', `\ufeff${profileText(full)}`],
    ['with blanks and line breaks of Windows around', `\r\n  ${profileText(full).replaceAll('\n', '\r\n')}\r\n`],
  ])('is read %s', (_what, text) => {
    expect(readIncoming(text)).toEqual({ ok: true, value: { kind: 'profile', profiles: [full] } });
  });

  it.each<[string, string, string]>([
    ['nothing', '', ': is empty'],
    ['blanks', ' \n', ': is empty'],
    ['words', 'Our code is ukroyhosc', ': is no clinic: it does not start with {'],
    [
      'an address',
      'https://example.org/clinic.json',
      ': is an address: open it, save the clinic’s file and choose that',
    ],
    [
      'words around it',
      `Here it is:\n${profileText(full)}`,
      ': is not JSON: copy the whole text, from the first { to the last }, and nothing else',
    ],
    [
      'a code fence around it',
      `\`\`\`json\n${profileText(full)}\`\`\``,
      ': is not JSON: copy the whole text, from the first { to the last }, and nothing else',
    ],
    [
      'half of it',
      profileText(full).slice(0, -9),
      ': is not JSON: copy the whole text, from the first { to the last }, and nothing else',
    ],
    ['a list of clinics', JSON.stringify([full]), ': must be an object in { }'],
    ['another format', '{"format":"x"}', 'format: must be "sharing-setup/clinic@1"'],
    ['more than 64 KiB', ' '.repeat(MOST_BYTES) + profileText(full), ': is larger than 64 KiB'],
  ])('is refused: %s', (_what, text, reason) => {
    expect(reasons(text)).toContain(reason);
  });
});

describe('a backup', () => {
  it('is read as it was written', () => {
    const { profiles, ownCodes, prefill, off } = saved;
    expect(readIncoming(backupText(saved))).toEqual({
      ok: true,
      value: { kind: 'backup', profiles, ownCodes, prefill, off },
    });
  });

  it('of 200 clinics with the longest texts there may be is within its size', () => {
    const most = (id: number): Profile => {
      const long = (length: number) => '🙂'.repeat(length);
      const service = { code: 'c'.repeat(40), shownAs: long(120), checkedOn: '2026-11-20', source: long(200) };
      const note = long(1000);
      return {
        ...full,
        id: `${id}-${'x'.repeat(60)}`,
        name: long(120),
        services: { glooko: service, clarity: service, libreview: service },
        notes: { glooko: note, clarity: note, libreview: note, carelink: note, general: note },
      };
    };
    const text = backupText({ ...saved, profiles: Array.from({ length: MOST_CLINICS }, (_, at) => most(at)) });
    expect(new TextEncoder().encode(text).length).toBeLessThan(MOST_BACKUP_BYTES);
    expect(readIncoming(text).ok).toBe(true);
  }, 20_000);

  it.each<[path: string, value: unknown, reason: string]>([
    ['format', 'sharing-setup/backup@2', 'format: is of a newer version: update Sharing Setup'],
    ['clinics', undefined, 'clinics: is missing'],
    ['clinics', [full, full], 'clinics: holds the same id twice'],
    ['clinics', Array.from({ length: 201 }, (_, at) => clinic(`c-${at}`)), 'clinics: holds more than 200 clinics'],
    ['clinics.0.name', '<b>x</b>', 'clinics.0.name: holds markup: use plain text'],
    ['ownCodes.ggc-children.glooko.code', 7, 'ownCodes.ggc-children.glooko.code: is a number: put it in quotes'],
    [
      'ownCodes.ggc-children.glooko.provenance',
      'entered',
      'ownCodes.ggc-children.glooko.provenance: is not a key we know: remove it',
    ],
    ['prefill', 'always', 'prefill: must be one of: auto, ask'],
    ['off.sites', ['carelink'], 'off.sites.0: must be one of: glooko, clarity, libreview'],
    ['confirmed', ['a'.repeat(64)], 'confirmed: is not a key we know: remove it'],
    ['choice', { clinic: 'abc', besides: null }, 'choice: is not a key we know: remove it'],
    ['lockClinics', false, 'lockClinics: is not a key we know: remove it'],
    ['wardMode', false, 'wardMode: is not a key we know: remove it'],
  ])('is refused with %s %j', (path, value, reason) => {
    expect(reasons(JSON.stringify(withValue(backup, path, value)))).toContain(reason);
  });

  it('of more than its size is refused before it is read', () => {
    expect(reasons(`{"format":"${BACKUP_FORMAT}"${' '.repeat(MOST_BACKUP_BYTES)}`)).toEqual([': is larger than 8 MiB']);
  });
});

describe('export, import, export', () => {
  const turned = Object.fromEntries(Object.entries(full).toReversed()) as unknown as Profile;
  it.each([full, least, turned, clinic('other')])('gives the same bytes (%#)', (profile) => {
    const text = profileText(profile);
    const read = readIncoming(text);
    if (!read.ok) throw new Error('was refused');
    expect(profileText(read.value.profiles[0] as Profile)).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('one content has one text, in whatever order its keys stood', () => {
    expect(profileText(turned)).toBe(profileText(full));
    expect(compactProfileText(turned)).toBe(compactProfileText(full));
  });

  it('gives the same bytes of a backup', () => {
    const text = backupText(saved);
    const read = readIncoming(text);
    if (!read.ok || read.value.kind !== 'backup') throw new Error('was refused');
    expect(backupText(read.value)).toBe(text);
    expect(backupText({ ...saved, ownCodes: { ...OWN, 'a-clinic': {} } })).toBe(text);
  });

  it('a file is called after the clinic', () => {
    expect(profileFileName(full)).toBe('north-children.clinic.json');
  });
});

describe('a key that stands twice', () => {
  it.each<[string, string | null]>([
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', null],
    ['{"a":"a","b":"a"}', null],
    ['{"a":{"b":"}\\"{","c":1}}', null],
    ['[1,2,"a","a"]', null],
    ['"a"', null],
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1,"b":2}}', 'a.b'],
    ['{"x":[0,{"b":1,"b":2}]}', 'x.1.b'],
    ['{"x":[[],{},{"b":[1,2],"b":2}]}', 'x.2.b'],
    ['{"a\\"":1,"a\\"":2}', 'a"'],
    ['{"a":1,"\\u0061":2}', 'a'],
  ])('%s: %j', (json, path) => {
    JSON.parse(json);
    expect(repeatedKey(json)).toBe(path);
  });
});
