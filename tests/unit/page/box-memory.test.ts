// @vitest-environment happy-dom
// Which boxes have to be looked at again after a change, and which are known to be other ones.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BoxMemory, type Changes, createBoxMemory } from '../../../utils/page/box-memory.ts';
import { CROWD } from '../../../utils/page/candidates.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(() => {
  likeBrowser();
  document.body.innerHTML =
    '<main><section id="one"><p id="text"><i></i></p><div><label>Nickname <input id="a"></label></div></section><section id="two"><div><input id="b"></div></section></main>';
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const at = (id: string) => document.querySelector(`#${id}`) as HTMLInputElement;
const changed = (targets: Node[], added: Element[] = []): Changes => ({
  targets: new Set(targets),
  added: new Set(added),
});
const look = (memory: BoxMemory, changes: Changes | null) =>
  memory.boxes([document], changes).boxes.map(({ id }) => id);

/** A memory of a page whose boxes were all looked at and are other ones. */
function knowing(): BoxMemory {
  const memory = createBoxMemory();
  for (const box of memory.boxes([document], null).boxes) memory.isOther(box);
  return memory;
}

it('at first every box is looked at', () => {
  expect(look(createBoxMemory(), null)).toEqual(['a', 'b']);
});

describe('boxes that are known to be other ones', () => {
  it('are not looked at again where nothing was changed', () => {
    expect(look(knowing(), changed([]))).toEqual([]);
  });

  it('are all looked at again where anything may have been changed', () => {
    expect(look(knowing(), null)).toEqual(['a', 'b']);
  });

  it('are looked at again where something in their own part of the page was changed', () => {
    expect(look(knowing(), changed([at('one')]))).toEqual(['a']);
    expect(look(knowing(), changed([at('text')]))).toEqual(['a']);
    expect(look(knowing(), changed([at('b').parentElement as Node, at('text')]))).toEqual(['a', 'b']);
  });

  it('where no part of the page is theirs, are looked at again for a change some steps out', () => {
    document.body.innerHTML =
      '<div><div id="far"><div id="near"><div><div><div><input id="a"></div></div></div></div></div></div>';
    expect(look(knowing(), changed([at('near')]))).toEqual(['a']);
    expect(look(knowing(), changed([at('far')]))).toEqual([]);
  });

  it('are looked at again where their own label was changed', () => {
    expect(look(knowing(), changed([at('a').parentElement as Node]))).toContain('a');
  });

  it('are all told of, looked at or not', () => {
    const memory = knowing();
    look(memory, changed([]));
    expect(memory.all().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are not looked at again for a change far away', () => {
    const deep = (inside: string) => `<div>${'<div>'.repeat(7)}${inside}${'</div>'.repeat(7)}</div>`;
    document.body.innerHTML = `${deep('<input id="a">')}${deep('<p id="text"></p><input id="b">')}`;
    expect(look(knowing(), changed([at('text')]))).toEqual(['b']);
    expect(look(knowing(), changed([document.body]))).toEqual([]);
  });

  it('are looked at again where what was around them is gone from the page', () => {
    const deep = `<div id="outer">${'<div>'.repeat(6)}<p id="inner"><input id="a"></p>${'</div>'.repeat(6)}</div>`;
    document.body.innerHTML = deep;
    const memory = knowing();
    const inner = at('inner');
    document.body.append(inner);
    at('outer').remove();
    expect(look(memory, changed([]))).toEqual(['a']);
  });
});

describe('boxes that came or went', () => {
  it('a new one is looked at, the known ones are not', () => {
    const memory = knowing();
    const added = document.createElement('aside');
    added.innerHTML = '<input id="c">';
    document.body.append(added);
    expect(look(memory, changed([document.body], [added]))).toEqual(['c']);
  });

  it('a new one is looked for in what came, and nowhere else', () => {
    const memory = knowing();
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    const counted = vi.spyOn(document, 'querySelectorAll');
    const added = Object.assign(document.createElement('input'), { id: 'c' });
    at('text').append(added);
    expect(look(memory, changed([], [added]))).toEqual(['c']);
    expect(counted).not.toHaveBeenCalled();
    expect(memory.all()).not.toContain(elsewhere);
  });

  it('one that came with what came with it is told of once', () => {
    const memory = knowing();
    const added = document.createElement('aside');
    added.innerHTML = '<p><input id="c"></p>';
    document.body.append(added);
    const parts = [added, ...added.querySelectorAll('*')];
    expect(look(memory, changed([], parts))).toEqual(['c']);
    expect(memory.all().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('one that came and went again is none', () => {
    const memory = knowing();
    const added = document.createElement('aside');
    added.innerHTML = '<input id="c">';
    expect(look(memory, changed([document.body], [added]))).toEqual([]);
  });

  it('one that was moved is still one', () => {
    const memory = knowing();
    at('two').append(at('a'));
    look(memory, changed([at('one'), at('two')], [at('a')]));
    expect(
      memory
        .all()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b']);
  });

  it('one that is gone from the page is gone', () => {
    const memory = knowing();
    at('two').remove();
    expect(look(memory, changed([document.querySelector('main') as Node]))).toEqual([]);
    expect(memory.all().map(({ id }) => id)).toEqual(['a']);
  });

  it('one that was not known to be another is looked at each time', () => {
    const memory = createBoxMemory();
    memory.isOther(memory.boxes([document], null).boxes[0] as HTMLInputElement);
    expect(look(memory, changed([]))).toEqual(['b']);
    expect(look(memory, changed([]))).toEqual(['b']);
  });
});

it('two memories know nothing of each other', () => {
  knowing();
  expect(look(createBoxMemory(), null)).toEqual(['a', 'b']);
});

it('says where there are many boxes', () => {
  document.body.innerHTML = `<table>${'<tr><td><input></td></tr>'.repeat(90)}</table><input id="a">`;
  expect(createBoxMemory().boxes([document], null)).toMatchObject({ crowd: true, boxes: [{ id: 'a' }] });
});

it('says where so many boxes came that there are many now', () => {
  const memory = knowing();
  const table = document.createElement('table');
  table.innerHTML = '<tr><td><input></td></tr>'.repeat(CROWD);
  document.body.append(table);
  expect(memory.boxes([document], changed([document.body], [table]))).toMatchObject({ crowd: true });
  expect(memory.all().map(({ id }) => id)).toEqual(['a', 'b']);
});
