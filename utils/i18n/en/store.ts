/** English: the extension's names and texts in the browser and in the stores. `_locales` is made from them. */
export const store = {
  'store.name': 'Sharing Setup: your diabetes clinic’s codes',
  'store.shortName': 'Sharing Setup',
  'store.commandPut': 'Put the clinic’s code into the box that has the focus',
  'store.description':
    'Puts your diabetes clinic’s code into the right box on Glooko, Dexcom Clarity and LibreView, and copies it for you.',
} as const;
