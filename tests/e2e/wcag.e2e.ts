/**
 * WCAG 2.2 AA where axe can't look (docs/accessibility.md): a person's own text spacing, sizes of targets, the focus on its
 * whole way, names, colours, errors; on each kind of page, at 400 % zoom (1280 × 1024 is 320 × 256 then), and in the hint.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { OWN_SCREENS } from '../../scripts/screens/registry.ts';
import { stageOf } from '../../scripts/screens/stage.ts';
import { tooWide } from './axe.ts';
import { until } from './drivers/index.ts';
import { chooseClinic, HARBOUR, tell } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, words } from './page/hint.ts';
import { codeFor, openBox } from './page/visit.ts';
import {
  contrastOf,
  cutOffIn,
  type FocusLook,
  focusLook,
  namedOtherwise,
  onlyColour,
  smallTargets,
  spaceOut,
  TEXT_SPACING,
} from './page/wcag.ts';
import { browserName } from './suite.ts';
import { thinned } from './thinned.ts';

const { driver } = await eachTest();
const inChromium = browserName() === 'chromium';

/** One of each kind. What the browser has to be told of the tab is shown to Chromium alone (scripts/screens/stage.ts). */
const SCREENS = ['welcome-first', 'home-list', 'finder', 'sheet-family', 'options-add-problems'];
if (inChromium)
  SCREENS.push(
    'welcome-confirm',
    'home-add-problem',
    'guide-glooko-web',
    'finish-no',
    'phone',
    'phone-full',
    'diary',
    'options-list',
    'ward-account-missing',
    'ward-open',
    'ward-ended',
    'ward-countdown',
  );

const named = (name: string) => {
  const found = OWN_SCREENS.find((screen) => screen.name === name);
  if (!found) throw new Error(`There is no screen ${name}`);
  return found;
};

/**
 * Goes through a page by Tab, and back for some of the way, and gives what is wrong where the focus comes to. It stops at
 * the page's end: beyond it the keys are the browser's.
 */
async function walk(page: Page): Promise<string[]> {
  await page.bringToFront();
  const faults: string[] = [];
  const seen = new Set<string>();
  const look = async (...held: 'Shift'[]): Promise<FocusLook> => {
    await driver.press(page, 'Tab', held);
    const looks = await page.evaluate(focusLook);
    faults.push(...looks.faults.map((fault) => `${held.length > 0 ? 'back at ' : ''}${looks.name}: ${fault}`));
    seen.add(looks.name);
    return looks;
  };
  for (let step = 0; step < 60 && !(await look()).last; step += 1);
  const forth = seen.size;
  for (let step = 0; step < 6 && step < forth - 1; step += 1) await look('Shift');
  return forth < 3 ? [...faults, `Tab came to ${[...seen].join(', ')} only`] : [...new Set(faults)];
}

describe('our pages', () => {
  it('text spacing, targets, names, colours', async () => {
    const stage = stageOf(driver);
    let page: Page | undefined;
    const found: Record<string, string[]> = {};
    for (const name of thinned(SCREENS, 1, 2)) {
      page = await stage(named(name), page);
      await page.setViewport({ width: name.startsWith('options') ? 1000 : 400, height: 700 });
      const all = [
        ...(await page.evaluate(smallTargets, null, 24, 44)),
        ...(await page.evaluate(namedOtherwise, null)),
        ...(await page.evaluate(onlyColour, null)),
      ];
      if (!(await page.evaluate(spaceOut, null, TEXT_SPACING))) all.push('the text is not spaced out');
      all.push(...(await page.evaluate(cutOffIn, null)), ...(await tooWide(page)));
      // A tab is called after what is on it; the popup has no tab.
      const title = await page.title();
      if (!named(name).page.startsWith('/popup') && /^Sharing Setup$/.test(title)) all.push(`the title is ${title}`);
      if (all.length > 0) found[name] = all;
    }
    expect(found).toEqual({});
  });

  it('the focus can be seen wherever Tab comes to, also at 400 % zoom', async () => {
    const stage = stageOf(driver);
    let page: Page | undefined;
    const found: Record<string, string[]> = {};
    const some = ['welcome-first', 'home-list', 'finder', 'sheet-family', 'options-list', 'log', 'ward-open'];
    for (const name of inChromium ? thinned(some, 1, 2) : some.slice(1, 3)) {
      page = await stage(named(name), page);
      await page.setViewport({ width: 320, height: 256 });
      const all = await walk(page);
      if (all.length > 0) found[name] = all;
    }
    expect(found).toEqual({});
  });

  it.each(['home-add-problem', 'options-add-problems'])(
    '%s: each error is at its field, and says what to do',
    async (name) => {
      const page = await stageOf(driver)(named(name));
      const fields = await page.$$eval('[aria-invalid="true"]', (all) =>
        all.map((field) =>
          (field.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.innerText ?? '')
            .join(' '),
        ),
      );
      expect(fields.length).toBeGreaterThan(0);
      for (const text of fields) expect(text.split(/\s+/).length).toBeGreaterThan(3);
    },
  );
});

it('a press that is taken back before it ends does nothing', async () => {
  const away = async (page: Page, at: { x: number; y: number; width: number; height: number } | null) => {
    if (!at) throw new Error('nothing to press');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(1, 1);
    await page.mouse.up();
  };
  const popup = await stageOf(driver)(named('home-first'));
  const choice = await popup.waitForSelector('[data-clinic]');
  await away(popup, (await choice?.boundingBox()) ?? null);
  expect(await popup.$('#confirm-yes')).toBeNull();
  await chooseClinic(driver, [HARBOUR]);
  const visited = await openBox(driver, 'L2');
  const hint = await hintSays(driver, visited.page, words('filled'));
  await away(visited.page, await hint.rect('.row button'));
  expect(await visited.page.$eval(visited.box, (box) => (box as HTMLInputElement).value)).toBe(codeFor(visited.site));
});

it('what is in another language than the page is marked with its own', async () => {
  await chooseClinic(driver, [HARBOUR]);
  await tell(driver, { type: 'ui:language', private: false, tag: 'pl', agreed: true });
  const page = await driver.extensionPage('/popup.html');
  await page.waitForFunction(() => document.documentElement.lang === 'pl' && document.querySelector('.unchecked'));
  const english = await page.$$eval('.in-english', (all) =>
    all.map((each) => each.closest<HTMLElement>('[lang]')?.lang),
  );
  expect(english.length).toBeGreaterThan(1);
  expect(new Set(english)).toEqual(new Set(['en']));
  await page.click('#language');
  await page.waitForSelector('#language-list');
  const names = await page.$$eval('#language-list bdi', (all) => all.map((each) => each.lang));
  expect(names.toSorted()).toEqual(['ar', 'en', 'pa', 'pl', 'ro', 'ur', 'zh-Hans']);
});

describe('the hint', () => {
  it('text spacing, targets, names, colours, focus', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const { page, box } = await openBox(driver, 'G3');
    const hint = await hintSays(driver, page, words('filled'));
    expect([
      ...(await hint.evaluate(smallTargets, 24, 44)),
      ...(await hint.evaluate(namedOtherwise)),
      ...(await hint.evaluate(onlyColour)),
    ]).toEqual([]);
    expect(await hint.evaluate(spaceOut, TEXT_SPACING)).toBe(true);
    expect(await hint.evaluate(cutOffIn)).toEqual([]);
    // A person's own style is there before the hint; here it looks for its place anew. It stays within the window.
    await page.setViewport({ width: 1000, height: 700 });
    const inside = async () => {
      const card = await hint.rect('.card');
      return card && card.x >= 0 && card.y >= 0 && card.x + card.width <= 1000 && card.y + card.height <= 700;
    };
    await until(inside, async () => `the hint within the window; it is at ${JSON.stringify(await hint.rect('.card'))}`);

    await page.focus(box);
    const rings: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await driver.press(page, 'Tab');
      const ring = await hint.evaluate((root) => {
        const at = root.activeElement;
        // Firefox lets the keys scroll a card that is too high, and rings it in its own way.
        if (!at?.matches('button, summary')) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(at);
        return [outlineStyle, outlineWidth, outlineColor, boxShadow.match(/rgba?\([^)]*\)/)?.[0]].join('|');
      });
      if (ring) rings.push(ring);
    }
    expect(rings.length).toBeGreaterThan(2);
    for (const ring of rings) {
      const [style, width, one = '', other = ''] = ring.split('|');
      expect([style, width]).toEqual(['solid', '3px']);
      expect(contrastOf(one, other)).toBeGreaterThan(9);
    }
  });

  // The square root of what lies between the two tones is what one of them has at least, on any colour there is.
  it('the ring around the box shows on a page of any colour', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const { page, box } = await openBox(driver, 'L2');
    await hintSays(driver, page, words('filled'));
    const tones = await page.$eval(box, (field) => {
      const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(field);
      return outlineStyle === 'solid' ? [outlineColor, ...(boxShadow.match(/rgba?\([^)]*\)/g) ?? [])] : [];
    });
    const [dark = '', light = ''] = tones;
    expect(Math.sqrt(contrastOf(dark, light))).toBeGreaterThan(3);
    for (const colour of ['255,255,255', '0,0,0', '128,128,128', '255,235,59', '0,94,184', '213,40,27', '0,127,59'])
      expect([colour, Math.max(...tones.map((tone) => contrastOf(tone, colour))) >= 3]).toEqual([colour, true]);
  });

  it.each(['C1', 'L2'])('%s: whatever of the page has the focus is not hidden by it', async (id) => {
    await chooseClinic(driver, [HARBOUR]);
    const { page } = await openBox(driver, id);
    const hint = await hintSays(driver, page, words('filled'));
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await driver.press(page, 'Tab');
      const card = await hint.rect('.card');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { name: `${element.localName}#${element.id} ${element.innerText}`, left, right, top, bottom };
      });
      if (!card || at.name.startsWith('sharing-setup')) continue;
      seen.add(at.name);
      const under =
        at.left >= card.x && at.right <= card.x + card.width && at.top >= card.y && at.bottom <= card.y + card.height;
      if (under) hidden.push(at.name);
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(hidden).toEqual([]);
  });
});
