/**
 * The blocks of docs/deploy.md that can be tried here, as real policy files in real browsers: Linux JSON in Chromium,
 * policies.json in Firefox. All but the installation, since no store has the extension yet.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { EXAMPLE } from '../../scripts/deploy/example.ts';
import { BUILD_ID } from '../../scripts/deploy/ids.ts';
import { deployBlocks } from '../../scripts/deploy-blocks.ts';
import { aboutSays } from './about-page.ts';
import { reloadPolicies } from './drivers/chromium-settings.ts';
import { type FirefoxCopy, firefoxWith } from './drivers/firefox-policies.ts';
import type { Driver } from './drivers/index.ts';
import { whyNotManaged } from './policy-setup.ts';
import { boxHolds, openAtBox } from './popup-setup.ts';
import { browserName, launchApart, suite } from './suite.ts';

const { driver: shared, net, reset } = await suite();

/** Where the driver puts Chromium's settings: it also sees to it that the file goes. */
const CHROMIUM_FILE = '/etc/chromium/policies/managed/sharing-setup-test.json';

interface Settings {
  [id: string]: Record<string, unknown>;
}

/** A block as it stands on the page, without the installation from a store. */
function blockOf(name: string, id: string): { ExtensionSettings: Settings } & Record<string, unknown> {
  const text =
    deployBlocks()
      .find((block) => block.name === name)
      ?.text.replaceAll(BUILD_ID, id) ?? '';
  const file = JSON.parse(text);
  const { ExtensionSettings } = file.policies ?? file;
  for (const key of ['installation_mode', 'update_url', 'install_url']) delete ExtensionSettings[id][key];
  return file;
}

declare const chrome: {
  action: { getUserSettings(): Promise<{ isOnToolbar?: boolean }> };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
};
const onToolbar = (driver: Driver) =>
  driver.inExtension(async () => (await chrome.action.getUserSettings()).isOnToolbar ?? false);

/** What the settings of the example come to, wherever they came from. */
async function exampleIsUsed(driver: Driver): Promise<void> {
  const about = await aboutSays(await driver.extensionPage('/options.html#/about'), 'In use. Set by your organisation');
  expect(about).toContain(`- Keys that arrived: ${Object.keys(EXAMPLE).toSorted().join(', ')}\n`);
  expect(about).toContain('- Ids of the clinics that are set: example-children\n');
  expect(about).toContain('- Clinic in use: example-children. Set by your organisation\n');
  expect(about).toContain('- Button on the toolbar: Yes\n');
  expect(about).not.toMatch(/PUT-|Example Children/);
  const page = await openAtBox('C1', { driver });
  await boxHolds(page, 'C1', EXAMPLE.clinics?.[0]?.services.clarity?.code as string);
}

afterAll(() => expect(net.refused).toEqual([]));

it.runIf(browserName() === 'chromium')('Linux JSON: settings and button, in Chromium', async (test) => {
  const why = await whyNotManaged(shared);
  if (why) test.skip(why);
  await reset();
  await shared.setManaged(EXAMPLE);
  if (!existsSync(CHROMIUM_FILE)) test.skip('another Chrome than Chromium has another folder');
  try {
    expect(await onToolbar(shared)).toBe(false);
    writeFileSync(CHROMIUM_FILE, JSON.stringify(blockOf('sharing-setup.json', shared.extensionId)));
    await reloadPolicies(shared.browser, () => onToolbar(shared), 'the button to be on the toolbar');
    await exampleIsUsed(shared);
  } finally {
    await shared.setManaged(null);
  }
});

it.runIf(browserName() === 'firefox')('policies.json: settings, button and private windows, in Firefox', async () => {
  const before = process.env.FIREFOX_PATH;
  const { policies } = blockOf('policies.json', shared.extensionId);
  let copy: FirefoxCopy | undefined;
  let driver: Driver | undefined;
  try {
    copy = firefoxWith({ policies });
    process.env.FIREFOX_PATH = copy.executable;
    driver = await launchApart({ privateAccess: false });
    expect(await driver.inExtension(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
    await exampleIsUsed(driver);
  } finally {
    if (before === undefined) delete process.env.FIREFOX_PATH;
    else process.env.FIREFOX_PATH = before;
    await driver?.close();
    copy?.remove();
  }
});
