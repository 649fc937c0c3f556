// What stands for the background in Practice answers as it would, from the exercise alone.

import { expect, it, vi } from 'vitest';
import { practice } from '../../../utils/i18n/en/practice.ts';
import type { Entry } from '../../../utils/log/entry.ts';
import { requestSchemas } from '../../../utils/messages.ts';
import { isReceipt, readOffer, readStrings } from '../../../utils/page/offer-check.ts';
import type { Desk } from '../../../utils/practice/desk.ts';
import { exerciseFor } from '../../../utils/practice/exercise.ts';
import { standIn } from '../../../utils/practice/stand-in.ts';

function setUp() {
  const exercise = exerciseFor('glooko', 'right');
  const noted: Entry[] = [];
  const desk: Desk = {
    exercise,
    accounts: { getItem: () => null, setItem: () => {}, removeItem: () => {} },
    note: (entry) => noted.push(entry),
    stand: () => {},
    ready: () => {},
  };
  const putActor = vi.fn(async () => {});
  return { exercise, noted, putActor, bridge: standIn(desk, putActor) };
}

const service = 'glooko';

it('knows every message that a page sends', async () => {
  const { bridge } = setUp();
  const names = Object.keys(requestSchemas).filter((name) => name.startsWith('page:'));
  const entry = { outcome: 'found' } as Entry;
  for (const type of names) {
    const request = { type, service, entry, wanted: false, by: null, state: 'found', box: {} };
    expect(await bridge.send(request as never), type).toBeTypeOf('object');
  }
});

it('offers the made-up code without a question, and says that it is made up', async () => {
  const { bridge, exercise, putActor } = setUp();
  const offer = readOffer(await bridge.send({ type: 'page:ask', service, by: null }));
  expect(offer).toMatchObject({ kind: 'code', code: exercise.code, ask: null, clinic: { name: exercise.clinic } });
  expect(offer?.kind === 'code' && offer.strings.from).toBe(practice['practice.from']);
  expect(offer?.kind === 'code' && offer.strings.texts.title).toBe(practice['practice.hint']);
  expect(putActor).not.toHaveBeenCalled();
  expect(await bridge.send({ type: 'page:load', service, wanted: false })).toMatchObject({ kind: 'ready', offer });
  expect(putActor).toHaveBeenCalledOnce();
  expect(readStrings(await bridge.send({ type: 'page:words', service }))?.texts.title).toBe(practice['practice.hint']);
});

it('takes an entry off the page’s hands, and says that it is not stored', async () => {
  const { bridge, noted } = setUp();
  const entry = { outcome: 'filled' } as Entry;
  const receipt = await bridge.send({ type: 'page:outcome', entry });
  expect(isReceipt(receipt)).toBe(true);
  expect(receipt).toEqual({ stored: false, reason: 'off' });
  expect(noted).toEqual([entry]);
});

it('“Hide on this site” holds for this page, and the page is told', async () => {
  const { bridge } = setUp();
  const told = vi.fn(() => null);
  bridge.onMessage(told, new AbortController().signal);
  await bridge.send({ type: 'page:hide', service });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'tab:changed' }));
  expect(await bridge.send({ type: 'page:ask', service, by: null })).toEqual({ kind: 'silent', reason: 'off-here' });
  expect(readOffer(await setUp().bridge.send({ type: 'page:ask', service, by: null }))?.kind).toBe('code');
});

it('a box that was shown is known to this page alone', async () => {
  const { bridge } = setUp();
  const box = { host: 'eu3.my.glooko.com' } as never;
  expect(await bridge.send({ type: 'page:teach', service, box })).toEqual({ ok: true });
  expect(await bridge.send({ type: 'page:taught', service })).toEqual({ taught: [box] });
  expect(await setUp().bridge.send({ type: 'page:taught', service })).toEqual({ taught: [] });
});
