// @vitest-environment happy-dom
// Another family comes while the page of the one before is open: what was on its way for that one comes to nothing.

import { afterEach, describe, expect, it } from 'vitest';
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { TabMessage } from '../../../utils/messages.ts';
import type { Handed } from '../../../utils/page/page-setting.ts';
import { KNOWN, OFFER, SILENT, startPage, UNKNOWN, WORDS } from '../samples/page.ts';

const { texts } = hintStrings(englishHint, { service: 'service.libreview' });
const RESET: TabMessage = { type: 'tab:reset' };
const POINT: TabMessage = { type: 'tab:point' };
const HAND: TabMessage = { type: 'tab:hand', service: 'libreview', by: 'menu', refusal: null };
const BOX = { host: 'www.libreview.com', path: '/', elements: ['input'], attributes: ['id'], words: [] };

let page: ReturnType<typeof startPage>;
afterEach(() => page.end());
const start = (html: string, handed: Handed = {}) => {
  page = startPage(html, handed);
  return page;
};

describe('a person who points at a box', () => {
  const pointing = async () => {
    const { tell, answer } = start(UNKNOWN);
    tell(POINT);
    await answer('page:words', WORDS);
    expect([page.state(), page.stands()]).toEqual(['pointing', [[texts.point]]]);
  };

  it('does so no more: a click is the page’s', async () => {
    await pointing();
    page.tell(RESET);
    expect([page.state(), page.stands(), page.click()]).toEqual(['looking', [], true]);
    expect(page.asked('page:teach')).toBe(0);
  });

  it('does so no more where the page goes to an address that is none of ours', async () => {
    await pointing();
    page.go('https://www.libreview.com/login');
    expect([page.state(), page.stands(), page.click()]).toEqual(['signed-out', [], true]);
  });

  it('does so no more once a command has chosen the box', async () => {
    await pointing();
    document.querySelector<HTMLInputElement>('#ours')?.focus();
    page.tell(HAND);
    expect([page.stands(), page.click()]).toEqual([[], true]);
    expect(page.asked('page:ask')).toBe(1);
  });

  it('does so no more once another service’s code goes into a box of the same page', async () => {
    await pointing();
    expect(page.tell({ ...HAND, service: 'clarity' })).toMatchObject({ state: 'looking' });
    expect([page.stands(), page.click()]).toEqual([[], true]);
    expect(page.tell({ ...HAND, service: 'clarity' })).toBeNull();
  });

  it('goes on where only the route changes, and no other box is asked about meanwhile', async () => {
    await pointing();
    document.body.innerHTML = KNOWN;
    page.go('https://www.libreview.com/account-settings/my-practices#/add');
    page.look();
    expect([page.state(), page.stands(), page.asked('page:ask')]).toEqual(['pointing', [[texts.point]], 0]);
  });

  it('can do so again for the next family', async () => {
    await pointing();
    page.tell(RESET);
    page.tell(POINT);
    await page.answer('page:words', WORDS);
    expect([page.state(), page.click()]).toEqual(['pointing', false]);
    expect(page.asked('page:teach')).toBe(1);
  });
});

describe('what comes too late', () => {
  it.each<[string, TabMessage]>([
    ['for pointing', POINT],
    ['for a notice', HAND],
  ])('words %s: nothing is said', async (_what, wish) => {
    start(UNKNOWN).tell(wish);
    page.tell(RESET);
    await page.answer('page:words', WORDS);
    expect([page.state(), page.stands(), page.click()]).toEqual(['looking', [], true]);
  });

  it.each([{ ok: true }, { ok: false }])('that a box was remembered (%o): no visit begins with it', async (answer) => {
    start(UNKNOWN).tell(POINT);
    await page.answer('page:words', WORDS);
    page.click();
    page.tell(RESET);
    await page.answer('page:teach', answer);
    await page.answer('page:taught', { taught: [] });
    page.look();
    expect([page.asked('page:ask'), page.stands(), page.state()]).toEqual([0, [], 'looking']);
  });

  it('the code for the family before: it is asked for anew', async () => {
    start(KNOWN);
    expect(page.asked('page:ask')).toBe(1);
    page.tell(RESET);
    await page.answer('page:ask', OFFER);
    expect([page.stands(), page.state()]).toEqual([[], 'looking']);
    await page.answer('page:taught', { taught: [] });
    page.look();
    await page.answer('page:ask', SILENT);
    expect([page.stands(), page.state()]).toEqual([[], 'silent']);
  });

  it('the code for the family before, once the next has been asked for', async () => {
    start(KNOWN).tell(RESET);
    await page.answer('page:taught', { taught: [] });
    page.look();
    expect(page.asked('page:ask')).toBe(2);
    await page.answer('page:ask', OFFER);
    expect(page.stands()).toEqual([]);
  });

  it('the boxes of the family before: only what is known now counts', async () => {
    start(UNKNOWN, { taught: [BOX] }).tell({ type: 'tab:changed' });
    page.tell(RESET);
    await page.answer('page:taught', { taught: [BOX] });
    page.look();
    await page.answer('page:taught', { taught: [] });
    page.look();
    expect(page.asked('page:ask')).toBe(0);
  });
});

it('a page that was away while the next family came lets go of the one before as it comes back', async () => {
  start(KNOWN, { family: 1 });
  await page.answer('page:ask', OFFER);
  expect(page.stands()).toHaveLength(1);
  const comeBack = () => {
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
  };
  comeBack();
  await page.answer('page:taught', { taught: [], family: 1 });
  expect(page.stands()).toHaveLength(1);
  comeBack();
  await page.answer('page:taught', { taught: [], family: 2 });
  expect([page.state(), page.stands()]).toEqual(['looking', []]);
  await page.answer('page:taught', { taught: [], family: 2 });
  page.look();
  // For the family before, as it came back.
  await page.answer('page:ask', OFFER);
  expect(page.stands()).toEqual([]);
  await page.answer('page:ask', SILENT);
  expect(page.state()).toBe('silent');
});

it('the answer that the page of the family before waited for is waited for no more', async () => {
  start(UNKNOWN, { resumed: { visit: crypto.randomUUID(), offer: OFFER } });
  expect(page.state()).toBe('submitted');
  page.tell(RESET);
  expect([page.state(), page.stands()]).toEqual(['looking', []]);
  page.look();
  document.body.insertAdjacentHTML('beforeend', '<p role="alert">North Clinic was added</p>');
  await new Promise((done) => setTimeout(done, 50));
  expect([page.asked('page:outcome'), page.stands()]).toEqual([0, []]);
});

it('what could not be written down for the family before is sent on, and said no more', async () => {
  start(KNOWN);
  await page.answer('page:ask', OFFER);
  await page.answer('page:outcome', { stored: false, reason: 'fault' });
  expect(page.tell({ type: 'tab:status' }).unwritten).toEqual(['found']);
  expect(page.tell(RESET).unwritten).toEqual([]);
  await new Promise((done) => setTimeout(done, 600));
  await page.answer('page:outcome', { stored: false, reason: 'fault' });
  expect(page.tell({ type: 'tab:status' }).unwritten).toEqual([]);
});

describe('a page that hears that something changed', () => {
  const hears = async () => {
    start(KNOWN, { family: 0 });
    await page.answer('page:ask', OFFER);
    page.tell({ type: 'tab:changed' });
    expect(page.asked('page:ask')).toBe(0);
  };

  it('asks first whether this is another family: for that one a code is asked for once, and stands', async () => {
    await hears();
    await page.answer('page:taught', { taught: [], family: 1 });
    await page.answer('page:taught', { taught: [], family: 1 });
    page.look();
    expect(page.asked('page:ask')).toBe(1);
    await page.answer('page:ask', OFFER);
    expect([page.stands().length, page.asked('page:ask'), page.asked('page:taught')]).toEqual([1, 0, 0]);
  });

  it.each([null, { taught: [], family: 0 }])(
    'then asks for the code, where it is the same or not known: %o',
    async (answer) => {
      await hears();
      await page.answer('page:taught', answer);
      expect(page.asked('page:ask')).toBe(1);
    },
  );
});
