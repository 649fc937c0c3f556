// One spelling for all text, names split into words, and the notation of the word lists.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords, normalise } from '../../../utils/page/text.ts';
import { matcher } from '../../../utils/page/word-list.ts';
import { WORD_LISTS } from '../samples/words.ts';

describe('one spelling', () => {
  it.each([
    ['  Practice   ID ', 'practice id'],
    ['ProConnect® Code:', 'proconnect code'],
    ['Clinic’s code', 'clinic s code'],
    ['share-code', 'share code'],
    ['Praxis\u00adkennung', 'praxiskennung'], // soft hyphen
    ['Practice\u00a0ID', 'practice id'],
    ['Pract\u200bice', 'practice'],
    ['\u202aPractice\u202c ID', 'practice id'],
    ['Überprüfung', 'uberprufung'],
    ['U\u0308berpru\u0308fung', 'uberprufung'],
    ['Groß', 'gross'],
    ['Cœur', 'coeur'],
    ['İstanbul', 'istanbul'],
    ['KLİNİK KİMLİĞİ', 'klinik kimligi'],
    ['Kimliğı', 'kimligi'], // the Turkish i without a dot
    ['Wyślij kod z placówki łódzkiej', 'wyslij kod z placowki lodzkiej'],
    ['Tilføj', 'tilfoj'],
    ['Bekræftelse', 'bekraeftelse'],
    ['Đurđa Þór Óðinn', 'durda thor odinn'],
    ['رمـــز', 'رمز'], // with the stroke that only lengthens
    ['العيادة', 'العياده'],
    ['مستشفى', 'مستشفي'],
    ['أدخل إلى آخر', 'ادخل الي اخر'], // with and without hamza and madda
    ['معرّف', 'معرف'],
    ['\u2067קוד\u2069', 'קוד'],
    ['דוא״ל', 'דוא ל'],
    ['Código de clínica', 'codigo de clinica'],
    ['Şifre', 'sifre'],
    ['Ｐｒａｃｔｉｃｅ　ＩＤ', 'practice id'], // full-width
    ['ﬁnd', 'find'], // ligature
    ['קוֹד', 'קוד'], // with vowel points
    ['+ Add New Code', 'add new code'],
    ['…', ''],
    ['', ''],
    ['123-456', '123 456'],
  ])('%j: %j', (text, spelled) => {
    expect(normalise(text)).toBe(spelled);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  it('twice is once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds letters, digits and single blanks only', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('case and accents make no difference', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'E', 'é', 'Ü', 'ñ', 'Ç', ' ', 'z'), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(normalise(text.toUpperCase())).toBe(normalise(text));
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
      }),
    );
  });
});

describe('names out of markup', () => {
  it.each([
    ['practiceId', 'practice id'],
    ['practice-id', 'practice id'],
    ['share_code', 'share code'],
    ['myPractices-practiceId-input', 'my practices practice id input'],
    ['patientHTTPCode', 'patient http code'],
    ['code2Input', 'code2 input'],
    ['twoFactor-step2-code-input', 'two factor step2 code input'],
    ['user[email]', 'user email'],
    ['ember1234', 'ember1234'],
    ['ID', 'id'],
    ['', ''],
  ])('%s: %s', (name, words) => {
    expect(nameWords(name)).toBe(words);
  });
});

describe('the notation of the word lists', () => {
  it.each<[list: string, text: string, found: string[]]>([
    ['code', 'practice code', ['code']],
    ['code', 'codes', []],
    ['code', 'barcode', []],
    ['code*', 'codes and codex', ['codes', 'codex']],
    ['*code', 'barcode decode coder', ['barcode', 'decode']],
    ['*praxis*', 'hausarztpraxiskennung', ['hausarztpraxiskennung']],
    ['practice id', 'the practice id of', ['practice id']],
    ['practice id', 'practice ids', []],
    ['practice id', 'practiceid', []],
    ['code|id', 'id or code', ['id', 'code']],
    ['care team|care', 'care team', ['care team']],
    ['*عياد*', 'رمز العيادة', ['العيادة']],
    ['קוד*', 'קוד המרפאה', ['קוד']],
    ['', 'anything', []],
    ['code', '', []],
  ])('%j in %j', (list, text, found) => {
    expect(matcher(list)(text)).toEqual(found);
  });

  it('gives the same answer each time: no state is kept', () => {
    const match = matcher('code*');
    expect([match('code one'), match('code one'), match('x'), match('code')]).toEqual([
      ['code'],
      ['code'],
      [],
      ['code'],
    ]);
  });

  it('agrees with a plain reading, word by word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ع', '1'), minLength: 1, maxLength: 3 });
    const pattern = fc.tuple(fc.constantFrom('', '*'), word, fc.constantFrom('', '*'));
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.array(word, { maxLength: 6 }),
        (patterns, text) => {
          const fits = (one: string) =>
            patterns.some(([front, bare, back]) => {
              if (front && back) return one.includes(bare);
              if (front) return one.endsWith(bare);
              return back ? one.startsWith(bare) : one === bare;
            });
          const list = patterns.map((parts) => parts.join('')).join('|');
          expect(matcher(list)(text.join(' '))).toEqual(text.filter(fits));
        },
      ),
    );
  });

  it.each(WORD_LISTS.flatMap(([name, words]) => words.map((word) => [name, word] as const)))(
    '%s: “%s” is written as it is compared',
    (_list, word) => {
      for (const part of word.split(' ')) expect(part).toMatch(/^\*?[^*]+(\*[^*]+)?\*?$/);
      const bare = word.replaceAll('*', '');
      expect(normalise(bare)).toBe(bare);
    },
  );

  it.each(WORD_LISTS)('%s: no word twice', (_list, words) => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
