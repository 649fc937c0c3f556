// @vitest-environment happy-dom
// The glance passes over no box that is right, and over most that are not.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRoots } from '../../../utils/page/composed.ts';
import { createFinder } from '../../../utils/page/find.ts';
import { createGlance } from '../../../utils/page/glance.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { groups } from '../../finder/cases/index.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

function maybe(service: ServiceId, html: string): boolean {
  document.body.innerHTML = html;
  return createGlance(SITES[service])(document, { roots: openRoots(document), changes: null }).maybe;
}

describe('may hold the box', () => {
  it.each<[string, ServiceId, string]>([
    ['a label that names it', 'libreview', '<label>Practice ID <input></label>'],
    ['a label that says only “code”', 'glooko', '<label>Code <input></label>'],
    ['a placeholder', 'clarity', '<input placeholder="Clinic share code">'],
    // It asks no layout; the finder will.
    ['a label that nobody sees yet', 'libreview', '<div hidden><label>Practice ID <input></label></div>'],
    ['text beside it', 'libreview', '<div>Praxis-ID</div><div><input></div>'],
    ['no label, under a title of ours', 'glooko', '<section><h2>ProConnect</h2><input></section>'],
    [
      'a code split over several boxes',
      'libreview',
      `<div>Practice ID</div><div>${'<input maxlength="1">'.repeat(8)}</div>`,
    ],
  ])('%s', (_what, service, html) => {
    expect(maybe(service, html)).toBe(true);
  });

  it('in an open shadow root', () => {
    document.body.innerHTML = '<my-card></my-card>';
    const root = (document.querySelector('my-card') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<label>Practice ID <input></label>';
    expect(createGlance(SITES.libreview)(document, { roots: new Set([root]), changes: null }).maybe).toBe(true);
  });
});

describe('the pages of the confusion table', () => {
  // Shadow roots written as markup, and frames with a page of their own, are not built here.
  const pages = groups.flatMap(({ cases }) => cases).filter(({ html }) => !/shadowrootmode|<iframe/.test(html));

  it('none with the right box on it is passed over', () => {
    const right = pages.filter((page) => page.expect === 'box');
    expect(right.length).toBeGreaterThan(100);
    expect(right.filter(({ service, html }) => !maybe(service, html)).map(({ id }) => id)).toEqual([]);
  }, 60_000);
});

describe('what the finder finds, the glance does not pass over', () => {
  const URLS: Readonly<Record<ServiceId, string>> = {
    glooko: 'https://my.glooko.com/settings/account',
    clarity: 'https://clarity.dexcom.eu/i/#/settings',
    libreview: 'https://www.libreview.com/account-settings/my-practices',
  };
  const practice = (inside: string) => `<section><h2>My Practices</h2>${inside}<button>Add</button></section>`;

  it.each<[string, ServiceId, string]>([
    [
      'no label, under a title of sharing by code',
      'clarity',
      '<section><h2>Freigabecode</h2><input><button>Hinzufügen</button></section>',
    ],
    [
      'a label of which only a warning is left',
      'libreview',
      practice('<label><input placeholder="Practice ID"><span role="alert">Required</span></label>'),
    ],
    [
      'a label of which nothing is shown yet',
      'libreview',
      practice('<label><input placeholder="Practice ID"><span hidden>Required</span></label>'),
    ],
    [
      'a label that is long with what is hidden in it',
      'libreview',
      practice(`<label>Practice ID <span hidden>${'Ask at the desk. '.repeat(9)}</span><input></label>`),
    ],
    [
      'a label that goes on to explain at length',
      'libreview',
      practice(`<label><span>Practice ID</span><p>${'Ask at the desk. '.repeat(9)}</p><input></label>`),
    ],
    [
      'a label with the name of a picture',
      'libreview',
      practice('<div>Practice ID</div><label><svg><title>Info</title></svg><input></label>'),
    ],
    [
      'a label with a star',
      'libreview',
      practice('<div>Practice ID</div><label><span aria-hidden="true">*</span><input></label>'),
    ],
  ])('%s', (_what, service, html) => {
    document.body.innerHTML = html;
    const location = new URL(URLS[service]) as unknown as Location;
    expect(createFinder(SITES[service])(document, location)).toMatchObject({ kind: 'box' });
    expect(maybe(service, html)).toBe(true);
  });
});

describe('does not', () => {
  it.each<[string, ServiceId, string]>([
    ['an empty page', 'glooko', ''],
    ['text and no box', 'glooko', '<h1>ProConnect code</h1>'],
    ['another label', 'libreview', '<section><h2>My Practices</h2><label>Nickname <input></label></section>'],
    ['no label, under another title', 'glooko', '<section><h2>Profile</h2><input></section>'],
    ['a password', 'libreview', '<label>Practice ID <input type="password"></label>'],
    ['another kind of box', 'libreview', '<label>Practice ID <input role="combobox"></label>'],
  ])('%s', (_what, service, html) => {
    expect(maybe(service, html)).toBe(false);
  });

  it('look at what it has passed over once more, while nothing changes there', () => {
    document.body.innerHTML = '<section><label>Nickname <input></label></section>';
    const glance = createGlance(SITES.libreview);
    expect(glance(document, { roots: new Set(), changes: null }).maybe).toBe(false);
    (document.querySelector('label') as HTMLElement).firstChild?.replaceWith('Practice ID ');
    const none = { targets: new Set<Node>(), added: new Set<Element>() };
    expect(glance(document, { roots: new Set(), changes: none }).maybe).toBe(false);
    const there = { targets: new Set<Node>([document.querySelector('label') as Node]), added: new Set<Element>() };
    expect(glance(document, { roots: new Set(), changes: there }).maybe).toBe(true);
  });
});
