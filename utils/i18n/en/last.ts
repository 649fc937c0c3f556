/** English: what happened last with a service, in the popup. It stands there a moment after all else. */
export const last = {
  'last.filled': 'Code put in {when}. Not linked yet as far as we know.',
  'last.submitted': 'Sent {when}. The page has not answered yet.',
  'last.linked.page': 'The page said “linked” {when}.',
  'last.linked.person': 'You said that it is linked {when}.',
  'last.refused': 'The page refused the code {when}.',
  'last.undone': 'Code taken out again {when}.',
  'last.copied': 'Code copied {when}.',
} as const;
