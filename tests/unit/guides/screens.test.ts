// What the popup shows of a task: how far it is, which guide it begins with, and which are offered beside it.

import { describe, expect, it } from 'vitest';
import { changesFor, firstGuide, guidesOf, taskOf } from '../../../components/guides/ways.ts';
import { GUIDES } from '../../../utils/guides/guides.ts';
import { codeState, handState, isOver, type TaskState } from '../../../utils/guides/task-state.ts';
import { HAND_TASKS, TASK_IDS, type TaskId } from '../../../utils/guides/tasks.ts';
import { GUIDE_IDS } from '../../../utils/guides/types.ts';
import { OUTCOMES } from '../../../utils/log/outcomes.ts';

const last = (outcome: string, clinic: string | null = 'north') => ({ outcome, clinic, time: 1, seenBy: null });

describe('how far a task is', () => {
  it.each<[string, TaskState]>([
    ['found', 'todo'],
    ['filled', 'in'],
    ['submitted', 'sent'],
    ['linked', 'linked'],
    ['refused', 'refused'],
    ['undone', 'todo'],
    ['copied', 'todo'],
    ['skipped', 'todo'],
  ])('after “%s”: %s', (outcome, state) => {
    expect(codeState(last(outcome), 'north')).toBe(state);
  });

  it('every outcome of the log is in that table', () => {
    expect(OUTCOMES.length).toBe(8);
    for (const outcome of OUTCOMES) expect(codeState(last(outcome), 'north')).toMatch(/^\w+$/);
  });

  it('what was done with another clinic’s code is not done for this one', () => {
    expect(codeState(last('linked', 'south'), 'north')).toBe('todo');
    expect(codeState(last('linked', null), 'north')).toBe('todo');
    expect(codeState(undefined, 'north')).toBe('todo');
  });

  it('what takes no code is done when the family says so', () => {
    expect(handState('carelink', ['carelink'])).toBe('done');
    expect(handState('carelink', ['diary'])).toBe('todo');
    expect((['todo', 'in', 'sent', 'linked', 'refused', 'done'] as const).filter(isOver)).toEqual(['linked', 'done']);
  });
});

describe('the guides of a task', () => {
  it.each(TASK_IDS)('%s: there are some, also without a list of one’s own', (task) => {
    const guides = guidesOf(task, undefined);
    const first = GUIDES[firstGuide(guides, undefined)];
    expect(['share', 'link']).toContain(first.purpose);
    expect(guides).toContain(firstGuide(guides, undefined));
  });

  it.each<[TaskId, readonly string[]]>([
    ['glooko', ['glooko-web', 'glooko-app', 'glooko-app-older']],
    ['clarity-to-glooko', ['clarity-to-glooko']],
    ['clarity', ['clarity-web', 'clarity-app']],
    ['libreview', ['libreview-web', 'libre-app', 'libre-reader']],
    ['carelink', ['carelink-personal', 'carelink-share', 'minimed-mobile', 'carelink-connect']],
    ['diary', ['diary']],
  ])('%s: %j', (task, guides) => {
    expect(guidesOf(task, undefined)).toEqual(guides);
  });

  it('are those for the family’s devices, where it has said what it has', () => {
    const planned = taskOf('libreview', ['libre-reader'], null);
    expect(guidesOf('libreview', planned)).toEqual(['libreview-web', 'libre-reader']);
    expect(taskOf('glooko', ['libre-reader'], null)).toBeUndefined();
    expect(taskOf('glooko', ['omnipod'], new Set(['clarity']))?.doubt).toBe('clinic');
  });

  it('begin with the website that is open', () => {
    const guides = ['libre-app', 'libreview-web'] as const;
    expect(firstGuide(guides, undefined)).toBe('libre-app');
    expect(firstGuide(guides, 'libreview')).toBe('libreview-web');
    expect(firstGuide(guides, 'glooko')).toBe('libre-app');
  });

  it('of all tasks, those of the three services alone take a code', () => {
    expect(TASK_IDS.filter((task) => !(HAND_TASKS as readonly TaskId[]).includes(task))).toEqual([
      'glooko',
      'clarity',
      'libreview',
    ]);
  });
});

it.each(GUIDE_IDS)(
  'beside %s stand the ways out: taking off, another clinic, an invitation, an account twice',
  (id) => {
    const changes = changesFor(id);
    for (const other of ['moved-clinic', 'email-invitation', 'account-twice'] as const)
      expect([other, changes.includes(other)]).toEqual([other, other !== id]);
    const { subject } = GUIDES[id];
    const removing = GUIDE_IDS.filter(
      (other) => other !== id && GUIDES[other].purpose === 'remove' && GUIDES[other].subject === subject,
    );
    expect(removing.filter((other) => !changes.includes(other))).toEqual([]);
  },
);
