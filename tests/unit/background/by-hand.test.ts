// A person's command stands for its tab, service and host, and not for long.

import { expect, it } from 'vitest';
import {
  type Command,
  commandedTabs,
  forgetCommand,
  recallCommand,
  rememberCommand,
} from '../../../utils/background/by-hand.ts';
import { areaOf, type Items } from '../samples/browser.ts';

const NOW = 1_800_000_000_000;
const PAGE = { service: 'clarity', hostname: 'portal.example.org' } as const;
const command: Command = { ...PAGE, named: 'north', time: NOW };
const MINUTE = 60_000;

it('stands for its tab, service and host', async () => {
  const session = areaOf({});
  await rememberCommand(session, 7, command);
  expect(await recallCommand(session, 7, PAGE, NOW + 1000)).toEqual(command);
  expect(await recallCommand(session, 8, PAGE, NOW + 1000)).toBeNull();
  expect(await recallCommand(session, 7, { ...PAGE, service: 'glooko' }, NOW + 1000)).toBeNull();
  expect(await recallCommand(session, 7, { ...PAGE, hostname: 'example.org' }, NOW + 1000)).toBeNull();
  expect(await recallCommand(session, 7, { ...PAGE, hostname: 'a.portal.example.org' }, NOW + 1000)).toBeNull();
});

it('may name no clinic: the key names none', async () => {
  const session = areaOf({});
  await rememberCommand(session, 7, { ...command, named: null });
  expect(await recallCommand(session, 7, PAGE, NOW)).toEqual({ ...command, named: null });
});

it('a new one takes the place of the last', async () => {
  const session = areaOf({});
  await rememberCommand(session, 7, command);
  await rememberCommand(session, 7, { ...command, service: 'glooko' });
  expect(await recallCommand(session, 7, PAGE, NOW)).toBeNull();
  expect(await recallCommand(session, 7, { ...PAGE, service: 'glooko' }, NOW)).not.toBeNull();
});

it('goes with its tab, and leaves those of others and what was sent', async () => {
  const items: Items = { 'submitted:7': 'kept' };
  const session = areaOf(items);
  await rememberCommand(session, 7, command);
  await rememberCommand(session, 77, { ...command, named: 'south' });
  await forgetCommand(session, 7);
  expect(await recallCommand(session, 7, PAGE, NOW)).toBeNull();
  expect(await recallCommand(session, 77, PAGE, NOW)).toMatchObject({ named: 'south' });
  expect(items).toHaveProperty(['submitted:7'], 'kept');
});

it('tells the tabs in which a command was given, and no others', async () => {
  const session = areaOf({ 'submitted:3': 'kept', settings: {} });
  expect(await commandedTabs(session)).toEqual([]);
  await rememberCommand(session, 7, command);
  await rememberCommand(session, 12, command);
  expect(await commandedTabs(session)).toEqual([7, 12]);
  await forgetCommand(session, 7);
  expect(await commandedTabs(session)).toEqual([12]);
});

it.each([
  [0, true],
  [15 * MINUTE - 1, true],
  [15 * MINUTE, false],
  [1e9, false],
  // The clock was set back.
  [-1, false],
])('after %i ms: %s', async (age, stands) => {
  const session = areaOf({});
  await rememberCommand(session, 7, command);
  expect((await recallCommand(session, 7, PAGE, NOW + age)) !== null).toBe(stands);
});

it.each([
  null,
  'x',
  7,
  [],
  {},
  { ...command, service: 'carelink' },
  { ...command, hostname: 7 },
  { ...command, named: 'North Clinic' },
  { ...command, time: 'now' },
  { ...command, more: 1 },
])('corrupt: %j is nothing', async (stored) => {
  expect(await recallCommand(areaOf({ 'byHand:7': stored }), 7, PAGE, NOW)).toBeNull();
});
