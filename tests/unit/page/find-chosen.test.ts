// @vitest-environment happy-dom
// Boxes that a person chose or pointed out, codes split over several boxes, boxes in frames: what the finder makes of them.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFinder, type Decision, type Knowledge } from '../../../utils/page/find.ts';
import type { Veto } from '../../../utils/page/veto.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const PRACTICES = 'https://www.libreview.com/account-settings/my-practices';
const ELSEWHERE = 'https://portal.example.org/settings';
const at = (url: string) => new URL(url) as unknown as Location;
const find = createFinder(SITES.libreview);
const ours = () => document.querySelector('#ours') as HTMLInputElement;

function show(html: string): void {
  document.body.innerHTML = html;
}

const section = (label: string, more = '', title = 'My Practices') =>
  `<section><h2>${title}</h2><label>${label} <input id="ours" ${more}></label><button>Add</button></section>`;

describe('a box that a person chose', () => {
  const chosen = (html: string, url = PRACTICES): Decision => {
    show(html);
    return find.chosen(ours(), at(url));
  };

  it.each<[string, string, string]>([
    ['the box that is found as well', section('Practice ID'), PRACTICES],
    ['one with a label that nobody knows', section('Kürzel'), PRACTICES],
    ['one without a label', '<p><input id="ours"></p>', PRACTICES],
    ['one on a page of nobody’s', section('Kürzel'), ELSEWHERE],
    ['one on another host of the same name', section('Practice ID'), 'https://libreview.example.org/'],
  ])('may take the code: %s', (_what, html, url) => {
    expect(chosen(html, url)).toMatchObject({
      kind: 'box',
      box: { id: 'ours' },
      taught: false,
      unfit: null,
      obstacle: null,
    });
  });

  it.each<[Veto, string]>([
    ['password', section('Practice ID', 'type="password"')],
    ['kind', section('Practice ID', 'type="email"')],
    ['kind', section('Practice ID', 'role="combobox"')],
    ['oneTimeCode', section('Practice ID', 'inputmode="numeric" maxlength="6"')],
    ['unreachable', section('Practice ID', 'tabindex="-1"')],
    ['oneTimeCode', section('Verification code')],
    ['personal', section('E-mail')],
    ['promotion', section('Kürzel', 'name="voucher"')],
    ['company', `<form>${section('Kürzel')}<input type="password"></form>`],
  ])('is never filled: %s', (reason, html) => {
    for (const url of [PRACTICES, ELSEWHERE]) {
      expect(chosen(html, url)).toMatchObject({ kind: 'none', reason: 'ruledOut', passed: [{ veto: reason }] });
    }
  });

  it.each<[string, string]>([
    ['plain http', 'http://www.libreview.com/account-settings'],
    ['plain http, on a page of nobody’s', 'http://portal.example.org/settings'],
    ['the sign-in', 'https://www.libreview.com/auth/finishlogin'],
    ['a sign-in of nobody’s', 'https://portal.example.org/login'],
    ['a checkout of nobody’s', 'https://portal.example.org/shop/checkout'],
    ['a sign-in by hash', 'https://portal.example.org/#/sign-in'],
  ])('is never filled on an address that is ruled out: %s', (_what, url) => {
    expect(chosen(section('Practice ID'), url)).toMatchObject({ kind: 'none', reason: 'address', passed: [] });
  });

  it('a path that one service rules out says nothing elsewhere', () => {
    expect(chosen(section('Kürzel'), 'https://portal.example.org/dashboard')).toMatchObject({ kind: 'box' });
    expect(chosen(section('Kürzel'), 'https://www.libreview.com/dashboard')).toMatchObject({ reason: 'address' });
  });

  it('one that nobody sees is none', () => {
    expect(chosen(`<div hidden>${section('Practice ID')}</div>`)).toMatchObject({ kind: 'none', reason: 'nothing' });
  });

  it('one that can’t be used yet says what is in the way', () => {
    expect(chosen(section('Practice ID', 'disabled'))).toMatchObject({ kind: 'box', obstacle: 'disabled' });
  });
});

describe('a box that a person pointed out before', () => {
  // A label with a word that nobody knows, under a title of ours: not enough by itself.
  const near = section('Code der Ambulanzgruppe Kolibri', 'name="practiceCode"');
  const look = (html: string, known: Knowledge = {}, url = PRACTICES) => {
    show(html);
    return find(document, at(url), known);
  };
  const taughtFrom = (html: string, url = PRACTICES) => {
    show(html);
    return [find.describe(ours(), at(url))];
  };

  it('is found, with that as one more piece of evidence', () => {
    expect(look(near)).toMatchObject({ kind: 'none' });
    const found = look(near, { taught: taughtFrom(near) });
    expect(found).toMatchObject({ kind: 'box', box: { id: 'ours' }, taught: true });
    expect(found.kind === 'box' && found.why.at(-1)).toMatchObject({ kind: 'taught', weight: 3 });
    expect(found.kind === 'box' && found.why.length).toBeGreaterThanOrEqual(2);
  });

  it('that is found anyway needs no pointing', () => {
    const plain = section('Practice ID');
    expect(look(plain, { taught: taughtFrom(plain) })).toMatchObject({ kind: 'box', taught: false });
  });

  it.each<[string, string, string]>([
    ['another path', near, 'https://www.libreview.com/settings/4711/x'],
    ['another attribute', near.replace('<input', '<input class="x"'), PRACTICES],
    ['another wrapper', near.replace('<label>', '<div><label>').replace('</label>', '</label></div>'), PRACTICES],
  ])('is not known again with %s', (_what, html, url) => {
    expect(look(html, { taught: taughtFrom(near) }, url)).toMatchObject({ kind: 'none' });
  });

  it('never outdoes a veto', () => {
    const taught = taughtFrom(near);
    expect(look(`<form>${near}<input type="password"></form>`, { taught })).toMatchObject({ kind: 'none' });
    expect(look(near.replace('<input', '<input type="email"'), { taught })).toMatchObject({ kind: 'none' });
  });

  it('is not enough alone: a page that says nothing is left alone', () => {
    const bare = '<p><input id="ours"></p>';
    const page = 'https://www.libreview.com/meter';
    expect(look(bare, { taught: taughtFrom(bare, page) }, page)).toMatchObject({ kind: 'none' });
    // An address that fits is a second witness, and a click is waited for.
    expect(look(bare, { taught: taughtFrom(bare) })).toMatchObject({ kind: 'box', taught: true });
  });

  it('twice on one page is neither', () => {
    expect(look(near + near, { taught: taughtFrom(near) })).toMatchObject({ kind: 'none', reason: 'several' });
  });
});

describe('a code split over several boxes', () => {
  const parts = '<input maxlength="1">'.repeat(8);
  it('is found and told to be one that can’t be filled', () => {
    show(
      `<section><h2>My Practices</h2><div>Practice ID</div><div id="all">${parts}</div><button>Add</button></section>`,
    );
    expect(find(document, at(PRACTICES))).toMatchObject({ kind: 'box', unfit: 'split', place: { id: 'all' } });
  });
});

describe('what came near', () => {
  it('is told, the nearest first, three at most', () => {
    const fields = [
      'Practice code',
      'Verification code of your practice',
      'Practice voucher code',
      'Practice search ID',
      'Nickname',
    ];
    show(
      fields
        .map((label) => `<form><label>${label} <input></label><input type="password"><button>Go</button></form>`)
        .join(''),
    );
    const decision = find(document, at(PRACTICES), { whole: true });
    expect(decision.kind).toBe('none');
    const passed = decision.kind === 'none' ? decision.passed : [];
    expect(passed.length).toBeLessThanOrEqual(3);
    expect(passed.length).toBeGreaterThan(0);
    const scores = passed.map(({ why }) => why.reduce((sum, { weight }) => sum + weight, 0));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { why } of passed) expect(JSON.stringify(why)).not.toContain('Nickname');
  });
});
