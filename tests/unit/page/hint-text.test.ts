// What the hint says and offers in each situation.

import { describe, expect, it } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { AskReason, CodeOffer } from '../../../utils/messages.ts';
import type { HintAction } from '../../../utils/page/hint-actions.ts';
import { adviceContent } from '../../../utils/page/hint-plain.ts';
import { type BoxFacts, hintContent, type Situation, withUnwritten } from '../../../utils/page/hint-text.ts';

const HOST = 'portal.example.org';
const SERVICE = 'service.clarity';
const { texts } = hintStrings(englishHint, { service: SERVICE });
function offer(ask: AskReason | null = null, shownAs: string | null = null): CodeOffer {
  return {
    kind: 'code',
    clinic: { id: 'north', name: 'North Clinic', provenance: 'bundled' },
    code: 'northkids',
    shownAs,
    ask,
    host: ask === 'elsewhere' ? HOST : '',
    strings: hintStrings(englishHint, {
      service: SERVICE,
      from: 'from.bundled',
      region: ask === 'region' ? 'region.ca' : undefined,
    }),
  };
}
const SUBMIT = { text: 'Submit', grey: false };
const NONE = { text: '', grey: false };

const PLAIN_KINDS = [
  'ask',
  'filled',
  'same',
  'notEmpty',
  'tooLong',
  'pattern',
  'frame',
  'split',
  'stopped',
  'submitted',
  'question',
  'linked',
  'linkedPerson',
  'refused',
  'undone',
  'mismatchCode',
] as const;
const ALL: readonly Situation[] = [
  ...PLAIN_KINDS.map((kind): Situation => ({ kind })),
  { kind: 'changed', value: 'NORTHKIDS' },
  { kind: 'mismatch', now: 'South Clinic' },
  { kind: 'mismatch', now: null },
];
const ASKS = [null, 'setting', 'unconfirmed', 'region', 'policy-late', 'elsewhere'] as const;

describe('in every situation', () => {
  it.each(ALL)('%j: name and code of one clinic, no open place, a way out', (situation) => {
    for (const ask of ASKS) {
      for (const button of [SUBMIT, NONE]) {
        const content = hintContent(situation, offer(ask, 'North Diabetes'), button);
        expect(content).toMatchObject({
          clinic: 'North Clinic',
          code: 'northkids',
          from: 'Comes with Sharing Setup',
          title: texts.title,
          lang: 'en',
          dir: 'ltr',
        });
        expect(content.lines.length).toBeGreaterThan(0);
        for (const text of [...content.lines, ...content.actions.map(({ label }) => label)])
          expect(text).not.toMatch(/[{}]|undefined|^$/);
        expect(content.actions.map(({ id }) => id)).toContain('close');
        expect(new Set(content.actions.map(({ id }) => id)).size).toBe(content.actions.length);
      }
    }
  });

  it.each<[Situation, HintAction[]]>([
    [{ kind: 'ask' }, ['put', 'hide', 'close']],
    [{ kind: 'undone' }, ['put', 'hide', 'close']],
    [{ kind: 'filled' }, ['undo', 'hide', 'close']],
    [{ kind: 'changed', value: 'x' }, ['undo', 'hide', 'close']],
    [{ kind: 'mismatch', now: 'South Clinic' }, ['undo', 'hide', 'close']],
    [{ kind: 'mismatch', now: null }, ['undo', 'hide', 'close']],
    [{ kind: 'mismatchCode' }, ['undo', 'hide', 'close']],
    [{ kind: 'submitted' }, ['hide', 'close']],
    [{ kind: 'tooLong' }, ['copy', 'hide', 'close']],
    [{ kind: 'pattern' }, ['copy', 'hide', 'close']],
    [{ kind: 'frame' }, ['copy', 'hide', 'close']],
    [{ kind: 'split' }, ['copy', 'hide', 'close']],
    [{ kind: 'stopped' }, ['copy', 'hide', 'close']],
    [{ kind: 'notEmpty' }, ['hide', 'close']],
    [{ kind: 'same' }, ['hide', 'close']],
    [{ kind: 'question' }, ['yes', 'no', 'notYet', 'close']],
    [{ kind: 'linked' }, ['close']],
    [{ kind: 'linkedPerson' }, ['close']],
    [{ kind: 'refused' }, ['close']],
  ])('%j offers %j', (situation, ids) => {
    expect(hintContent(situation, offer(), SUBMIT).actions.map(({ id }) => id)).toEqual(ids);
  });

  it('a fill is never called done or linked', () => {
    for (const situation of ALL.filter(({ kind }) => kind !== 'linked' && kind !== 'linkedPerson')) {
      const said = hintContent(situation, offer(), SUBMIT);
      expect(said.tone).not.toBe('good');
      expect(said.lines.join(' ')).not.toMatch(/\b(done|success\w*|is linked)\b/i);
    }
  });
});

describe('what it says', () => {
  const lines = (situation: Situation, from: CodeOffer = offer(), button = SUBMIT) =>
    hintContent(situation, from, button).lines.join(' ');

  it.each<[AskReason | null, string]>([
    [null, texts.ask],
    ['setting', texts.ask],
    ['unconfirmed', `${texts.ask} ${texts.unconfirmed}`],
    ['policy-late', `${texts.ask} ${texts.policyLate}`],
    ['region', `${texts.ask} This site is for Canada. Your clinic is somewhere else. Check before you go on.`],
    ['elsewhere', `This page is on ${HOST}, not on a site of Dexcom Clarity. Is this the right place for the code?`],
  ])('before a click, reason %s', (ask, said) => {
    expect(lines({ kind: 'ask' }, offer(ask))).toBe(said);
  });

  it('the button that puts it in names the region where that is another one', () => {
    const put = (ask: AskReason | null) => hintContent({ kind: 'ask' }, offer(ask), SUBMIT).actions[0]?.label;
    expect([put(null), put('region')]).toEqual(['Put in the code', 'Put it in, for Canada']);
  });

  it('names the page’s own button, or the one next to the box', () => {
    expect(lines({ kind: 'filled' })).toContain('“Submit”');
    expect(lines({ kind: 'filled' }, offer(), NONE)).toContain(texts.pressOther);
  });

  it('leaves signs of the page’s button as they are', () => {
    expect(lines({ kind: 'filled' }, offer(), { text: 'Go {clinic} $& <b>', grey: false })).toContain(
      '“Go {clinic} $& <b>”',
    );
  });

  it('says whose code it is when the clinic has changed', () => {
    expect(lines({ kind: 'mismatch', now: 'South Clinic' })).toBe(
      'This is the code of North Clinic, not of South Clinic.',
    );
    expect(lines({ kind: 'mismatch', now: null })).toContain('North Clinic');
  });

  it('asks for the name that the service shows, where that is known', () => {
    expect(lines({ kind: 'question' }, offer(null, 'North Diabetes'))).toContain('“North Diabetes”');
    expect(lines({ kind: 'question' })).toContain('North Clinic');
  });

  it('tells apart what the page said and what the person said', () => {
    expect(lines({ kind: 'linked' })).not.toBe(lines({ kind: 'linkedPerson' }));
    for (const kind of ['linked', 'linkedPerson'] as const) expect(lines({ kind })).toContain(texts.care);
  });

  it('shows what the page made of the code', () => {
    expect(lines({ kind: 'changed', value: 'NORTHKIDS' })).toContain('“NORTHKIDS”');
  });
});

describe('without a code', () => {
  const strings = hintStrings(englishHint, { service: SERVICE });
  it.each(['noClinic', 'noCode', 'broken', 'reload'] as const)(
    '%s: one line, no name, no code, nothing to put in',
    (text) => {
      const content = adviceContent(strings, text);
      expect(content).toMatchObject({
        clinic: '',
        code: '',
        from: '',
        lines: [texts[text]],
        tone: text === 'broken' ? 'warn' : 'plain',
      });
      expect(content.actions.map(({ id }) => id)).toEqual(text === 'reload' ? ['close'] : ['hide', 'close']);
    },
  );
});

describe('a box with something in it', () => {
  const box: BoxFacts = { why: [], taught: false, once: false, other: null, replaceable: true };
  const actions = (facts: BoxFacts | null) =>
    hintContent({ kind: 'notEmpty' }, offer(), SUBMIT, facts).actions.map(({ id }) => id);

  it('may be taken over where that takes one click', () => {
    expect(actions(box)).toEqual(['replace', 'hide', 'close']);
  });

  it('is left alone where it takes more', () => {
    expect(actions({ ...box, replaceable: false })).toEqual(['hide', 'close']);
    expect(actions(null)).toEqual(['hide', 'close']);
  });
});

describe('what could not be written down', () => {
  const strings = hintStrings(englishHint, { service: SERVICE });
  const content = hintContent({ kind: 'filled' }, offer(), SUBMIT);

  it('is one more line, which names each once', () => {
    const { lines } = withUnwritten(content, strings, ['found', 'filled', 'found']);
    expect(lines).toEqual([
      ...content.lines,
      'Could not be written down here: Box found, Code put in. We keep trying while this page is open.',
    ]);
  });

  it('is nothing where all is written', () => {
    expect(withUnwritten(content, strings, [])).toBe(content);
  });
});
