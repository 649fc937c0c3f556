import * as fc from 'fast-check';
import { BREAKS, KEEPS, KEEPS_SILENCE } from './changes.ts';
import { translate } from './keep-translate.ts';
import { typography } from './keep-typography.ts';

/** Which pages fast-check makes: a source, some changes that keep the decision, and perhaps one that ends it. */

/** A change and the number its dice start from. */
export interface Step {
  readonly change: string;
  readonly seed: number;
}

/** A page to be made. */
export interface Generated {
  /** Its place in the list of sources. */
  readonly source: number;
  readonly keeps: readonly Step[];
  /** Nothing after it may change what it did. */
  readonly end: Step | null;
  /** Changes of spelling alone, after the end: a veto holds however it is spelled. */
  readonly after: readonly Step[];
}

const seed = fc.noBias(fc.nat(0xffff));

function step(names: readonly string[]): fc.Arbitrary<Step> {
  // A failure stays the one it is: shrinking takes steps away and makes numbers small, and swaps nothing.
  return fc.record({ change: fc.noShrink(fc.constantFrom(...names)), seed });
}

function steps(names: readonly string[], minLength: number): fc.Arbitrary<Step[]> {
  return fc.array(step(names), { minLength, maxLength: 5, size: 'max' });
}

const names = (changes: readonly { name: string }[]) => changes.map(({ name }) => name);

/**
 * Pages made from sources.
 * @param withBox places of the sources whose box is found
 * @param silent places of those on which nothing may be put in
 */
export function generated(withBox: readonly number[], silent: readonly number[]): fc.Arbitrary<Generated> {
  // Only English pages with labels of known meaning are translated, so it is tried more often than the others.
  const keeps = [...names(KEEPS), translate.name, translate.name, translate.name];
  const after = fc.constant([]);
  const spelled = fc.array(step(names(typography)), { maxLength: 1 });
  const box = fc.noShrink(fc.constantFrom(...withBox));
  const kept = fc.record({ source: box, keeps: steps(keeps, 1), end: fc.constant(null), after });
  const ended = fc.record({ source: box, keeps: steps(keeps, 0), end: step(names(BREAKS)), after: spelled });
  const still = fc.record({
    source: fc.noShrink(fc.constantFrom(...silent)),
    keeps: steps(names(KEEPS_SILENCE), 1),
    end: fc.constant(null),
    after,
  });
  return fc.oneof({ weight: 10, arbitrary: kept }, { weight: 9, arbitrary: ended }, { weight: 5, arbitrary: still });
}
