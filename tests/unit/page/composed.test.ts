// @vitest-environment happy-dom
// The page's tree as a person sees it: out of open shadow roots and into them, through slots, and never into closed ones.
// happy-dom has no `assignedSlot`; samples/document.ts gives it by the standard's rule. Slots whose content is moved by
// script (`slotAssignment: 'manual'`) and `elementAt`, which needs layout, are tested in the browsers.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allBelow, childrenOf, closest, follows, openRoots, parentOf } from '../../../utils/page/composed.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** An element by id, in the document or in any open root. */
function at(id: string): Element {
  for (const root of [document, ...openRoots(document)]) {
    const found = root.querySelector(`#${id}`);
    if (found) return found;
  }
  throw new Error(`no #${id} in the sample`);
}

function attach(id: string, html: string, mode: 'open' | 'closed' = 'open'): ShadowRoot {
  const root = at(id).attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

/** Two cards, one in the other's root, with content that is slotted. */
function show(): void {
  document.body.innerHTML =
    '<main id="main"><b id="before"></b><x-card id="card"><label id="label">Code</label><i id="end" slot="end"></i></x-card><b id="after"></b></main>';
  attach(
    'card',
    '<form id="form"><slot id="slot"></slot><x-box id="box"></x-box><slot id="last" name="end"></slot></form>',
  );
  attach('box', '<div id="wrap"><input id="input"></div><button id="press">Add</button>');
}

const named = (node: Node | null) => (node as Element | null)?.id ?? null;

describe('outwards', () => {
  it.each<[string, string]>([
    ['before', 'main'],
    ['card', 'main'],
    ['form', 'card'],
    ['box', 'form'],
    ['wrap', 'box'],
    ['input', 'wrap'],
    // What is slotted is held by its slot, not by the element it was written in.
    ['label', 'slot'],
    ['end', 'last'],
  ])('%s is held by %s', (inner, outer) => {
    show();
    expect(named(parentOf(at(inner)))).toBe(outer);
  });

  it('a text is held by its element, or by its slot', () => {
    show();
    expect(named(parentOf(at('label').firstChild as Node))).toBe('label');
    at('card').append('loose');
    expect(named(parentOf(at('card').lastChild as Node))).toBe('slot');
  });

  it('ends at the top', () => {
    expect(parentOf(document.documentElement)).toBeNull();
    expect(parentOf(document.createElement('p'))).toBeNull();
  });

  it('content that no slot shows is held by what it was written in', () => {
    show();
    at('label').setAttribute('slot', 'nowhere');
    expect(named(parentOf(at('label')))).toBe('card');
  });

  it.each<[string, string, string | null]>([
    ['input', 'input', 'input'],
    ['input', 'div', 'wrap'],
    ['input', 'form', 'form'],
    ['input', 'main', 'main'],
    ['label', 'form', 'form'],
    ['input', 'section', null],
    ['before', 'form', null],
  ])('nearest to %s: %s is %s', (from, selector, found) => {
    show();
    expect(named(closest(at(from), selector))).toBe(found);
  });
});

describe('inwards', () => {
  it('an element with an open root holds what its root holds', () => {
    show();
    expect([...childrenOf(at('card'))].map(named)).toEqual(['form']);
    expect([...childrenOf(at('box'))].map(named)).toEqual(['wrap', 'press']);
  });

  it('a slot holds what is slotted, or else its own', () => {
    show();
    expect([...childrenOf(at('slot'))].map(named)).toContain('label');
    attach('after', '<slot id="empty"><u id="fallback"></u></slot>');
    expect([...childrenOf(at('empty'))].map(named)).toEqual(['fallback']);
  });

  it('any other element holds its children', () => {
    show();
    expect([...childrenOf(at('main'))].map(named)).toEqual(['before', 'card', 'after']);
  });

  it('a closed root stays closed', () => {
    show();
    attach('after', '<input id="secret">', 'closed');
    expect([...childrenOf(at('after'))]).toEqual([]);
    expect(openRoots(document).size).toBe(2);
    expect(allBelow(at('main'), 'input', openRoots(document)).map(named)).toEqual(['input']);
  });
});

describe('the open roots', () => {
  it('are found however deep', () => {
    show();
    expect([...openRoots(document)].map(({ host }) => host.id)).toEqual(['card', 'box']);
    expect([...openRoots(at('before'))]).toEqual([]);
    expect([...openRoots(at('main'))].length).toBe(2);
  });

  it('are added to those that are known, and known ones are not looked into again', () => {
    show();
    const known = openRoots(document);
    const card = [...known][0] as ShadowRoot;
    const late = attach('before', '<p></p>');
    const looked = vi.spyOn(card, 'querySelectorAll');
    expect(openRoots(document, known)).toBe(known);
    expect(known.has(late)).toBe(true);
    expect(known.size).toBe(3);
    expect(looked).not.toHaveBeenCalled();
  });

  it('on a big page are those of custom elements: everyday ones seldom have one', () => {
    show();
    attach('after', '<p></p>');
    expect(openRoots(document).size).toBe(3);
    at('main').append(...Array.from({ length: 1001 }, () => document.createElement('p')));
    expect([...openRoots(document)].map(({ host }) => host.id)).toEqual(['card', 'box']);
  });

  it('of a root itself', () => {
    show();
    const card = at('card').shadowRoot as ShadowRoot;
    expect([...openRoots(card)].map(({ host }) => host.id)).toEqual(['box']);
  });
});

describe('all below', () => {
  it('holds those in open roots, last', () => {
    show();
    at('main').append(Object.assign(document.createElement('button'), { id: 'outer' }));
    const below = (id: string) => allBelow(at(id), 'input,button', openRoots(document)).map(named);
    expect(below('main')).toEqual(['outer', 'input', 'press']);
    expect(below('card')).toEqual(['input', 'press']);
    expect(below('form')).toEqual(['input', 'press']);
    expect(below('wrap')).toEqual(['input']);
    expect(below('before')).toEqual([]);
  });

  it('without the roots sees the tree of the element only', () => {
    show();
    expect(allBelow(at('main'), 'input,button', [])).toEqual([]);
  });
});

describe('order', () => {
  it.each<[string, string, boolean]>([
    ['before', 'after', true],
    ['after', 'before', false],
    ['before', 'input', true],
    ['input', 'after', true],
    ['after', 'input', false],
    ['input', 'press', true],
    ['press', 'input', false],
    ['slot', 'input', true],
    ['last', 'input', false],
    ['input', 'input', false],
  ])('after %s comes %s: %s', (one, other, right) => {
    show();
    expect(follows(at(one), at(other))).toBe(right);
  });

  it('an element inside comes after the one around it, where both are in one tree', () => {
    show();
    expect(follows(at('wrap'), at('input'))).toBe(true);
    expect(follows(at('input'), at('wrap'))).toBe(false);
  });

  it('of nodes in two pages there is none that is relied on', () => {
    show();
    expect(typeof follows(at('input'), document.createElement('p'))).toBe('boolean');
  });
});
