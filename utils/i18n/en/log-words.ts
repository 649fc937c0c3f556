/** English: what was done, in as few words as can be. The log's list and pictures use them, and what could not be written. */
export const logWords = {
  'outcome.found': 'Box found',
  'outcome.filled': 'Code put in',
  'outcome.submitted': 'Sent',
  'outcome.linked': 'Linked',
  'outcome.refused': 'Refused',
  'outcome.undone': 'Code taken out',
  'outcome.copied': 'Code copied',
  'outcome.skipped': 'Left alone',
} as const;
