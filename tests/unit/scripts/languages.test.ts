// `npm run languages`: what is missing, changed or gone, and bringing a file up to date without losing anybody's work.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findings, readTranslation, type TranslationFile, upToDate, written } from '../../../scripts/languages.ts';
import { run } from '../../../scripts/tasks/languages.ts';
import { familyTexts } from '../../../utils/i18n/family-texts.ts';
import { FOLDER } from '../i18n/files.ts';

const polish = (): TranslationFile => readTranslation(readFileSync(join(FOLDER, 'pl.json'), 'utf8'));
/** Polish after the English has moved on: one text new, one changed, one gone. */
function behind(): TranslationFile {
  const file = polish();
  const { 'hint.undo': undo, 'hint.yes': _, ...rest } = file.texts;
  return {
    ...file,
    texts: { ...rest, 'old.gone': { en: 'Gone', text: 'Nie ma' }, 'hint.undo': { ...undo, en: 'Take back' } as never },
  };
}

describe('a file', () => {
  it.each<[what: string, change: object]>([
    ['a tag that is none', { tag: 'Polish' }],
    ['a direction that is none', { dir: 'up' }],
    ['a check by nobody', { checked: { by: '', on: '2026-11-21' } }],
    ['a check on no day', { checked: { by: 'interpreter', on: 'Monday' } }],
    ['a plural form that there is not', { texts: { 'ward.devicesChosen': { en: 'a', text: { dual: 'b' } } } }],
    ['something more', { note: 'hello' }],
  ])('with %s is refused', (_what, change) => {
    expect(() => readTranslation(JSON.stringify({ ...polish(), ...change }))).toThrow();
  });

  it('says who checked it, and when', () => {
    const checked = { by: 'interpreter, M. K.', on: '2026-11-21' };
    expect(readTranslation(JSON.stringify({ ...polish(), checked })).checked).toEqual(checked);
  });

  it('is written as it was read', () => {
    expect(written(polish())).toBe(readFileSync(join(FOLDER, 'pl.json'), 'utf8'));
  });
});

describe('the findings', () => {
  it('tell missing, changed and gone apart', () => {
    expect(findings(behind())).toEqual({ missing: ['hint.yes'], changed: ['hint.undo'], gone: ['old.gone'] });
    expect(findings(polish())).toEqual({ missing: [], changed: [], gone: [] });
  });

  it('an empty text, or an empty form, is a missing one', () => {
    const file = polish();
    const texts = {
      ...file.texts,
      'hint.yes': { en: 'Yes', text: '' },
      'idle.said': { en: familyTexts['idle.said'] as never, text: { one: 'a', few: '', many: 'c', other: 'd' } },
    };
    expect(findings({ ...file, texts }).missing.toSorted()).toEqual(['hint.yes', 'idle.said']);
  });
});

describe('bringing it up to date', () => {
  it('keeps every translation, with the English it was made from', () => {
    const before = behind();
    const after = upToDate(before);
    for (const [key, entry] of Object.entries(before.texts)) {
      if (key !== 'old.gone') expect([key, after.texts[key]]).toEqual([key, entry]);
    }
    expect(findings(after)).toEqual({ missing: ['hint.yes'], changed: ['hint.undo'], gone: [] });
  });

  it('puts an empty place beside the English, in the order of the English, with the language’s own forms', () => {
    const file = { ...polish(), tag: 'ar', texts: {} };
    const { texts } = upToDate(file);
    expect(Object.keys(texts)).toEqual(Object.keys(familyTexts));
    expect(texts['hint.yes']).toEqual({ en: 'Yes', text: '' });
    expect(texts['idle.said']?.text).toEqual({ few: '', many: '', one: '', other: '', two: '', zero: '' });
  });

  it('once more changes nothing', () => {
    expect(upToDate(upToDate(behind()))).toEqual(upToDate(behind()));
  });
});

describe('the command', () => {
  const task = async (args: string[], file = behind()) => {
    const root = mkdtempSync(join(tmpdir(), 'languages-'));
    const folder = join(root, 'utils/i18n/translations');
    mkdirSync(folder, { recursive: true });
    cpSync(join(FOLDER, 'ro.json'), join(folder, 'ro.json'));
    writeFileSync(join(folder, 'pl.json'), written(file));
    const said: string[] = [];
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    try {
      const code = await run({ root, args, again: 'npm run languages' });
      return { code, said: said.join(''), pl: readTranslation(readFileSync(join(folder, 'pl.json'), 'utf8')) };
    } finally {
      stdout.mockRestore();
      rmSync(root, { recursive: true });
    }
  };

  it('lists all languages, and fails while something is open', async () => {
    const { code, said, pl } = await task([]);
    expect(code).toBe(1);
    expect(said).toContain('Polish: 1 missing, 1 changed since, 1 not used any more; no person has checked it');
    expect(said).toContain('Romanian: 0 missing');
    expect(pl).toEqual(behind());
    expect((await task([], polish())).code).toBe(0);
  });

  it('names the texts of one language, and who has checked it', async () => {
    const { said } = await task(['pl'], { ...behind(), checked: { by: 'interpreter, M. K.', on: '2026-11-21' } });
    expect(said).toContain('checked by interpreter, M. K. on 2026-11-21');
    expect(said).toContain('missing  hint.yes');
    expect(said).toContain('changed  hint.undo');
    expect(said).toContain('not used old.gone');
    expect(said).not.toContain('Romanian');
  });

  it('brings the files up to date', async () => {
    const { code, pl } = await task(['update']);
    expect(code).toBe(1);
    expect(pl).toEqual(upToDate(behind()));
  });

  it('refuses a language that there is not', async () => {
    await expect(task(['cy'])).rejects.toThrow('Languages: pl, ro.');
    await expect(task(['pl', 'ro'])).rejects.toThrow('npm run languages');
  });
});
