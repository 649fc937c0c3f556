// @vitest-environment happy-dom
// The choice of a language in the hint, and what the hint says when another language comes into use meanwhile. The hint is
// played by the test; how it looks and who may press it is tested in the browsers.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hintIn, LANGUAGES } from '../../../utils/i18n/hint-languages.ts';
import { type HintStrings, hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { CodeOffer, Offer, Request } from '../../../utils/messages.ts';
import { startCourse } from '../../../utils/page/course.ts';
import type { Found } from '../../../utils/page/find.ts';
import type { HintContent } from '../../../utils/page/hint-card.ts';
import { createVisit } from '../../../utils/page/visit.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { likeBrowser } from '../samples/document.ts';

/** What the hint shows, and a press on one of its buttons. */
const played = vi.hoisted(() => ({
  shown: null as HintContent | null,
  press: (_id: string): void => undefined,
}));
vi.mock('../../../utils/page/hint.ts', () => ({
  createHint: (_box: Element, _button: unknown, act: (id: string) => void) => {
    played.press = act;
    return {
      show: (content: HintContent) => {
        played.shown = content;
      },
      stepAside: () => undefined,
      seen: () => true,
      attached: () => true,
      remove: () => {
        played.shown = null;
      },
    };
  },
}));

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const stringsIn = (tag: string, offered = LANGUAGES): HintStrings =>
  hintStrings(hintIn(tag), { service: 'service.libreview', from: 'from.bundled' }, offered);
const offerIn = (tag: string, clinic = 'north', offered = LANGUAGES): CodeOffer => ({
  kind: 'code',
  clinic: { id: clinic, name: `The ${clinic} clinic`, provenance: 'bundled' },
  code: clinic === 'north' ? '09646522' : '11223344',
  shownAs: null,
  ask: null,
  host: '',
  strings: stringsIn(tag, offered),
});
const shown = (): HintContent => played.shown as HintContent;
const labels = () => shown().actions.map(({ label }) => label);
const soon = () => new Promise((done) => setTimeout(done, 60));
const texts = (tag: string) => stringsIn(tag).texts;
const said = (tag: string) => stringsIn(tag).language;

/** A visit whose code is in the box. `answers`: what the background says from then on. */
async function visit(first = offerIn('en')) {
  document.body.innerHTML = '<section><label>Practice ID <input></label><button>Add</button></section>';
  const box = document.querySelector('input') as HTMLInputElement;
  const found: Found = { kind: 'box', box, place: box, why: [], obstacle: null, unfit: null, taught: false };
  const sent: Request[] = [];
  const answers: { language: object | null; ask: Offer | null } = { language: { strings: null }, ask: null };
  const course = startCourse(
    {
      document,
      location: new URL('https://www.libreview.com/account-settings') as unknown as Location,
      site: SITES.libreview,
      bridge: {
        send: async (request) => {
          sent.push(request);
          return request.type === 'page:language' ? answers.language : request.type === 'page:ask' ? answers.ask : null;
        },
        alive: () => true,
        onMessage: () => undefined,
      },
      memory: {
        closed: false,
        copyOnly: false,
        clickOnly: false,
        forgets: false,
        keepsOther: false,
        unwritten: () => [],
      },
      log: () => undefined,
      find: () => found,
      nudge: () => undefined,
      stand: () => undefined,
    },
    createVisit(found, null),
    first,
  );
  await soon();
  expect(box.value).toBe('09646522');
  const press = async (id: string) => {
    played.press(id);
    await soon();
  };
  /** The background tells that something has changed, and answers so. */
  const change = async (to: Offer) => {
    answers.ask = to;
    course.askAgain();
    await soon();
  };
  return { box, sent, answers, course, press, change };
}

describe('the list', () => {
  it('is behind the last button, and shows each language by its own name, marked where nobody has checked it', async () => {
    const { press } = await visit();
    expect(shown().lines).toContain(texts('en').filled);
    expect(shown().actions.at(-1)).toMatchObject({ id: 'languages', label: said('en').label });
    await press('languages');
    expect(shown().lines).toEqual([said('en').label]);
    expect(shown().actions.slice(0, -1)).toEqual(
      LANGUAGES.map(({ tag, name, checked }) =>
        expect.objectContaining({ label: name, lang: tag, english: checked ? '' : said('en').unchecked }),
      ),
    );
    expect(labels().at(-1)).toBe(texts('en').cancel);
    await press('back');
    expect(shown().lines).toContain(texts('en').filled);
  });

  it('is not there where there is nothing to choose', async () => {
    await visit(offerIn('en', 'north', []));
    expect(labels()).not.toContain(said('en').label);
  });
});

describe('a choice', () => {
  it('of a language that nobody has checked brings the question, in it and in English', async () => {
    const { press, answers, sent, box } = await visit();
    answers.language = { strings: stringsIn('ur', []) };
    await press('languages');
    await press('choose:ur');
    expect(sent.at(-1)).toEqual({ type: 'page:language', service: 'libreview', tag: 'ur', agreed: false });
    expect(shown()).toMatchObject({
      lang: 'ur',
      dir: 'rtl',
      lines: [said('ur').ask],
      english: [said('en').ask],
      actions: [
        { label: said('ur').use, english: said('en').use },
        { label: said('ur').stay, english: said('en').stay },
      ],
    });
    const asked = sent.length;
    await press('back');
    expect([sent.length, shown().lang]).toEqual([asked, 'en']);

    answers.language = { strings: null };
    await press('agree:ur');
    expect(sent.at(-1)).toEqual({ type: 'page:language', service: 'libreview', tag: 'ur', agreed: true });
    expect(shown().lines).toContain(texts('en').filled);
    expect(box.value).toBe('09646522');
  });

  it('that the background does not answer leaves what was said', async () => {
    const { press, answers } = await visit();
    answers.language = null;
    await press('languages');
    await press('choose:pl');
    expect(shown()).toMatchObject({ lang: 'en' });
    expect(shown().lines).toContain(texts('en').filled);
  });

  it('that comes back after the visit is over shows nothing', async () => {
    const { press, answers, course } = await visit();
    answers.language = { strings: stringsIn('ur', []) };
    played.press('choose:ur');
    course.end();
    await press('nothing');
    expect(played.shown).toBeNull();
  });
});

describe('another language comes into use', () => {
  it('while our code is in the box: the same is said in it, English beside, and the box is left alone', async () => {
    const { change, box, course } = await visit();
    const written: string[] = [];
    box.addEventListener('input', () => written.push(box.value));
    await change(offerIn('pl'));
    expect(shown()).toMatchObject({ lang: 'pl', clinic: 'The north clinic', code: '09646522' });
    expect(shown().lines).toContain(texts('pl').filled);
    expect(shown().english).toContain(texts('en').filled);
    expect(shown().unchecked).toEqual([said('pl').notice, said('en').notice]);
    await change(offerIn('en'));
    expect(shown()).toMatchObject({ lang: 'en', unchecked: null });
    expect([box.value, written, course.status().state]).toEqual(['09646522', [], 'filled']);
  });

  it('while the list is open: what was said before it', async () => {
    const { press, change } = await visit();
    await press('languages');
    await change(offerIn('pl'));
    expect(shown().lines).toContain(texts('pl').filled);
  });

  it.each(['submitted', 'answered'] as const)('after the code was %s', async (stage) => {
    const { change, course } = await visit();
    course.visit.stage = stage;
    await change(offerIn('ur'));
    expect(shown()).toMatchObject({ lang: 'ur', dir: 'rtl' });
    expect(course.visit.stage).toBe(stage);
  });

  it('while another clinic is chosen than the one whose code is in the box', async () => {
    const { change, box, course } = await visit();
    await change(offerIn('en', 'south'));
    expect(shown()).toMatchObject({ tone: 'warn', lang: 'en', code: '09646522' });
    await change(offerIn('pl', 'south'));
    expect(shown()).toMatchObject({ tone: 'warn', lang: 'pl', clinic: 'The north clinic', code: '09646522' });
    expect(shown().lines[0]).toBe(
      texts('pl').mismatch.replace('{old}', 'The north clinic').replace('{new}', 'The south clinic'),
    );
    expect([box.value, course.status().state]).toEqual(['09646522', 'mismatch']);
    // Back at the first clinic, all is as before, in the new language.
    await change(offerIn('pl'));
    expect(shown().lines).toContain(texts('pl').filled);
  });
});
