// LibreView's words for the one-form pages.

import { libreviewWords } from '../libreview/words.ts';
import { startForm } from './start.ts';

const { en } = libreviewWords;
void startForm('libreview', {
  heading: en.practices,
  about: en.addAbout,
  codeLabel: en.practiceId,
  noteLabel: 'Nickname',
  button: en.add,
  listTitle: en.linkedTitle,
  linked: en.added,
  refused: en.wrong,
  already: en.already,
});
