// The translations as they stand in their files, for the tests that read them as data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranslation, type TranslationFile } from '../../../scripts/languages.ts';
import type { Text } from '../../../utils/i18n/language.ts';
import { ROOT } from '../rules/source-tree.ts';

/** Where they are. */
export const FOLDER = join(ROOT, 'utils/i18n/translations');

/** Every translation. */
export const FILES: readonly TranslationFile[] = readdirSync(FOLDER).map((name) =>
  readTranslation(readFileSync(join(FOLDER, name), 'utf8')),
);

/** A text's forms by their names; '' names the one form of a text that has no plural. */
export const formsOf = (text: Text): readonly (readonly [form: string, text: string])[] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);
