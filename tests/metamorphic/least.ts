import type { Generated, Step } from './generated.ts';
import { attempt, type Known } from './trial.ts';

/** Makes a failing page small: fast-check makes its numbers small, this takes away the steps it fails without. */

async function fails(known: Known, one: Generated): Promise<boolean> {
  return (await attempt(known, one)).came === 'failed';
}

/** The same page with no step that it would fail without. */
export async function fewest(known: Known, one: Generated): Promise<Generated> {
  let least = one;
  for (const step of [...one.keeps, ...one.after]) {
    const without = (steps: readonly Step[]) => steps.filter((each) => each !== step);
    const fewer = { ...least, keeps: without(least.keeps), after: without(least.after) };
    if (await fails(known, fewer)) least = fewer;
  }
  return least;
}

/** Names of the steps a page fails by: its end, or where it has none, all that are left. */
export function culprits({ keeps, end }: Generated): string[] {
  const names = (steps: readonly Step[]) => [...new Set(steps.map(({ change }) => change))].sort();
  return end ? [end.change] : names(keeps);
}
