// @vitest-environment happy-dom
// What rules a field out: what it is called, what its group says, and the company it keeps. Each refusal has its name.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRoots } from '../../../utils/page/composed.ts';
import type { FieldTexts } from '../../../utils/page/field-texts.ts';
import { type Veto, veto } from '../../../utils/page/veto.ts';
import { matcher } from '../../../utils/page/word-list.ts';
import { FIELD_VETOES } from '../../../utils/sites/vetoes.ts';
import { likeBrowser } from '../samples/document.ts';
import { wordsOf } from '../samples/words.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const NOTHING = {
  label: [],
  hint: [],
  near: [],
  help: [],
  title: [],
  button: [],
  attributes: [],
  rest: [],
  lead: null,
};
const texts = (some: Partial<FieldTexts>): FieldTexts => ({ ...NOTHING, ...some });
const NEVER = matcher('sharing code');

interface Around {
  readonly html?: string;
  /** Whether the field's own label names the box. */
  readonly named?: boolean;
}

function vetoOf(some: Partial<FieldTexts>, { html = '<input id="ours">', named = false }: Around = {}): Veto | null {
  document.body.innerHTML = html;
  const box = document.querySelector('#ours');
  if (!box) throw new Error('no box in the sample');
  return veto(box, texts(some), NEVER, openRoots(document), named);
}

describe('nothing rules it out', () => {
  it.each<[string, Partial<FieldTexts>]>([
    ['no text at all', {}],
    ['our label', { label: ['ProConnect code'] }],
    ['our title and button', { label: ['Code'], title: ['Share with your clinic'], button: ['Share data'] }],
    ['a record’s name in the markup', { label: ['Practice ID'], attributes: ['patient[code]'] }],
    ['a part of a word only', { label: ['Clinic code'], title: ['Happiness'] }],
  ])('%s', (_what, some) => {
    expect(vetoOf(some)).toBeNull();
  });
});

describe('what it is called', () => {
  const kinds = Object.entries(FIELD_VETOES) as [Veto, string][];
  /** A word as it may stand on a page: the parts that are left open are filled. */
  const spelled = (word: string) => word.replaceAll('*', 'x');

  it.each(kinds)('%s: by every word of its list, in label, placeholder or the text beside it', (reason, list) => {
    const wrong = wordsOf(list).flatMap((word) =>
      (['label', 'hint', 'near'] as const).flatMap((where) => {
        const said = vetoOf({ [where]: [`Clinic ${spelled(word)} code`] });
        return said === null ? [`${where} ${word}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    const [word] = wordsOf(list);
    expect(vetoOf({ label: [spelled(word as string)] })).toBe(reason);
  });

  it.each<[Veto, string]>([
    ['password', 'user_password'],
    ['oneTimeCode', 'verificationCode'],
    ['oneTimeCode', 'otp-code'],
    ['personal', 'newEmail'],
    ['personal', 'zipCode'],
    ['promotion', 'promo_code'],
    ['device', 'deviceSerial'],
    ['authorization', 'activation-code'],
    ['follower', 'inviteCode'],
    ['search', 'clinic-search'],
    ['otherCode', 'captcha'],
    ['otherService', 'carelinkCode'],
  ])('%s: by its name in the markup, %s', (reason, name) => {
    expect(vetoOf({ label: ['Clinic code'], attributes: ['x', name] })).toBe(reason);
  });

  it('a name that the site rules out comes before everything', () => {
    expect(vetoOf({ label: ['Password'], attributes: ['sharingCode'] })).toBe('never');
    expect(vetoOf({ label: ['Sharing code'] })).toBeNull();
  });

  it('accents, case and signs do not hide a word', () => {
    expect(vetoOf({ label: ['VÉRIFICATION'] })).toBe('oneTimeCode');
    expect(vetoOf({ label: ['E-Mail-Adresse'] })).toBe('personal');
    expect(vetoOf({ label: ['Pass\u00adword'] })).toBe('password');
  });

  it('two texts do not make one phrase', () => {
    expect(vetoOf({ label: ['One', 'time will tell'] })).toBeNull();
    expect(vetoOf({ label: ['One time'] })).toBe('oneTimeCode');
  });
});

describe('what a label that says only “code” does not tell', () => {
  it('is told by its help: it was sent to prove who somebody is', () => {
    expect(vetoOf({ label: ['Code'], help: ['We sent it to your phone.'] })).toBe('oneTimeCode');
    expect(vetoOf({ label: ['ProConnect code'], help: ['We sent it to your phone.'] }, { named: true })).toBeNull();
  });
});

describe('the outline of the page', () => {
  it.each<[Veto | null, string, string]>([
    ['title', 'an outer title', '<h1>Remove a practice</h1><section><h2>Practice</h2><input id="ours"></section>'],
    ['title', 'a title before', '<section><h2>Followers</h2><h3>Share code</h3><input id="ours"></section>'],
    [null, 'a title of the same rank before', '<h2>Remove a practice</h2><h2>Practice</h2><input id="ours">'],
    [
      null,
      'a title of another part',
      '<section><h1>Remove a practice</h1></section><h2>Practice</h2><input id="ours">',
    ],
    [null, 'a title after', '<h2>Practice</h2><input id="ours"><h1>Remove a practice</h1>'],
    [null, 'a title that nobody sees', '<h1 hidden>Remove a practice</h1><h2>Practice</h2><input id="ours">'],
  ])('%s: %s', (expected, _what, html) => {
    expect(vetoOf({ label: ['Practice ID'] }, { html, named: true })).toBe(expected);
  });
});

describe('what its group says', () => {
  it.each<[string, Partial<FieldTexts>]>([
    ['the title', { label: ['ProConnect code'], title: ['Redeem a code'] }],
    ['the button', { label: ['ProConnect code'], button: ['Generate a code'] }],
    ['another title further out', { title: ['My codes', 'Tidepool'] }],
    ['the markup', { label: ['Clinic code'], attributes: ['generatedCode'] }],
    ['the explanation of a field without a label', { help: ['Redeem it at your clinic'] }],
    ['… also where the text beside it names the box', { near: ['Clinic code'], help: ['Redeem it'] }],
    ['what a sentence of help wants to take away', { label: ['Clinic code'], help: ['Type the code to remove it'] }],
    ['what the label goes on to say', { label: ['Practice ID'], rest: ['of the practice that you want to leave'] }],
    ['what the button does instead', { label: ['Practice ID'], button: ['Edit'] }],
  ])('rules it out: %s', (_where, some) => {
    expect(vetoOf(some)).toBe('title');
    expect(vetoOf(some, { named: (some.label ?? []).length > 0 })).toBe('title');
  });

  it('what stands near a field with a label of its own may speak of the next one', () => {
    const own = { label: ['Clinic share code'] };
    expect(vetoOf({ ...own, help: ['Sent by SMS'] }, { named: true })).toBeNull();
    expect(vetoOf({ ...own, near: ['New e-mail'] }, { named: true })).toBeNull();
    expect(vetoOf({ ...own, hint: ['New e-mail'] }, { named: true })).toBe('personal');
    expect(vetoOf({ ...own, title: ['Patients'] }, { named: true })).toBe('title');
  });

  it('fewer words count there than in a label', () => {
    expect(vetoOf({ label: ['Clinic code'], title: ['Profile and phone'], button: ['Add a card'] })).toBeNull();
  });
});

describe('the company it keeps', () => {
  const form = (inside: string) => `<form><input id="ours">${inside}</form>`;
  it.each<[string, string]>([
    ['a password in its form', form('<p><input type="password"></p>')],
    ['a box for a new password', form('<input autocomplete="new-password">')],
    ['a one-time code', form('<input autocomplete="one-time-code">')],
    ['a one-time code of a section', form('<input autocomplete="section-a one-time-code">')],
    ['a password in its dialog', `<div role="dialog"><input id="ours"><div><input type="password"></div></div>`],
    ['a password in the native dialog', `<dialog open><div><input id="ours"></div><input type="password"></dialog>`],
    [
      'a password in the form it belongs to by name',
      '<input id="ours" form="f"><form id="f"><input type="password"></form>',
    ],
  ])('%s', (_what, html) => {
    expect(vetoOf({ label: ['Clinic code'] }, { html })).toBe('company');
  });

  it.each<[string, string]>([
    ['a password elsewhere on the page', `${form('')}<form><input type="password"></form>`],
    ['a password that nobody sees', form('<div hidden><input type="password"></div>')],
    ['no form at all', '<div><input id="ours"></div><div><input type="password"></div>'],
    ['other boxes', form('<input><input type="email"><input type="checkbox">')],
  ])('not %s', (_what, html) => {
    expect(vetoOf({ label: ['Clinic code'] }, { html })).toBeNull();
  });

  function withRoot(html: string, inner: string): Veto | null {
    document.body.innerHTML = html;
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = inner;
    const box = document.querySelector('#ours') ?? root.querySelector('#ours');
    return veto(box as Element, texts({ label: ['Clinic code'] }), NEVER, openRoots(document), true);
  }
  it('a password in an open shadow root inside its form', () => {
    expect(withRoot(form('<p id="host"></p>'), '<input type="password">')).toBe('company');
  });

  it('a password in the form around its own shadow root', () => {
    expect(withRoot('<form><input type="password"><p id="host"></p></form>', '<input id="ours">')).toBe('company');
    expect(withRoot('<form><p id="host"></p></form><input type="password">', '<input id="ours">')).toBeNull();
  });
});
