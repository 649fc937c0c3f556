// @vitest-environment happy-dom
// The clinic is changed in the moment in which its code goes in: that it is another's is said, and stays said.

import { afterEach, expect, it, vi } from 'vitest';
import { fillIn } from '../../../utils/i18n/fill-in.ts';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import { KNOWN, OFFER, startPage } from '../samples/page.ts';

const { texts } = hintStrings(englishHint, { service: 'service.libreview' });
const SOUTH = { ...OFFER, clinic: { ...OFFER.clinic, id: 'south', name: 'South Clinic' }, code: '55500011' };

let page: ReturnType<typeof startPage>;
afterEach(() => page.end());

it('is told as another clinic’s code, with a way back', async () => {
  page = startPage(KNOWN);
  await page.answer('page:ask', OFFER);
  page.tell({ type: 'tab:fill' });
  expect(page.state()).not.toBe('filled'); // it is on its way
  page.tell({ type: 'tab:changed' });
  await page.answer('page:taught', { taught: [] });
  await page.answer('page:ask', SOUTH);
  const warning = fillIn(texts.mismatch, { old: OFFER.clinic.name, new: SOUTH.clinic.name });
  await vi.waitFor(async () => {
    if (page.asked('page:ask') > 0) await page.answer('page:ask', SOUTH);
    expect(page.state()).toBe('mismatch');
    expect(page.stands()).toEqual([[warning]]);
  });
  // Nothing of the fill comes after it.
  await new Promise((done) => setTimeout(done, 200));
  expect([page.state(), page.stands()]).toEqual(['mismatch', [[warning]]]);
  expect(document.querySelector<HTMLInputElement>('#ours')?.value).toBe(OFFER.code);
});
