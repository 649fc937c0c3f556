// Every word list of the answers, one word at a time.

import { ANSWER_SIGNS, ANY_ANSWER, LIST_SIGNS, OWN_ANSWERS } from '../../../utils/sites/answers.ts';

const listsOf = (name: string, lists: Readonly<Record<string, string>>) =>
  Object.entries(lists).map(([kind, list]) => [`${name} ${kind}`, list === '' ? [] : list.split('|')] as const);

/** What the lists are called in messages, and their words. */
export const ANSWER_LISTS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ...listsOf('answers', { ...ANY_ANSWER }),
  ...listsOf('answers', ANSWER_SIGNS),
  ...listsOf('lists', LIST_SIGNS),
  ...Object.entries(OWN_ANSWERS).flatMap(([id, answers]) => listsOf(`answers of ${id}`, { ...answers })),
];
