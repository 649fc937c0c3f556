// Where the hint stands: never over the box, not over its button, in sight wherever there is room.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, type Place, placeHint, placeInCorner } from '../../../utils/page/hint-place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 360, height: 200 };
const box: Area = { left: 100, top: 100, width: 300, height: 40 };

const overlaps = (a: Area, b: Area) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const inside = (a: Area, size: typeof view) =>
  a.left >= 0 && a.top >= 0 && a.left + a.width <= size.width && a.top + a.height <= size.height;

/** What the hint covers at a place: where there is little room it is lower than it would be, and scrolls. */
const cover = ({ left, top, height }: Place, hint: { width: number; height: number }): Area => ({
  left,
  top,
  width: hint.width,
  height: height === null ? hint.height : Math.min(height, hint.height),
});

describe('the places, in their order', () => {
  it.each<[string, Area, Area | null, Area[], (at: { left: number; top: number }) => boolean]>([
    ['below the box', box, null, [], ({ left, top }) => left === 100 && top > 140 && top < 170],
    ['below the button that stands under the box', box, { ...box, top: 150 }, [], ({ top }) => top > 190],
    [
      'below the box where the button is beside it',
      box,
      { left: 500, top: 100, width: 90, height: 40 },
      [],
      ({ top }) => top > 140 && top < 170,
    ],
    ['beside a box at the foot of the page', { ...box, top: 740 }, null, [], ({ left }) => left > 400],
    [
      'before a box at the right foot of the page',
      { ...box, left: 680, top: 740 },
      null,
      [],
      ({ left }) => left + 360 < 680,
    ],
    [
      'above a wide box at the foot of the page',
      { left: 10, top: 740, width: 980, height: 40 },
      null,
      [],
      ({ top }) => top + 200 < 740,
    ],
    ['moved in from the right edge', { ...box, left: 800, width: 190 }, null, [], ({ left }) => left + 360 <= 1000],
    [
      'not over another box below',
      box,
      null,
      [{ ...box, top: 160 }],
      ({ left, top }) => !(left < 400 && top < 200 && top > 140),
    ],
  ])('%s', (_what, at, button, others, right) => {
    expect(right(placeHint(at, button, others, card, view))).toBe(true);
  });

  it('covers another control only where there is no other way, and then still not box or button', () => {
    const everything: Area = { left: 0, top: 0, width: 1000, height: 800 };
    const place = cover(placeHint(box, null, [everything], card, view), card);
    expect(inside(place, view)).toBe(true);
    expect(overlaps(place, box)).toBe(false);
  });
});

describe('wherever the box is', () => {
  const size = fc.record({ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 240, max: 1400 }) });
  const small = fc.record({ width: fc.integer({ min: 100, max: 360 }), height: fc.integer({ min: 40, max: 320 }) });
  const within = ({ width, height }: typeof view) =>
    fc
      .record({
        left: fc.nat(width),
        top: fc.nat(height),
        width: fc.integer({ min: 10, max: width }),
        height: fc.integer({ min: 10, max: 60 }),
      })
      .filter((area) => area.left + area.width <= width && area.top + area.height <= height);
  const scene = size.chain((window) =>
    fc.record({
      window: fc.constant(window),
      box: within(window),
      button: fc.option(within(window)),
      others: fc.array(within(window), { maxLength: 3 }),
      card: small,
    }),
  );

  it('it is never over the box', () => {
    fc.assert(
      fc.property(scene, ({ window, box: at, button, others, card: hint }) => {
        expect(overlaps(cover(placeHint(at, button, others, hint, window), hint), at)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('it is in the viewport and off the button where there is room below both', () => {
    const roomy = scene.filter(({ window, box: at, button, card: hint }) => {
      const foot = Math.max(at.top + at.height, button ? button.top + button.height : 0);
      return hint.width + 20 <= window.width && foot + hint.height + 30 <= window.height;
    });
    fc.assert(
      fc.property(roomy, ({ window, box: at, button, others, card: hint }) => {
        const place = cover(placeHint(at, button, others, hint, window), hint);
        expect(inside(place, window)).toBe(true);
        expect(button !== null && overlaps(place, button)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('where it is made lower it is in the viewport, and still high enough to read', () => {
    fc.assert(
      fc.property(scene, ({ window, box: at, button, others, card: hint }) => {
        const place = placeHint(at, button, others, hint, window);
        if (place.height === null || hint.width + 16 > window.width) return;
        expect(place.height).toBeGreaterThanOrEqual(96);
        expect(inside(cover(place, hint), window)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Area, Place]>([
    ['below the box', { left: 20, top: 150, width: 500, height: 40 }, { left: 20, top: 204, height: 188 }],
    ['above the box', { left: 20, top: 210, width: 500, height: 40 }, { left: 20, top: 8, height: 188 }],
  ])('with room for a part of it only, it scrolls there: %s', (_where, at, place) => {
    expect(placeHint(at, null, [], { width: 360, height: 300 }, { width: 540, height: 400 })).toEqual(place);
  });

  it('in a corner it is in the viewport, and covers nothing where a corner is free', () => {
    fc.assert(
      fc.property(scene, ({ window, box: at, others, card: hint }) => {
        if (hint.width + 16 > window.width || hint.height + 16 > window.height) return;
        const keep = [at, ...others];
        const place = cover(placeInCorner(keep, hint, window), hint);
        expect(inside(place, window)).toBe(true);
        const corners = [8, window.width - hint.width - 8].flatMap((left) =>
          [8, window.height - hint.height - 8].map((top) => ({ left, top, ...hint })),
        );
        const free = corners.some((corner) => !keep.some((area) => overlaps(corner, area)));
        if (free) expect(keep.some((area) => overlaps(place, area))).toBe(false);
      }),
    );
  });
});
