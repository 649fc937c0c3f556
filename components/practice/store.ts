import { signal } from '@preact/signals';
import type { Entry } from '../../utils/log/entry.ts';
import type { TabMessage } from '../../utils/messages.ts';
import { layOut } from '../../utils/practice/desk.ts';
import type { Exercise } from '../../utils/practice/exercise.ts';
import { exerciseOf, isDone, type TryId } from '../../utils/practice/tasks.ts';
import type { TabStatus } from '../../utils/tab-status.ts';

/**
 * What Practice shows: the page in the frame, what happened on it, which tasks are done. All of it is gone when the page
 * is closed. Must not: reach the browser's extension API, or anything stored.
 */

/** The page in the frame. */
export interface Stage {
  readonly exercise: Exercise;
  readonly task: TryId | null;
  /** Counts the beginnings, so that each gets a frame of its own. */
  readonly round: number;
}

/** What is in the frame; null before a person has chosen. */
export const stage = signal<Stage | null>(null);
/** What the script in the frame says of its page. */
export const status = signal<TabStatus | null>(null);
/** The tasks that are done. */
export const done = signal<ReadonlySet<TryId>>(new Set());
/** What is said to the person, for the live region. */
export const said = signal('');

const REFRESH_MS = 400;

let entries: Entry[] = [];
let accounts = new Map<string, string>();
let tell: ((message: TabMessage) => TabStatus | null) | null = null;

/** The codes that the site's account is linked with. */
const listed = (): string[] => [...accounts.values()].flatMap((list) => JSON.parse(list) as string[]);

/** Shows a page from its beginning. */
export function begin(exercise: Exercise, task: TryId | null): void {
  entries = [];
  accounts = new Map();
  const kept = accounts;
  tell = null;
  status.value = null;
  said.value = '';
  layOut(window, {
    exercise,
    accounts: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    },
    note(entry) {
      entries.push(entry);
      refresh();
    },
    stand: () => refresh(),
    ready(answer) {
      tell = answer;
    },
  });
  stage.value = { exercise, task, round: (stage.value?.round ?? 0) + 1 };
}

/** Begins a task. */
export const beginTask = (id: TryId): void => begin(exerciseOf(id), id);

/** Tells the script in the frame what the popup would tell it. */
export function act(type: 'tab:fill' | 'tab:undo' | 'tab:replace' | 'tab:keep' | 'tab:point'): void {
  tell?.({ type });
  refresh();
}

/** Forgets which tasks are done. */
export function forgetDone(): void {
  done.value = new Set();
  stage.value = null;
}

function refresh(): void {
  // Not in the script's own turn: it may be in the middle of something.
  setTimeout(() => {
    status.value = tell?.({ type: 'tab:status' }) ?? null;
    const task = stage.value?.task;
    if (task && !done.value.has(task) && isDone(task, { entries, listed: listed() })) {
      done.value = new Set([...done.value, task]);
    }
  });
}

/** Keeps what is shown up to date for as long as the page is open. */
export function follow(): void {
  setInterval(() => stage.value && refresh(), REFRESH_MS);
}
