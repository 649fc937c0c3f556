/** English: the switch of ward mode, on the page of clinics and settings. */
export const wardSwitch = {
  'wardMode.title': 'Ward mode',
  'wardMode.label': 'Many families use this computer, one after another',
  'wardMode.text':
    'Each family has a visit of its own. At its end all that it chose is forgotten. The clinic stays. A code goes in only after a press.',
  'wardMode.idle': {
    one: 'A visit ends by itself when nobody does anything for {count} minute.',
    other: 'A visit ends by itself when nobody does anything for {count} minutes.',
  },
  'wardMode.policy': 'Your organisation decides this.',
  'wardMode.visit': 'A visit is open. End it with “Next family” first.',
} as const;
