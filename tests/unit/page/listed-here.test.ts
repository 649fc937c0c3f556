// @vitest-environment happy-dom
// A page of results may name the clinic as well: it is not read.

import { beforeEach, expect, it, vi } from 'vitest';
import { listedHere } from '../../../utils/page/listed-here.ts';
import { likeBrowser } from '../samples/document.ts';

beforeEach(likeBrowser);

const SOUGHT = { code: 'GGCKIDS7', names: ['Harbour Clinic'] };
const at = (url: string) => new URL(url) as unknown as Location;

it.each([
  'https://my.glooko.com/settings/account',
  'https://clarity.dexcom.eu/i/#/settings/sharing',
  'https://www.libreview.com/account-settings/my-practices',
])('%s is read', (url) => {
  expect(listedHere(document, at(url), SOUGHT)).toEqual({ ours: false, other: null });
});

it.each([
  ['the graphs', 'https://my.glooko.com/history'],
  ['the reports', 'https://clarity.dexcom.eu/i/#/overview'],
  ['the results', 'https://www.libreview.com/glucosereports'],
  ['a sign-in', 'https://my.glooko.com/users/sign_in'],
  ['another site', 'https://example.org/settings/account'],
])('%s: nothing of the page is read', (_what, url) => {
  document.body.innerHTML = '<ul><li>GGCKIDS7</li></ul>';
  const walked = vi.spyOn(document, 'createTreeWalker');
  expect(listedHere(document, at(url), SOUGHT)).toBeNull();
  expect(walked).not.toHaveBeenCalled();
});
