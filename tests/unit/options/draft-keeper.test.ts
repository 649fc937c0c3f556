// What is typed is sent at most every half second, the last of it for certain, and nothing after it was thrown away.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropDraft, flushDraft, keepDraft, keepDraftsBy } from '../../../components/options/draft-keeper.ts';

const draft = (name: string) => ({ before: null, fields: { name } });
const sent: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  keepDraftsBy(async (given) => void sent.push(given));
});
afterEach(() => {
  dropDraft();
  vi.useRealTimers();
});

it('once for many keys, with what stands there at the end', () => {
  for (const name of ['A', 'An', 'Ann']) {
    keepDraft(draft(name));
    vi.advanceTimersByTime(100);
  }
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(sent).toEqual([draft('Ann')]);
  vi.advanceTimersByTime(5000);
  expect(sent).toHaveLength(1);
});

it('also while somebody goes on typing without a pause', () => {
  for (let key = 0; key < 30; key += 1) {
    keepDraft(draft(`${key}`));
    vi.advanceTimersByTime(100);
  }
  expect(sent.length).toBeGreaterThanOrEqual(5);
  expect(sent.length).toBeLessThanOrEqual(6);
});

it('at once where the page is left', async () => {
  keepDraft(draft('A'));
  await flushDraft();
  expect(sent).toEqual([draft('A')]);
  await flushDraft();
  vi.advanceTimersByTime(5000);
  expect(sent).toHaveLength(1);
});

it('not any more once it was thrown away or saved', async () => {
  keepDraft(draft('A'));
  dropDraft();
  vi.advanceTimersByTime(5000);
  await flushDraft();
  expect(sent).toEqual([]);
});
