// @vitest-environment happy-dom
// The part in every page: when it has the other part put in, that it hands everything over, and that it then is silent.

import { describe, expect, it } from 'vitest';
import type { TabMessage } from '../../../utils/messages.ts';
import { BOX, type Given, PRACTICES, READY, start, WAIT, watch } from '../samples/scout.ts';

const HAND: TabMessage = { type: 'tab:hand', service: 'libreview', by: 'menu', refusal: null };
const LOAD = { type: 'page:load', service: 'libreview', wanted: false };

describe('the other part', () => {
  it('is not asked for on a page without such a box', async () => {
    const scout = start();
    await scout.settled();
    scout.look();
    expect([scout.sent('page:load'), scout.ran]).toEqual([[], []]);
  });

  it('is asked for where the page may hold the box, and takes everything over', async () => {
    const scout = start({ html: BOX });
    await scout.settled();
    scout.look();
    await scout.settled();
    expect(scout.sent('page:load')).toEqual([LOAD]);
    expect([scout.ran, scout.look(), scout.tell({ type: 'tab:status' })]).toEqual([[READY], undefined, null]);
  });

  it('is asked for once, however many looks there are meanwhile', async () => {
    const scout = start({ html: BOX });
    await scout.settled();
    for (let times = 0; times < 3; times += 1) scout.look();
    await scout.settled();
    expect([scout.sent('page:load').length, scout.ran.length]).toEqual([1, 1]);
  });

  it.each<TabMessage['type']>(['tab:changed', 'tab:reset'])(
    'is not asked for again where help is switched off, until %s',
    async (type) => {
      const scout = start({ html: BOX, load: { ...READY, kind: 'silent' } });
      await scout.settled();
      for (let times = 0; times < 2; times += 1) {
        scout.look();
        await scout.settled();
      }
      expect(scout.sent('page:load').length).toBe(1);
      expect(scout.tell({ type: 'tab:status' })).toMatchObject({ state: 'silent' });
      scout.tell({ type } as TabMessage);
      scout.look();
      expect(scout.sent('page:load').length).toBe(2);
    },
  );

  it.each<[string, Given]>([
    ['the background does not answer', { load: null }],
    ['nothing is known yet', { load: WAIT }],
    ['it did not get into the page', { there: false }],
  ])('is asked for again later where %s', async (_what, given) => {
    const scout = start({ html: BOX, ...given });
    await scout.settled();
    scout.look();
    await scout.settled();
    expect(scout.ran).toEqual([]);
    scout.look();
    expect(scout.sent('page:load').length).toBe(2);
  });

  it('comes at once where a code was sent before, or a box is known', async () => {
    const resume = { ...READY, resumed: { visit: 'x' } };
    const scout = start({ resume });
    await scout.settled();
    expect(scout.ran).toEqual([resume]);
    expect(scout.sent('page:load')).toEqual([]);
  });
});

describe('a person who asks', () => {
  it.each<[string, TabMessage]>([
    ['a command', HAND],
    ['pointing', { type: 'tab:point' }],
  ])('%s: the other part comes, whatever the page holds, and is told', async (_what, message) => {
    const scout = start();
    await scout.settled();
    expect(scout.tell(message)).toMatchObject({ service: 'libreview', state: 'looking' });
    await scout.settled();
    expect(scout.sent('page:load')).toEqual([{ ...LOAD, wanted: true }]);
    expect(scout.passedOn).toEqual([message]);
  });

  it('is answered on an address that is ruled out, too', async () => {
    const scout = start({ url: 'https://www.libreview.com/auth/login' });
    scout.tell(HAND);
    await scout.settled();
    expect(scout.passedOn).toEqual([HAND]);
  });

  it('for another service is not meant here', async () => {
    const scout = start();
    expect(scout.tell({ ...HAND, service: 'glooko' } as TabMessage)).toBeNull();
    await scout.settled();
    expect(scout.sent('page:load')).toEqual([]);
  });

  it('is heard while the other part is on its way already', async () => {
    const scout = start({ html: BOX });
    await scout.settled();
    scout.look();
    scout.tell(HAND);
    await scout.settled();
    expect(scout.passedOn).toEqual([HAND]);
  });
});

describe('where nothing is done', () => {
  it('an address that is ruled out is not watched, and nobody is asked', async () => {
    const scout = start({ html: BOX, url: 'https://www.libreview.com/auth/login' });
    await scout.settled();
    expect([scout.look(), scout.sent('page:resume'), scout.sent('page:load')]).toEqual([undefined, [], []]);
    expect(scout.tell({ type: 'tab:status' })).toMatchObject({ state: 'signed-out' });
  });

  it('the watch begins and ends with the route', async () => {
    const scout = start({ html: BOX, url: 'https://www.libreview.com/auth/login' });
    scout.go(PRACTICES);
    await scout.settled();
    expect(watch.look).not.toBeNull();
    scout.go('https://www.libreview.com/dashboard');
    expect(watch.look).toBeNull();
  });

  it('a script that an update cut off does nothing more', async () => {
    const scout = start({ html: BOX });
    await scout.settled();
    scout.cutOff();
    scout.look();
    await scout.settled();
    expect([scout.sent('page:load'), watch.look]).toEqual([[], null]);
  });

  it('a sign-in on a page that may be looked at is said to be one', async () => {
    const scout = start({ html: '<input type="password">' });
    const can = { canFill: false, canUndo: false, canReplace: false };
    const nothing = { clinic: null, ...can, other: null, seen: [], ruledOut: null };
    expect(scout.tell({ type: 'tab:status' })).toEqual({ service: 'libreview', state: 'signed-out', ...nothing });
  });

  it('a hint that an earlier script left is taken away', () => {
    start({ html: '<sharing-setup-hint></sharing-setup-hint><p></p>' });
    expect(document.querySelector('sharing-setup-hint')).toBeNull();
  });
});
