/** English: the texts that both our pages and the hint use. */
export const both = {
  'service.glooko': 'Glooko',
  'service.clarity': 'Dexcom Clarity',
  'service.libreview': 'LibreView',

  'from.managed': 'Set by your organisation',
  'from.bundled': 'Comes with Sharing Setup',
  'from.entered': 'Entered on this computer',
  'from.imported': 'Imported from a file',
  'from.alone': '{from}.',
  'from.enteredOn': 'Entered on this computer on {date}.',
  'region.us': 'the United States',
  'region.ca': 'Canada',
  'region.eu': 'Europe and other countries',
  'region.other': 'another part of the world',
  'region.all': 'every country',
} as const;
