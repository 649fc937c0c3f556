import type { HintStrings } from '../i18n/hint-strings.ts';
import type { Actions } from './hint-actions.ts';
import type { HintContent } from './hint-card.ts';

/** Hints without a code: what is only said. Pure. */

/** A hint that only says something: no code, or nothing that could be put in. */
export function plainContent(
  strings: HintStrings,
  line: string,
  actions: Actions,
  tone: HintContent['tone'] = 'plain',
  english = '',
): HintContent {
  const { texts, lang, dir } = strings;
  return {
    tone,
    clinic: '',
    from: '',
    code: '',
    lines: [line],
    english: [english],
    unchecked: unchecked(strings),
    details: null,
    actions,
    title: texts.title,
    lang,
    dir,
  };
}

/** Where nobody has checked the language: that nobody has, in it and in English. */
export const unchecked = ({ language, english }: HintStrings): HintContent['unchecked'] =>
  english && [language.notice, english.language.notice];

/** The hint where there is a box and no code for it, or where only a message is left. */
export function adviceContent(
  strings: HintStrings,
  text: 'noClinic' | 'noCode' | 'noVisit' | 'broken' | 'reload',
): HintContent {
  const { texts } = strings;
  const close = { id: 'close', label: texts.close, kind: 'corner' as const };
  const actions = text === 'reload' ? [close] : [{ id: 'hide', label: texts.hide, kind: 'quiet' as const }, close];
  return plainContent(strings, texts[text], actions, text === 'broken' ? 'warn' : 'plain');
}
