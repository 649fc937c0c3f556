// A code that was sent is remembered for its tab until the page answers, and not for long.

import { expect, it } from 'vitest';
import {
  forgetSubmitted,
  recallSubmitted,
  rememberSubmitted,
  type SessionArea,
  type Submitted,
} from '../../../utils/background/submitted.ts';

const NOW = 1_800_000_000_000;
const sent: Submitted = {
  visit: '6f9619ff-8b86-4011-b42d-00c04fc964ff',
  service: 'glooko',
  clinic: 'north',
  time: NOW,
};

function area(items: Record<string, unknown> = {}): SessionArea & { items: Record<string, unknown> } {
  return {
    items,
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    set: async (more) => void Object.assign(items, more),
    remove: async (key) => {
      delete items[key];
    },
  };
}

it('is recalled for its tab and service', async () => {
  const session = area();
  await rememberSubmitted(session, 7, sent);
  expect(await recallSubmitted(session, 7, 'glooko', NOW + 1000)).toEqual(sent);
  expect(await recallSubmitted(session, 8, 'glooko', NOW + 1000)).toBeNull();
  expect(await recallSubmitted(session, 7, 'clarity', NOW + 1000)).toBeNull();
});

it('tabs do not mix, and forgetting one leaves the other', async () => {
  const session = area();
  await rememberSubmitted(session, 7, sent);
  await rememberSubmitted(session, 77, { ...sent, clinic: 'south' });
  await forgetSubmitted(session, 7);
  expect(await recallSubmitted(session, 7, 'glooko', NOW)).toBeNull();
  expect((await recallSubmitted(session, 77, 'glooko', NOW))?.clinic).toBe('south');
});

it.each([
  [0, true],
  [3 * 60_000 - 1, true],
  [3 * 60_000, false],
  [1e9, false],
  [-1, false],
])('after %i ms: %s', async (age, known) => {
  const session = area();
  await rememberSubmitted(session, 7, sent);
  expect((await recallSubmitted(session, 7, 'glooko', NOW + age)) !== null).toBe(known);
});

it.each([null, 'x', 7, [], {}, { ...sent, visit: 'x' }, { ...sent, service: 'carelink' }, { ...sent, more: 1 }])(
  'corrupt: %j is nothing',
  async (stored) => {
    const session = area({ 'submitted:7': stored });
    expect(await recallSubmitted(session, 7, 'glooko', NOW)).toBeNull();
  },
);
