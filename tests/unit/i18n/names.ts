// What stands in a translation as it stands in English, and why.

/** Ours, and those of companies, programs, devices and places: they are written so on the box, the page and the door. */
const OWN_NAMES = [
  'Sharing Setup',
  'Glooko',
  'Dexcom Clarity',
  'Dexcom ONE+',
  'Dexcom',
  'Clarity',
  'LibreView',
  'LibreLink',
  'FreeStyle Libre',
  'Libre',
  'CareLink Personal',
  'CareLink Connect',
  'CareLink Pro',
  'CareLink',
  'Cornerstones4Care',
  'MiniMed Mobile',
  'MiniMed',
  '780G',
  'Medtronic',
  'Guardian 4',
  'Simplera',
  'Omnipod',
  'Tandem',
  'Ypsomed',
  'Abbott',
  'diasend',
  'sugarpull',
  'Medscape',
  'Android',
  'iPhone',
  'G6',
  'G7',
  'Greater Glasgow and Clyde',
  'NHS Grampian',
  'Cambridge University Hospitals',
] as const;

/** Words of the services' pages and apps, which a person has to find there. */
const SITE_WORDS = ['ProConnect', 'Practice ID', 'Care Teams'] as const;

/** Titles under which a source can be found. */
const TITLES = [
  'FAQ - Sharing Data',
  'How do I share data with my clinic?',
  'How do I create my dependent’s account?',
  'Link your account',
  'View and edit account settings',
  'Remove practice link',
  'CareLink Connect app',
  'Adding and managing patients',
] as const;

/** What stands on the keys of a keyboard sold in Britain. */
const KEYS = ['Ctrl+C', 'Escape', 'Tab', 'Enter'] as const;

/** Sizes of paper, as the printer calls them. */
const PAPER = ['A4', 'Letter'] as const;

/**
 * The names in a text.
 * @param key the text's key: a title is one only where a source is named, a size only where paper is
 * @returns the longer ones first
 */
export function namesFor(key: string): readonly string[] {
  const titles = key.startsWith('source.') ? TITLES : [];
  const paper = key.startsWith('paper.size.') ? PAPER : [];
  return [...OWN_NAMES, ...SITE_WORDS, ...KEYS, ...titles, ...paper].toSorted(
    (one, other) => other.length - one.length,
  );
}

/** Letters that are no words of English: the same everywhere. And a desk that may keep its name. */
export const MAY_STAY: readonly string[] = ['IT', 'ID', 'QR', 'FAQ', 'Glooko Support'];

/** Texts that hold nothing to translate: a name alone, a sign, or only a place. */
export const NOTHING_TO_TRANSLATE: readonly string[] = ['from.alone', 'badge.failed'];

/** Words that a language spells as English does. */
export const SPELLED_ALIKE: Readonly<Record<string, readonly string[]>> = {
  pl: ['spelled.0', 'path.email', 'week.lunch', 'site.Menu', 'source.contourLink'],
  ro: ['spelled.0', 'path.email', 'region.ca', 'source.contourLink'],
};
