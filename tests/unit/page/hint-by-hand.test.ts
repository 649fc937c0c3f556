// What the hint says of a box that a person chose, of one on a page of nobody's, and of what speaks for a box.

import { describe, expect, it } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { CodeOffer } from '../../../utils/messages.ts';
import type { Evidence, EvidenceKind } from '../../../utils/page/evidence.ts';
import { plainContent } from '../../../utils/page/hint-plain.ts';
import { type BoxFacts, hintContent, type Situation } from '../../../utils/page/hint-text.ts';

const strings = hintStrings(englishHint, { service: 'service.clarity', from: 'from.bundled' });
const { texts, seen } = strings;
const HOST = 'portal.example.org';
const here: CodeOffer = {
  kind: 'code',
  clinic: { id: 'north', name: 'North Clinic', provenance: 'bundled' },
  code: 'northkids',
  shownAs: null,
  ask: null,
  host: '',
  strings,
};
const elsewhere: CodeOffer = { ...here, ask: 'elsewhere', host: HOST };
const BUTTON = { text: 'Submit', grey: false };
const evidence = (kind: EvidenceKind, text: string): Evidence => ({ kind, text, words: ['code'], weight: 3 });
const why = [evidence('name', 'Practice ID'), evidence('route', 'settings')];
const found: BoxFacts = { why, taught: false, once: false, other: null, replaceable: false };
const shown: BoxFacts = { why, taught: true, once: false, other: null, replaceable: false };
const say = (kind: 'ask' | 'undone' | 'filled' | 'frame' | 'split', offer = here, box = found) =>
  hintContent({ kind }, offer, BUTTON, box);

describe('on a page of nobody’s', () => {
  it('asks whether this is the right place, and names it on the button', () => {
    const { lines, actions } = say('ask', elsewhere, shown);
    expect(lines).toEqual([
      `This page is on ${HOST}, not on a site of Dexcom Clarity. Is this the right place for the code?`,
    ]);
    expect(actions.map(({ id, label }) => [id, label])).toEqual([
      ['put', `Put it in, on ${HOST}`],
      ['close', texts.close],
    ]);
  });

  it('says so beside every other reason', () => {
    expect(say('ask', { ...elsewhere, ask: 'unconfirmed' }).lines).toEqual([
      expect.stringContaining(HOST),
      texts.unconfirmed,
    ]);
  });

  it.each<[Situation['kind']]>([
    ['ask'],
    ['undone'],
    ['filled'],
    ['same'],
    ['notEmpty'],
    ['tooLong'],
    ['pattern'],
    ['stopped'],
    ['submitted'],
  ])('%s: nothing there can be hidden for good', (kind) => {
    const { actions } = hintContent({ kind } as Situation, elsewhere, BUTTON, shown);
    const ids = actions.map(({ id }) => id);
    expect(ids).not.toContain('hide');
    expect(ids).toContain('close');
  });

  it('leaves signs of the host as they are', () => {
    const { lines } = say('ask', { ...elsewhere, host: '{service} $&' });
    expect(lines[0]).toContain('on {service} $&, not');
  });
});

describe('a box that a person had to point out', () => {
  it('is said to be known again', () => {
    expect(say('ask', here, shown).lines).toEqual([texts.taught]);
    expect(say('ask', here, { ...shown, once: true }).lines).toEqual([texts.taughtOnce]);
    expect(say('ask', here, found).lines).toEqual([texts.ask]);
    expect(say('ask', { ...here, ask: 'unconfirmed' }, shown).lines).toEqual([texts.taught, texts.unconfirmed]);
  });

  it('is filled as any other', () => {
    expect(say('filled', here, shown).lines).toEqual(say('filled', here, found).lines);
  });
});

describe('a box that can’t be filled', () => {
  it.each(['frame', 'split'] as const)('%s: says why, warns, and offers to copy', (kind) => {
    const { lines, tone, actions } = say(kind);
    expect([lines, tone]).toEqual([[texts[kind]], 'warn']);
    expect(actions[0]).toEqual({ id: 'copy', label: texts.copy, kind: 'main' });
    expect(actions.map(({ id }) => id)).not.toContain('put');
  });
});

describe('another clinic that the page lists already', () => {
  const lines = (kind: 'ask' | 'filled' | 'same' | 'undone' | 'split', other: string | null) =>
    hintContent({ kind }, here, BUTTON, { ...found, other }).lines;

  it.each(['ask', 'filled', 'same'] as const)('%s: says so, and how to take it off', (kind) => {
    const added = (other: string) => lines(kind, other).filter((line) => !lines(kind, null).includes(line));
    expect(added('Remove {x} $&')).toEqual([
      'Another clinic is listed here already. To take it off, press “Remove {x} $&” beside it.',
    ]);
    expect(added('')).toEqual([texts.otherNoButton]);
  });

  it.each(['undone', 'split'] as const)('%s: does not matter', (kind) => {
    expect(lines(kind, 'Remove')).toEqual(lines(kind, null));
  });
});

describe('what was seen', () => {
  const KINDS: readonly EvidenceKind[] = ['name', 'title', 'button', 'attributes', 'route', 'taught'];

  it('is listed, the text of the page in its place', () => {
    expect(say('ask').details).toEqual({
      title: 'What was seen',
      lines: ['Label: “Practice ID”', 'Address of the page: “settings”'],
    });
  });

  it('has words for every kind of evidence', () => {
    const all = KINDS.map((kind) => evidence(kind, 'X'));
    const lines = say('ask', here, { ...shown, why: all }).details?.lines ?? [];
    expect(lines.length).toBe(KINDS.length);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|^$/);
    expect(new Set(lines).size).toBe(KINDS.length);
    expect(lines.at(-1)).toBe(seen.taught);
  });

  it('leaves signs of the page’s text as they are', () => {
    const signs = { ...found, why: [evidence('name', 'Code {text} $& <b>')] };
    expect(say('ask', here, signs).details?.lines).toEqual(['Label: “Code {text} $& <b>”']);
  });

  it.each(['ask', 'undone', 'filled', 'same', 'notEmpty', 'tooLong', 'pattern', 'frame', 'split'] as const)(
    'can be looked at while the box is the matter: %s',
    (kind) => {
      expect(hintContent({ kind }, here, BUTTON, found).details?.lines.length).toBe(2);
    },
  );

  it.each(['submitted', 'question', 'linked', 'linkedPerson', 'refused', 'stopped', 'mismatchCode'] as const)(
    'no longer matters afterwards: %s',
    (kind) => {
      expect(hintContent({ kind }, here, BUTTON, found).details).toBeNull();
    },
  );

  it('is not there where the box is gone', () => {
    expect(hintContent({ kind: 'ask' }, here, BUTTON).details).toBeNull();
  });
});

describe('a hint that only says something', () => {
  const close = { id: 'close', label: texts.close, kind: 'corner' as const };

  it('holds its line and its buttons: no name, no code, nothing seen', () => {
    expect(plainContent(strings, texts.noBox, [close], 'warn')).toEqual({
      tone: 'warn',
      clinic: '',
      from: '',
      code: '',
      lines: [texts.noBox],
      english: [''],
      unchecked: null,
      details: null,
      actions: [close],
      title: texts.title,
      lang: 'en',
      dir: 'ltr',
    });
  });

  it('is plain where nothing is wrong', () => {
    expect(plainContent(strings, texts.point, [close]).tone).toBe('plain');
  });
});
