// A code is an opaque text that is kept as given; what a person types is judged by the same rules, in finer words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText } from '../../../utils/clinics/code.ts';
import { type CodeOddity, type CodeProblem, codeOddity, codeProblem } from '../../../utils/clinics/typed-code.ts';
import { parse } from '../../../utils/schema.ts';
import { SERVICE_IDS, type ServiceId } from '../../../utils/sites/types.ts';

describe('what keeps a typed code from being used', () => {
  it.each<[string, CodeProblem | null]>([
    ['ukroyhosc', null],
    ['09646522', null],
    ['tryVital-sandbox', null],
    ['  abc  ', null],
    ['a'.repeat(40), null],
    [` ${'a'.repeat(40)} `, null],
    ['!~#', null],
    ['', 'empty'],
    ['   ', 'empty'],
    ['ab', 'short'],
    ['a', 'short'],
    ['a'.repeat(41), 'long'],
    ['ab cd', 'blank'],
    ['ab\tcd', 'blank'],
    ['ab\u00a0cd', 'blank'],
    ['abé', 'character'],
    ['ab\u200bcd', 'character'],
    ['ab\u0000cd', 'character'],
    ['аbc', 'character'],
    ['😀abc', 'character'],
  ])('%j: %s', (typed, problem) => {
    expect(codeProblem(typed)).toBe(problem);
  });

  it('agrees with the schema on every text', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 45 }),
      fc.string({ unit: 'binary', maxLength: 45 }),
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', ' ', '\u00a0', 'é'), maxLength: 45 }),
    );
    fc.assert(fc.property(typed, (text) => parse(codeText, text).ok === (codeProblem(text) === null)));
    // Its alphabets are made when they are first asked for, which takes a busy machine seconds.
  }, 20_000);

  it('a code that fits is kept letter for letter', () => {
    const sign = fc.integer({ min: 0x21, max: 0x7e }).map((unit) => String.fromCharCode(unit));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 3, maxLength: 40 }), (code) => {
        expect(parse(codeText, ` ${code}\n`)).toEqual({ ok: true, value: code });
      }),
    );
  });
});

describe('what looks odd and needs a yes', () => {
  it.each<[ServiceId, string, CodeOddity | null]>([
    ['libreview', '1234567', 'length'],
    ['libreview', '12345678', null],
    ['libreview', '1234567890123456', null],
    ['libreview', '12345678901234567', 'length'],
    ['clarity', 'ABCD-1234-efgh', 'patient-code'],
    ['clarity', 'abcd-efgh-ijkl', 'patient-code'],
    ['clarity', 'ABCD1234EFGH', null],
    ['clarity', 'ABCD-1234-EFGHI', null],
    ['clarity', 'ukroyhosc', null],
    ['glooko', 'ABCD-1234-EFGH', null],
    ['glooko', 'abc', null],
  ])('%s %s: %s', (service, code, oddity) => {
    expect(codeOddity(service, code)).toBe(oddity);
  });

  it('is never a reason to refuse: an odd code fits the schema', () => {
    const odd = fc.stringMatching(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SERVICE_IDS), odd, (service, code) => {
        expect(['patient-code', 'length', null]).toContain(codeOddity(service, code));
        expect(codeProblem(code)).toBeNull();
      }),
    );
  });
});
