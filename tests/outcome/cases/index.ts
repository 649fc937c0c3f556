/** All cases by kind: the rows of the table. */
import type { ArrivalCase, Kind, PressCase } from '../case.ts';
import { neitherLinked } from './arrival-neither.ts';
import { otherLinked } from './arrival-other.ts';
import { alreadyLinked } from './arrival-ours.ts';
import { linkedByList } from './lists.ts';
import { linkedByMessage, refused } from './messages.ts';
import { misleading } from './misleading.ts';
import { moreMisleading } from './misleading-more.ts';
import { waiting } from './waiting.ts';

export const presses: readonly Kind<PressCase>[] = [
  { kind: 'linked, by a message', cases: linkedByMessage },
  { kind: 'linked, by the list', cases: linkedByList },
  { kind: 'refused', cases: refused },
  { kind: 'no answer', cases: waiting },
  { kind: 'misleading', cases: [...misleading, ...moreMisleading] },
];

export const arrivals: readonly Kind<ArrivalCase>[] = [
  { kind: 'our clinic is listed', cases: alreadyLinked },
  { kind: 'another clinic is listed', cases: otherLinked },
  { kind: 'neither', cases: neitherLinked },
];
