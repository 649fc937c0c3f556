/** On every practice page with a box: the code lands in it, the hint says what to do, and nothing else changes. */
import { describe, expect, it } from 'vitest';
import { pages } from '../sites/registry.ts';
import type { Rect } from './drivers/index.ts';
import { HARBOUR, tell } from './page/clinics.ts';
import { oneTab } from './page/each-test.ts';
import { hintSays, hints, words } from './page/hint.ts';
import { changesOf, snapshot } from './page/snapshot.ts';
import { tabStands } from './page/tab.ts';
import { codeFor, openBox } from './page/visit.ts';
import { thinned } from './thinned.ts';

// Two pages build their field anew a second later (shapes.e2e.ts), one sends by itself, and the frameworks have a file of
// their own (frameworks.e2e.ts).
const steady = pages.filter(
  ({ kind, id, submitsItself }) => kind === 'box' && !submitsItself && !/^(G11|G14|F-.*)$/.test(id),
);

const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const { driver, tab } = await oneTab([HARBOUR]);

describe('a box on a practice page', () => {
  const switchOff = (off: boolean) => tell(driver, { type: 'ui:off', where: 'everywhere', off });

  // Switched on only once the box is there, so that the page can be compared with itself.
  it.each(thinned(steady, 3, 2).map((site) => [site.id, site.title, site] as const))(
    '%s %s',
    async (id, _title, site) => {
      await switchOff(true);
      const visited = await openBox(driver, id, {}, tab());
      const { page, box } = visited;
      await tabStands(driver, page, 'silent');
      const before = await snapshot(visited);
      expect(before.value).toBe('');
      expect(await hints(page)).toBe(0);

      await switchOff(false);
      const hint = await hintSays(driver, page, words('filled'));
      const code = codeFor(site);
      const after = await snapshot(visited);
      expect(after.value).toBe(code);
      expect(after.held).toBe(code);
      expect(after.made).toEqual(['input', 'change', 'blur'].map((type) => ({ type, onBox: true })));
      expect(after.byHand).toEqual(before.byHand);
      expect(after.others).toEqual(before.others);
      expect(after.heldElsewhere).toEqual(before.heldElsewhere);
      expect(after.clicks).toEqual(site.steps.map(() => true));
      expect(after.submits).toBe(0);
      expect(await changesOf(visited)).toEqual({ elements: [], focusMoved: false });

      const text = await hint.text();
      expect(text).toContain(HARBOUR.name);
      expect(text).toContain(code);
      expect(text).toContain(words('press', { button: site.buttonName ?? '' }));
      expect(await hints(page)).toBe(1);
      const card = (await hint.rect('.card')) as Rect;
      for (const selector of [box, site.button ?? '']) {
        const place = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Rect);
        expect(apart(card, place), `${JSON.stringify(card)} over ${selector} ${JSON.stringify(place)}`).toBe(true);
      }
    },
  );
});
