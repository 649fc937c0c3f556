import type { HintStrings } from '../i18n/hint-strings.ts';
import type { ServiceId } from '../sites/types.ts';
import type { Bridge } from './bridge.ts';
import type { Actions } from './hint-actions.ts';
import type { HintContent } from './hint-card.ts';
import { plainContent } from './hint-plain.ts';
import { readStrings } from './offer-check.ts';

/** The choice of a language in the hint: a list; for one that nobody has checked a question, in it and in English. */

/** What it uses of the visit's course. */
export interface LanguageDesk {
  readonly site: { readonly id: ServiceId };
  readonly bridge: Bridge;
  readonly signal: AbortSignal;
  readonly strings: () => HintStrings | null;
  show(content: HintContent): void;
  /** Says again what was said before the list was opened. */
  again(): void;
}

const LIST = 'languages';
const BACK = 'back';
const CHOOSE = 'choose:';
const AGREE = 'agree:';

/** Adds the way to the list, where there is something to choose. */
export function withLanguages(content: HintContent, { offered, language, english }: HintStrings): HintContent {
  if (offered.length === 0) return content;
  const list = { id: LIST, label: language.label, english: english?.language.label, kind: 'quiet' as const };
  return { ...content, actions: [...content.actions, list] };
}

function listContent(strings: HintStrings): HintContent {
  const { offered, language, texts } = strings;
  const actions: Actions = offered.map(({ tag, name, checked }) => ({
    id: CHOOSE + tag,
    label: name,
    lang: tag,
    english: checked ? '' : language.unchecked,
    kind: 'plain',
  }));
  const back = { id: BACK, label: texts.cancel, kind: 'quiet' as const };
  return plainContent(strings, language.label, [...actions, back], 'plain', strings.english?.language.label);
}

function questionContent(tag: string, strings: HintStrings): HintContent {
  const { language, english } = strings;
  const button = (id: string, name: 'use' | 'stay') => ({
    id,
    label: language[name],
    english: english?.language[name],
    kind: 'plain' as const,
  });
  const actions = [button(AGREE + tag, 'use'), button(BACK, 'stay')];
  return plainContent(strings, language.ask, actions, 'warn', english?.language.ask);
}

/**
 * Makes what answers the presses.
 * @returns whether a press was one of these
 */
export function createLanguageChoice(desk: LanguageDesk): (action: string) => boolean {
  async function choose(tag: string, agreed: boolean): Promise<void> {
    const answer = await desk.bridge.send({ type: 'page:language', service: desk.site.id, tag, agreed });
    if (desk.signal.aborted) return;
    // Texts come where the person has to be asked first.
    const question = readStrings(answer);
    if (question) desk.show(questionContent(tag, question));
    else desk.again(); // in the new language as soon as the background has told of it
  }
  return (action) => {
    const strings = desk.strings();
    if (action === LIST) strings && desk.show(listContent(strings));
    else if (action === BACK) desk.again();
    else if (action.startsWith(CHOOSE)) void choose(action.slice(CHOOSE.length), false);
    else if (action.startsWith(AGREE)) void choose(action.slice(AGREE.length), true);
    else return false;
    return true;
  };
}
