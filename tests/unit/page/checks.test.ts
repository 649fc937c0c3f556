// What comes over the bridge is checked by hand before it is believed: offers, resumed visits, receipts, a page's status.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import { isReceipt, readOffer, readResumed, readStrings } from '../../../utils/page/offer-check.ts';
import { PAGE_STATES, readTabStatus } from '../../../utils/tab-status.ts';
import { withValue } from '../samples/profiles.ts';

const ID = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const strings = hintStrings(englishHint, { service: 'service.clarity' });
const code = {
  kind: 'code',
  clinic: { id: 'north', name: 'North', provenance: 'bundled' },
  code: 'northkids',
  shownAs: null,
  ask: null,
  host: '',
  strings,
};

describe('an offer', () => {
  it.each<[object]>([
    [code],
    [{ ...code, shownAs: 'North Diabetes', ask: 'region' }],
    [{ ...code, ask: 'elsewhere', host: 'portal.example.org' }],
    [{ kind: 'silent', reason: 'off' }],
    [{ kind: 'wait', ms: 5 }],
    [{ kind: 'advice', reason: 'no-clinic', strings }],
  ])('is taken (%#)', (offer) => {
    expect(readOffer(offer)).toBe(offer);
  });

  it.each<[path: string, value: unknown]>([
    ['kind', 'gift'],
    ['kind', undefined],
    ['code', undefined],
    ['code', ''],
    ['code', 'ab'],
    ['code', 'a b c'],
    ['code', 'a'.repeat(41)],
    ['code', 'abc\n'],
    ['code', 'abcé'],
    ['code', 1234],
    ['clinic', undefined],
    ['clinic', 'North'],
    ['clinic.name', undefined],
    ['clinic.name', 7],
    ['clinic.name', 'x'.repeat(501)],
    ['clinic.id', undefined],
    ['shownAs', undefined],
    ['shownAs', 7],
    ['strings', undefined],
    ['strings', null],
    ['strings.texts', undefined],
    ['strings.from', 7],
    ['strings.region', undefined],
    ['strings.service', undefined],
    ['strings.service', 'x'.repeat(101)],
    ['strings.seen', undefined],
    ['strings.seen', 'seen'],
    ['strings.never', null],
    ['host', undefined],
    ['host', null],
    ['host', 'x'.repeat(301)],
  ])('with %s %j is not', (path, value) => {
    expect(readOffer(withValue(code, path, value))).toBeNull();
  });

  it.each([null, undefined, 'code', 7, [], {}, { kind: 'advice', reason: 'broken' }])('%j is none', (answer) => {
    expect(readOffer(answer)).toBeNull();
  });

  it('anything at all gets an answer', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        for (const check of [readOffer, readStrings, readResumed, isReceipt, readTabStatus])
          expect(() => check(answer)).not.toThrow();
      }),
    );
  });
});

describe('texts for a hint without a code', () => {
  it('are taken', () => {
    expect(readStrings({ strings })).toBe(strings);
  });

  it.each<[path: string, value: unknown]>([
    ['strings', undefined],
    ['strings', null],
    ['strings.texts', undefined],
    ['strings.seen', 7],
    ['strings.never', undefined],
    ['strings.from', 'x'.repeat(501)],
    ['strings.service', 7],
  ])('with %s %j are none', (path, value) => {
    expect(readStrings(withValue({ strings }, path, value))).toBeNull();
  });

  it.each([null, undefined, 'texts', 7, [], {}])('%j is none', (answer) => {
    expect(readStrings(answer)).toBeNull();
  });
});

describe('a visit that went on', () => {
  it('is taken', () => {
    const resumed = { visit: ID, offer: code };
    expect(readResumed({ resumed })).toBe(resumed);
  });

  it.each<[unknown]>([
    [null],
    [{}],
    [{ resumed: null }],
    [{ resumed: {} }],
    [{ resumed: { visit: ID } }],
    [{ resumed: { visit: 7, offer: code } }],
    [{ resumed: { visit: 'x'.repeat(37), offer: code } }],
    [{ resumed: { visit: ID, offer: { kind: 'silent', reason: 'off' } } }],
    [{ resumed: { visit: ID, offer: { ...code, code: 'x' } } }],
  ])('is none (%#)', (answer) => {
    expect(readResumed(answer)).toBeNull();
  });
});

describe('a receipt', () => {
  it.each<[unknown, boolean]>([
    [{ stored: true }, true],
    [{ stored: false, reason: 'private' }, true],
    [{ stored: false, reason: 'off' }, true],
    [{ stored: false, reason: 'fault' }, false],
    [{ stored: 'yes' }, false],
    [{}, false],
    [null, false],
    ['stored', false],
  ])('%j: off our hands is %s', (answer, taken) => {
    expect(isReceipt(answer)).toBe(taken);
  });
});

describe('the status of a page', () => {
  const label = { kind: 'name', text: 'Clinic share code', words: ['clinic', 'share code'], weight: 3 };
  const status = {
    service: 'clarity',
    state: 'filled',
    clinic: 'North',
    canFill: false,
    canUndo: true,
    canReplace: false,
    other: null,
    seen: [label],
    ruledOut: null,
  };

  it.each(PAGE_STATES)('%s', (state) => {
    expect(readTabStatus({ ...status, state })).toEqual({ ...status, state });
  });

  it('without a clinic', () => {
    expect(readTabStatus({ ...status, clinic: null })).toMatchObject({ clinic: null });
  });

  it.each<[string, object]>([
    ['nothing seen', { seen: [] }],
    ['several things seen', { seen: [label, { ...label, kind: 'taught', text: '', words: [] }] }],
    ['another clinic', { other: 'Remove' }],
    ['a field that is ruled out', { ruledOut: 'password' }],
  ])('%s', (_what, part) => {
    expect(readTabStatus({ ...status, ...part })).toEqual({ ...status, ...part });
  });

  it.each<[string, unknown]>([
    ['state', 'happy'],
    ['state', undefined],
    ['clinic', undefined],
    ['clinic', 7],
    ['canFill', 'yes'],
    ['canFill', undefined],
    ['canUndo', 1],
    ['canReplace', undefined],
    ['other', undefined],
    ['other', 7],
    ['seen', undefined],
    ['seen', null],
    ['seen', 'Clinic share code'],
    ['seen', [null]],
    ['seen', [label, 'Clinic share code']],
    ['seen', [{ ...label, kind: 7 }]],
    ['seen', [{ ...label, text: undefined }]],
    ['seen', [{ ...label, words: 'share code' }]],
    ['ruledOut', undefined],
    ['ruledOut', 7],
    ['ruledOut', { veto: 'password' }],
  ])('with %s %j is none', (key, value) => {
    expect(readTabStatus(withValue(status, key, value))).toBeNull();
  });

  it.each([null, undefined, 'filled', 7, [], { error: 'not from there' }])('%j is none', (answer) => {
    expect(readTabStatus(answer)).toBeNull();
  });
});
