// Entries are sent again until they are off the page's hands, always under the same id.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
import type { Request } from '../../../utils/messages.ts';
import type { Bridge } from '../../../utils/page/bridge.ts';
import { createLogSender } from '../../../utils/page/log-sender.ts';

const entry: Entry = {
  id: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
  time: 1,
  service: 'clarity',
  clinic: 'north',
  provenance: 'entered',
  outcome: 'filled',
  how: 'auto',
  seenBy: null,
  visit: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
};

/** A background that gives these answers one after the other, and the last of them from then on. */
function background(...answers: (object | null)[]): { bridge: Bridge; sent: Request[] } {
  const sent: Request[] = [];
  const bridge: Bridge = {
    send: async (request) => {
      sent.push(request);
      return answers[Math.min(sent.length, answers.length) - 1] ?? null;
    },
    alive: () => true,
    onMessage: () => undefined,
  };
  return { bridge, sent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each<[string, object]>([
  ['on disk', { stored: true }],
  ['not to be written, in a private window', { stored: false, reason: 'private' }],
  ['not to be written, by policy', { stored: false, reason: 'off' }],
])('%s: sent once', async (_what, answer) => {
  const { bridge, sent } = background(answer);
  createLogSender(bridge, new AbortController().signal)(entry);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([{ type: 'page:outcome', entry }]);
});

it.each<[string, object | null]>([
  ['nobody answered', null],
  ['the disk had a fault', { stored: false, reason: 'fault' }],
  ['an answer that makes no sense', { ok: true }],
])('%s: sent again, the same, until it is taken', async (_what, answer) => {
  const { bridge, sent } = background(answer, answer, answer, { stored: true });
  createLogSender(bridge, new AbortController().signal)(entry);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(4);
  for (const request of sent) expect(request).toEqual({ type: 'page:outcome', entry });
});

it('waits longer from time to time, and never gives up while the page lives', async () => {
  const { bridge, sent } = background(null);
  const end = new AbortController();
  createLogSender(bridge, end.signal)(entry);
  await vi.advanceTimersByTimeAsync(4000);
  const soon = sent.length;
  expect(soon).toBeGreaterThanOrEqual(3);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent.length).toBeGreaterThan(soon + 20);
  expect(sent.length).toBeLessThan(60);
  end.abort();
  const last = sent.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(last);
  expect(vi.getTimerCount()).toBe(0);
});
