/**
 * How much of a page's main thread went to the extension's code, out of a trace of Chromium's: every entry into a
 * script is an event with the script's address and its time on the processor, so nothing is sampled or guessed.
 */
import type { Page } from 'puppeteer-core';

/** An entry of a trace, as far as it is used. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** On the processor; `dur` also counts what the thread waited. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Processor time in milliseconds. */
export interface PageTime {
  /** In the extension's code, with everything the browser did because that code asked for it. */
  readonly script: number;
  /** The part of it that is style and layout, which the page may have needed anyway. */
  readonly layout: number;
  /** How often the browser called into the code. */
  readonly entries: number;
  /** All tasks of the page's thread. */
  readonly thread: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing', 'toplevel'];
/** Compiling, running a file, calling a function (callbacks of observers, frames, timers, events, messages). */
const ENTRIES = new Set(['v8.compile', 'EvaluateScript', 'FunctionCall']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const TASK = 'ThreadControllerImpl::RunTask';
const MARK = 'bench-page';

/** Records a trace of the page while the work runs. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  // Tells which of the browser's threads is the page's.
  await page.evaluate((name) => void performance.mark(name), MARK);
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Chromium gave no trace');
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Sums up the times on the thread of the page that was traced.
 * @param events a trace in which `traced` left its mark, in any order
 * @throws where the trace does not show the page, or shows no time on the processor
 */
export function timesOf(events: readonly TraceEvent[]): PageTime {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace does not hold the page');
  const own = events
    .filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X')
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const sums = { script: 0, layout: 0, entries: 0, thread: 0 };
  let taskEnd = 0;
  let scriptEnd = 0;
  let layoutEnd = 0;
  for (const { name, ts, dur = 0, tdur = 0, args } of own) {
    if (name === TASK && ts >= taskEnd) {
      taskEnd = ts + dur;
      sums.thread += tdur / 1000;
    } else if (ENTRIES.has(name) && ts >= scriptEnd && args?.data?.url?.startsWith('chrome-extension:')) {
      scriptEnd = ts + dur;
      sums.script += tdur / 1000;
      sums.entries += 1;
    } else if (LAYOUT.has(name) && ts < scriptEnd && ts >= layoutEnd) {
      layoutEnd = ts + dur;
      sums.layout += tdur / 1000;
    }
  }
  if (sums.thread === 0) throw new Error('the trace holds no processor times');
  return sums;
}
