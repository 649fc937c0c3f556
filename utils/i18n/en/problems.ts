/** English: why a wish of a person was not done. Loaded when it was not. */
export const problems = {
  'problem.locked': 'Your organisation does not allow this.',
  'problem.changed': 'Something changed meanwhile. Look again and try once more.',
  'problem.full': 'There is no room for more clinics. Remove one first.',
  'problem.unknown-clinic': 'This clinic is not here any more.',
  'problem.has-code': 'This clinic already has a code for this.',
  'problem.visit-open': 'A family’s visit is still open. End it first.',
  'problem.notDone': 'This did not work. Try again.',
} as const;
