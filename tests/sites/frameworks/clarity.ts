// Clarity's words for the one-form pages.

import { clarityWords } from '../clarity/words.ts';
import { startForm } from './start.ts';

const { en } = clarityWords;
void startForm('clarity', {
  heading: en.sharing,
  about: en.sharingAbout,
  codeLabel: en.codeLabel,
  noteLabel: 'Note for your records',
  button: en.share,
  listTitle: en.sharedWith,
  linked: en.linked,
  refused: en.unknown,
  already: en.already,
});
