// @vitest-environment happy-dom
// Where a code may take the place of what stands in the box, once the person wants that.

import { describe, expect, it } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { AskReason, CodeOffer } from '../../../utils/messages.ts';
import { createVisit, mayReplace } from '../../../utils/page/visit.ts';

const CODE = '09646522';

function may(value: string, ask: AskReason | null = null, maxLength = 40, copyOnly = false): boolean {
  const box = document.createElement('input');
  box.maxLength = maxLength;
  box.value = value;
  const offer: CodeOffer = {
    kind: 'code',
    clinic: { id: 'north', name: 'North Clinic', provenance: 'bundled' },
    code: CODE,
    shownAs: null,
    ask,
    host: '',
    strings: hintStrings(englishHint, { service: 'service.libreview' }),
  };
  const found = { kind: 'box', box, place: box, why: [], obstacle: null, unfit: null, taught: false } as const;
  return mayReplace(createVisit(found, null), offer, copyOnly);
}

describe('a box that holds', () => {
  it('something else: yes', () => expect(may('typed')).toBe(true));
  it('nothing, or the code itself: there is nothing to replace', () => {
    expect([may(''), may(CODE)]).toEqual([false, false]);
  });
  it('something else, and is too short for the code, or on a page that sends by itself: no', () => {
    expect([may('typed', null, 6), may('typed', null, 40, true)]).toEqual([false, false]);
  });
});

it.each<[AskReason | null, boolean]>([
  [null, true],
  ['setting', true],
  ['unconfirmed', false],
  ['region', false],
  ['policy-late', false],
  ['elsewhere', false],
])('the code waits for a click because of %s: %s', (ask, expected) => {
  expect(may('typed', ask)).toBe(expected);
});
