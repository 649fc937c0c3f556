import type { PageState, TabStatus } from '../tab-status.ts';
import type { TaughtBox } from '../taught-box.ts';
import type { createByHand } from './by-hand.ts';
import type { Course } from './course-setting.ts';
import type { Finder } from './find.ts';
import type { PageMemory } from './hint-keeper.ts';
import type { PageSetting, Receive } from './page-setting.ts';

/**
 * Takes in what popup and background send to the page, and answers how the page stands. Knows who does what is wanted; it is
 * done there.
 */

/** How the page stands. */
export interface Standing {
  /** The visit on its way. */
  readonly course: Course | null;
  /** Where the page stands without one. */
  readonly idle: PageState;
  /** Boxes that a person pointed out. */
  readonly taught: readonly TaughtBox[];
}

/** What it uses of the page's script. */
export interface ReceiveDesk extends Pick<PageSetting, 'document' | 'location' | 'site'> {
  readonly find: Finder;
  readonly memory: PageMemory;
  readonly byHand: ReturnType<typeof createByHand>;
  now(): Standing;
  /** Lets go of the box that a person has chosen or is choosing; false where there is none. */
  letGo(): boolean;
  /** Clinic, policy, switch or boxes may have changed. */
  changed(): Promise<void>;
  /** Another family comes. */
  reset(): void;
}

const PASSWORD = 'input[type="password" i]';

/** Makes what takes messages in. */
export function createReceive({ document, location, site, find, memory, byHand, ...desk }: ReceiveDesk): Receive {
  function status(): TabStatus {
    const { course, idle, taught } = desk.now();
    // Only for a person who looks: it weighs every field to the end.
    const decision = course ? null : find(document, location, { taught, whole: true });
    const [nearest] = decision?.kind === 'none' ? decision.passed : [];
    const locked = idle === 'looking' && document.querySelector(PASSWORD)?.checkVisibility();
    return {
      service: site.id,
      state: locked ? 'signed-out' : idle,
      clinic: null,
      canFill: false,
      canUndo: false,
      canReplace: false,
      other: null,
      seen: nearest?.why ?? (decision?.kind === 'box' ? decision.why : []),
      ruledOut: nearest?.veto ?? null,
      unwritten: memory.unwritten(),
      ...course?.status(),
    };
  }

  return (message) => {
    const { course } = desk.now();
    if (message.type === 'tab:hand') {
      // On a site that is none of the services', the scripts of two of them may be in one page.
      if (message.service === site.id) byHand.command(message.by, message.refusal);
      else if (!desk.letGo()) return null;
    } else if (message.type === 'tab:point') void byHand.point();
    else if (message.type === 'tab:changed') void desk.changed();
    else if (message.type === 'tab:reset') desk.reset();
    else if (message.type === 'tab:fill') void course?.put('click');
    else if (message.type === 'tab:replace') void course?.replace();
    else if (message.type === 'tab:keep') {
      memory.keepsOther = true;
      course?.sayAgain();
    } else if (message.type === 'tab:undo') void course?.undo();
    return status();
  };
}
