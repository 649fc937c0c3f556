/** English: what the finder saw, in the hint's and the popup's details. */
export const finding = {
  // What speaks for a box.
  'seen.summary': 'What was seen',
  'seen.name': 'Label: “{text}”',
  'seen.title': 'Heading: “{text}”',
  'seen.button': 'Button: “{text}”',
  'seen.attributes': 'Name in the page’s code: “{text}”',
  'seen.route': 'Address of the page: “{text}”',
  'seen.taught': 'You showed us this box before.',

  // What a box looks like that is never filled.
  'never.password': 'a password',
  'never.oneTimeCode': 'a code for signing in',
  'never.personal': 'something about a person or a place',
  'never.promotion': 'a voucher',
  'never.device': 'a device or its number',
  'never.authorization': 'a key',
  'never.patient': 'a patient’s own number',
  'never.follower': 'an invitation',
  'never.search': 'a search',
  'never.otherCode': 'another code',
  'never.otherService': 'the code of another service',
  'never.lookAlike': 'something else than a clinic’s code',
  'never.never': 'another code of this site',
  'never.company': 'part of a form with a password',
  'never.title': 'part of a form for something else',
  'never.kind': 'another kind of field',
  'never.unreachable': 'a field that is not for people',
} as const;
