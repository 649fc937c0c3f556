/**
 * The texts on which somebody's safety hangs: whose clinic, what sharing means, passwords, the way back. Where nobody has
 * checked a translation, they stand in English beside it.
 */
export const SAFETY: ReadonlySet<string> = new Set([
  // Whose clinic, whose account.
  'hint.filled',
  'hint.unconfirmed',
  'hint.region',
  'hint.elsewhere',
  'hint.ward',
  'hint.mismatch',
  'hint.mismatchCode',
  'hint.mismatchNone',
  'hint.linked',
  'hint.other',
  'hint.otherNoButton',
  'clinic.confirm',
  'clinic.confirmWhy',
  'clinic.newCode',
  'tab.filled',
  'tab.mismatch',
  'other.text',
  'moved.text',
  'ward.whose',
  'ward.whoseText',
  'ward.tick',
  // What sharing means.
  'hint.care',
  'finish.noText',
  'meaning.looks',
  'meaning.you',
  'meaning.call',
  'meaning.emergency',
  'meaning.stop',
  // Passwords.
  'popup.never',
  'welcome.reads',
  'note.carelink.never',
  'note.carelink.asked',
  'step.carelink.type',
  // The way back.
  'hint.undo',
  'tab.undo',
  // That nobody has checked it.
  'language.ask',
  'language.notice',
  'language.label',
  'language.use',
  'language.stay',
]);
