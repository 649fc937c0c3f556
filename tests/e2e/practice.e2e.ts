/** Practice: every case on the three sites' pages, the five tasks by keys, and that nothing of it is ever kept. */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forms } from '../../utils/i18n/en/forms.ts';
import { practice as texts } from '../../utils/i18n/en/practice.ts';
import { CASES, exerciseFor } from '../../utils/practice/exercise.ts';
import { exerciseOf, type TASKS } from '../../utils/practice/tasks.ts';
import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { tooWide, violations } from './axe.ts';
import { until } from './drivers/index.ts';
import { chooseClinic, HARBOUR, tell } from './page/clinics.ts';
import { hintOn, hintSays, pressInHint, words } from './page/hint.ts';
import {
  anotherSite,
  choose,
  focused,
  inSite,
  openPractice,
  press,
  siteHolds,
  stands,
  tabTo,
} from './page/practice.ts';
import { suite } from './suite.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver, net, reset } = await suite();

/** All that the extension keeps anywhere, as text. */
function everythingKept(): Promise<string> {
  return driver.inExtension(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } })
      .chrome;
    const kept: Record<string, unknown> = { page: { ...localStorage }, cookies: document.cookie };
    for (const area of ['local', 'session', 'sync']) kept[area] = await storage[area]?.get();
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      // The log notes by itself what time it is, so as to know what is old.
      for (const store of [...database.objectStoreNames].filter((one) => one !== 'clock')) {
        kept[`${name} ${store}`] = await settled(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

let before = '';

beforeAll(async () => {
  await reset();
  await chooseClinic(driver, [HARBOUR]);
  // Something stands in the log, so that a change of it would be seen.
  const entry = {
    id: crypto.randomUUID(),
    time: Date.now(),
    service: 'glooko',
    clinic: HARBOUR.id,
    provenance: 'entered',
  };
  const copied = { ...entry, outcome: 'copied', how: 'copy', seenBy: null, visit: crypto.randomUUID() };
  await tell(driver, { type: 'ui:copied', private: false, entry: copied });
  before = await everythingKept();
  expect(before).toContain(entry.id);
});

afterEach(async () => {
  expect(await everythingKept()).toBe(before);
  await driver.closePages();
});
afterAll(async () => {
  expect(net.refused).toEqual([]);
  await reset();
});

describe('every case', () => {
  const STATES = { right: 'filled', wrong: 'filled', already: 'already', other: 'filled', missing: 'looking' } as const;
  let page: Page;
  beforeEach(async () => {
    page = await openPractice(driver);
  });

  /** Goes to the box as the registry says. */
  async function walk(exercise: ReturnType<typeof exerciseFor>): Promise<void> {
    for (const { click } of exercise.steps) {
      await press(driver, page, click);
      // What opens a list shows that it is open; the next step's button is there before.
      await page.waitForFunction(
        (pressed) =>
          !document.querySelector('iframe')?.contentDocument?.querySelector(`${pressed}[aria-expanded="false"]`),
        {},
        click,
      );
    }
    const { box } = exercise.case === 'missing' ? exercise.page : exerciseFor(exercise.service, 'right').page;
    if (box) await inSite(page, box);
  }

  it.each(thinned(SERVICE_IDS, 3, 2))('%s: right, wrong, linked already, another clinic, no box', async (service) => {
    for (const id of CASES) {
      const exercise = exerciseFor(service, id);
      await choose(driver, page, exercise);
      await walk(exercise);
      await stands(page, STATES[id]);
      const hint = hintOn(driver, page, true);
      if (id === 'missing') {
        expect(await hint.count()).toBe(0);
        continue;
      }
      // Whatever the hint says, it says that this is practice.
      const card = await hintSays(driver, page, texts['practice.from'], true);
      expect(await card.attributes('.card')).toMatchObject({ 'aria-label': texts['practice.hint'] });
      expect(await card.text()).toContain(exercise.clinic);
      if (id === 'already') expect(await card.text()).toContain(words('already', { clinic: exercise.clinic }));
      // Clarity's list stands under a title that speaks of no clinic, so nothing is said of it.
      if (id === 'other' && service !== 'clarity') {
        expect(await card.text()).toMatch(/Another clinic is listed here already\./);
        await page.waitForSelector('#other-keep');
      }
      if (id === 'right' || id === 'wrong') {
        const { consent, button = '' } = exerciseFor(service, 'right').page;
        if (consent) await press(driver, page, consent);
        await press(driver, page, button);
        await stands(page, id === 'right' ? 'linked' : 'refused');
        await hintSays(driver, page, words(id === 'right' ? 'linked' : 'refused'), true);
      }
    }
  });

  itInFull('Undo takes the code out, and a press puts it in again', async () => {
    const exercise = exerciseFor('glooko', 'right');
    await choose(driver, page, exercise);
    await walk(exercise);
    const holds = (code: string) => siteHolds(page, code);
    await hintSays(driver, page, words('filled'), true);
    await holds(exercise.code);
    await pressInHint(driver, page, words('undo'), true);
    await holds('');
    await hintSays(driver, page, words('undone'), true);
    await stands(page, 'undone');
    await pressInHint(driver, page, words('put'), true);
    await holds(exercise.code);
    // The same from what stands for the popup.
    await page.waitForSelector('#tab-undo');
    await driver.click(page, '#tab-undo');
    await holds('');
    await page.waitForSelector('#tab-fill');
    await driver.click(page, '#tab-fill');
    await holds(exercise.code);
    await hintSays(driver, page, words('filled'), true);
    await pressInHint(driver, page, words('hide'), true);
    await stands(page, 'silent');
    await anotherSite(page, () => driver.click(page, '#again'));
    await walk(exercise);
    await stands(page, 'filled');
  });
});

describe('the five tasks', () => {
  it('by keys alone, from the first to the finish', async () => {
    const page = await openPractice(driver);
    expect(await page.title()).toContain(texts['practice.title']);
    const to = (name: string, back = false) => tabTo(driver, page, name, back);
    const enter = () => driver.press(page, 'Enter');
    const button = async (name: string) => {
      await to(name);
      await enter();
    };
    const ticked = (id: string) => page.waitForSelector(`[data-task="${id}"] .done`);
    const begun = () => until(async () => /^Task \d: /.test(await focused(driver, page)), 'a task to begin');
    const hint = async (name: Parameters<typeof words>[0]) => {
      await until(() => hintOn(driver, page, true).exists(), 'a hint in the frame');
      await hintSays(driver, page, words(name), true);
    };
    const next = async () => {
      await to(texts['practice.next'], true);
      await anotherSite(page, enter);
      await begun();
    };
    const way = async (id: (typeof TASKS)[number]['id']) => {
      for (const { click, name = '' } of exerciseOf(id).steps) {
        await inSite(page, click);
        await button(name);
      }
    };

    await to('Start task 1: Link the clinic');
    await anotherSite(page, enter);
    await begun();
    expect(await violations(page)).toEqual([]);

    await way('link');
    await hint('filled');
    await button('Submit');
    await hint('linked');
    await ticked('link');

    await next();
    await way('undo');
    await to('Share code');
    await hint('filled');
    await button(words('undo'));
    await hint('undone');
    expect(await page.$('[data-task="undo"] .done')).toBeNull();
    await button(words('put'));
    await ticked('undo');

    await next();
    await way('refused');
    await hint('filled');
    await button('Add');
    await hint('refused');
    await ticked('refused');

    await next();
    await way('other');
    await hint('filled');
    await button('Remove');
    await button('Remove Practice');
    await to('Add', true);
    await enter();
    await ticked('other');

    await next();
    await way('show');
    await stands(page, 'looking');
    await to(forms['tab.point'], true);
    await enter();
    await hint('point');
    await to('Helper Word');
    await enter();
    await hint('taught');
    await button(words('put'));
    await until(async () => (await focused(driver, page)) === texts['practice.finish'], 'the finish');
    expect(await page.$eval('#finish', (finish) => finish.textContent)).toContain(texts['practice.finishNext']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
});

it('the site’s page opened by itself leads to Practice', async () => {
  const page = await driver.extensionPage('/practice.html');
  await page.evaluate(() => location.assign('/practice-site.html'));
  await page.waitForFunction(() => document.querySelector('#start-link') !== null && history.length > 1);
});
