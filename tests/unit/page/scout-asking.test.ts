// @vitest-environment happy-dom
// What comes while the part in every page waits for the other one: wishes of a person, changes.

import { describe, expect, it } from 'vitest';
import type { TabMessage } from '../../../utils/messages.ts';
import { BOX, READY, start, WAIT } from '../samples/scout.ts';

const HAND: TabMessage = { type: 'tab:hand', service: 'libreview', by: 'menu', refusal: null };
const LOAD = { type: 'page:load', service: 'libreview', wanted: false };

describe('while the other part is on its way', () => {
  const SILENT = { ...READY, kind: 'silent' };
  const OFFER = { kind: 'code', code: 'A' };

  it.each<[string, object | null]>([
    ['help is switched off', SILENT],
    ['nothing is known yet', WAIT],
    ['nobody answers', null],
  ])('a person who asks gets it although %s', async (_what, first) => {
    const scout = start({ html: BOX, load: (wanted) => (wanted ? READY : first) });
    await scout.settled();
    scout.look();
    scout.tell(HAND);
    await scout.settled();
    expect(scout.sent('page:load')).toEqual([LOAD, { ...LOAD, wanted: true }]);
    expect([scout.ran, scout.passedOn]).toEqual([[READY], [HAND]]);
  });

  it('of two wishes the last one counts', async () => {
    const scout = start();
    await scout.settled();
    scout.tell(HAND);
    scout.tell({ type: 'tab:point' });
    await scout.settled();
    expect([scout.sent('page:load').length, scout.passedOn]).toEqual([1, [{ type: 'tab:point' }]]);
  });

  it('a wish that can’t be met is not asked for again and again', async () => {
    const scout = start({ load: null });
    await scout.settled();
    scout.tell(HAND);
    await scout.settled();
    await scout.settled();
    expect(scout.sent('page:load').length).toBe(1);
  });

  it('a change makes the answer old: its code is not handed over', async () => {
    const scout = start({ html: BOX, load: { ...READY, offer: OFFER } });
    await scout.settled();
    scout.look();
    scout.tell({ type: 'tab:changed' });
    await scout.settled();
    expect(scout.ran).toEqual([{ ...READY, offer: null }]);
  });

  it('with another family neither code nor wish nor what was sent is handed over; it is asked for anew', async () => {
    const scout = start({ html: BOX, load: { ...READY, offer: OFFER, taught: [{}] } });
    await scout.settled();
    scout.tell({ type: 'tab:point' });
    scout.tell({ type: 'tab:reset' });
    await scout.settled();
    expect([scout.ran, scout.passedOn]).toEqual([[], []]);
    scout.look();
    await scout.settled();
    expect([scout.sent('page:load').length, scout.ran.length, scout.passedOn]).toEqual([2, 1, []]);
  });

  it('with another family it is asked once more what the document before has sent', async () => {
    const scout = start({ resume: { ...READY, resumed: { visit: 'before' } } });
    scout.tell({ type: 'tab:reset' });
    expect(scout.ran).toEqual([]);
    await scout.settled();
    expect([scout.sent('page:resume').length, scout.ran.length]).toEqual([2, 1]);
  });

  it('without a change the code is handed over, whatever changed before', async () => {
    const scout = start({ html: BOX, load: { ...READY, offer: OFFER } });
    await scout.settled();
    scout.tell({ type: 'tab:changed' });
    scout.look();
    await scout.settled();
    expect(scout.ran).toEqual([{ ...READY, offer: OFFER }]);
  });

  it('a change after which help is switched on again is asked about, whatever the old answer says', async () => {
    const scout = start({ html: BOX, load: SILENT });
    await scout.settled();
    scout.look();
    scout.tell({ type: 'tab:changed' });
    await scout.settled();
    scout.look();
    expect(scout.sent('page:load').length).toBe(2);
  });
});
