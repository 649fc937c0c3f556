import { signal } from '@preact/signals';
import { browser } from '../../../utils/browser.ts';
import { addDays, addMonths, dayOf, daysOfMonth, monthOf, startOf } from '../../../utils/log/day.ts';
import { createLogReader, type LogFilter, type LogPart } from '../../../utils/log/reader.ts';
import type { LogState, Request } from '../../../utils/messages.ts';
import { isPrivate } from '../../store.ts';

/** What the log's screens show: what holds for it, by the background; its lines, read from the database. Writes nothing. */

/** What holds for the log; null until the background answered. */
export const logState = signal<LogState | null>(null);

/** Spans of time to choose from. */
export const SPANS = ['any', 'today', 'week', 'days30', 'month', 'lastMonth'] as const;

/** What a person chose to see. */
export interface Chosen extends Pick<LogFilter, 'clinic' | 'service' | 'outcome'> {
  readonly span: (typeof SPANS)[number];
}

/** Everything. */
export const EVERYTHING: Chosen = { clinic: null, service: null, outcome: null, span: 'any' };

/** Lines on the screen at a time. */
export const PART_SIZE = 25;

/** Reads the log. */
export const reader = createLogReader(indexedDB);

/** The part of the list that is shown. */
export interface ShownPart extends LogPart {
  readonly offset: number;
  readonly chosen: Chosen;
}

/** What is shown of the list; null until it was read, `unreadable` where it can't be. */
export const part = signal<ShownPart | 'unreadable' | null>(null);

/** A span as times, by this computer's calendar. */
function timesOf(span: Chosen['span'], now: number): Pick<LogFilter, 'from' | 'to'> {
  const today = dayOf(now);
  const since = (days: number) => ({ from: startOf(addDays(today, 1 - days)), to: null });
  const month = (name: string) => {
    const { from, to } = daysOfMonth(name);
    return { from: startOf(from), to: startOf(addDays(to, 1)) };
  };
  if (span === 'today') return since(1);
  if (span === 'week') return since(7);
  if (span === 'days30') return since(30);
  if (span === 'month') return month(monthOf(today));
  if (span === 'lastMonth') return month(addMonths(monthOf(today), -1));
  return { from: null, to: null };
}

/** What was chosen, as the reader takes it. */
export const filterOf = ({ span, ...rest }: Chosen): LogFilter => ({ ...rest, ...timesOf(span, Date.now()) });

/** What was wanted last, also while it is not shown yet: the next choice adds to it, and reading anew keeps it. */
export const wanted = signal<Pick<ShownPart, 'chosen' | 'offset'>>({ chosen: EVERYTHING, offset: 0 });

/** Shows another part of the list. */
export async function show(chosen: Chosen, offset: number): Promise<void> {
  const mine = { chosen, offset };
  wanted.value = mine;
  const shown = await reader.part(filterOf(chosen), offset, PART_SIZE).catch(() => 'unreadable' as const);
  if (mine !== wanted.value) return; // something else was chosen meanwhile
  if (shown === 'unreadable') part.value = shown;
  // The last line of the last part was erased.
  else if (shown.entries.length === 0 && offset > 0 && shown.total > 0) await show(chosen, offset - PART_SIZE);
  else part.value = { ...shown, offset, chosen };
}

async function ask<Answer>(request: Request): Promise<Answer | null> {
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => null);
  return typeof answer === 'object' && answer !== null && !('error' in answer) ? (answer as Answer) : null;
}

/** Reads anew what holds for the log, and the part that is shown. */
export async function refresh(): Promise<void> {
  const answer = await ask<LogState>({ type: 'ui:log', private: isPrivate.value });
  if (answer) logState.value = answer;
  const { chosen, offset } = wanted.value;
  await show(chosen, offset);
}

/**
 * Sends a wish about the log, and shows what became of it.
 * @returns why it was not done; null where it was
 */
export async function wishLog(request: Request): Promise<string | null> {
  const done = await ask<{ readonly ok: boolean; readonly reason?: string }>(request);
  await refresh();
  return done?.ok ? null : (done?.reason ?? 'notDone');
}
