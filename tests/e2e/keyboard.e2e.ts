/** The whole job from the open popup on, without a mouse: clinic, devices, list, steps, code, finish, and back. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { guides } from '../../utils/i18n/en/guides.ts';
import { GGC, logged, says } from './popup-setup.ts';
import { suite } from './suite.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

it('a family does all of it by keys', async () => {
  const popup = await driver.openPopup(await open('M1'));
  const focused = () => {
    const at = document.activeElement as HTMLElement;
    return at.id || at.getAttribute('aria-label') || at.innerText.trim();
  };
  /** Tab until the focus is on what is called so; a person would do the same. */
  const tabTo = async (name: string) => {
    const passed: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const at = await popup.evaluate(focused);
      if (at === name) return;
      passed.push(at);
      await popup.press('Tab');
    }
    throw new Error(`Tab never came to “${name}”, but to ${passed.join(', ')}`);
  };
  const focusOn = (text: string) =>
    popup.waitFor((wanted: string) => document.activeElement?.textContent === wanted, text);

  await popup.waitFor(() => document.querySelector('.choices button') !== null);
  await tabTo(GGC.name);
  await popup.press('Enter');
  await popup.waitFor(() => document.activeElement?.id === 'confirm');
  await tabTo('confirm-yes');
  await popup.press('Enter');
  await focusOn(GGC.name);

  await tabTo('finder');
  await popup.press('Space');
  await focusOn('Which one is ours?');
  await tabTo('device-dexcom-g7');
  await popup.press('Space');
  await tabTo('finder-show');
  await popup.press('Enter');
  await focusOn('What to do');
  await tabTo('Show the steps: Share Clarity with your clinic');
  await popup.press('Enter');
  await focusOn('Dexcom Clarity on the website');

  await driver.setClipboard('something else');
  await tabTo('Copy the Clinic share code for Dexcom Clarity');
  await popup.press('Enter');
  await says(popup, `Copied: ${GGC.clarity}`);
  expect(await driver.clipboard()).toBe(GGC.clarity);

  await tabTo('finish-yes');
  await popup.press('Enter');
  await logged(driver, { service: 'clarity', outcome: 'linked', seenBy: 'person' });
  await focusOn(guides['finish.title']);
  await says(popup, guides['meaning.looks']);
  await tabTo('home');
  await popup.press('Enter');
  await popup.waitFor(() => document.activeElement?.id === 'finder');
  await popup.waitFor(() => document.querySelector('[data-service="clarity"] [data-task-state="linked"]') !== null);
});
