// @vitest-environment happy-dom
// What is remembered of a box that was pointed out, names and words from our own lists, and how it is known again. That
// nothing personal gets into it is in taught-personal.test.ts.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeBox, isTaught, maskedPath, ownEntries } from '../../../utils/page/taught.ts';
import { matcher } from '../../../utils/page/word-list.ts';
import type { SiteWords } from '../../../utils/sites/types.ts';
import type { TaughtBox } from '../../../utils/taught-box.ts';
import { likeBrowser } from '../samples/document.ts';
import { wordsOf } from '../samples/words.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const WORDS: SiteWords = {
  brand: 'practice id',
  owner: '*klinik*|practice*',
  code: 'code|id',
  route: 'settings|account*|care team|shar*',
};
const entriesOf = ownEntries(WORDS);
const route = matcher(WORDS.route);
const masked = (pathname: string, hash = '') => maskedPath({ pathname, hash }, entriesOf, route);

describe('the entries of our own lists', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['code'], ['code']],
    [
      ['practice id', 'code'],
      ['code', 'practice id'],
    ],
    [['code', 'code'], ['code']],
    // What is open at an end is told as it stands in the list, without what the page made of it.
    [['uniklinikum'], ['*klinik*']],
    [
      ['annaklinik', 'practiceofmuster'],
      ['*klinik*', 'practice*'],
    ],
    [['anna', '4711'], []],
  ])('%j: %j', (matched, entries) => {
    expect(entriesOf(matched)).toEqual(entries);
  });

  it('every word a list matches is told, and as an entry', () => {
    const entries = Object.values(WORDS).flatMap(wordsOf);
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.stringMatching(/^[a-z0-9]{1,9}$/), (entry, filling) => {
        const told = entriesOf([entry.replaceAll('*', filling)]);
        expect(told.length).toBe(1);
        expect(entries).toContain(told[0]);
      }),
    );
  });
});

describe('a masked path', () => {
  it.each([
    ['/', '', '/'],
    ['/settings', '', '/settings'],
    ['/settings/sharing', '', '/settings/shar*'],
    ['/settings/', '', '/settings/'],
    ['/patients/4711/settings', '', '/*/*/settings'],
    ['/anna.muster@example.org/settings', '', '/*/settings'],
    ['/i/', '#/settings', '/*/#/settings'],
    ['/i/', '#!/settings/4711', '/*/#!/settings/*'],
    ['/', '#settings?name=Anna', '/#settings'],
    ['/', '#/settings?patient=4711#/account', '/#/settings'],
    ['/account-settings', '', '/account*-settings'],
    ['/accountanna', '', '/account*'],
    ['/account-anna', '', '/*'],
    ['/settings%20anna', '', '/*'],
    ['/care-team', '', '/care-team'],
    ['/settings;anna', '', '/*'],
  ])('%s%s: %s', (pathname, hash, expected) => {
    expect(masked(pathname, hash)).toBe(expected);
  });

  it('holds nothing but entries of our lists, whatever the address', () => {
    const known = new Set(['', '*', ...wordsOf(WORDS.route).flatMap((entry) => entry.split(' '))]);
    const parts = fc.constantFrom(
      'settings',
      'accountanna',
      'anna',
      'care-team',
      '4711',
      'Muster',
      'sharing',
      '%41',
      '-',
    );
    fc.assert(
      fc.property(fc.array(parts), fc.webPath(), fc.string(), (some, path, fragment) => {
        for (const text of [masked(`/${some.join('/')}`), masked(path, fragment === '' ? '' : `#${fragment}`)])
          for (const part of text.split(/[/#!-]+/)) expect(known).toContain(part);
      }),
    );
  }, 60_000);
});

function describeIn(html: string, words: string[] = ['code', 'practice*']): TaughtBox {
  document.body.innerHTML = html;
  const box = document.querySelector('#ours') ?? document.querySelector('input');
  return describeBox(box as Element, 'www.libreview.com', '/settings', words);
}

describe('a box', () => {
  it('is its elements from inside out, its attributes’ names and the words that spoke for it', () => {
    const html =
      '<main><section><form><div><p><input name="x" id="ours" class="y" value="z"></p></div></form></section></main>';
    expect(describeIn(html)).toEqual({
      host: 'www.libreview.com',
      path: '/settings',
      elements: ['input', 'p', 'div', 'form', 'section'],
      attributes: ['class', 'id', 'name', 'value'],
      words: ['code', 'practice*'],
    });
  });

  it('in an open shadow root has the elements around that root', () => {
    document.body.innerHTML = '<main><my-card></my-card></main>';
    const root = (document.querySelector('my-card') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p><input></p>';
    const { elements } = describeBox(root.querySelector('input') as Element, 'h.example', '/', []);
    expect(elements).toEqual(['input', 'p', 'my-card', 'main', 'body']);
  });

  it('leaves out attributes whose name is none: a name may be made to hold anything', () => {
    document.body.innerHTML = '<input>';
    const box = document.querySelector('input') as Element;
    for (const name of [
      'data-ok',
      'aria-label',
      'v-model.trim',
      '@change',
      '[value]',
      '(click)',
      '1999',
      `a${'b'.repeat(60)}`,
      // Numbers tell one release of a page, or one account.
      'data-v-4711',
      'data-v-7ba5bd90',
      'svelte-1xyz',
      'a1',
      'h2',
    ]) {
      box.setAttribute(name, 'x');
    }
    expect(describeBox(box, 'h.example', '/', []).attributes).toEqual(['aria-label', 'data-ok', 'h2', 'v-model.trim']);
  });

  it('in an element with a number of its own has a star there, and headings keep theirs', () => {
    expect(describeIn('<x-card-4711><h3><x-card><x-v2><input></x-v2></x-card></h3></x-card-4711>').elements).toEqual([
      'input',
      '*',
      'x-card',
      'h3',
      '*',
    ]);
  });
});

describe('a box is known again', () => {
  const shown = describeIn.bind(null, '<form><p><input id="ours" class="a"></p></form>');

  it('where all of it is the same, whatever the values are', () => {
    expect(isTaught(describeIn('<form><p><input id="x1" class="other"></p></form>'), [shown()])).toBe(true);
    expect(isTaught(shown(), [describeIn('<form><p><input></p></form>'), shown()])).toBe(true);
  });

  it.each<[string, () => TaughtBox]>([
    ['another element around it', () => describeIn('<form><div><input id="ours" class="a"></div></form>')],
    ['another attribute', () => describeIn('<form><p><input id="ours" name="a"></p></form>')],
    ['one attribute more', () => describeIn('<form><p><input id="ours" class="a" disabled></p></form>')],
    ['another word', () => describeIn('<form><p><input id="ours" class="a"></p></form>', ['code'])],
    ['another path', () => ({ ...shown(), path: '/account' })],
    ['another host', () => ({ ...shown(), host: 'libreview.example' })],
  ])('not with %s', (_what, other) => {
    expect(isTaught(other(), [shown()])).toBe(false);
  });

  it('not where none was pointed out', () => {
    expect(isTaught(shown(), [])).toBe(false);
  });
});
