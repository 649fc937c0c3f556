/**
 * Every screen that a family sees (scripts/screens) in each language, in the dark, narrow and with large text: axe finds
 * nothing, and nothing is wider than a narrow window. The soak takes every language of every screen; `npm test` pairs.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inLanguage, LANGUAGE_TAGS } from '../../scripts/screens/in-language.ts';
import { OWN_SCREENS } from '../../scripts/screens/registry.ts';
import { isPlain, stageOf } from '../../scripts/screens/stage.ts';
import type { OwnScreen } from '../../scripts/screens/types.ts';
import { tooWide, violations } from './axe.ts';
import { eachTest } from './page/each-test.ts';
import { browserName } from './suite.ts';
import { takesAll, thinned } from './thinned.ts';

const { driver } = await eachTest();
const inChromium = browserName() === 'chromium';

/** One way to look at a screen. */
interface Seen {
  readonly screen: OwnScreen;
  readonly tag: string;
  readonly theme?: 'light' | 'dark';
  readonly narrow?: boolean;
  readonly large?: boolean;
}

const family = OWN_SCREENS.filter((screen) => inLanguage(screen, 'ur') !== null);

/**
 * Languages, themes, widths and sizes of text so that each two of them meet. With two values each of the last three, four
 * rows hold all their pairs (the third is whether the first two differ); each language has those four.
 */
const PAIRS = ['en', ...LANGUAGE_TAGS].flatMap((tag) =>
  [0, 1, 2, 3].map((row) => {
    const [dark, narrow] = [row % 2 === 1, row >= 2];
    return { tag, theme: dark ? ('dark' as const) : ('light' as const), narrow, large: dark !== narrow };
  }),
);

/** Each screen in one row of the pairs; one that is not for families is in English. */
const paired: readonly Seen[] = OWN_SCREENS.map((screen, at) => {
  // The rows of a language stand together: neighbours are to differ in it.
  const row = PAIRS[(at * 5) % PAIRS.length] as (typeof PAIRS)[number];
  return { screen, ...row, tag: inLanguage(screen, row.tag) ? row.tag : 'en' };
});
/** Every screen of a family in a language; where texts are longest or highest also in a narrow window. */
const spoken = (tag: string): readonly Seen[] => [
  ...family.map((screen) => ({ screen, tag })),
  ...(['en-XA', 'ur'].includes(tag) ? family.map((screen) => ({ screen, tag, narrow: true })) : []),
];
const dark: readonly Seen[] = OWN_SCREENS.map((screen) => ({ screen, tag: 'en', theme: 'dark' as const }));
const isHere = ({ screen, tag }: Seen) => inChromium || isPlain(inLanguage(screen, tag) ?? screen);

/** Shows a screen that way, and says what is wrong with it. */
async function problems(page: Page, { theme = 'light', narrow = false, large = false }: Seen): Promise<string[]> {
  await page.setViewport({ width: narrow ? 320 : 1000, height: 800 });
  // Firefox takes the wish for dark from its settings only.
  if (inChromium) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    large ? '200%' : '',
  );
  return [...(await violations(page)), ...(await tooWide(page))];
}

async function walk(all: readonly Seen[]): Promise<Record<string, string[]>> {
  const stage = stageOf(driver);
  let page: Page | undefined;
  const found: Record<string, string[]> = {};
  for (const seen of all) {
    const { screen, tag, theme = 'light', narrow, large } = seen;
    page = await stage(inLanguage(screen, tag) ?? screen, page);
    const wrong = await problems(page, seen);
    const name = [screen.name, tag, theme, narrow && '320px', large && '200%'].filter(Boolean).join(' ');
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
}

it('pairs of language, theme, width and size of text: all there are', () => {
  const values = (row: (typeof PAIRS)[number]) => Object.entries(row).map(([name, value]) => `${name} ${value}`);
  const met = new Set(
    PAIRS.flatMap((row) => values(row).flatMap((one) => values(row).map((other) => `${one}, ${other}`))),
  );
  // Each value with itself, and with each value of the other three.
  const [languages, others] = [LANGUAGE_TAGS.length + 1, 6];
  expect(met.size).toBe(languages + others + 2 * (languages * others + 12));
  expect(new Set(paired.map(({ tag }) => tag)).size).toBe(languages);
});

it('each screen in one of the pairs: axe finds nothing, nothing is too wide', { timeout: 300_000 }, async () => {
  expect(await walk(thinned(paired.filter(isHere), 16, 11))).toEqual({});
});

it.runIf(takesAll() && inChromium)('every screen in the dark', { timeout: 600_000 }, async () => {
  expect(await walk(dark)).toEqual({});
});

it.runIf(takesAll()).each(LANGUAGE_TAGS)('every screen of a family in %s', { timeout: 600_000 }, async (tag) => {
  expect(await walk(spoken(tag).filter(isHere))).toEqual({});
});
