// The schema of a box that was pointed out: names and words, and no room for anything that a page says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../utils/schema.ts';
import { type TaughtBox, taughtSchema } from '../../../utils/taught-box.ts';
import { withValue } from '../samples/profiles.ts';

const box: TaughtBox = {
  host: 'clarity.dexcom.eu',
  path: '/i/#/settings',
  elements: ['input', 'div', 'form', 'my-card', 'body'],
  attributes: ['aria-label', 'class', 'data-testid', 'id', 'ng-model', 'xml:lang', 'v-model.trim'],
  words: ['code', 'practice id', 'קוד'],
};
const fits = (value: unknown) => parse(taughtSchema, value).ok;

describe('fits', () => {
  it.each<[string, unknown]>([
    ['a whole box', box],
    ['a root path', { ...box, path: '/' }],
    ['a masked path', { ...box, path: '/*/settings/*' }],
    ['a hash route', { ...box, path: '/#!/account/*' }],
    ['a box with nothing but its name', { ...box, elements: ['input'], attributes: [], words: [] }],
    ['a camel-case element of SVG or XML', { ...box, elements: ['foreignObject'] }],
  ])('%s', (_what, value) => {
    expect(parse(taughtSchema, value)).toEqual({ ok: true, value });
  });
});

describe('does not fit', () => {
  const long = 'a'.repeat(61);
  it.each<[path: string, value: unknown]>([
    ['host', undefined],
    ['host', ''],
    ['host', 'Clarity.Dexcom.eu'],
    ['host', 'clarity.dexcom.eu/users/7'],
    ['host', 'me@clarity.dexcom.eu'],
    ['host', 'a'.repeat(101)],
    ['path', undefined],
    ['path', 'settings'],
    ['path', '/settings?patient=7'],
    ['path', '/Anna Muster'],
    ['path', '/anna@example.org'],
    ['path', '/%41nna'],
    ['path', `/${'a'.repeat(201)}`],
    ['elements', ['input', 'Anna Muster']],
    ['elements', Array.from({ length: 9 }, () => 'div')],
    ['elements', 'input'],
    ['attributes', ['id="box-7"']],
    ['attributes', ['id=box-7']],
    ['attributes', ['1999']],
    ['attributes', ['']],
    ['attributes', [long]],
    ['attributes', Array.from({ length: 41 }, (_, at) => `a${at}`)],
    ['words', ['']],
    ['words', [long]],
    ['words', [7]],
    ['words', Array.from({ length: 41 }, (_, at) => `word ${at}`)],
    ['value', 'northkids'],
    ['label', 'Practice ID'],
  ])('%s: %j', (path, value) => {
    expect(fits(withValue(box, path, value))).toBe(false);
  });

  it('any plain data is either read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(box)), fc.jsonValue(), (key, value) => {
        expect(typeof fits({ ...box, [key]: value })).toBe('boolean');
      }),
    );
  });
});
