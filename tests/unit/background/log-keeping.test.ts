// The log over time: its alarms, how long anything is kept, and an erasing that becomes final by itself.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogKeeping, LOG_ALARMS } from '../../../utils/background/log-keeping.ts';
import { type LogWriter, UNDO_MS } from '../../../utils/log/writer.ts';
import { readState } from '../../../utils/state.ts';
import { browserWith, type Items } from '../samples/browser.ts';

const NOW = Date.UTC(2026, 10, 20, 9);

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

/** The keeping over a browser, and what came of it. */
function kept(managed: Items = {}) {
  const { browser } = browserWith({ managed });
  const alarms = new Map<string, object>();
  const done: unknown[] = [];
  let erasing: { at: number } | null = null;
  const log = {
    drain: async () => undefined,
    ready: async () => undefined,
    erase: async (at: number) => {
      erasing = { at };
    },
    keep: async () => {
      erasing = null;
      return true;
    },
    finish: async (now: number) => {
      if (erasing && now < erasing.at + UNDO_MS) return false;
      if (erasing) done.push('erased');
      erasing = null;
      return true;
    },
    purge: async (_now: number, days: number) => void done.push(days),
  } as unknown as LogWriter;
  const keeping = createLogKeeping(
    log,
    { erasing: async () => erasing, waiting: async () => [] },
    {
      get: async (name) => alarms.get(name),
      create: (name, when) => void alarms.set(name, when),
      clear: async (name) => alarms.delete(name),
    },
    (isPrivate) => readState(browser, isPrivate),
  );
  return { keeping, alarms, done };
}

describe('old entries', () => {
  it('have an alarm, which is made once', async () => {
    const { keeping, alarms } = kept();
    await keeping.begin();
    const [first] = alarms.values();
    await keeping.begin();
    expect([...alarms]).toEqual([[LOG_ALARMS.purge, first]]);
    expect(alarms.get(LOG_ALARMS.purge)).toBe(first);
  });

  it.each<[Items, number]>([
    [{}, 365],
    [{ logRetentionDays: 14 }, 14],
    [{ log: 'off', logRetentionDays: 3 }, 3],
  ])('with the policy %j go after %i days', async (managed, days) => {
    const { keeping, done } = kept(managed);
    await keeping.onAlarm(LOG_ALARMS.purge);
    expect(done).toEqual([days]);
  });

  it('wait where the database can’t be used now', async () => {
    const { keeping } = kept();
    await keeping.onAlarm('an alarm of somebody else');
    await expect(keeping.onAlarm(LOG_ALARMS.purge)).resolves.toBeUndefined();
  });
});

describe('everything erased', () => {
  it('is final after ten seconds, and its alarm goes', async () => {
    const { keeping, alarms, done } = kept();
    await keeping.erase();
    expect((await keeping.state()).erasedAt).toBe(NOW + UNDO_MS);
    expect(alarms.has(LOG_ALARMS.erase)).toBe(true);
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['erased']);
    expect(alarms.has(LOG_ALARMS.erase)).toBe(false);
  });

  it('is final by its alarm where the background was ended meanwhile', async () => {
    const { keeping, alarms, done } = kept();
    await keeping.erase();
    vi.clearAllTimers();
    await keeping.onAlarm(LOG_ALARMS.erase);
    expect(done).toEqual([]);
    vi.setSystemTime(NOW + 30_000);
    await keeping.onAlarm(LOG_ALARMS.erase);
    expect([done, alarms.has(LOG_ALARMS.erase)]).toEqual([['erased'], false]);
  });

  it('is final when a page asks, or the background starts, after that time', async () => {
    for (const asks of ['state', 'begin'] as const) {
      const { keeping, done } = kept();
      const at = Date.now();
      await keeping.erase();
      vi.clearAllTimers();
      vi.setSystemTime(at + UNDO_MS);
      await keeping[asks]();
      expect(done).toEqual(['erased']);
    }
  });

  it('taken back has no alarm any more', async () => {
    const { keeping, alarms, done } = kept();
    await keeping.erase();
    expect(await keeping.keep()).toEqual({ ok: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([done, alarms.has(LOG_ALARMS.erase), (await keeping.state()).erasedAt]).toEqual([[], false, null]);
  });
});
