/** The groups of blind pages. */
import type { CaseGroup } from '../case.ts';
import { blindEasternBoxes } from './blind-box-east.ts';
import { blindEnglishBoxes } from './blind-box-english.ts';
import { blindNeighbours } from './blind-box-neighbours.ts';
import { blindNorthernBoxes } from './blind-box-north.ts';
import { blindPlainBoxes } from './blind-box-plain-code.ts';
import { blindRightToLeftBoxes } from './blind-box-right-to-left.ts';
import { blindSections } from './blind-box-sections.ts';
import { blindSentences } from './blind-box-sentences.ts';
import { blindSouthernBoxes } from './blind-box-south.ts';
import { blindWesternBoxes } from './blind-box-west.ts';
import { blindClinicFields } from './blind-none-clinic-fields.ts';
import { blindClinicians } from './blind-none-clinicians.ts';
import { blindCruel } from './blind-none-cruel.ts';
import { blindKnownWords } from './blind-none-known-words.ts';
import { blindNearCodes } from './blind-none-near-codes.ts';
import { blindOtherCodes } from './blind-none-other-codes.ts';
import { blindOtherEnds } from './blind-none-other-ends.ts';
import { blindPlainCodes } from './blind-none-plain-code.ts';
import { blindOtherSections } from './blind-none-sections.ts';
import { blindSharingCodes } from './blind-none-sharing-codes.ts';
import { blindSignIn } from './blind-none-sign-in.ts';
import { blindUnusable } from './blind-none-unusable.ts';

const otherBoxes = [
  ...blindWesternBoxes,
  ...blindSouthernBoxes,
  ...blindNorthernBoxes,
  ...blindEasternBoxes,
  ...blindRightToLeftBoxes,
];

export const blindGroups: readonly CaseGroup[] = [
  { kind: 'blind: the box, in English', cases: blindEnglishBoxes },
  { kind: 'blind: the box, other languages', cases: otherBoxes },
  {
    kind: 'blind: the box, odd shapes and sentences',
    cases: [...blindSentences, ...blindPlainBoxes, ...blindSections],
  },
  { kind: 'blind: the box among others', cases: blindNeighbours },
  { kind: 'blind: sign-in and sent codes', cases: blindSignIn },
  { kind: 'blind: codes of others', cases: [...blindOtherCodes, ...blindSharingCodes, ...blindPlainCodes] },
  { kind: 'blind: about the clinic', cases: blindClinicFields },
  { kind: 'blind: clinicians', cases: blindClinicians },
  { kind: 'blind: right words, wrong box', cases: [...blindCruel, ...blindNearCodes, ...blindOtherEnds] },
  { kind: 'blind: known words, another meaning', cases: [...blindOtherSections, ...blindKnownWords] },
  { kind: 'blind: not usable, not the place', cases: blindUnusable },
];
