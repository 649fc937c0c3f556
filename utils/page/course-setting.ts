import type { Entry } from '../log/entry.ts';
import type { Site } from '../sites/types.ts';
import type { PageState, TabStatus } from '../tab-status.ts';
import type { Bridge } from './bridge.ts';
import type { Decision } from './find.ts';
import type { PageLocation } from './gate.ts';
import type { PageMemory } from './hint-keeper.ts';
import type { FillHow, Visit } from './visit.ts';

/** What the looking part and a visit's course know of each other. */

/** What a course needs from the page it runs on. */
export interface CourseSetting {
  readonly document: Document;
  readonly location: PageLocation;
  readonly site: Site;
  readonly bridge: Bridge;
  readonly memory: PageMemory;
  readonly log: (entry: Entry) => void;
  /** Finds the box again, for a last check. */
  readonly find: () => Decision;
  /** Has the page looked at again in the next frame. */
  readonly nudge: () => void;
  readonly stand: (state: PageState) => void;
}

/** A visit on its way. */
export interface Course {
  readonly visit: Visit;
  /** For the popup. */
  status(): Pick<TabStatus, 'state' | 'clinic' | 'canFill' | 'canUndo' | 'canReplace' | 'other' | 'seen'>;
  /** Takes in what a look at the page came to; false once the visit is over. */
  look(decision: Decision): boolean;
  /** Clinic, policy or switch may have changed. */
  askAgain(): void;
  put(how: FillHow): Promise<void>;
  /** Puts the code in the place of what stands in the box. */
  replace(): Promise<void>;
  undo(): Promise<void>;
  /** What is said has changed beside the box. */
  sayAgain(): void;
  /** An update cut this script off: tidies up and says once that the tab has to be loaded again. */
  cutOff(): void;
  end(): void;
}
