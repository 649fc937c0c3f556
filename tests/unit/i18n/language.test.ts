// Plural forms, numbers and dates: as each language has them, and with the digits of the codes.

import { describe, expect, it } from 'vitest';
import { formatTag, language } from '../../../utils/i18n/language.ts';
import { FILES } from './files.ts';

const FORMS = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
const formFor = (tag: string, count: number) => language(tag, 'ltr', { some: FORMS }).t('some', { count });

describe('the plural form', () => {
  it.each<[tag: string, form: string, counts: readonly number[]]>([
    ['en', 'one', [1]],
    ['en', 'other', [0, 2, 5, 60]],
    ['ar', 'zero', [0]],
    ['ar', 'one', [1]],
    ['ar', 'two', [2]],
    ['ar', 'few', [3, 7, 10, 103]],
    ['ar', 'many', [11, 26, 60, 99]],
    ['ar', 'other', [100, 101, 102]],
    ['pl', 'one', [1]],
    ['pl', 'few', [2, 3, 4, 22, 24, 34]],
    ['pl', 'many', [0, 5, 10, 12, 13, 14, 21, 25, 60]],
    ['ro', 'one', [1]],
    ['ro', 'few', [0, 2, 5, 19, 101]],
    ['ro', 'other', [20, 45, 60]],
    ['ur', 'one', [1]],
    ['ur', 'other', [0, 2, 60]],
    ['pa', 'one', [0, 1]],
    ['pa', 'other', [2, 60]],
    ['zh-Hans', 'other', [0, 1, 2, 60]],
  ])('%s: “%s” for %j', (tag, form, counts) => {
    expect(counts.map((count) => formFor(tag, count))).toEqual(counts.map(() => form));
  });

  it('that is missing is the general one', () => {
    expect(language('pl', 'ltr', { some: { other: '{count} of them' } }).t('some', { count: 3 })).toBe('3 of them');
  });
});

describe.each(FILES.map(({ tag }) => tag))('%s', (tag) => {
  it('writes numbers and dates with the digits of the codes', () => {
    const number = language(tag, 'ltr', { some: { other: '{count}' } }).t('some', { count: 365 });
    expect(number).toBe('365');
    const day = new Intl.DateTimeFormat(formatTag(tag), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    const written = day.format(new Date('2026-03-24T09:05:00Z'));
    expect(written.replace(/[^\p{Nd}]+/gu, ' ').trim()).toMatch(/^[\d ]+$/);
    expect(written).toContain('2026');
    expect(written).toContain('24');
  });

  it('names the months in itself', () => {
    const month = (of: string) => new Intl.DateTimeFormat(of, { month: 'long' }).format(new Date('2026-08-15'));
    expect(month(formatTag(tag))).not.toBe(month('en-GB'));
  });
});

it('English dates are British', () => {
  const day = new Intl.DateTimeFormat(formatTag('en'), { dateStyle: 'short', timeZone: 'UTC' });
  expect(day.format(new Date('2026-03-24'))).toBe('24/03/2026');
});
