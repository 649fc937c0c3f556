/** The hint for those who hear it: its markup by axe, and what each browser tells a screen reader of it on a page. */
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inPageScript } from '../in-page-script.ts';
import { violations } from './axe.ts';
import type { AccessibleNode } from './drivers/accessible.ts';
import { until } from './drivers/index.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, pressInHint, words } from './page/hint.ts';
import { openBox } from './page/visit.ts';
import { browserName } from './suite.ts';

const { driver } = await eachTest([HARBOUR]);

afterAll(() => driver.endAccessible());

declare const showNextHint: () => boolean;

it('axe finds nothing in whatever the hint can say, light and dark', async () => {
  const page = await driver.extensionPage('/privacy.html');
  await page.evaluate(`${await inPageScript(resolve(import.meta.dirname, 'page/hint-in-open.ts'))}\n;undefined`);
  let shown = 0;
  while (await page.evaluate(() => showNextHint())) {
    // The markup is the same in both browsers: in Firefox the first is enough.
    if (shown > 0 && browserName() === 'firefox') continue;
    const text = () => document.querySelector('sharing-setup-hint')?.shadowRoot?.querySelector('.card')?.textContent;
    const said = await page.evaluate(text);
    for (const value of browserName() === 'chromium' ? ['light', 'dark'] : []) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect([said, value, await violations(page)]).toEqual([said, value, []]);
    }
    if (browserName() === 'firefox') expect([said, await violations(page)]).toEqual([said, []]);
    shown += 1;
  }
  expect(shown).toBeGreaterThan(0);
});

it('on a site it is a region with a name, read from the top, its buttons with names, its message told once', async () => {
  const visited = await openBox(driver, 'G3');
  const { page } = visited;
  await hintSays(driver, page, words('filled'));
  /** The hint's part of what is read, once its message has come. */
  const read = async (message: string) => {
    let all: AccessibleNode[] = [];
    const part = () => {
      const from = all.findIndex(({ role, name }) => role === 'region' && name === words('title'));
      const length = all.slice(from).findIndex(({ role }) => role === 'status');
      return from < 0 || length < 0 ? [] : all.slice(from, from + length + 1);
    };
    await until(
      async () => {
        all = await driver.accessible(page);
        return part().at(-1)?.name.includes(message);
      },
      () => `“${message}” as the hint’s message; what is read: ${JSON.stringify(all)}`,
    );
    return part().map(({ role, name }) => `${role}: ${name}`);
  };
  const lines = [words('filled'), words('press', { button: visited.site.buttonName ?? '' }), words('grey')];
  const filled = await read(words('filled'));
  expect(filled).toEqual([
    `region: ${words('title')}`,
    `text: ${HARBOUR.name}`,
    `button: ${words('close')}`,
    'text: Entered on this computer',
    `text: ${HARBOUR.services.glooko?.code}`,
    ...filled.slice(5, 5 + filled.slice(5).findIndex((each) => each.startsWith('button'))),
    `button: ${words('undo')}`,
    `button: ${words('hide')}`,
    'button: Language',
    'disclosure: What was seen',
    `status: ${[HARBOUR.name, ...lines.filter((line) => filled.includes(`text: ${line}`))].join(' ')}`,
  ]);
  for (const line of lines.slice(0, 2)) expect(filled).toContain(`text: ${line}`);

  await pressInHint(driver, page, words('undo'));
  const undone = await read(words('undone'));
  expect(undone).toContain(`button: ${words('put')}`);
  expect(undone.filter((each) => each.startsWith('status'))).toHaveLength(1);
});
