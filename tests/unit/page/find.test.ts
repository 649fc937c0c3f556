// @vitest-environment happy-dom
// The finder's decisions that do not hang on layout. What layout decides (covered, clipped, below the fold) is tested in
// the browsers.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFinder, type Decision } from '../../../utils/page/find.ts';
import type { Veto } from '../../../utils/page/veto.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

function look(service: ServiceId, url: string, html: string): Decision {
  document.body.innerHTML = html;
  return createFinder(SITES[service])(document, new URL(url) as unknown as Location);
}

const ACCOUNT = 'https://my.glooko.com/settings/account';
const SETTINGS = 'https://clarity.dexcom.eu/i/#/settings';
const PRACTICES = 'https://www.libreview.com/account-settings/my-practices';

const proconnect = (inside = '') =>
  `<div role="dialog" aria-label="Add a ProConnect Code">${inside}<label>ProConnect Code <input id="ours"></label><button type="submit">Submit</button></div>`;
const practice =
  '<section><h2>My Practices</h2><div><input id="ours" placeholder=" "><label for="ours">Practice ID</label></div><button>Add</button></section>';
const share =
  '<form><h2>Share with your clinic</h2><label>Clinic share code <input id="ours"></label><button>Share data</button></form>';

const plain = (label: string, title = 'Care Team') =>
  `<section><h2>${title}</h2><label>${label} <input id="ours"></label><button>Submit</button></section>`;

describe('the box is found', () => {
  it.each<[string, ServiceId, string, string]>([
    ['Glooko, in its dialog', 'glooko', ACCOUNT, proconnect()],
    ['Glooko, beside other boxes', 'glooko', ACCOUNT, `<label>Nickname <input></label>${proconnect()}`],
    ['Clarity', 'clarity', SETTINGS, share],
    ['LibreView, with a floating label', 'libreview', PRACTICES, practice],
    ['one that some day is disabled', 'libreview', PRACTICES, practice.replace('placeholder', 'disabled placeholder')],
    ['a label that says only “code”', 'glooko', ACCOUNT, plain('Code')],
    [
      'a heading and no label',
      'libreview',
      PRACTICES,
      '<section><h2>Practice ID</h2><input id="ours"><button>Add</button></section>',
    ],
    [
      'one that clinicians have elsewhere, by another name',
      'clarity',
      SETTINGS,
      share.replace('<input', '<input name="code"'),
    ],
  ])('%s', (_what, service, url, html) => {
    const found = look(service, url, html);
    expect(found.kind === 'box' && found.box.id).toBe('ours');
    expect(found.kind === 'box' && found.why.length).toBeGreaterThanOrEqual(2);
  });

  it('says what is in the way of one that can’t be used yet', () => {
    expect(look('libreview', PRACTICES, practice.replace('placeholder', 'disabled placeholder'))).not.toMatchObject({
      obstacle: null,
    });
    expect(look('libreview', PRACTICES, practice.replace('placeholder', 'readonly placeholder'))).not.toMatchObject({
      obstacle: null,
    });
    expect(look('libreview', PRACTICES, practice)).toMatchObject({ obstacle: null });
  });

  it('changes nothing on the page', () => {
    const before = look('glooko', ACCOUNT, proconnect()).kind;
    const html = document.body.innerHTML;
    expect(createFinder(SITES.glooko)(document, new URL(ACCOUNT) as unknown as Location).kind).toBe(before);
    expect(document.body.innerHTML).toBe(html);
    expect(document.querySelector('input')?.value).toBe('');
  });
});

describe('nothing is found', () => {
  it.each<[string, ServiceId, string, string]>([
    ['an empty page', 'glooko', ACCOUNT, ''],
    ['no box', 'glooko', ACCOUNT, '<h1>ProConnect</h1><p>ProConnect code: ABC</p>'],
    ['a hidden box', 'glooko', ACCOUNT, `<div hidden>${proconnect()}</div>`],
    ['a box of another service', 'clarity', SETTINGS, practice],
    [
      'a text area',
      'libreview',
      PRACTICES,
      practice.replace('<input id="ours" placeholder=" ">', '<textarea id="ours"></textarea>'),
    ],
    ...['password', 'email', 'tel', 'number', 'search', 'url', 'date', 'hidden', 'checkbox'].map(
      (type): [string, ServiceId, string, string] => [
        `type=${type}`,
        'libreview',
        PRACTICES,
        practice.replace('<input', `<input type="${type}"`),
      ],
    ),
    ['a box for one letter', 'libreview', PRACTICES, practice.replace('placeholder', 'maxlength="1" placeholder')],
    ['a box with suggestions', 'libreview', PRACTICES, practice.replace('placeholder', 'role="combobox" placeholder')],
    [
      'a one-time code by its markup',
      'libreview',
      PRACTICES,
      practice.replace('placeholder', 'autocomplete="one-time-code" placeholder'),
    ],
    ['a box reached by no key', 'libreview', PRACTICES, practice.replace('placeholder', 'tabindex="-1" placeholder')],
    ['a device in a practice', 'libreview', PRACTICES, practice.replace('Practice ID', 'Device ID')],
    ['another code under a title of ours', 'glooko', ACCOUNT, plain('ICD-10 code', 'ProConnect')],
    ['one’s own code under a title of ours', 'glooko', ACCOUNT, plain('Your Glooko code', 'ProConnect')],
    ['a code of no one', 'glooko', ACCOUNT, plain('Code', 'Devices')],
    [
      'a placeholder that speaks of something else',
      'libreview',
      PRACTICES,
      '<section><h2>My Practices</h2><div>Practice ID</div><input placeholder="Nickname"><button>Add</button></section>',
    ],
    [
      'an e-mail in the same section',
      'glooko',
      ACCOUNT,
      '<section><h2>ProConnect</h2><label>New email <input></label><button>Save</button></section>',
    ],
  ])('%s', (_what, service, url, html) => {
    expect(look(service, url, html).kind).toBe('none');
  });

  it('on an address that is ruled out, without looking at the page', () => {
    const looked = vi.spyOn(document, 'querySelectorAll');
    expect(
      createFinder(SITES.glooko)(document, new URL('https://my.glooko.com/users/sign_in') as unknown as Location),
    ).toMatchObject({ reason: 'address' });
    expect(looked).not.toHaveBeenCalled();
  });

  it('where two boxes fit alike', () => {
    expect(look('glooko', ACCOUNT, proconnect() + proconnect()).kind).toBe('none');
  });
});

describe('on a page full of boxes', () => {
  const bare = (count: number) => '<input>'.repeat(count);
  const table = (count: number) => `<table>${'<tr><td><input></td></tr>'.repeat(count)}</table>`;
  const list = (count: number) => `<ul>${'<li><label>Nickname <input></label></li>'.repeat(count)}</ul>`;

  it.each<[string, ServiceId, string, string]>([
    ['of 40 boxes each is looked at', 'libreview', PRACTICES, practice + bare(39)],
    ['the one beside a table is found', 'libreview', PRACTICES, practice + table(200)],
    ['the one beside a list is found', 'libreview', PRACTICES, list(100) + practice],
    ['the one in a dialog is found, whatever the others are', 'glooko', ACCOUNT, bare(200) + proconnect()],
  ])('%s', (_what, service, url, html) => {
    const found = look(service, url, html);
    expect(found.kind === 'box' && found.box.id).toBe('ours');
  });

  it.each<[string, ServiceId, string, string]>([
    ['one of 41 in no row and no dialog', 'libreview', PRACTICES, practice + bare(40)],
    ['one in a row of many', 'libreview', PRACTICES, table(99).replace('<td><input></td>', `<td>${practice}</td>`)],
    [
      'one in a dialog with many of its own',
      'glooko',
      ACCOUNT,
      proconnect(`${'<label>Nickname <input></label>'.repeat(40)}`),
    ],
  ])('nothing is put in: %s, and it is said that looking costs time', (_what, service, url, html) => {
    expect(look(service, url, html)).toMatchObject({ kind: 'none', reason: 'nothing', crowd: true });
  });
});

describe('a box that fits is ruled out, and it is said why', () => {
  it.each<[Veto, string, ServiceId, string, string]>([
    ['company', 'a password beside it', 'glooko', ACCOUNT, proconnect('<input type="password">')],
    [
      'oneTimeCode',
      'a verification code',
      'libreview',
      PRACTICES,
      practice.replace('Practice ID', 'Practice verification code'),
    ],
    [
      'search',
      'a search for a practice',
      'libreview',
      PRACTICES,
      practice.replace('Practice ID', 'Search by Practice ID'),
    ],
    ['promotion', 'its name in the markup', 'glooko', ACCOUNT, proconnect().replace('id="ours"', 'name="voucher"')],
    [
      'title',
      'the title of its dialog',
      'glooko',
      ACCOUNT,
      proconnect().replace('Add a', 'Redeem a').replace('Submit', 'Add code'),
    ],
    ['never', 'a name that the site rules out', 'clarity', SETTINGS, share.replace('id="ours"', 'id="sharing-code"')],
    [
      'otherService',
      'the code of another service',
      'clarity',
      SETTINGS,
      share.replace('Clinic share', 'Tidepool clinic'),
    ],
  ])('%s: %s', (reason, _what, service, url, html) => {
    const decision = look(service, url, html);
    expect(decision).toMatchObject({ kind: 'none', reason: 'unsure', passed: [{ veto: reason }] });
    expect(decision.kind === 'none' && decision.passed[0]?.why.length).toBeGreaterThanOrEqual(2);
  });

  it('a record’s name in the markup says nothing of its field', () => {
    const html = share.replace('id="ours"', 'id="ours" name="patient[code]"');
    expect(look('clarity', SETTINGS, html)).toMatchObject({ kind: 'box' });
  });
});

describe('a heading is a title, never a label', () => {
  it.each<[string, string]>([
    ['above a label', plain('Nickname', 'ProConnect Code')],
    ['above text', '<section><h2>ProConnect Code</h2><p>Nickname</p><input><button>Submit</button></section>'],
    [
      'inside the label',
      '<section><label><h2>ProConnect Code</h2> Nickname <input></label><button>Submit</button></section>',
    ],
    [
      'as a legend',
      '<fieldset><legend>ProConnect Code</legend><label>Nickname <input></label><button>Submit</button></fieldset>',
    ],
    [
      'as a caption',
      '<table><caption>ProConnect Code</caption><tr><th>Nickname</th><td><input></td></tr></table><button>Submit</button>',
    ],
  ])('%s', (_where, html) => {
    expect(look('glooko', ACCOUNT, html).kind).toBe('none');
    expect(look('glooko', ACCOUNT, html.replace('Nickname', 'Code')).kind).toBe('box');
  });

  it('is told as a title where it stands alone', () => {
    const found = look('glooko', ACCOUNT, '<section><h2>ProConnect Code</h2><input><button>Submit</button></section>');
    expect(found.kind === 'box' && found.why.map(({ kind }) => kind)).toEqual(['title', 'button', 'route']);
  });
});
