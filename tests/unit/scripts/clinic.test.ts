// `npm run clinic -- check FILE`: what is said of a file, and with which exit code.

import { describe, expect, it } from 'vitest';
import { check } from '../../../scripts/tasks/clinic.ts';
import { backupText, profileText } from '../../../utils/clinics/profile-text.ts';
import { full, withValue } from '../samples/profiles.ts';

const TODAY = '2026-11-21';
const said = (text: string | Uint8Array) =>
  check(typeof text === 'string' ? new TextEncoder().encode(text) : text, TODAY);

describe('checking a file', () => {
  it('says what is in it, how each code is read out, and what is odd', () => {
    const { code, lines } = said(profileText(full));
    expect(code).toBe(0);
    expect(lines).toEqual([
      'A clinic. It can be imported.',
      '',
      'North Children’s Diabetes Service (north-children)',
      '  Glooko: NORTH-7',
      '    N O R T H hyphen seven, all capital letters',
      '    Shown by the service as: North Diabetes',
      '    Checked on: 2026-11-20',
      '    Where it was read: the clinic’s letter',
      '  Dexcom Clarity: northkids',
      '    n o r t h k i d s, all small letters',
      '  LibreView: 09646522',
      '    zero nine six four six five two two',
      '  ! Dexcom Clarity: Checked on: It does not say when this code was last checked.',
      '  ! LibreView: Checked on: It does not say when this code was last checked.',
    ]);
  });

  it('says of a backup how many clinics it holds, and shows each', () => {
    const off = { everywhere: false, sites: [] };
    const { code, lines } = said(backupText({ profiles: [full], ownCodes: {}, prefill: 'ask', off }));
    expect([code, lines[0]]).toEqual([0, 'A backup. Clinics: 1.']);
    expect(lines).toContain('  LibreView: 09646522');
  });

  it('names every reason to refuse it, with the place in words and as it stands in the file', () => {
    const spoiled = withValue(withValue(full, 'country', 'gb'), 'services.libreview.code', 9646522);
    expect(said(JSON.stringify(spoiled))).toEqual({
      code: 1,
      lines: [
        'Refused.',
        '  Country (country) must be two capital letters, like GB.',
        '  LibreView: Code (services.libreview.code) is a number: put it in quotes.',
      ],
    });
  });

  it.each([
    ['nothing', '', '  The text is empty.'],
    ['words', 'Hello', '  The text is no clinic: it does not start with {.'],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0x7d), '  The text is not in UTF-8. Save it as UTF-8.'],
  ])('refuses %s', (_what, content, line) => {
    expect(said(content)).toEqual({ code: 1, lines: ['Refused.', line] });
  });
});
