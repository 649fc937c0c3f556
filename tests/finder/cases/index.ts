/** All cases by kind: the rows of the confusion table. */
import type { CaseGroup } from '../case.ts';
import { blindGroups } from './blind.ts';
import { clarityEnglishBoxes } from './clarity-box-english.ts';
import { clarityOtherBoxes } from './clarity-box-languages.ts';
import { forms } from './forms.ts';
import { glookoEnglishBoxes } from './glooko-box-english.ts';
import { glookoOtherBoxes } from './glooko-box-languages.ts';
import { languageLookAlikes } from './languages.ts';
import { libreviewEnglishBoxes } from './libreview-box-english.ts';
import { libreviewOtherBoxes } from './libreview-box-languages.ts';
import { lookAlikes, rightLabels } from './look-alikes.ts';
import { otherWords } from './other-words.ts';
import { proseOthers } from './prose.ts';
import { redTeam } from './red-team.ts';
import { shapeBoxes } from './shape-box.ts';
import { signIn } from './sign-in.ts';
import { unusable } from './unusable.ts';
import { wordsOnly } from './words-only.ts';

export const groups: readonly CaseGroup[] = [
  { kind: 'the box, in English', cases: [...glookoEnglishBoxes, ...clarityEnglishBoxes, ...libreviewEnglishBoxes] },
  { kind: 'the box, other languages', cases: [...glookoOtherBoxes, ...clarityOtherBoxes, ...libreviewOtherBoxes] },
  { kind: 'the box, other words', cases: otherWords },
  { kind: 'the box, hard to tell', cases: [...shapeBoxes, ...rightLabels] },
  { kind: 'sign-in and sent codes', cases: signIn },
  { kind: 'look-alikes', cases: lookAlikes },
  { kind: 'look-alikes, other languages', cases: languageLookAlikes },
  { kind: 'other forms', cases: forms },
  { kind: 'prose that asks for another code', cases: proseOthers },
  { kind: 'known words, turned against the finder', cases: redTeam },
  { kind: 'clinicians, words only', cases: wordsOnly },
  ...unusable,
  ...blindGroups,
];
