// The five tasks are ticked by what really happened, and by nothing less.

import { expect, it } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
import { exerciseOf, isDone, TASKS, type TryId } from '../../../utils/practice/tasks.ts';

const filled = (how: Entry['how'] = 'auto') => ({ outcome: 'filled' as const, how });
const of = (...outcomes: Entry['outcome'][]) => outcomes.map((outcome) => ({ outcome, how: null }));
const code = (id: TryId) => exerciseOf(id).code;

it('are five, each of something else', () => {
  expect(TASKS).toHaveLength(5);
  expect(new Set(TASKS.map(({ service, case: about, id }) => `${service} ${about} ${id === 'undo'}`)).size).toBe(5);
});

it.each<[TryId, expected: boolean, what: string, entries: Pick<Entry, 'outcome' | 'how'>[], listed: string[]]>([
  ['link', true, 'the page says so and lists the clinic', of('found', 'filled', 'submitted', 'linked'), [code('link')]],
  ['link', false, 'sent, not answered', of('found', 'filled', 'submitted'), [code('link')]],
  ['link', false, 'a person says so, the page does not list it', of('filled', 'submitted', 'linked'), []],
  ['undo', true, 'taken out and put in', of('found', 'filled', 'undone', 'filled'), []],
  ['undo', false, 'taken out', of('found', 'filled', 'undone'), []],
  ['undo', false, 'put in twice', of('found', 'filled', 'filled'), []],
  ['refused', true, 'the page does not take it', of('filled', 'submitted', 'refused'), []],
  ['refused', false, 'not sent', of('filled'), []],
  ['other', true, 'only ours is listed', of('filled', 'submitted', 'linked'), [code('other')]],
  ['other', false, 'both are listed', of('filled', 'submitted', 'linked'), ['11223344-north', code('other')]],
  ['other', false, 'the other is off, ours is not there', of('filled'), []],
  ['show', true, 'put into the box that was shown', [...of('found'), filled('taught')], []],
  ['show', false, 'put in otherwise', [...of('found'), filled('click')], []],
])('%s: %s where %s', (id, expected, _what, entries, listed) => {
  expect(isDone(id, { entries, listed })).toBe(expected);
});
