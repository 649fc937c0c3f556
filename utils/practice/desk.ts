import type { Entry } from '../log/entry.ts';
import type { TabMessage } from '../messages.ts';
import type { PageState, TabStatus } from '../tab-status.ts';
import type { Exercise } from './exercise.ts';

/**
 * What the page called Practice and the site in its frame know of each other. They are of one origin and one build, so
 * the frame takes it from its parent's window.
 */

/** What the frame finds there. */
export interface Desk {
  readonly exercise: Exercise;
  /** Where the site keeps its accounts: gone with the page. */
  readonly accounts: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** What would have gone to the log. */
  note(entry: Entry): void;
  /** Where the site's page stands. */
  stand(state: PageState): void;
  /** Says how the script in the frame can be told something, as the popup tells the script in a tab. */
  ready(tell: (message: TabMessage) => TabStatus | null): void;
}

const NAME = 'sharingSetupPractice';

/** Puts the desk where the frame looks for it. */
export function layOut(view: Window, desk: Desk): void {
  Object.assign(view, { [NAME]: desk });
}

/** The desk of the page around a frame; null where there is none. */
export function deskOf(frame: Window): Desk | null {
  const desk = (frame.parent as unknown as Record<string, Desk | undefined>)[NAME];
  return frame.parent !== frame && desk ? desk : null;
}
