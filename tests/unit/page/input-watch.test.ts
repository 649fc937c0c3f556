// Telling that somebody is at a page: only for what a person's hand does, seldom, and not a word more than is wanted.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchInput } from '../../../utils/page/input-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window in which the test acts, and what it was told. */
function page(...answers: (number | null | undefined)[]) {
  const listeners = new Map<string, { hear: (event: Event) => void; signal: AbortSignal }>();
  const view = {
    addEventListener: (kind: string, hear: (event: Event) => void, { signal }: { signal: AbortSignal }) =>
      listeners.set(kind, { hear, signal }),
  };
  let told = 0;
  const ended = new AbortController();
  const tell = async () => {
    told += 1;
    return answers.length > 1 ? answers.shift() : answers[0];
  };
  watchInput(view as unknown as Window, tell, ended.signal);
  const act = async (kind: string, isTrusted = true) => {
    const listener = listeners.get(kind);
    if (listener && !listener.signal.aborted) listener.hear({ isTrusted } as Event);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { act, ended, kinds: [...listeners.keys()], told: () => told };
}

it('hears keys, presses, the wheel and typing; not the mouse that only moves', () => {
  expect(page(0).kinds).toEqual(['keydown', 'pointerdown', 'wheel', 'input']);
});

it('tells once, and is quiet for as long as it was asked to be', async () => {
  const { act, told } = page(60_000);
  for (const kind of ['keydown', 'pointerdown', 'wheel', 'input']) await act(kind);
  expect(told()).toBe(1);
  await vi.advanceTimersByTimeAsync(59_999);
  await act('keydown');
  expect(told()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await act('keydown');
  expect(told()).toBe(2);
});

it('what a page does by itself is not told', async () => {
  const { act, told } = page(0);
  await act('keydown', false);
  expect(told()).toBe(0);
});

it('where nobody answered, the next press is told', async () => {
  const { act, told } = page(undefined, 60_000);
  for (let times = 0; times < 3; times += 1) await act('wheel');
  expect(told()).toBe(2);
});

it('ends where nobody wants to know any more, and by its signal', async () => {
  const over = page(null);
  await over.act('keydown');
  await over.act('keydown');
  expect(over.told()).toBe(1);
  const cut = page(0);
  cut.ended.abort();
  await cut.act('keydown');
  expect(cut.told()).toBe(0);
});
