// Owns how a screen of the registry is put into another language, and which screens a family ever sees in theirs. The
// registry stays one list: a screen in Urdu is the same entry with another language stored.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageView } from '../../utils/i18n/choice.ts';
import { englishHint } from '../../utils/i18n/hint-language.ts';
import { PSEUDO, PSEUDO_TRANSLATION } from '../../utils/i18n/pseudo.ts';
import { ENGLISH, type Translation, translated, translation } from '../../utils/i18n/translation.ts';
import { FIRST_SETTINGS, type Settings } from '../../utils/settings.ts';
import { partOf, readTranslation } from '../languages.ts';
import type { HintScreen, OwnScreen } from './types.ts';

const FOLDER = join(import.meta.dirname, '../../utils/i18n/translations');
const PARTS = readdirSync(FOLDER).map((name) => partOf(readTranslation(readFileSync(join(FOLDER, name), 'utf8'))));

/** Options, log and Practice are for staff, and in English. */
const FAMILY_PAGES = ['/popup.html', '/welcome.html', '/phone.html', '/sheet.html', '/ward.html'];

/** What a screen can be shown in beside English: each translation, and the one that nobody speaks. */
export const LANGUAGE_TAGS: readonly string[] = [...PARTS.map(({ tag }) => tag), PSEUDO];

const translationOf = (tag: string): Translation => {
  const part = PARTS.find((one) => one.tag === tag);
  if (tag !== PSEUDO && !part) throw new Error(`There is no language ${tag}; there are ${LANGUAGE_TAGS.join(', ')}`);
  return part ? translation(part) : PSEUDO_TRANSLATION;
};

/** Whether a screen is a service's page with the hint. */
export const isHint = (screen: OwnScreen | HintScreen): screen is HintScreen => 'site' in screen;

function ownIn(screen: OwnScreen, language: Settings['language']): OwnScreen | null {
  const { page, settings = FIRST_SETTINGS, stored, answers } = screen;
  // Where what is stored cannot be read, no language is known.
  if (!FAMILY_PAGES.some((one) => page.startsWith(one)) || stored?.settings) return null;
  const offered = [ENGLISH, ...PARTS.map(({ texts: _, ...about }) => about)];
  const told: LanguageView = { tag: language.tag ?? 'en', offered, agreed: language.agreed };
  // On a ward the language is the visit's, and no visit is really open for a picture.
  const view = settings.wardMode
    ? { answers: { ...answers, 'ui:view': { ...answers?.['ui:view'], language: told } } }
    : {};
  // What fits on a page in English may be too much in another language; the page then says so.
  const until = page.startsWith('/sheet.html') ? `${screen.until}, #fits.warn` : screen.until;
  return { ...screen, settings: { ...settings, language }, ...view, until };
}

/**
 * A screen in another language.
 * @param tag of a translation, or of the one that nobody speaks
 * @returns null where no family sees the screen, or where it has a language of its own
 */
export function inLanguage<Screen extends OwnScreen | HintScreen>(screen: Screen, tag: string): Screen | null {
  if (screen.settings?.language?.tag) return null;
  const language = { tag, agreed: [tag] };
  if (!isHint(screen)) return ownIn(screen, language) as Screen | null;
  const say = translated(englishHint, translationOf(tag)).t;
  return { ...screen, settings: { ...screen.settings, language }, say };
}
