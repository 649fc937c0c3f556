// @vitest-environment happy-dom
// The finder's decisions that do not hang on layout: happy-dom has none, so each element here gets a place of its own.
// What layout decides (covered, clipped, below the fold) is tested in the browsers.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFinder, type Decision } from '../../../utils/page/find.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const ROW = 20;

beforeEach(() => {
  const rows = () => [...document.querySelectorAll('*')];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, rows().indexOf(this) * 0.01, 200, ROW);
  });
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  document.elementFromPoint = (_x, y) => rows()[Math.round((y - ROW / 2) / 0.01)] ?? null;
});

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

describe('the box is found', () => {
  it.each<[string, ServiceId, string, string]>([
    ['Glooko, in its dialog', 'glooko', ACCOUNT, proconnect()],
    ['Glooko, beside other boxes', 'glooko', ACCOUNT, `<label>Nickname <input></label>${proconnect()}`],
    ['Clarity', 'clarity', SETTINGS, share],
    ['LibreView, with a floating label', 'libreview', PRACTICES, practice],
    ['one that some day is disabled', 'libreview', PRACTICES, practice.replace('placeholder', 'disabled placeholder')],
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
    ['a password beside it', 'glooko', ACCOUNT, proconnect('<input type="password">')],
    ['a verification code', 'libreview', PRACTICES, practice.replace('Practice ID', 'Practice verification code')],
    ['a device in a practice', 'libreview', PRACTICES, practice.replace('Practice ID', 'Device ID')],
    ['a search for a practice', 'libreview', PRACTICES, practice.replace('Practice ID', 'Search by Practice ID')],
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

  it('on a page full of boxes', () => {
    expect(look('libreview', PRACTICES, practice + '<input>'.repeat(200)).kind).toBe('none');
  });

  it('… unless the box is in an open dialog', () => {
    const found = look('glooko', ACCOUNT, '<input>'.repeat(200) + proconnect());
    expect(found.kind === 'box' && found.box.id).toBe('ours');
  });
});
