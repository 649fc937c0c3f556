// Entries are sent again until they are off the page's hands, always under the same id.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
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
function background(...answers: (object | null)[]): { send: (entry: Entry) => Promise<object | null>; sent: Entry[] } {
  const sent: Entry[] = [];
  const send = async (one: Entry) => {
    sent.push(one);
    return answers[Math.min(sent.length, answers.length) - 1] ?? null;
  };
  return { send, sent };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each<[string, object]>([
  ['on disk', { stored: true }],
  ['not to be written, in a private window', { stored: false, reason: 'private' }],
  ['not to be written, by policy', { stored: false, reason: 'off' }],
])('%s: sent once', async (_what, answer) => {
  const { send, sent } = background(answer);
  createLogSender(send, new AbortController().signal)(entry);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([entry]);
});

it.each<[string, object | null]>([
  ['nobody answered', null],
  ['the disk had a fault', { stored: false, reason: 'fault' }],
  ['an answer that makes no sense', { ok: true }],
])('%s: sent again, the same, until it is taken', async (_what, answer) => {
  const { send, sent } = background(answer, answer, answer, { stored: true });
  createLogSender(send, new AbortController().signal)(entry);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(4);
  for (const request of sent) expect(request).toEqual(entry);
});

it('a message that is never answered at all is sent again', async () => {
  const sent: Entry[] = [];
  const send = (one: Entry) => {
    sent.push(one);
    return sent.length === 1 ? new Promise<null>(() => undefined) : Promise.resolve({ stored: true });
  };
  createLogSender(send, new AbortController().signal)(entry);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([entry, entry]);
});

it('waits longer from time to time, and never gives up while the page lives', async () => {
  const { send, sent } = background(null);
  const end = new AbortController();
  createLogSender(send, end.signal)(entry);
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

describe('the person is told', () => {
  const FAULT = { stored: false, reason: 'fault' };

  it.each<[string, (object | null)[], number, readonly string[]]>([
    ['at once, where the disk takes nothing', [FAULT], 0, ['filled']],
    ['not yet, where the background is just being restarted', [null, null, { stored: true }], 60_000, []],
    ['after some tries, where nobody answers', [null], 10_000, ['filled']],
    ['no more, once it is written', [FAULT, FAULT, { stored: true }], 60_000, []],
    ['never, in a private window', [{ stored: false, reason: 'private' }], 60_000, []],
    ['never, where it is switched off', [{ stored: false, reason: 'off' }], 60_000, []],
  ])('%s', async (_when, answers, ms, unwritten) => {
    const { send } = background(...answers);
    const log = createLogSender(send, new AbortController().signal);
    log(entry);
    await vi.advanceTimersByTimeAsync(ms);
    expect(log.unwritten()).toEqual(unwritten);
  });

  it('whenever that changes, and only then', async () => {
    const { send } = background(FAULT, FAULT, FAULT, { stored: true });
    const said: (readonly string[])[] = [];
    const log = createLogSender(send, new AbortController().signal, () => said.push(log.unwritten()));
    log(entry);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([['filled'], []]);
  });

  it('of what another family did no more, though it is sent on', async () => {
    const { send, sent } = background(FAULT);
    const said: (readonly string[])[] = [];
    const log = createLogSender(send, new AbortController().signal, () => said.push(log.unwritten()));
    log(entry);
    await vi.advanceTimersByTimeAsync(0);
    log.hush();
    expect(log.unwritten()).toEqual([]);
    const before = sent.length;
    log({ ...entry, outcome: 'found' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.slice(before).filter((one) => one === entry).length).toBeGreaterThan(3);
    expect(log.unwritten()).toEqual(['found']);
    expect(said).toEqual([['filled'], ['found']]);
  });
});
