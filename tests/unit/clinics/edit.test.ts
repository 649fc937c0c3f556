// A profile as fields of a form, and back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, profileFrom } from '../../../utils/clinics/edit.ts';
import { full, least } from '../samples/profiles.ts';

describe('fields', () => {
  it.each([full, least, { ...least, services: { glooko: {}, clarity: { code: 'abc' } } }])(
    'give the profile back (%#)',
    (profile) => {
      expect(profileFrom(fieldsOf(profile))).toEqual({ ok: true, value: profile });
    },
  );

  it('that are empty or blank are left out', () => {
    const fields = { ...fieldsOf(full), country: '', 'contact.phone': '  ', 'notes.general': '\n' };
    const {
      country: _,
      contact: { phone: __, ...contact } = {},
      notes: { general: ___, ...notes } = {},
      ...rest
    } = full;
    expect(profileFrom(fields)).toEqual({ ok: true, value: { ...rest, contact, notes } });
  });

  it('outer blanks are no part of a text', () => {
    expect(profileFrom({ id: ' abc ', name: ' A\n' })).toEqual({ ok: true, value: least });
  });

  it('name the field that is wrong', () => {
    const read = profileFrom({ ...fieldsOf(full), 'services.clarity.code': 'a b', name: '' });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['name', 'services.clarity.code']);
  });

  it('of any name and text never throw, and change no object but their own', () => {
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor.prototype.x', 'services.__proto__.code', '', '.', 'name.x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (fields) => {
        profileFrom({ ...fields, '__proto__.polluted': 'x' });
        expect(({} as { polluted?: string }).polluted).toBeUndefined();
      }),
    );
  });
});
