/**
 * The half of the metamorphic tests that runs inside the browser's one document: makes every page, asks the finder, and
 * lets fast-check shrink what failed. Bundled by run.ts.
 */
import * as fc from 'fast-check';
import { type Generated, generated } from './generated.ts';
import { culprits, fewest } from './least.ts';
import type { Failure, Report, Row } from './report.ts';
import type { Source } from './source.ts';
import { acts, attempt, type Known, know, tell } from './trial.ts';

// Shrinking shows the cause; a handful shows it as well as all would.
const SHRUNK = 16;
const TOLD_APART = 100;
// Some pages are left out, so more are made than asked for.
const SPARE = 1.6;

/** A page that went wrong, and the steps that it went wrong by. */
interface Wrong {
  readonly place: number;
  readonly one: Generated;
  readonly by: readonly string[];
}

class Tally {
  readonly #rows = new Map<string, { pages: number; failed: number }>();

  add(relations: readonly string[], what: 'pages' | 'failed'): void {
    for (const relation of relations) {
      const row = this.#rows.get(relation) ?? { pages: 0, failed: 0 };
      this.#rows.set(relation, { ...row, [what]: row[what] + 1 });
    }
  }

  rows(): Row[] {
    return [...this.#rows]
      .map(([relation, { pages, failed }]) => ({ relation, pages, kept: pages - failed, failed }))
      .sort((a, b) => a.relation.localeCompare(b.relation));
  }
}

function named({ source }: Known, { end }: Generated, changes: readonly string[]): string[] {
  const prefix = source.box === null ? 'silence' : end ? 'end' : 'keep';
  return changes.map((change) => `${prefix}: ${change}`);
}

async function run(sources: readonly Source[], seed: number, pages: number): Promise<Report> {
  const started = performance.now();
  const known = sources.map(know);
  const at = known.map((_, place) => place);
  const withBox = at.filter((place) => known[place]?.found);
  const silent = at.filter((place) => sources[place]?.box === null && !acts((known[place] as Known).decision));
  const notFound = at.filter((place) => !withBox.includes(place) && !silent.includes(place));
  if (withBox.length === 0 || silent.length === 0) throw new Error('no page to start from is understood unchanged');
  const of = ({ source }: Generated) => known[source] as Known;
  const arbitrary = generated(withBox, silent);

  const tally = new Tally();
  const wrong: Wrong[] = [];
  let made = 0;
  let leftOut = 0;
  const sampled = fc.sample(arbitrary, { seed, numRuns: Math.ceil(pages * SPARE) });
  for (const [place, one] of sampled.entries()) {
    if (made === pages) break;
    const { came, done } = await attempt(of(one), one);
    // Lets the browser breathe, so that it takes the tab for alive.
    if (place % 50 === 0) await new Promise((rest) => setTimeout(rest));
    if (came === 'left out') {
      leftOut += 1;
      continue;
    }
    made += 1;
    const changes = one.end ? [one.end.change] : [...new Set(done.map(({ change }) => change))];
    tally.add(named(of(one), one, changes), 'pages');
    if (came === 'kept') continue;
    const by = wrong.length < TOLD_APART ? culprits(await fewest(of(one), one)) : changes;
    tally.add(named(of(one), one, by), 'failed');
    wrong.push({ place, one, by });
  }
  const took = performance.now() - started;

  const property = fc.asyncProperty(arbitrary, async (one) => (await attempt(of(one), one)).came !== 'failed');
  const failures: Failure[] = [];
  // One of each kind before a second of any.
  const kinds = Map.groupBy(wrong, ({ one, by }) => named(of(one), one, by).join());
  for (const [first] of [...kinds.values()].slice(0, SHRUNK)) {
    if (!first) continue;
    const details = await fc.check(property, { seed, path: `${first.place}`, numRuns: 1 });
    const least = await fewest(of(first.one), details.counterexample?.[0] ?? first.one);
    const { done, said, html } = await attempt(of(least), least);
    failures.push({
      path: `${first.place}`,
      source: of(least).source.id,
      steps: done.map(({ change, what }) => `${change}: ${what}`),
      said,
      html,
    });
  }
  document.body.replaceChildren();
  const name = (place: number) => sources[place]?.id ?? '';
  return {
    seed,
    made,
    leftOut,
    milliseconds: Math.round(took),
    rows: tally.rows(),
    failed: wrong.length,
    failures,
    sources: {
      withBox: withBox.map(name),
      silent: silent.map(name),
      notFound: notFound.map((place) => ({ id: name(place), said: tell((known[place] as Known).decision) })),
    },
  };
}

const inPage = { run };
/** What the bundled script leaves for the tests. */
export type InPage = typeof inPage;
declare global {
  interface Window {
    __metamorphic: InPage;
  }
}
window.__metamorphic = inPage;
