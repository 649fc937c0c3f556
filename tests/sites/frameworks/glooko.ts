// Glooko's words for the one-form pages.

import { glookoWords } from '../glooko/words.ts';
import { startForm } from './start.ts';

const { en } = glookoWords;
void startForm('glooko', {
  heading: en.section,
  about: en.about,
  codeLabel: en.codeLabel,
  noteLabel: 'Relationship to patient',
  button: en.submit,
  listTitle: en.listTitle,
  linked: en.linked,
  refused: en.unknown,
  already: en.already,
});
