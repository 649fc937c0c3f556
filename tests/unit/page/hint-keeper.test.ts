// @vitest-environment happy-dom
// A hint belongs to its visit: what was on its way as the visit ended puts none up any more.

import { expect, it, vi } from 'vitest';
import { createHintKeeper } from '../../../utils/page/hint-keeper.ts';
import { OFFER } from '../samples/page.ts';

const made = vi.hoisted(() => ({ hints: 0 }));
vi.mock('../../../utils/page/hint.ts', () => ({
  createHint: () => {
    made.hints += 1;
    return { show: () => undefined, attached: () => true, remove: () => undefined };
  },
}));

const MEMORY = {
  closed: false,
  copyOnly: false,
  clickOnly: false,
  forgets: false,
  keepsOther: false,
  unwritten: () => [],
};

it('says nothing once its visit has ended', () => {
  const ended = new AbortController();
  const facts = () => ({ why: [], taught: false, once: false, other: null, replaceable: false });
  const keeper = createHintKeeper(
    () => document.body,
    facts,
    MEMORY,
    () => undefined,
    ended.signal,
  );
  keeper.say({ kind: 'filled' }, OFFER);
  expect([made.hints, keeper.situation()]).toEqual([1, { kind: 'filled' }]);
  const content = keeper.content({ kind: 'filled' }, OFFER);
  ended.abort();
  keeper.hide();
  // As a copy that the browser was asked for before.
  keeper.show(content);
  keeper.say({ kind: 'filled' }, OFFER);
  expect([made.hints, keeper.shown(), keeper.situation()]).toEqual([1, false, null]);
});
