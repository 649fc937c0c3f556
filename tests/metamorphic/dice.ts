/** Chance from one number: the same number, the same throws. So a step of a page is its name and a number. */
export interface Dice {
  /** A whole number from 0 to `sides` - 1. */
  below(sides: number): number;
  /** One of a list; undefined where it is empty. */
  pick<T>(list: readonly T[]): T | undefined;
  /** The list in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Dice for a number. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(next() * sides);
  return {
    below,
    pick: (list) => list[below(list.length)],
    shuffle: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(below(rest.length), 1)[0] as (typeof list)[number]);
    },
  };
}
