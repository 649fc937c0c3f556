/** English: the texts that both our pages and the hint use. */
export const both = {
  'service.glooko': 'Glooko',
  'service.clarity': 'Dexcom Clarity',
  'service.libreview': 'LibreView',

  'from.managed': 'Set by your organisation',
  'from.bundled': 'Comes with Sharing Setup',
  'from.entered': 'Entered on this computer',
  'from.imported': 'Imported from a file',
  'from.enteredOn': 'Entered on this computer on {date}.',
  'region.us': 'the United States',
  'region.ca': 'Canada',
  'region.eu': 'Europe and other countries',
  'region.other': 'another part of the world',
  'region.all': 'every country',

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
  'never.never': 'another code of this site',
  'never.company': 'part of a form with a password',
  'never.title': 'part of a form for something else',
  'never.kind': 'another kind of field',
  'never.unreachable': 'a field that is not for people',
} as const;
