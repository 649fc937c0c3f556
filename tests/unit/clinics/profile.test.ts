// What a clinic's profile may hold, and what is said of each thing that it may not (docs: the profile format).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, PROFILE_FORMAT, profileSchema, readProfile } from '../../../utils/clinics/profile.ts';
import { parse } from '../../../utils/schema.ts';
import { full, least, withValue } from '../samples/profiles.ts';

const long = (length: number) => 'ä'.repeat(length);
// Characters outside the basic plane count once.
const emoji = (length: number) => '🙂'.repeat(length);

describe('a profile that fits', () => {
  it.each<[string, unknown]>([
    ['the least there may be', least],
    ['every key there is', full],
    ['a service without a code', withValue(least, 'services.glooko', {})],
    ['the shortest and the longest id', withValue(least, 'id', '0-a')],
    ['an id of 64', withValue(least, 'id', 'a'.repeat(64))],
    ['a name of 120 letters', withValue(least, 'name', long(120))],
    ['a name of 120 characters of two units each', withValue(least, 'name', emoji(120))],
    ['shownAs of 120', withValue(full, 'services.clarity.shownAs', long(120))],
    ['source of 200', withValue(full, 'services.clarity.source', long(200))],
    ['a note of 1,000', withValue(full, 'notes.general', long(1000))],
    ['a note with line breaks and tabs', withValue(full, 'notes.general', 'One\n\ttwo')],
    ['a note that warns of passwords', withValue(full, 'notes.carelink', 'No nurse needs a password.')],
    ['a comparison sign that is no markup', withValue(full, 'notes.general', 'If < 4 or > 14 ring us & wait.')],
    ['a name in Arabic', withValue(least, 'name', 'عيادة السكري للأطفال')],
    ['a name in Hebrew', withValue(least, 'name', 'מרפאת סוכרת לילדים')],
    ['a leap day', withValue(full, 'services.clarity.checkedOn', '2028-02-29')],
  ])('%s', (_what, profile) => {
    expect(parse(profileSchema, profile)).toEqual({ ok: true, value: profile });
  });

  it('keeps the code as it is, but for outer blanks', () => {
    const read = parse(profileSchema, withValue(least, 'services.libreview', { code: ' 00-aB9!~ \n' }));
    expect(read).toMatchObject({ ok: true, value: { services: { libreview: { code: '00-aB9!~' } } } });
  });
});

describe('a profile that is refused, with the place and the reason', () => {
  const quotes = 'must be text in quotes';
  const unseen = 'holds control or direction characters that can’t be seen';
  const markup = 'holds markup: use plain text';
  it.each<[path: string, value: unknown, reason: string]>([
    // What must be there, and the format.
    ['format', undefined, 'is missing'],
    ['format', 'sharing-setup/clinic', `must be "${PROFILE_FORMAT}"`],
    ['format', 1, `must be "${PROFILE_FORMAT}"`],
    ['format', 'sharing-setup/clinic@2', 'is of a newer version: update Sharing Setup'],
    ['id', undefined, 'is missing'],
    ['name', undefined, 'is missing'],
    ['services', undefined, 'is missing'],
    // Unknown keys, at every depth.
    ['colour', 'red', 'is not a key we know: remove it'],
    ['contact.fax', '1', 'is not a key we know: remove it'],
    ['services.carelink', { code: 'abc' }, 'is not a key we know: remove it'],
    ['services.tidepool', {}, 'is not a key we know: remove it'],
    ['services.clarity.password', 'x', 'is not a key we know: remove it'],
    ['notes.tidepool', 'x', 'is not a key we know: remove it'],
    // Ids.
    ['id', 'ab', 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 'a'.repeat(65), 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 'Abc', 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 'a_b', 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 'abc\n', 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 'ábc', 'must be 3 to 64 small letters, digits or hyphens'],
    ['id', 7, quotes],
    // Texts.
    ['name', '', 'is empty: leave it out'],
    ['name', '  ', 'is empty: leave it out'],
    ['name', long(121), 'is longer than 120 characters'],
    ['name', emoji(121), 'is longer than 120 characters'],
    ['name', 'Two\nlines', 'must be one line'],
    ['name', 'A\ttab', 'must be one line'],
    ['name', 'A\u0000b', unseen],
    ['name', 'A\u001bb', unseen],
    ['name', 'A\u0085b', unseen],
    ['name', 'A\u200bb', unseen],
    ['name', 'A\u202egnp', unseen],
    ['name', 'A\u2066b', unseen],
    ['name', 'A\u200fb', unseen],
    ['name', 'A\ufeffb', unseen],
    ['name', '<b>Clinic</b>', markup],
    ['name', 'Clinic <!-- -->', markup],
    ['name', 'Clinic </p>', markup],
    ['name', 'Clinic &amp; co', markup],
    ['name', 'Clinic &#60;', markup],
    ['name', 'Clinic &#x3c;', markup],
    ['name', 7, quotes],
    ['name', null, quotes],
    ['name', ['A'], quotes],
    // Country.
    ['country', 'gb', 'must be two capital letters, like GB'],
    ['country', 'GBR', 'must be two capital letters, like GB'],
    ['country', '', 'must be two capital letters, like GB'],
    ['country', 44, quotes],
    // Contact.
    ['contact', 'ring us', 'must be an object in { }'],
    ['contact.phone', '', 'is empty: leave it out'],
    ['contact.phone', 1414960000, quotes],
    ['contact.phone', long(121), 'is longer than 120 characters'],
    ['contact.email', long(121), 'is longer than 120 characters'],
    ['contact.hours', long(121), 'is longer than 120 characters'],
    ['contact.urgent', long(121), 'is longer than 120 characters'],
    ['contact.website', 'example.org', 'must be an address that starts with https://'],
    ['contact.website', 'http://example.org/', 'must be an address that starts with https://'],
    ['contact.website', 'javascript:alert(1)', 'must be an address that starts with https://'],
    ['contact.website', `https://example.org/${long(110)}`, 'is longer than 120 characters'],
    // Services and codes.
    ['services', [], 'must be an object in { }'],
    ['services', 'clarity', 'must be an object in { }'],
    ['services.clarity', 'northkids', 'must be an object in { }'],
    ['services.clarity', [], 'must be an object in { }'],
    ['services.libreview.code', 9646522, 'is a number: put it in quotes'],
    ['services.libreview.code', null, quotes],
    ['services.libreview.code', '', 'is shorter than 3 characters'],
    ['services.libreview.code', 'ab', 'is shorter than 3 characters'],
    ['services.libreview.code', ' ab ', 'is shorter than 3 characters'],
    ['services.libreview.code', 'a'.repeat(41), 'is longer than 40 characters'],
    ['services.libreview.code', 'ab cd', 'has a blank or line break inside'],
    ['services.libreview.code', 'ab\ncd', 'has a blank or line break inside'],
    ['services.libreview.code', 'ab\u00a0cd', 'has a blank or line break inside'],
    ['services.libreview.code', 'abcdé', 'holds a character that is not a plain letter, digit or sign'],
    ['services.libreview.code', 'abc\u0007d', 'holds a character that is not a plain letter, digit or sign'],
    ['services.libreview.code', 'abc\u200bd', 'holds a character that is not a plain letter, digit or sign'],
    ['services.libreview.code', 'аbcd', 'holds a character that is not a plain letter, digit or sign'], // Cyrillic а
    ['services.clarity.shownAs', long(121), 'is longer than 120 characters'],
    ['services.clarity.source', long(201), 'is longer than 200 characters'],
    ['services.clarity.checkedOn', '20.11.2026', 'must be a date like 2026-11-20'],
    ['services.clarity.checkedOn', '2026-11-20T10:00', 'must be a date like 2026-11-20'],
    ['services.clarity.checkedOn', '2026-02-30', 'is no day of the calendar'],
    ['services.clarity.checkedOn', '2026-13-01', 'is no day of the calendar'],
    ['services.clarity.checkedOn', 20261120, 'must be a date in quotes'],
    // Notes.
    ['notes', ['x'], 'must be an object in { }'],
    ['notes.general', '', 'is empty: leave it out'],
    ['notes.general', long(1001), 'is longer than 1000 characters'],
    ['notes.general', 'See <a href=x>', markup],
    ['notes.general', 'a\u2028b', unseen],
    ['notes.carelink', 'Send us your username and password.', 'asks for a password: no family should give theirs away'],
    ['notes.carelink', 'Tell the nurse your PASSWORD', 'asks for a password: no family should give theirs away'],
  ])('%s: %j', (path, value, reason) => {
    const read = parse(profileSchema, withValue(full, path, value));
    if (read.ok) throw new Error('was taken');
    expect(read.problems[0]).toEqual({ path, reason });
    expect(read.problems.filter((problem) => problem.path !== path)).toEqual([]);
  });

  it.each([null, 'text', 7, [], [least], true])('%j instead of an object', (input) => {
    expect(parse(profileSchema, input)).toMatchObject({
      ok: false,
      problems: [{ path: '', reason: 'must be an object in { }' }],
    });
  });

  it('names every problem, not only the first', () => {
    const spoiled = withValue(withValue(full, 'country', 'gb'), 'services.clarity.code', 12345);
    const read = parse(profileSchema, spoiled);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['country', 'services.clarity.code']);
  });
});

describe('reading a profile from text', () => {
  it('reads what was written', () => {
    expect(readProfile(JSON.stringify(full, null, 2))).toEqual({ ok: true, value: full });
  });

  it.each([
    ['', 'is not JSON'],
    ['{', 'is not JSON'],
    [`{"format": '${PROFILE_FORMAT}'}`, 'is not JSON'],
    [' '.repeat(MOST_BYTES + 1), 'is larger than 64 KiB'],
    ['ä'.repeat(MOST_BYTES / 2 + 1), 'is larger than 64 KiB'], // bytes, not characters
  ])('refuses a text with a reason', (text, reason) => {
    expect(readProfile(text)).toEqual({ ok: false, problems: [{ path: '', reason }] });
  });

  it('takes 64 KiB exactly as far as its size goes', () => {
    expect(readProfile(' '.repeat(MOST_BYTES))).toMatchObject({ problems: [{ reason: 'is not JSON' }] });
  });

  it('answers for every text there is, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readProfile(text).ok === 'boolean'));
  });

  it('a key such as __proto__ changes nothing and is refused', () => {
    const read = readProfile(JSON.stringify(least).replace('{', '{"__proto__": {"country": "GB"},'));
    expect(read.ok && 'country' in read.value).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'country')).toBe(false);
  });
});
