// The checks of the catalogue find what they look for, and let pass what is right.

import { describe, expect, it } from 'vitest';
import type { Text } from '../../../utils/i18n/language.ts';
import { CHECKS } from './faults.ts';

const BUTTONS = new Map([['New family', 'Nowa rodzina']]);

/** The checks that find something. */
function found(english: Text, text: Text, key = 'hint.ask', tag = 'pl'): string[] {
  const entry = { tag, key, english, text, buttons: BUTTONS };
  return Object.keys(CHECKS).filter((name) => CHECKS[name]?.(entry).length);
}

const FORMS = { one: '{count} chosen.', other: '{count} chosen.' };
const POLISH = {
  one: 'Wybrano {count}.',
  few: 'Wybrano {count}.',
  many: 'Wybrano {count}.',
  other: 'Wybrano {count}.',
};

describe('a fault is found', () => {
  it.each<[what: string, check: string, english: Text, text: Text, key?: string, tag?: string]>([
    ['a form too few', 'has the plural forms of its language', FORMS, { ...POLISH, few: undefined } as never],
    ['one text for many forms', 'has the plural forms of its language', FORMS, 'Wybrano {count}.'],
    ['forms where English has none', 'has the plural forms of its language', 'Chosen.', POLISH],
    ['a place lost', 'has the places of the English', 'The code of {clinic}', 'Kod'],
    ['a place by another name', 'has the places of the English', 'The code of {clinic}', 'Kod {klinika}'],
    ['a place twice', 'has the places of the English', 'The code of {clinic}', 'Kod {clinic} {clinic}'],
    ['another place than the number lost', 'has the places of the English', { other: '{count} {a}' }, { other: 'x' }],
    ['a name bent', 'keeps names as they are', 'Open CareLink.', 'Proszę otworzyć CareLinka.'],
    ['a name in other letters', 'keeps names as they are', 'Open Glooko.', 'افتحوا غلوكو.', 'a.b', 'ar'],
    ['a key of the keyboard', 'keeps names as they are', 'Press Ctrl+C.', 'Proszę nacisnąć Strg+C.'],
    ['the same as English', 'leaves no English', 'Undo', 'Undo'],
    ['a word of English', 'leaves no English', 'Press Undo', 'Proszę press Cofnij'],
    ['Latin letters', 'leaves no English', 'Copy the code', 'نسخ code', 'a.b', 'ar'],
    ['nothing but a sign', 'says something', 'Undo', '…'],
    ['a long label', 'fits', 'Undo', 'Proszę cofnąć to, co się stało'],
    ['a long sentence', 'fits', 'There is already something in the box.', 'a'.repeat(90)],
    ['a badge of five letters', 'fits', 'box', 'poleX', 'badge.found'],
    ['a description for no store', 'fits', 'd'.repeat(120), 'd'.repeat(133), 'store.description'],
    ['many words', 'keeps sentences short', 'w '.repeat(20).trim(), 'w '.repeat(21).trim()],
    ['markup', 'has no markup, no hidden signs, no blank too many', 'Yes', '<b>Tak</b>'],
    ['a direction mark', 'has no markup, no hidden signs, no blank too many', 'Yes', 'نعم\u200f', 'a.b', 'ar'],
    ['an isolate', 'has no markup, no hidden signs, no blank too many', 'Yes', '\u2067نعم\u2069', 'a.b', 'ar'],
    ['a soft hyphen', 'has no markup, no hidden signs, no blank too many', 'Yes', 'T\u00adak'],
    ['two blanks', 'has no markup, no hidden signs, no blank too many', 'Yes, it is', 'Tak,  jest'],
    ['digits of the script', 'writes digits as the codes do', '14 days', '١٤ يومًا', 'a.b', 'ar'],
    ['a password', 'asks nobody for a password or a user name', 'Sign in first.', 'Proszę podać hasło.'],
    ['a user name', 'asks nobody for a password or a user name', 'Sign in first.', 'Nazwa użytkownika'],
    ['a button by another name', 'calls our buttons what they are called', 'Press “New family”.', 'Proszę „Nowi”.'],
  ])('%s', (_what, check, english, text, key, tag) => {
    const clean = typeof text === 'string' ? text : (JSON.parse(JSON.stringify(text)) as Text);
    expect(found(english, clean, key, tag)).toContain(check);
  });
});

describe('what is right passes', () => {
  it.each<[english: Text, text: Text, key?: string, tag?: string]>([
    [FORMS, POLISH],
    [FORMS, { ...POLISH, one: 'Wybrano jedno.' }],
    ['Open {service} for {region}', '{region} کے لیے {service} کھولیں', 'popup.openRegion', 'ur'],
    ['Press Ctrl+C in Dexcom Clarity.', 'Proszę nacisnąć Ctrl+C w Dexcom Clarity.'],
    ['Press “New family”.', 'Proszę nacisnąć „Nowa rodzina”.'],
    ['Entered: tablet', 'Wpisano: tablet'],
    ['E-mail', 'E-mail', 'path.email'],
    ['Glooko', 'Glooko'],
    ['!', '!', 'badge.failed'],
    ['box', 'pole', 'badge.found'],
    ['It never reads a password or a result.', 'Nigdy nie czyta hasła ani wyniku.', 'welcome.reads'],
  ])('%j: %j', (english, text, key, tag) => {
    expect(found(english, text, key, tag)).toEqual([]);
  });
});
