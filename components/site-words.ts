import { siteNames } from '../utils/i18n/en/site-names.ts';
import { language } from '../utils/i18n/language.ts';
import { inUse } from './speaking.ts';

const said = inUse(language('en', 'ltr', siteNames));

/**
 * What the word of a site or app means, in the language in use.
 * @param name as it stands there
 * @returns null for the name of a product, which means nothing but itself
 */
export function siteWord(name: string): string | null {
  const key = `site.${name}`;
  return Object.hasOwn(siteNames, key) ? said(key as keyof typeof siteNames) : null;
}
