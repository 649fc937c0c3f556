// Owns `_locales`: the extension's names and texts in the browser and in the stores, made from the catalogue and the
// translations.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { store } from '../utils/i18n/en/store.ts';
import { readTranslation } from './languages.ts';

/** The folder's name where it is not the tag. */
const FOLDERS: Readonly<Record<string, string>> = { 'zh-Hans': 'zh_CN' };
/** Languages that the Chrome Web Store does not take (its list as of 2023): Chromium would refuse the package there. */
const NOT_IN_CHROME = ['ur', 'pa'];

const FOLDER = join(import.meta.dirname, '../utils/i18n/translations');

const messages = (text: (key: keyof typeof store) => string): string => {
  const entries = (Object.keys(store) as (keyof typeof store)[]).map((key) => [
    key.slice('store.'.length),
    { message: text(key) },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
};

/**
 * The files of `_locales`.
 * @param browser chrome, edge or firefox
 */
export function storeTexts(browser: string): { relativeDest: string; contents: string }[] {
  const file = (folder: string, contents: string) => ({ relativeDest: `_locales/${folder}/messages.json`, contents });
  const others = readdirSync(FOLDER).map((name) => readTranslation(readFileSync(join(FOLDER, name), 'utf8')));
  return [
    file(
      'en',
      messages((key) => store[key]),
    ),
    ...others
      .filter(({ tag }) => browser === 'firefox' || !NOT_IN_CHROME.includes(tag))
      .map(({ tag, texts }) =>
        file(
          FOLDERS[tag] ?? tag,
          messages((key) => (texts[key]?.text as string | undefined) || store[key]),
        ),
      ),
  ];
}
