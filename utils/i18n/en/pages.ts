/**
 * English: the texts of our own pages. Short sentences, plain words; buttons are verbs. `{name}` stands for a value. Names of the services and of their
 * buttons are never translated.
 */
export const pages = {
  name: 'Sharing Setup',
  'code.glooko': 'ProConnect code',
  'code.clarity': 'Clinic share code',
  'code.libreview': 'Practice ID',

  'from.source': 'From {source}.',
  'from.checked': 'Checked on {date}.',
  'from.right': 'You checked it on {date}.',

  // The popup.
  'popup.open': 'Open {service}',
  'popup.openRegion': 'Open {service} for {region}',
  'popup.spell': 'Spell it out',
  'popup.copy': 'Copy',
  'popup.copyLabel': 'Copy the {code} for {service}',
  'popup.copied': 'Copied: {code}',
  'popup.noCode': 'No code yet. Ask your diabetes team.',
  'popup.typeCode': 'Type a code from your team',
  'popup.steps': 'Show the steps',
  'popup.stepsLabel': 'Show the steps: {task}',
  'popup.phone': 'Show on a phone',
  'popup.finder': 'Which one is ours?',
  'popup.plan': 'What to do',
  'popup.again': 'Choose again',
  'popup.guides': 'All steps',
  'popup.others': 'Not in your list',
  'popup.cancel': 'Cancel',

  'clinic.choose': 'Choose your clinic',
  'clinic.remove': 'Remove this clinic',
  'clinic.change': 'Change clinic',

  'tab.none': 'This is not a page of Glooko, Clarity or LibreView. Open one below.',
  'tab.signed-out': 'Sign in to {service} first. We do nothing on this page.',
  'tab.looking': 'We cannot see the code box on this page. Go to the settings, where {service} asks for the code.',
  'tab.found': 'We found the code box.',
  'tab.waiting': 'We found the code box. It cannot be used yet.',
  'tab.below': 'The code box is further down. Scroll to it.',
  'tab.not-empty': 'There is already something in the code box. We did not touch it.',
  'tab.ask': 'We found the code box. Nothing is put in until you press the button.',
  'tab.filled': 'The code of {clinic} is in the box. Now press the button on the page.',
  'tab.mismatch': 'The box holds the code of {clinic}. That is not the clinic chosen now.',
  'tab.submitted': 'The code was sent. Wait for the page to answer.',
  'tab.linked': 'The page says that the clinic is linked.',
  'tab.refused': 'The page did not take the code.',
  'tab.undone': 'We took the code out again.',
  'tab.silent': 'Sharing Setup is switched off here.',
  'tab.put': 'Put in the code',
  'tab.putRegion': 'Put it in, for {region}',
  'tab.undo': 'Undo',

  'popup.privacy': 'Privacy',
  'popup.practice': 'Practice',
  'popup.options': 'Clinics and settings',
  'popup.never': 'Never presses a button for you. Reads no password and no results. Sends nothing anywhere.',
} as const;
