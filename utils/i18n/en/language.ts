/** English: the choice of a language, and what is said of one that no person has checked. */
export const languages = {
  'language.label': 'Language',
  'language.unchecked': 'no person has checked it',
  'language.ask': 'No person has checked this language yet. Some words may be wrong. Do you want to use it?',
  'language.use': 'Use this language',
  'language.stay': 'Do not use it',
  'language.notice': 'No person has checked this language. If you are in doubt, read the English.',
  'language.chosen': 'The language is now {language}.',
} as const;
