import type { Draft } from '../../utils/clinics/draft.ts';

/**
 * Keeps what stands in the editor while a person types, at most every half second. Owns the waiting; what is kept and
 * where is the background's.
 */

const PAUSE_MS = 500;

let send: (draft: Draft | null) => Promise<unknown> = async () => {};
let waiting: Draft | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says how a draft is sent. */
export function keepDraftsBy(how: typeof send): void {
  send = how;
}

/** Keeps this draft soon. */
export function keepDraft(draft: Draft): void {
  waiting = draft;
  timer ??= setTimeout(() => void flushDraft(), PAUSE_MS);
}

/** Keeps now what is still waiting: the page is about to be left. */
export async function flushDraft(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const draft = waiting;
  waiting = null;
  if (draft) await send(draft);
}

/** Forgets what is waiting; it is about to be saved or thrown away. */
export function dropDraft(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting = null;
}
