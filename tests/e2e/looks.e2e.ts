/**
 * Every screen of the registry (scripts/screens) as everybody may need it: 320 px wide, text twice as large, by axe; high
 * contrast, and as little motion as was asked for.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { OWN_SCREENS } from '../../scripts/screens/registry.ts';
import { isPlain, stageOf } from '../../scripts/screens/stage.ts';
import type { OwnScreen } from '../../scripts/screens/types.ts';
import { tooWide, violations } from './axe.ts';
import { chooseClinic, HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { hintSays, words } from './page/hint.ts';
import { openBox } from './page/visit.ts';
import { browserName } from './suite.ts';
import { takesAll, thinned } from './thinned.ts';

const { driver } = await eachTest();
const inChromium = browserName() === 'chromium';

/**
 * One of each screen: in Firefox that is enough, the markup is the same, and `npm test` takes some of them. In the soak all are
 * walked that can be.
 */
const ONE_OF_EACH = [
  'home-first',
  'home-add',
  'home-confirm',
  'home-list',
  'finder',
  'finder-answer',
  'guides',
  'guide-glooko-web',
  'finish-yes',
  'finish-no',
  'finish-done',
  'options-list',
  'options-share',
];

const named = (name: string): OwnScreen => {
  const found = OWN_SCREENS.find((screen) => screen.name === name);
  if (!found) throw new Error(`There is no screen ${name}`);
  return found;
};
const inFirefox = takesAll() ? OWN_SCREENS.filter(isPlain) : thinned(ONE_OF_EACH, 3).map(named);
const walked = inChromium ? thinned(OWN_SCREENS, 1, 12) : inFirefox;

it('the screens that Firefox is shown need nothing made up', () => {
  expect(ONE_OF_EACH.map(named).filter((screen) => !isPlain(screen))).toEqual([]);
});

it('fits 320 px, also with text twice as large, and axe finds nothing', { timeout: 180_000 }, async () => {
  const stage = stageOf(driver);
  let page: Page | undefined;
  const found: Record<string, string[]> = {};
  for (const screen of walked) {
    page = await stage(screen, page);
    await page.setViewport({ width: 320, height: 800 });
    const size = (percent: string) =>
      page?.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted;
      }, percent);
    const all = [...(await violations(page)), ...(await tooWide(page))];
    await size('200%');
    all.push(...(await tooWide(page)).map((wide) => `text twice as large: ${wide}`));
    if (all.length > 0) found[screen.name] = all;
  }
  expect(found).toEqual({});
});

// Firefox takes both wishes from its settings only, and lays out by the same rules.
describe.runIf(inChromium)('what a person has set in the system', () => {
  const media = async (page: Page, ...features: { name: string; value: string }[]) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    return session;
  };

  it.each(thinned(['home-first', 'home-states', 'follow-glooko', 'finder', 'options-list', 'finish-no'], 1, 2))(
    'high contrast: %s keeps borders, focus and what is marked',
    async (name) => {
      const page = await stageOf(driver)(named(name));
      const session = await media(page, { name: 'forced-colors', value: 'active' });
      const seen = await page.evaluate(() => {
        const system = (colour: string) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = colour;
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
        const bordered = (each: HTMLElement) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
          return (
            borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== system('Canvas')
          );
        };
        const bare = shown(
          'button:not(.link), .button, input:not([type="checkbox"]), fieldset, .card, .notice, .tab, .step, .state',
        );
        const links = shown('a, button.link').filter(
          (each) => !getComputedStyle(each).textDecorationLine.includes('underline') && !each.matches('.button'),
        );
        const here = document.querySelector<HTMLElement>('.step.here');
        return {
          active: matchMedia('(forced-colors: active)').matches,
          number: bare.length,
          bare: bare.filter((each) => !bordered(each)).map((each) => each.outerHTML.slice(0, 120)),
          links: links.map((each) => each.outerHTML.slice(0, 120)),
          here: here && getComputedStyle(here).borderTopColor === system('Highlight'),
        };
      });
      expect(seen).toEqual({
        active: true,
        number: expect.toSatisfy((number: number) => number > 1),
        bare: [],
        links: [],
        here: name.startsWith('follow') ? true : null,
      });
      await page.bringToFront();
      await driver.press(page, 'Tab');
      await driver.press(page, 'Tab');
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(
          document.activeElement as Element,
        );
        return { outlineStyle, wide: Number.parseFloat(outlineWidth) >= 3, seen: outlineColor !== backgroundColor };
      });
      expect(focus).toEqual({ outlineStyle: 'solid', wide: true, seen: true });
      await session.detach();
    },
  );

  it('high contrast and little motion: the hint keeps its borders, the box its mark, and nothing moves', async () => {
    await chooseClinic(driver, [HARBOUR]);
    const { page, box } = await openBox(driver, 'G3');
    const hint = await hintSays(driver, page, words('filled'));
    await media(page, { name: 'forced-colors', value: 'active' }, { name: 'prefers-reduced-motion', value: 'reduce' });
    const parts = await hint.evaluate((root) => {
      const all = [...root.querySelectorAll<HTMLElement>('.card, button')];
      return all.map((each) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, animationName, transitionDuration } =
          getComputedStyle(each);
        return [
          borderTopStyle,
          borderTopWidth,
          borderTopColor !== 'rgba(0, 0, 0, 0)',
          animationName,
          transitionDuration,
        ];
      });
    });
    expect(new Set(parts.map(String))).toEqual(new Set(['solid,2px,true,none,0s']));
    const mark = await page.$eval(box, (field) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'Highlight';
      const { outlineStyle, outlineColor } = getComputedStyle(field);
      return { outlineStyle, highlighted: outlineColor === getComputedStyle(probe).color };
    });
    expect(mark).toEqual({ outlineStyle: 'solid', highlighted: true });
  });

  it('little motion: nothing of ours moves', async () => {
    const page = await stageOf(driver)(named('follow-glooko'));
    await media(page, { name: 'prefers-reduced-motion', value: 'reduce' });
    const moving = () =>
      [...document.querySelectorAll('*')].filter((each) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
      }).length;
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    expect(await page.evaluate(moving)).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
