// Every guide is whole: its texts are in the catalogue, their places are filled, every fact has a source and a day, and the
// names of buttons are those that were read.

import { describe, expect, it } from 'vitest';
import { DEVICES } from '../../../utils/guides/devices.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import { MEANING } from '../../../utils/guides/meaning.ts';
import { textParts } from '../../../utils/guides/parts.ts';
import { GUIDE_SOURCES, type SourceId } from '../../../utils/guides/sources.ts';
import { GUIDE_IDS, type Guide, type Note } from '../../../utils/guides/types.ts';
import { devices } from '../../../utils/i18n/en/devices.ts';
import { guideSteps } from '../../../utils/i18n/en/guide-steps.ts';
import { guides } from '../../../utils/i18n/en/guides.ts';
import { tasks } from '../../../utils/i18n/en/tasks.ts';
import { englishGuides } from '../../../utils/i18n/guides-language.ts';
import { SITES } from '../../../utils/sites/index.ts';

const { t } = englishGuides;
const TEXTS: Readonly<Record<string, string>> = { ...guides, ...guideSteps, ...devices, ...tasks };
const ALL = Object.entries(GUIDES) as [keyof typeof GUIDES, Guide][];
const notesOf = ({ before, steps, after, trouble }: Guide): Note[] => [...before, ...steps, ...after, ...trouble];
const NOTES: readonly (readonly [where: string, note: Note])[] = [
  ...ALL.flatMap(([id, guide]) => notesOf(guide).map((note) => [`${id} ${note.text}`, note] as const)),
  ...Object.entries(DEVICES).flatMap(([id, { notes }]) => notes.map((note) => [`${id} ${note.text}`, note] as const)),
];
const shown = (note: Note) =>
  textParts(t(note.text), note.names)
    .map(({ text }) => text)
    .join('');

describe('the list of guides', () => {
  it('has each guide once, under its name and title', () => {
    expect(Object.keys(GUIDES)).toEqual([...GUIDE_IDS]);
    for (const [id, { title }] of ALL) expect(title).toBe(`guide.${id}`);
    expect(new Set(ALL.map(([, { title }]) => t(title))).size).toBe(ALL.length);
  });

  it.each(ALL)('%s: has steps', (_id, { steps }) => {
    expect(steps.length).toBeGreaterThan(1);
    expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
  });

  it.each(ALL)(
    '%s: the code stands where it is typed in, and nowhere else',
    (_id, { steps, subject, purpose, surface }) => {
      const takesCode = purpose === 'share' && (surface === 'web' || surface === 'app');
      expect(steps.flatMap(({ code }) => code ?? [])).toEqual(takesCode ? [subject] : []);
    },
  );

  it.each(ALL)('%s: follows along on a website only, and is opened there', (_id, { site, surface, steps, subject }) => {
    expect(site).toBe(surface === 'web' ? subject : null);
    expect(steps.some(({ where }) => where)).toBe(site !== null);
    if (site) expect(steps[0]?.open).toBe(site);
  });

  it.each(ALL)('%s: every guide it leads to is another one', (id, { steps }) => {
    for (const { see } of steps)
      for (const to of see) expect([id, GUIDE_IDS.includes(to) && to !== id]).toEqual([id, true]);
  });

  it('every clinic’s code can be taken off again, wherever it can be put in', () => {
    const ways = (purpose: string) =>
      ALL.filter(([, guide]) => guide.purpose === purpose && guide.subject !== 'diary' && guide.subject !== null).map(
        ([, { subject, surface }]) => `${subject} ${surface}`,
      );
    expect(new Set(ways('remove'))).toEqual(new Set(ways('share')));
  });

  it('whoever moves clinic is led to every way of taking off', () => {
    const led = new Set(GUIDES['moved-clinic'].steps.flatMap(({ see }) => see));
    for (const id of ['glooko', 'clarity', 'libreview'] as const) {
      expect(led).toContain(`${id}-web`);
      expect(led).toContain(`${id}-web-remove`);
    }
  });
});

describe('every text', () => {
  it.each(NOTES)('%s: is in the catalogue, with each of its places filled', (_where, note) => {
    expect(TEXTS[note.text]).toMatch(/\w/);
    const places = [...t(note.text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(note.names).toSorted()).toEqual([...new Set(places)].toSorted());
  });

  it.each(NOTES)('%s: says in words what is not known, and only then', (_where, note) => {
    // A doubt is put in one of these ways.
    const doubts =
      /\bnot known\b|do not know\b|do not have that list|\bour source\b|\bsomething else\b|\bthere may be\b|\bwe know the steps for\b|\bis known from\b/i;
    if (!note.known) expect(shown(note)).toMatch(doubts);
    else expect(shown(note)).not.toMatch(/\bnot known\b|\bwe do not know\b/i);
  });

  it('no text of a step, note, title, device or source is left over', () => {
    const used = new Set<string>([
      ...NOTES.map(([, { text }]) => text),
      ...ALL.map(([, { title }]) => title),
      ...MEANING,
      ...Object.keys(GUIDE_SOURCES).map((id) => `source.${id}`),
      ...Object.values(DEVICES).map(({ label }) => label),
    ]);
    const content = Object.keys(TEXTS).filter((key) => /^(note|step|source|meaning|device)\./.test(key));
    expect(content.filter((key) => !used.has(key))).toEqual([]);
    const titles = GUIDE_IDS.map((id) => `guide.${id}`);
    expect(titles.filter((key) => !(key in TEXTS))).toEqual([]);
  });

  it('short: on average no more than ten words to a sentence, and none of the hard words', () => {
    const hard =
      /\b(authenticat|configur|credential|navigat|proceed|select|initiat|enable|terminat|revok|verif|authoris|consent|additional|previous|subsequent|require|utilis|regarding|ensure|diabetics?\b)/i;
    for (const [key, text] of Object.entries(TEXTS)) {
      if (!key.startsWith('source.')) expect([key, hard.exec(text)?.[0]]).toEqual([key, undefined]);
    }
    const sentences = Object.values(TEXTS).flatMap((text) => text.split(/(?<=[.!?:])\s+/));
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
    expect(words.length / sentences.length).toBeLessThan(10);
    // Letters to a word: a child's book has about four.
    expect(words.join('').length / words.length).toBeLessThan(4.8);
  });
});

describe('every fact', () => {
  it.each(NOTES)('%s: has a source', (_where, { source }) => {
    expect(GUIDE_SOURCES[source]).toBeDefined();
  });

  it.each(Object.entries(GUIDE_SOURCES))('%s: a name, and a day of the calendar that is not ahead', (id, source) => {
    expect(TEXTS[`source.${id}`]).toMatch(/\w{5}/);
    expect(new Date(source.checked).toISOString()).toMatch(new RegExp(`^${source.checked}`));
    expect(source.checked <= new Date().toISOString().slice(0, 10)).toBe(true);
    if (source.address) expect(new URL(source.address).protocol).toBe('https:');
  });

  it('no source is left over', () => {
    const used = new Set<SourceId>([
      ...NOTES.map(([, { source }]) => source),
      ...Object.values(DEVICES).map(({ source }) => source),
    ]);
    expect(Object.keys(GUIDE_SOURCES).filter((id) => !used.has(id as SourceId))).toEqual([]);
  });

  it('our own advice names no button', () => {
    for (const [where, { source, names }] of NOTES) if (source === 'own') expect([where, names]).toEqual([where, {}]);
  });

  it('the words of the address are words that the site’s own data names', () => {
    for (const [id, { site, steps }] of ALL) {
      const routes = steps.flatMap(({ where }) => where?.route ?? []);
      const known = site ? SITES[site].words.route.split('|').map((word) => word.replace('*', '')) : [];
      expect([id, routes.filter((word) => !known.some((one) => word.startsWith(one)))]).toEqual([id, []]);
    }
  });
});

describe('the names of buttons, as they were read', () => {
  it.each<[keyof typeof GUIDES, readonly string[]]>([
    [
      'glooko-web',
      ['Settings', 'Account', '+ Add New Code', 'Continue', 'ProConnect Code', 'Submit', 'successfully ProConnected'],
    ],
    ['glooko-web-remove', ['Settings', 'Account', 'Edit ProConnect', 'X', 'Delete']],
    [
      'glooko-app',
      [
        'Add Care Teams',
        'Add Care Team',
        '+ Care Team',
        'ProConnect Code',
        'Continue',
        'Connect',
        'successfully ProConnected',
      ],
    ],
    [
      'glooko-app-older',
      ['More', 'Profile', 'Personal', 'ProConnect', '+ ADD CODE', 'Continue', 'Submit', 'successfully ProConnected'],
    ],
    ['glooko-app-older-remove', ['More', 'Profile', 'Personal', 'ProConnect', 'Continue']],
    ['clarity-web', ['Settings']],
    ['clarity-app', ['Profile', 'Manage Data Sharing', 'Authorize Sharing']],
    ['libreview-web', ['Account Settings', 'My Practices', 'Practice ID', 'Add']],
    ['libreview-web-remove', ['Account Settings', 'My Practices', 'Linked Practices', 'Remove', 'Remove Practice']],
    [
      'libre-app',
      [
        'Menu',
        'Connected Apps',
        'LibreView',
        'Connect',
        'Connect to a Practice',
        'Enter Practice ID',
        'Next',
        'Connect',
      ],
    ],
    ['carelink-personal', ['How to Install Uploader']],
    ['carelink-share', []],
    ['carelink-connect', ['Care Partner', 'Request to follow', 'Send request', 'Data Sharing']],
    [
      'clarity-to-glooko',
      [
        'Dexcom Account',
        'New Device',
        'Continuous Glucose Monitor',
        'Dexcom Account',
        'Add',
        'Sign in',
        'Permission to Disclose',
        'Full Name',
        'Authorize',
        'Done',
      ],
    ],
  ])('%s', (id, names) => {
    const parts = GUIDES[id].steps.flatMap((step) => textParts(t(step.text), step.names));
    expect(parts.filter(({ kind }) => kind === 'name').map(({ text }) => text)).toEqual(names);
  });

  it('are taken apart from our words, in reading order', () => {
    expect(textParts('Press {a}, then {b}.', { a: 'One', b: '{a}' })).toEqual([
      { kind: 'words', text: 'Press ' },
      { kind: 'name', text: 'One' },
      { kind: 'words', text: ', then ' },
      { kind: 'name', text: '{a}' },
      { kind: 'words', text: '.' },
    ]);
    expect(textParts('{x} stays', {})).toEqual([
      { kind: 'words', text: '{x}' },
      { kind: 'words', text: ' stays' },
    ]);
  });
});

describe('said at the right moment', () => {
  const says = (id: keyof typeof GUIDES, part: 'before' | 'after' | 'trouble') => GUIDES[id][part].map(shown).join(' ');
  it.each<[string, keyof typeof GUIDES, 'before' | 'after' | 'trouble', RegExp]>([
    ['Glooko only where the clinic uses it', 'glooko-web', 'before', /only if your clinic uses Glooko/],
    ['the app works without a code', 'glooko-app', 'before', /without a ProConnect code/],
    ['several children', 'glooko-app-older', 'before', /Several|several children/],
    ['after a refusal once more, then ask', 'glooko-web', 'trouble', /again once.*your clinic.*Glooko Support/],
    ['whose Dexcom account', 'clarity-web', 'before', /account of the person who wears the sensor/],
    ['a code of one’s own', 'clarity-app', 'before', /Generate Code.*not your clinic’s code/],
    ['the wrong Clarity', 'clarity-web', 'before', /United States/],
    ['followers', 'libre-app', 'before', /LibreLinkUp is for family/],
    ['the region of LibreView', 'libreview-web', 'before', /same part of the world/],
    ['late data', 'clarity-to-glooko', 'after', /3 hours late.*normal/],
    ['family is not the clinic', 'carelink-connect', 'before', /does not share anything with your clinic/],
    ['the maker’s line', 'carelink-personal', 'trouble', /01923 205167/],
    ['both clinics see it', 'moved-clinic', 'before', /both clinics/],
  ])('%s', (_what, id, part, words) => {
    expect(says(id, part)).toMatch(words);
  });
});

describe('what sharing means', () => {
  it('is said in the team’s own sense: not all the time, and you still look', () => {
    const said = MEANING.map((key) => t(key)).join(' ');
    expect(said).toContain('when you come to clinic, or when you tell them');
    expect(said).toContain('They do not look all the time.');
    expect(said).toContain('You still look at your own results.');
  });
});
