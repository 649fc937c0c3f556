import { ANSWER_SIGNS, ANY_ANSWER, LIST_SIGNS, OWN_ANSWERS } from '../sites/answers.ts';

/**
 * How the reading of answers gets at its words. They are more than the rest of it together, so where they are kept is
 * decided in this one place.
 */
const WORDS = { ...ANY_ANSWER, ...ANSWER_SIGNS, ...LIST_SIGNS, own: OWN_ANSWERS };

/** Every list of words that a page's answer or list is read by, under its name. */
export const answerWords = (): typeof WORDS => WORDS;
