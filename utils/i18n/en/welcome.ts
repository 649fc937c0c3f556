/** English: the texts of the first-run page. */
export const welcome = {
  'welcome.title': 'Welcome to Sharing Setup',
  'welcome.lead': 'It helps you share diabetes data with your clinic.',
  'welcome.chosen': 'Your clinic',
  'welcome.does': 'What it does, and what it never does',
  'welcome.codes': 'It shows the codes of your clinic, ready to copy.',
  'welcome.box': 'On Glooko, Dexcom Clarity and LibreView it finds the code box and puts the code in.',
  'welcome.press': 'It never presses a button. You do that yourself.',
  'welcome.reads': 'It never reads a password or a result.',
  'welcome.sends': 'It sends nothing anywhere. What you choose stays on this computer.',
  'welcome.where': 'Where to find it',
  'welcome.toolbar': 'Look for this icon at the top of your browser:',
  'welcome.puzzle': 'Press Extensions, the puzzle piece, at the top of your browser. Then press Sharing Setup.',
  'welcome.next': 'What comes next',
  'welcome.nextText': 'Open Sharing Setup. It tells you which service your device needs, and shows every step.',
  'welcome.open': 'Open Sharing Setup',
  'welcome.notOpened': 'Your browser did not open it. Press the icon as in the picture.',
} as const;
