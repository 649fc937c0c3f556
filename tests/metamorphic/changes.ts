import { hideBreaks } from './break-hide.ts';
import { kindBreaks } from './break-kind.ts';
import { placeBreaks } from './break-place.ts';
import { wordBreaks } from './break-words.ts';
import type { Change } from './change.ts';
import { moves } from './keep-move.ts';
import { addParts, addUnseen } from './keep-noise.ts';
import { rename } from './keep-rename.ts';
import { reorder } from './keep-reorder.ts';
import { translate } from './keep-translate.ts';
import { typography } from './keep-typography.ts';
import { views } from './keep-view.ts';
import { wrap, wrapField } from './keep-wrap.ts';

/** Changes after which the decision has to be the same. */
export const KEEPS: readonly Change[] = [
  rename,
  wrap,
  wrapField,
  reorder,
  addParts,
  addUnseen,
  ...typography,
  translate,
  ...moves,
  ...views,
];

/** Those of them that don't touch what keeps a page silent: its words, and which of them belong together. */
export const KEEPS_SILENCE: readonly Change[] = [rename, wrap, wrapField, addParts, addUnseen, ...typography, ...views];

/** Changes after which nothing may be put in. */
export const BREAKS: readonly Change[] = [...wordBreaks, ...kindBreaks, ...hideBreaks, ...placeBreaks];

const all = new Map([...KEEPS, ...BREAKS].map((change) => [change.name, change]));

/** A change by its name. */
export function changeNamed(name: string): Change {
  const change = all.get(name);
  if (!change) throw new Error(`no change is called ${name}`);
  return change;
}
