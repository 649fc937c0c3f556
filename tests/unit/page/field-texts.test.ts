// @vitest-environment happy-dom
// Where each text around a field is put: label, placeholder, text by place, help, title, button, names in the markup.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FieldTexts, fieldTexts } from '../../../utils/page/field-texts.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);

afterEach(() => {
  document.body.innerHTML = '';
});

function textsOf(html: string): FieldTexts {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLInputElement>('input:not([type])');
  if (!field) throw new Error('no field in the sample');
  return fieldTexts(field);
}

describe('each text in its place', () => {
  it.each<[string, string, Partial<FieldTexts>]>([
    ['a label around', '<label>Practice ID <input></label>', { label: ['Practice ID'], near: [] }],
    ['a label for', '<label for="x">Practice ID</label><input id="x">', { label: ['Practice ID'] }],
    ['aria-label', '<input aria-label="Practice ID">', { label: ['Practice ID'] }],
    ['aria-labelledby', '<b id="t">Practice ID</b><input aria-labelledby="t">', { label: ['Practice ID'] }],
    [
      'placeholder and title',
      '<input placeholder="XXXX-1234" title="The code">',
      { label: [], hint: ['XXXX-1234', 'The code'] },
    ],
    ['text before', '<div>Practice ID</div><input>', { label: [], near: ['Practice ID'] }],
    [
      'text before, then text after',
      '<div>Practice ID</div><input><p>Ask them</p>',
      { near: ['Practice ID'], help: ['Ask them'] },
    ],
    ['a row’s header', '<table><tr><th>Practice ID</th><td><input></td></tr></table>', { near: ['Practice ID'] }],
    ['a term', '<dl><dt>Practice ID</dt><dd><input></dd></dl>', { near: ['Practice ID'] }],
    ['a description', '<p id="d">Ask them</p><input aria-describedby="d">', { help: ['Ask them'] }],
    [
      'no help beside the box',
      '<input><button aria-label="What is it?">?</button><button>i</button><button>Add</button>',
      { button: ['Add'] },
    ],
    [
      'nor a question',
      '<input><button>¿Dónde está?</button><button>أين أجده؟</button><button>Add</button>',
      { button: ['Add'] },
    ],
    ['a button after', '<button>Back</button><input><button>Cancel</button><button>Add</button>', { button: ['Add'] }],
    [
      'names',
      '<input id="a" name="practiceId" data-testid="b" autocomplete="off" class="c">',
      { attributes: ['a', 'practiceId', 'b', 'off'] },
    ],
  ])('%s', (_what, html, expected) => {
    expect(textsOf(html)).toMatchObject(expected);
  });
});

describe('a heading is a title, never a label', () => {
  it.each<[string, string]>([
    ['before the field', '<section><h3>Practice ID</h3><input></section>'],
    ['before its wrapper', '<section><h3>Practice ID</h3><div><div><input></div></div></section>'],
    ['in a header', '<section><header><h3>Practice ID</h3></header><div><input></div></section>'],
    ['by role', '<section><div role="heading">Practice ID</div><input></section>'],
    ['a legend of several', '<fieldset><legend>Practice ID</legend><input><input type="text"></fieldset>'],
    ['a dialog’s name', '<div role="dialog" aria-label="Practice ID"><input></div>'],
    ['a dialog’s name by reference', '<b id="t">Practice ID</b><dialog aria-labelledby="t"><input></dialog>'],
  ])('%s', (_what, html) => {
    const { label, near, title } = textsOf(html);
    expect([...label, ...near]).toEqual([]);
    expect(title).toContain('Practice ID');
  });

  it('a legend of one box alone is its label where nothing else is', () => {
    expect(textsOf('<fieldset><legend>Practice ID</legend><input></fieldset>').near).toEqual(['Practice ID']);
    expect(textsOf('<fieldset><legend>Practice ID</legend><p>Nickname</p><input></fieldset>').near).toEqual([
      'Nickname',
    ]);
  });

  it('is left out of a label that holds one', () => {
    expect(textsOf('<label><h3>Practice ID</h3>Nickname <input></label>').label).toEqual(['Nickname']);
  });

  it('belongs to its own group: the next one’s is not read', () => {
    const { title } = textsOf('<main><h2>Practice ID</h2><section><h3>Profile</h3><input></section></main>');
    expect(title).not.toContain('Practice ID');
    expect(title).toContain('Profile');
  });
});

describe('what is not read', () => {
  it('the words of controls, hidden parts and alerts', () => {
    const html =
      '<div><button>Help</button><span hidden>Hidden</span><i aria-hidden="true">*</i><p role="alert">Wrong</p></div><input>';
    expect(textsOf(html)).toMatchObject({ label: [], near: [], help: [] });
  });

  it('the text of a neighbour’s row', () => {
    const html = '<div><div>Practice ID<input type="text"></div><div>Nickname<input></div></div>';
    expect(textsOf(html).near).toEqual(['Nickname']);
  });

  it('what is too long to be a label', () => {
    expect(textsOf(`<p>${'Practice ID '.repeat(20)}</p><input>`).near).toEqual([]);
  });

  it('what is typed in the box', () => {
    expect(JSON.stringify(textsOf('<label>Practice ID <input value="SECRET"></label>'))).not.toContain('SECRET');
  });
});
