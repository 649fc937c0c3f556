// @vitest-environment happy-dom
// Which boxes are looked at at all, by markup alone: kinds, codes split over several boxes, pages full of boxes.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CROWD, fieldOf, type KindVeto, kindVeto, textBoxes } from '../../../utils/page/candidates.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const idsOf = (boxes: readonly Element[]) => boxes.map(({ id }) => id);

function show(html: string): void {
  document.body.innerHTML = html;
}

function first(): HTMLInputElement {
  const box = document.querySelector('input');
  if (!box) throw new Error('no box in the sample');
  return box;
}

describe('a box that takes one line of text', () => {
  it.each(['', 'type="text"', 'type=""'])('%s is one', (type) => {
    show(`<input id="a" ${type}>`);
    expect(idsOf(textBoxes([document]).boxes)).toEqual(['a']);
  });

  it.each(['password', 'email', 'tel', 'number', 'search', 'url', 'date', 'hidden', 'checkbox', 'file', 'submit'])(
    'type=%s is none',
    (type) => {
      show(`<input type="${type}"><textarea></textarea><select></select><div contenteditable></div>`);
      expect(textBoxes([document]).boxes).toEqual([]);
    },
  );

  it('is found in each root that is known, in their order', () => {
    show('<p id="host"></p><input id="outer">');
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<input id="inner">';
    expect(idsOf(textBoxes([document]).boxes)).toEqual(['outer']);
    expect(idsOf(textBoxes([document, root]).boxes)).toEqual(['outer', 'inner']);
  });
});

describe('what the markup alone tells against a box', () => {
  it.each<[KindVeto | null, string]>([
    [null, ''],
    [null, 'type="text" role="textbox"'],
    [null, 'inputmode="text"'],
    [null, 'inputmode="numeric"'],
    [null, 'inputmode="numeric" maxlength="8"'],
    [null, 'maxlength="6"'],
    [null, 'autocomplete="off"'],
    [null, 'autocomplete="practice-code"'],
    [null, 'autocomplete="new-code"'],
    [null, 'tabindex="0"'],
    [null, 'disabled'],
    [null, 'readonly'],
    [null, 'placeholder="Password"'],
    ['password', 'type="password"'],
    ['kind', 'type="email"'],
    ['kind', 'type="number"'],
    ['kind', 'type="search"'],
    ['kind', 'type="checkbox"'],
    ['kind', 'role="combobox"'],
    ['kind', 'role="searchbox"'],
    ['kind', 'role="spinbutton"'],
    ['kind', 'list="clinics"'],
    ['kind', 'aria-autocomplete="list"'],
    ['kind', 'aria-haspopup="listbox"'],
    ...['tel', 'email', 'url', 'search', 'decimal'].map((mode): [KindVeto, string] => ['kind', `inputmode="${mode}"`]),
    ...[
      'username',
      'current-password',
      'new-password',
      'name',
      'given-name',
      'organization-name',
      'street-address',
      'address-line1',
      'country',
      'postal-code',
      'cc-number',
      'cc-csc',
      'transaction-amount',
      'language',
      'bday-year',
      'sex',
      'url',
      'photo',
      'tel-national',
      'email',
      'impp',
      'section-a shipping street-address',
      'home TEL',
    ].map((word): [KindVeto, string] => ['kind', `autocomplete="${word}"`]),
    ['oneTimeCode', 'autocomplete="one-time-code"'],
    ['oneTimeCode', 'autocomplete="section-a ONE-TIME-CODE"'],
    ['oneTimeCode', 'type="email" autocomplete="one-time-code"'],
    ['oneTimeCode', 'inputmode="numeric" maxlength="6"'],
    ['oneTimeCode', 'inputmode="numeric" maxlength="1"'],
    ['oneTimeCode', 'inputmode="numeric" maxlength="7"'],
    ['unreachable', 'tabindex="-1"'],
  ])('%s: %s', (reason, attributes) => {
    show(`<input ${attributes}>`);
    expect(kindVeto(first())).toBe(reason);
  });

  it('one with several says the worst first', () => {
    show('<input type="password" inputmode="numeric" maxlength="6" tabindex="-1">');
    expect(kindVeto(first())).toBe('password');
  });
});

describe('a code split over several boxes', () => {
  const parts = (count: number, more = '') => `<input maxlength="1" ${more}>`.repeat(count);
  const fields = () => [...document.querySelectorAll('input')].map((box) => fieldOf(box)?.id ?? null);

  it('a box of more than one letter is its own field', () => {
    show('<div id="all"><input id="a"><input id="b" maxlength="2"></div>');
    expect(fields()).toEqual(['a', 'b']);
  });

  it('is one field, that of its first box', () => {
    show(`<div id="all">${parts(4)}</div>`);
    expect(fields()).toEqual(['all', null, null, null]);
  });

  it('is one field where each box has a wrapper, and groups stand between', () => {
    show(`<div id="all"><span>${parts(2)}</span>-<span><i>${parts(1)}</i><i>${parts(1)}</i></span></div>`);
    expect(fields()).toEqual(['all', null, null, null]);
  });

  it('the group may be wide, and the page around it empty', () => {
    show(`<main id="page"><div id="all">${parts(12)}</div><button>Add</button></main>`);
    expect(fields()[0]).toBe('all');
  });

  it.each<[string, string]>([
    ['one box alone', parts(1)],
    ['two of them: an initial, a month', `<div>${parts(2)}</div>`],
    ['a longer box among them', `<div>${parts(3)}<input maxlength="2"></div>`],
    ['a list to choose from among them', `<div>${parts(3)}<select></select></div>`],
    ['a longer box before them', `<div><input>${parts(2)}</div>`],
  ])('is none: %s', (_what, html) => {
    show(html);
    const [last] = [...document.querySelectorAll('input')].filter(({ maxLength }) => maxLength === 1);
    expect(fieldOf(last as HTMLInputElement)).toBeNull();
  });

  it('two in one page are two fields', () => {
    show(`<div id="one">${parts(3)}</div><div id="two">${parts(3)}</div>`);
    expect(fields()).toEqual(['one', null, null, 'two', null, null]);
  });
});

describe('a page full of boxes', () => {
  const bare = (count: number) => '<input>'.repeat(count);
  const table = (count: number) => `<table>${'<tr><td><div><input></div></td></tr>'.repeat(count)}</table>`;
  const ticks = (count: number) => '<input type="checkbox">'.repeat(count);
  const look = (html: string) => {
    show(html);
    const { boxes, crowd } = textBoxes([document]);
    return { ids: idsOf(boxes).filter(Boolean), count: boxes.length, crowd };
  };
  const ours = '<div><input id="ours"></div>';
  const row = `<ul><li>${ours}</li></ul>`;
  const dialog = `<div role="dialog">${ours}</div>`;

  it.each<[string, string, { ids: string[]; count: number; crowd: boolean }]>([
    ['40 are looked at', bare(39) + ours, { ids: ['ours'], count: 40, crowd: false }],
    ['40 in rows are looked at', table(39) + ours, { ids: ['ours'], count: 40, crowd: false }],
    ['of 41 those in rows are left out', table(40) + ours, { ids: ['ours'], count: 1, crowd: true }],
    [
      'rows by role are rows',
      `${'<div role="row"><p><input></p></div><p role="gridcell"><input></p>'.repeat(50)}${ours}`,
      { ids: ['ours'], count: 1, crowd: true },
    ],
    [
      'entries of a list are rows',
      `<ul>${'<li><input></li>'.repeat(90)}</ul>${ours}`,
      { ids: ['ours'], count: 1, crowd: true },
    ],
    [
      'of many in no row only those in dialogs are left',
      bare(90) + ours + dialog.replace('ours', 'in'),
      { ids: ['in'], count: 1, crowd: true },
    ],
    ['of many in no row and no dialog none is left', bare(90) + ours, { ids: [], count: 0, crowd: true }],
    ['40 in a dialog are looked at', `${bare(9)}<dialog>${bare(40)}</dialog>`, { ids: [], count: 40, crowd: true }],
    ['of more in a dialog none is', `<dialog>${bare(40)}${ours}</dialog>`, { ids: [], count: 0, crowd: true }],
    ['150 boxes to tick are no crowd', ticks(149) + ours, { ids: ['ours'], count: 1, crowd: false }],
    ['more of any type are one: ours is left', ticks(150) + ours, { ids: ['ours'], count: 1, crowd: true }],
    ['more of any type are one: ours in a row is not', ticks(150) + row, { ids: [], count: 0, crowd: true }],
  ])('%s', (_what, html, expected) => {
    expect(look(html)).toEqual(expected);
  });

  it('counts the boxes of all roots together', () => {
    const half = CROWD / 2 + 1;
    show(`<p id="host"></p>${bare(half)}`);
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = bare(half);
    expect(textBoxes([document, root])).toEqual({ boxes: [], crowd: true });
    expect(textBoxes([root])).toMatchObject({ crowd: false });
  });
});
