/** "Which one is ours?": each device leads to its list, several to one; by mouse, by keyboard, and kept for the next time. */
import { describe, expect, it } from 'vitest';
import type { DeviceId } from '../../utils/guides/devices.ts';
import { devices as words } from '../../utils/i18n/en/devices.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { type OptionsPage, optionsIn } from './page/options.ts';
import { says, stored } from './popup-setup.ts';
import { thinned } from './thinned.ts';

const { driver, open } = await eachTest([HARBOUR]);

const family = async () => ((await stored(driver)).settings as { family: object }).family;
const inPopup = async (): Promise<OptionsPage> => optionsIn(driver, await driver.extensionPage('/popup.html'));

/** Ticks exactly these devices in the finder that is open, and asks for the list. */
async function answer(popup: OptionsPage, devices: readonly DeviceId[]): Promise<void> {
  const ticked = () =>
    popup.page.$$eval('input[id^="device-"]:checked', (boxes) => boxes.map(({ id }) => id.replace('device-', '')));
  const before = await ticked();
  for (const id of [...before, ...devices])
    if (before.includes(id) !== devices.includes(id as DeviceId)) await popup.click(`#device-${id}`);
  expect((await ticked()).toSorted()).toEqual(devices.toSorted());
  await popup.click('#finder-show');
  await popup.waitFor(() => document.querySelector('[data-answer]') !== null);
}

const list = () =>
  [...document.querySelectorAll<HTMLElement>('[data-answer]')].map((one) => {
    const doubt = one.querySelector('.notice.warn') ? ' ?' : '';
    return one.dataset.answer + doubt;
  });

describe('the finder', () => {
  it('each device leads to its list', async () => {
    const expected: Readonly<Record<DeviceId, readonly string[]>> = {
      omnipod: ['glooko'],
      tandem: ['glooko'],
      ypsomed: ['glooko'],
      'minimed-780g': ['carelink'],
      'medtronic-other': ['carelink'],
      'dexcom-g6': ['clarity'],
      'dexcom-g7': ['clarity'],
      'dexcom-one-plus': ['clarity'],
      'libre-phone': ['libreview'],
      'libre-reader': ['libreview'],
      meter: ['glooko'],
      'smart-pen': ['glooko'],
      diasend: ['glooko'],
      none: ['diary'],
    };
    const popup = await inPopup();
    await popup.click('#finder');
    await popup.waitFor(() => document.querySelector('[id^="device-"]') !== null);
    expect(await popup.page.$$eval('[id^="device-"]', (all) => all.map(({ id }) => id.replace('device-', '')))).toEqual(
      Object.keys(expected),
    );
    for (const [device, tasks] of thinned(Object.entries(expected) as [DeviceId, string[]][], 4, 2)) {
      await answer(popup, [device]);
      expect([device, await popup.page.evaluate(list)]).toEqual([device, tasks]);
      await popup.says(words['finder.unsure']);
      await popup.says('Looked at on');
      await popup.click('#finder-again');
    }
  });

  it.each<[readonly DeviceId[], readonly string[]]>(
    thinned(
      [
        [
          ['omnipod', 'dexcom-g6'],
          ['glooko', 'clarity-to-glooko'],
        ],
        [
          ['tandem', 'dexcom-g7'],
          ['glooko', 'clarity-to-glooko ?', 'clarity'],
        ],
        [
          ['minimed-780g', 'meter', 'libre-reader'],
          ['glooko', 'libreview', 'carelink'],
        ],
      ],
      3,
    ),
  )('several devices lead to one list, which the popup then begins with: %j', async (devices, tasks) => {
    const popup = await inPopup();
    await popup.click('#finder');
    await popup.waitFor(() => document.querySelector('[id^="device-"]') !== null);
    await answer(popup, devices);
    expect(await popup.page.evaluate(list)).toEqual(tasks);
    expect(await family()).toEqual({ devices: expect.arrayContaining([...devices]), done: [] });
    await popup.page.close();

    const again = await driver.openPopup(await open('M1'));
    await again.waitFor(() => document.querySelectorAll('[data-task-state="todo"]').length > 0);
    const cards = await again.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-service], [data-task]')].map(
        (card) => card.dataset.service ?? card.dataset.task,
      ),
    );
    const ids = tasks.map((task) => task.replace(' ?', ''));
    expect(cards.slice(0, ids.length)).toEqual(ids);
    // Every code can still be copied, and one button stands out: the next thing to do.
    for (const service of ['glooko', 'clarity', 'libreview']) expect(cards).toContain(service);
    expect(await again.evaluate(() => [...document.querySelectorAll('button.main')].map(({ id }) => id))).toEqual([
      `steps-${ids[0]}`,
    ]);
  });

  it('nothing chosen is said; everything taken out again ends the list', async () => {
    const popup = await inPopup();
    await popup.click('#finder');
    await popup.click('#finder-show');
    await popup.says(words['finder.nothing']);
    await answer(popup, ['diasend']);
    await popup.click('#finder-again');
    await popup.click('#device-diasend');
    await popup.click('#finder-show');
    await popup.waitFor(() => document.querySelector('[data-service]') !== null);
    expect(await family()).toEqual({ devices: [], done: [] });
  });

  it('by keyboard alone; the focus goes along, and back to where it came from', async () => {
    const popup = await driver.openPopup(await open('M1'));
    const focused = () => document.activeElement?.id || document.activeElement?.textContent;
    const tabTo = async (id: string) => {
      for (let step = 0; step < 40 && (await popup.evaluate(focused)) !== id; step += 1) await popup.press('Tab');
      expect(await popup.evaluate(focused)).toBe(id);
    };
    await popup.waitFor(() => document.querySelector('#finder') !== null);
    await tabTo('finder');
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.textContent === 'Which one is ours?');
    await tabTo('device-libre-reader');
    await popup.press('Space');
    await tabTo('finder-show');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('[data-answer="libreview"]') !== null);
    await popup.waitFor(() => document.activeElement?.textContent === 'What to do');
    await popup.press('Tab', ['Shift']);
    expect(await popup.evaluate(focused)).toBe('back');
    await popup.press('Enter');
    await popup.waitFor(() => document.activeElement?.id === 'finder');
    await says(popup, 'Not in your list');
  });
});
