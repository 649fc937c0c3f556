import { note } from '../build.ts';
import type { Note } from '../types.ts';

/** What is said around every way of sharing Glooko. */

export const GLOOKO_BEFORE: readonly Note[] = [
  note('note.glooko.clinicUses', 'glookoHelp'),
  note('note.glooko.without', 'glookoHelp'),
  note('note.glooko.children', 'glookoChildren'),
  note('note.glooko.twice', 'glookoTwice'),
];

export const GLOOKO_AFTER: readonly Note[] = [note('note.glooko.shared', 'glookoHelp')];

export const GLOOKO_TROUBLE: readonly Note[] = [
  note('note.glooko.refused', 'glookoHelp'),
  note('note.glooko.refusedAgain', 'glookoHelp'),
];
