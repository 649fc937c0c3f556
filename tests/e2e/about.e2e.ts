/** "About this copy": what it says in a real browser, what "Copy for IT" puts into the clipboard, and what it never does. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { aboutSays } from './about-page.ts';
import { violations } from './axe.ts';
import { until } from './drivers/poll.ts';
import { store, tell } from './popup-setup.ts';
import { suite } from './suite.ts';

const { driver, net, reset } = await suite();
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));

beforeEach(() => reset());
afterAll(() => expect(net.refused).toEqual([]));

const open = (): Promise<Page> => driver.extensionPage('/options.html#/about');

it('says what this copy is, where it may act, and how much it keeps', async () => {
  const page = await open();
  const text = await aboutSays(page, 'Stored on this computer');
  expect(text).toContain(`- Version: ${version}\n`);
  expect(text).toContain(`- Id of the extension: ${driver.extensionId}\n`);
  expect(text).toContain('- Installed: From a folder, for trying out\n');
  expect(text).toMatch(driver.name === 'firefox' ? /- Browser: Firefox \d+\.\d/ : /- Browser: [\w ]*Chrom\w* \d+\.\d/);
  expect(text).toMatch(/- System: \w+ \w+/);
  expect(text).toContain('- State: Nothing is set\n');
  expect(text).toContain('- https://*.my.glooko.com/*: Allowed\n');
  expect(text).toContain('- Entries in the log: 0\n');
  // Only Firefox holds on to what it read at the start.
  expect(text.includes('not after:')).toBe(driver.name === 'firefox');
  await page.$eval('details:has(#about-text)', (all) => all.setAttribute('open', ''));
  expect(await violations(page)).toEqual([]);
});

it('follows what changes while it is open', async () => {
  const page = await open();
  await aboutSays(page, 'Clinic in use: None');
  await tell(driver, { type: 'ui:choose', private: false, clinic: 'ggc-children' });
  await aboutSays(page, 'Clinic in use: ggc-children. Comes with Sharing Setup');
  const host = 'https://clarity.dexcom.eu/*';
  await driver.revokeHost(host);
  try {
    await aboutSays(page, `${host}: Not allowed`);
  } finally {
    await driver.grantHost(host);
  }
});

it('“Copy for IT” copies the text; names, codes and what a person typed are not in it', async () => {
  const codes = { glooko: 'ANNAS-CODE', clarity: 'annasclarity', libreview: '11223344' };
  await tell(driver, { type: 'ui:add-clinic', private: false, name: 'Anna Smith’s clinic', codes });
  await tell(driver, {
    type: 'ui:own-code',
    private: false,
    clinic: 'ggc-children',
    service: 'glooko',
    code: 'ANNA-2',
  });
  await store(driver, {
    clinicDraft: { before: null, fields: { name: 'Ben Smith', 'services.glooko.code': 'BENSCODE' } },
  });
  const page = await open();
  const text = await aboutSays(page, 'Clinic in use: Entered on this computer');
  await driver.setClipboard('before');
  await page.$eval('#about-copy', (button) => button.scrollIntoView({ block: 'center' }));
  await driver.click(page, '#about-copy');
  await until(async () => (await driver.clipboard()) !== 'before', 'something to be copied');
  const copied = await driver.clipboard();
  // The time of the last look may have changed meanwhile.
  const timeless = (said: string) => said.replace(/^- The browser was asked: .*$/m, '').trim();
  expect(timeless(copied)).toBe(timeless(text));
  for (const said of [copied, text]) {
    expect(said).not.toMatch(/anna|ben|smith|11223344|ukroyhosc|Glasgow/i);
  }
});
