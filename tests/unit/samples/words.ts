// Every word list of the sites' data, one word at a time.

import { ANY_ANSWER, OWN_ANSWERS } from '../../../utils/sites/answers.ts';
import { ALONE, PRESS, PRESS_WITH, SAVE } from '../../../utils/sites/buttons.ts';
import { AROUND, DETAIL, FILLER, FROM, GIVER, PERSON, PLACE, VIEWS } from '../../../utils/sites/everyday.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { ELSEWHERE, ENDING, TROUBLE } from '../../../utils/sites/other-groups.ts';
import { DATA, SEE } from '../../../utils/sites/sees.ts';
import { FIELD_VETOES, GROUP_VETOES } from '../../../utils/sites/vetoes.ts';
import { ADD_SHARE, CODE, ID, LEAVE, OWN, OWN_AFTER, OWNER, OWNERS, TEAM } from '../../../utils/sites/words.ts';

/** The words of a list; none of an empty one. */
export function wordsOf(list: string): string[] {
  return list === '' ? [] : list.split('|');
}

/** What the lists are called in messages, and their words. */
export const WORD_LISTS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['words CODE', wordsOf(CODE)],
  ['words ID', wordsOf(ID)],
  ['words OWNER', wordsOf(OWNER)],
  ['words ADD_SHARE', wordsOf(ADD_SHARE)],
  ...Object.entries({ OWN, OWN_AFTER, LEAVE, OWNERS, TEAM }).map(
    ([name, words]) => [`words ${name}`, wordsOf(words)] as const,
  ),
  ...Object.entries({ FILLER, DETAIL, FROM, PERSON, GIVER, PLACE, AROUND, VIEWS }).map(
    ([name, words]) => [`everyday ${name}`, wordsOf(words)] as const,
  ),
  ...Object.entries({ PRESS, ALONE, PRESS_WITH, SAVE }).map(
    ([name, words]) => [`buttons ${name}`, wordsOf(words)] as const,
  ),
  ...Object.entries({ ENDING, ELSEWHERE, TROUBLE }).map(
    ([name, words]) => [`other groups ${name}`, wordsOf(words)] as const,
  ),
  ...Object.entries({ SEE, DATA }).map(([name, words]) => [`sees ${name}`, wordsOf(words)] as const),
  ['answers linked', wordsOf(ANY_ANSWER.linked)],
  ['answers refused', wordsOf(ANY_ANSWER.refused)],
  ...Object.entries(FIELD_VETOES).map(([kind, words]) => [`vetoes ${kind}`, wordsOf(words)] as const),
  ['vetoes of a group', wordsOf(GROUP_VETOES)],
  ...Object.values(SITES).map(({ id, neverFields }) => [`${id} never`, wordsOf(neverFields)] as const),
  ...Object.values(SITES).flatMap(({ id, words }) =>
    Object.entries(words).map(([kind, list]) => [`${id} ${kind}`, wordsOf(list)] as const),
  ),
  ...Object.entries(OWN_ANSWERS).flatMap(([id, answers]) =>
    Object.entries(answers).map(([kind, list]) => [`${id} ${kind}`, wordsOf(list)] as const),
  ),
];
