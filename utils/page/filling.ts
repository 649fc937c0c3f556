import type { CourseDesk } from './answering.ts';
import type { Decision } from './find.ts';
import type { PageLocation } from './gate.ts';
import { codeOf, type FillHow, hindrance, isLost, mayRefill, mayReplace, putCode, takeBack } from './visit.ts';

/** The first half of a visit: the code goes in, stays in, or comes out again. */
export interface Filling {
  /** `replace`: the person wants it in the place of what stands there. */
  put(how: FillHow, replace?: boolean): Promise<void>;
  undo(): Promise<void>;
  /** Says that the code is in the box. */
  filled(): void;
  /** After a fill: the page may have lost the value, or the person may have changed it. */
  check(): void;
}

/** What it uses of the visit's course. */
export interface FillingDesk extends CourseDesk {
  readonly location: PageLocation;
  /** Finds the box again, for a last check. */
  readonly find: () => Decision;
  /** Shows what can be done with the box as it is. */
  prepare(): void;
  /** Asks again whose code goes in. */
  ask(): Promise<void>;
  /** Does something later, unless the visit has ended. */
  later(work: () => void, ms: number): void;
}

// A page may take the value out again without changing its nodes.
const CHECK_AFTER_MS = [120, 500, 1500, 4000];

/** Makes the filling half of a visit. */
export function createFilling({
  site,
  location,
  find,
  visit,
  memory,
  signal,
  be,
  note,
  say,
  prepare,
  ask,
  later,
}: FillingDesk): Filling {
  function filled(): void {
    be('filled');
    say({ kind: 'filled' });
  }

  async function put(how: FillHow, replace = false): Promise<void> {
    const offer = codeOf(visit);
    if (!offer || visit.stage !== 'armed') return;
    if (replace ? !mayReplace(visit, offer, memory.copyOnly) : hindrance(visit, offer, memory.copyOnly)) return;
    const now = find(); // the page may have changed since the last look
    if (now.kind !== 'box' || now.box !== visit.box) return;
    visit.undone = false;
    const result = await putCode(visit, offer, site.blur);
    if (signal.aborted) return;
    if (result.kind === 'stopped') {
      memory.copyOnly = true;
      await takeBack(visit, site.blur);
      visit.stage = 'armed';
      note('skipped', visit.by ?? how);
      prepare();
      return;
    }
    visit.stage = 'filled';
    visit.touched = false;
    visit.route = location.pathname + location.hash;
    if (result.kind === 'changed' && result.value === '') {
      emptied(how);
      return;
    }
    if (!visit.refilled) note('filled', visit.by ?? (visit.found.taught ? 'taught' : how));
    if (result.kind === 'changed') {
      be('changed');
      say({ kind: 'changed', value: result.value });
      return;
    }
    filled();
    for (const ms of CHECK_AFTER_MS) later(check, ms);
  }

  /** The page took the code out at once: tried once more, then the person has to know. */
  function emptied(how: FillHow): void {
    if (mayRefill(visit, Date.now())) {
      check();
      return;
    }
    visit.before = null;
    visit.stage = 'armed';
    visit.emptied = true;
    note('skipped', visit.by ?? how);
    prepare();
  }

  async function undo(): Promise<void> {
    if (visit.before === null || visit.stage !== 'filled') return;
    await takeBack(visit, site.blur);
    if (signal.aborted) return;
    note('undone');
    visit.undone = true;
    visit.stage = 'armed';
    prepare();
    await ask(); // it may be another clinic's turn now
  }

  function check(): void {
    if (visit.stage !== 'filled') return;
    if (mayRefill(visit, Date.now())) {
      visit.refilled = true;
      visit.before = null;
      visit.stage = 'armed';
      prepare(); // like the first time: only beside a hint that can be seen
    } else if (isLost(visit)) {
      visit.before = null;
      visit.touched = true;
      visit.stage = 'armed';
      prepare();
    }
  }

  return { put, undo, filled, check };
}
