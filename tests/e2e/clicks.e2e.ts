/** Where a code goes in only after a click: nothing happens before one, and only a person's own click counts. */
import { describe, expect, it } from 'vitest';
import { BUNDLED_CLINICS } from '../../utils/clinics/bundled.ts';
import { both } from '../../utils/i18n/en/both.ts';
import type { Settings } from '../../utils/settings.ts';
import { chooseClinic, chosen, confirm, HARBOUR, store, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { buttonsOf, type HintName, hintOn, hintSays, hints, pressInHint, words } from './page/hint.ts';
import { logWith, outcomesOf, readLog } from './page/log.ts';
import { askTab, tabStands } from './page/tab.ts';
import { boxHolds, boxState, codeFor, goToBox, openBox, type Visited } from './page/visit.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver } = await eachTest();

const untouched = { value: '', held: '', made: [], submits: 0 };

/** Opens the page, sees that nothing was done but offered, and takes the offer. */
async function putsInOnClick(id: string, code: string, label: string, reason?: string): Promise<Visited> {
  const visited = await openBox(driver, id);
  const hint = await hintSays(driver, visited.page, words('ask'));
  if (reason) expect(await hint.text()).toContain(reason);
  expect(await buttonsOf(hint)).toContain(label);
  expect((await tabStands(driver, visited.page, 'ask')).canFill).toBe(true);
  expect(await boxState(visited)).toEqual(untouched);
  expect(outcomesOf(await logWith(driver, 'found'))).toEqual(['found']);

  await pressInHint(driver, visited.page, label);
  const { held, made } = await boxHolds(visited, code);
  expect(held).toBe(code);
  expect(made.filter((type) => type === 'input' || type === 'change')).toEqual(['input', 'change']);
  const entries = await logWith(driver, 'filled');
  expect(outcomesOf(entries)).toEqual(['found', 'filled']);
  expect(entries.at(-1)?.how).toBe('click');
  return visited;
}

describe('an offer', () => {
  it.each(thinned(['G9', 'C5', 'L2'], 2, 2))('%s: prefill is set to "ask"', async (id) => {
    await chooseClinic(driver, [HARBOUR], { prefill: 'ask' });
    const service = id === 'G9' ? 'glooko' : id === 'C5' ? 'clarity' : 'libreview';
    await putsInOnClick(id, HARBOUR.services[service]?.code ?? '', words('put'));
  });

  it.each(thinned(['G3', 'C7', 'F-plain-libreview'], 2, 2))('%s: nobody has confirmed the clinic', async (id) => {
    await store(driver, chosen([HARBOUR]));
    const service = id === 'G3' ? 'glooko' : id === 'C7' ? 'clarity' : 'libreview';
    await putsInOnClick(id, HARBOUR.services[service]?.code ?? '', words('put'), words('unconfirmed'));
  });

  it('a British clinic on the host of the United States: the button names the region', async () => {
    const british = BUNDLED_CLINICS.find(({ country }) => country === 'GB');
    if (!british) throw new Error('there is no British clinic');
    const settings: Settings = { ...chosen([]), choice: { clinic: british.id, besides: null } };
    await store(driver, settings);
    await confirm(driver);
    const region = both['region.us'];
    const label = words('putRegion', { region });
    await putsInOnClick('C6', british.services.clarity?.code ?? '', label, words('region', { region }));
  });

  it('takes no click that the page makes up', async () => {
    await chooseClinic(driver, [HARBOUR], { prefill: 'ask' });
    const visited = await openBox(driver, 'C1');
    const hint = await hintSays(driver, visited.page, words('ask'));
    const rect = await hint.rect('button.main');
    if (!rect) throw new Error('no button');
    await visited.page.evaluate(
      (tag, x, y) => {
        const host = document.querySelector<HTMLElement>(tag);
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0, detail: 1 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          host?.dispatchEvent(new MouseEvent(type, at));
        }
        host?.click();
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at));
      },
      'sharing-setup-hint',
      rect.x + rect.width / 2,
      rect.y + rect.height / 2,
    );
    // Even one that would reach the button itself.
    await hint.evaluate((root) => root.querySelector<HTMLElement>('button.main')?.click());
    expect((await tabStands(driver, visited.page, 'ask')).canUndo).toBe(false);
    expect(await boxState(visited)).toEqual(untouched);
    await pressInHint(driver, visited.page, words('put'));
    await boxHolds(visited, codeFor(visited.site));
    expect(outcomesOf(await logWith(driver, 'filled'))).toEqual(['found', 'filled']);
  });
});

describe('a hint that the person closed', () => {
  it.each(['Close', 'Escape'])('%s: nothing more goes in on this page by itself', async (way) => {
    await chooseClinic(driver, [HARBOUR]);
    const visited = await openBox(driver, 'G3');
    const { page } = visited;
    await hintSays(driver, page, words('filled'));
    if (way === 'Close') await pressInHint(driver, page, words('close'));
    else await driver.press(page, 'Escape');
    await page.waitForFunction((tag) => !document.querySelector(tag), {}, 'sharing-setup-hint');
    await driver.click(page, '.CodeForm_CodeForm .Button_secondary');
    await page.waitForFunction((selector) => !document.querySelector(selector), {}, visited.box);

    await goToBox(driver, visited);
    expect((await tabStands(driver, page, 'ask')).canFill).toBe(true);
    expect(await hints(page)).toBe(0);
    const { value, made } = await boxState(visited);
    expect(value).toBe('');
    expect(made).toEqual(['input', 'change', 'blur']);

    // The popup's button, by the popup's own message.
    await askTab(driver, page, 'tab:fill');
    await boxHolds(visited, codeFor(visited.site));
    expect((await logWith(driver, 'filled', 2)).at(-1)).toMatchObject({ outcome: 'filled', how: 'click' });
  });
});

describe('an off switch', () => {
  const places: [string, string, Settings['off']][] = [
    ['everywhere', 'G3', { everywhere: true, sites: [] }],
    ['for Clarity', 'C5', { everywhere: false, sites: ['clarity'] }],
    ['for LibreView', 'L2', { everywhere: false, sites: ['libreview'] }],
  ];
  it.each(thinned(places, 4, 3))('%s: %s stays as it is', async (_where, id, off) => {
    await chooseClinic(driver, [HARBOUR], { off });
    const visited = await openBox(driver, id);
    await tabStands(driver, visited.page, 'silent');
    await askTab(driver, visited.page, 'tab:fill');
    expect(await hints(visited.page)).toBe(0);
    expect(await visited.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await boxState(visited)).toEqual(untouched);
    expect((await askTab(driver, visited.page)).badge).toBe('');
    expect(await readLog(driver)).toEqual([]);
  });

  itInFull('for one service leaves the others on', async () => {
    await chooseClinic(driver, [HARBOUR], { off: { everywhere: false, sites: ['clarity', 'glooko'] } });
    const visited = await openBox(driver, 'L2');
    await boxHolds(visited, codeFor(visited.site));
  });

  it('in the hint works for the whole site, and the switch in the popup takes it back', async () => {
    await chooseClinic(driver, [HARBOUR], { prefill: 'ask' });
    const first = await openBox(driver, 'G3');
    await hintSays(driver, first.page, words('ask'));
    await pressInHint(driver, first.page, words('hide'));
    await tabStands(driver, first.page, 'silent');
    expect(await hints(first.page)).toBe(0);
    const second = await openBox(driver, 'G10');
    await tabStands(driver, second.page, 'silent');
    expect(await hints(second.page)).toBe(0);
    expect(await boxState(second)).toEqual(untouched);
    await tell(driver, { type: 'ui:off', where: 'glooko', off: false });
    await hintSays(driver, second.page, words('ask'));
  });
});

describe('a box that already has text', () => {
  const typed = 'MY-TEXT';
  it.each(thinned(['G3', 'C5', 'L2'], 2, 2))('%s: what the person typed stays', async (id) => {
    const visited = await openBox(driver, id);
    await hintSays(driver, visited.page, words('noClinic' satisfies HintName));
    await driver.click(visited.page, visited.box);
    await driver.type(visited.page, typed);
    await chooseClinic(driver, [HARBOUR]);
    const hint = await hintSays(driver, visited.page, words('notEmpty'));
    expect(await buttonsOf(hint)).not.toContain(words('put'));
    expect((await tabStands(driver, visited.page, 'not-empty')).canFill).toBe(false);
    await askTab(driver, visited.page, 'tab:fill');
    expect(await boxState(visited)).toEqual({ value: typed, held: typed, made: [], submits: 0 });
    expect(outcomesOf(await readLog(driver))).not.toContain('filled');
    expect(await hintOn(driver, visited.page).count()).toBe(1);
  });
});
