// What a new document is told: whether a code was sent from the one before, and which boxes were pointed out.

import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../utils/log/entry.ts';
import { shown } from '../samples/door.ts';
import { BUILT_IN } from '../samples/states.ts';
import { AT_HOME, confirmed, entry, ID, PAGE, POPUP, PRIVATE_PAGE, taught, world } from '../samples/world.ts';

const ACT = { target: { tabId: 7, frameIds: [0] }, files: ['act.js'] };
const NOTHING = { offer: null, resumed: null, taught: [] };

describe('a new document', () => {
  const submitted: Entry = { ...entry, outcome: 'submitted' };
  const none = { kind: 'wait', ...NOTHING };

  it('with nothing sent and no box pointed out needs no script', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual(none);
    expect(done).toEqual([]);
  });

  it('goes on with a code that was sent from that tab, until the page has answered', async () => {
    const { handlers, done } = world({ local: await confirmed() });
    await handlers['page:outcome']({ entry: submitted }, PAGE);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toMatchObject({
      kind: 'ready',
      resumed: { visit: ID, offer: { code: BUILT_IN.code } },
    });
    expect(done).toEqual([ACT]);
    expect(await handlers['page:resume']({ service: 'clarity' }, { ...PAGE, tabId: 8 })).toEqual(none);
    await handlers['page:outcome']({ entry: { ...entry, outcome: 'linked', seenBy: 'page' } }, PAGE);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual(none);
    expect(done).toEqual([ACT]);
  });

  it('does not, once another clinic is chosen', async () => {
    const { handlers } = world({ local: await confirmed() });
    await handlers['page:outcome']({ entry: submitted }, PAGE);
    await handlers['ui:choose']({ ...AT_HOME, clinic: null }, POPUP);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual(none);
  });

  it('does not, once help is switched off', async () => {
    const { handlers, done } = world({ local: await taught() });
    await handlers['page:outcome']({ entry: submitted }, PAGE);
    await handlers['page:hide']({ service: 'clarity' }, PAGE);
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toMatchObject({ kind: 'wait', resumed: null });
    expect(done).toEqual([]);
  });

  it('on a service with a box that was pointed out gets the script', async () => {
    const { handlers, done } = world({ local: await taught() });
    expect(await handlers['page:resume']({ service: 'clarity' }, PAGE)).toEqual({
      kind: 'ready',
      offer: null,
      resumed: null,
      taught: [shown],
    });
    expect(done).toEqual([ACT]);
    expect(await handlers['page:resume']({ service: 'glooko' }, PAGE)).toMatchObject({ kind: 'wait' });
  });

  it('what was sent is not on the disk', async () => {
    const { handlers, local } = world();
    await handlers['page:outcome']({ entry: submitted }, PRIVATE_PAGE);
    expect(local).toEqual({});
  });
});
