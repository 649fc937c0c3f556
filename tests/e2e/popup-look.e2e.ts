/** The popup's looks: 320 px, text at 200 %, light and dark, and what axe finds. Screenshots go to out/screens/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from './drivers/poll.ts';
import { chooseGgc, enterOwn, tell } from './popup-setup.ts';
import { browserName, launchApart, suite } from './suite.ts';

const { driver, net, open, reset } = await suite();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(() => {
  mkdirSync('out/screens', { recursive: true });
});
beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

const picture = (name: string) => `out/screens/${browserName()}-${name}.png` as const;

/** Whether anything is wider than the page, and what. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')].filter(
    (each) => each.getBoundingClientRect().right > width + 1,
  );
  const scrolls = document.documentElement.scrollWidth > width ? [`page: ${document.documentElement.scrollWidth}`] : [];
  return [...scrolls, ...wide.map((each) => `${each.localName}.${each.className}`)];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(what: Document): Promise<{ violations: Found[] }> } };
    const found = (await axe.run(document)).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The popup's page in a narrow tab, once it shows this. */
async function narrow(selector: string): Promise<Page> {
  const page = await driver.extensionPage('/popup.html');
  await page.setViewport({ width: 320, height: 800 });
  await page.waitForSelector(selector);
  return page;
}

interface Screen {
  name: string;
  prepare: () => Promise<void>;
  shown: string;
  press?: string;
}

const SCREENS: readonly Screen[] = [
  { name: 'choose', prepare: async () => {}, shown: '.choices' },
  { name: 'add', prepare: async () => {}, shown: '.choices', press: '#not-here' },
  {
    name: 'confirm',
    prepare: async () => void (await tell(driver, { type: 'ui:choose', private: false, clinic: 'ggc-children' })),
    shown: '.confirm',
  },
  { name: 'cards', prepare: () => chooseGgc(driver), shown: '[data-service]' },
  { name: 'own', prepare: () => enterOwn(driver), shown: '[data-service]' },
];

it.each(SCREENS)(
  'fits 320 px, also with text twice as large, and axe finds nothing: $name',
  async ({ name, prepare, shown, press }) => {
    await prepare();
    const page = await narrow(shown);
    if (press) {
      await driver.click(page, press);
      await page.waitForSelector('form');
    }
    await page.screenshot({ path: picture(`${name}-320`), fullPage: true });
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.screenshot({ path: picture(`${name}-320-text-200`), fullPage: true });
    expect(await page.evaluate(tooWide)).toEqual([]);
  },
);

it('dark: other colours, and enough contrast by axe', async () => {
  // Firefox takes the wish for dark from its settings only, Chromium can be told for a page.
  const prefs = { 'layout.css.prefers-color-scheme.content-override': 0 };
  const apart = browserName() === 'firefox' ? await launchApart({ prefs }) : null;
  try {
    const dark = apart ?? driver;
    await chooseGgc(dark);
    const page = await dark.extensionPage('/popup.html');
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForSelector('[data-service]');
    if (!apart) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const brightness = () =>
      [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map((colour) =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
      ) as [number, number];
    await until(async () => {
      const [paper, text] = await page.evaluate(brightness);
      return paper < text;
    }, 'the page to turn dark');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: picture('cards-dark'), fullPage: true });
  } finally {
    await apart?.close();
  }
});

it('the real popup: no bar across, nothing cut off', async () => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('.tab')?.getAttribute('data-state') === 'looking');
  await popup.screenshot(picture('popup'));
  expect(await popup.evaluate(tooWide)).toEqual([]);
});
