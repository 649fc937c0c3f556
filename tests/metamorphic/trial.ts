import { createFinder, type Decision, type Finder } from '../../utils/page/find.ts';
import { SITES } from '../../utils/sites/index.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { outline } from './change.ts';
import { changeNamed } from './changes.ts';
import { dice } from './dice.ts';
import type { Generated, Step } from './generated.ts';
import type { Source } from './source.ts';
import { type Stage, show } from './stage.ts';
import { usable } from './usable.ts';
import { ancestors } from './walk.ts';

/** Makes one page and asks the finder. Owns what counts as acting, and what has to come of each page. */

// Characters of markup in a report.
const ENOUGH = 1500;

const finders = new Map<ServiceId, Finder>(SERVICE_IDS.map((id) => [id, createFinder(SITES[id])]));

function location(url: string): Location {
  const { protocol, hostname, host, origin, port, pathname, search, hash, href } = new URL(url);
  return { protocol, hostname, host, origin, port, pathname, search, hash, href } as Location;
}

/** What the finder decides about the page as it stands. */
export function look({ source, url }: Pick<Stage, 'source' | 'url'>): Decision {
  return (finders.get(source.service) as Finder)(document, location(url));
}

/** Whether the code would go in now, or once the box is scrolled to. */
export function acts(decision: Decision): boolean {
  return decision.kind === 'box' && (decision.obstacle === null || decision.obstacle === 'below') && !decision.unfit;
}

/** A decision in one line. */
export function tell(decision: Decision): string {
  const told = JSON.stringify(decision, (_key, value) => (value instanceof Element ? outline(value) : value));
  return told.slice(0, 900);
}

/** A source, with what the finder said of it unchanged. */
export interface Known {
  readonly source: Source;
  readonly decision: Decision;
  /** Whether the code would go into its box. */
  readonly found: boolean;
  readonly words: readonly string[];
  readonly kinds: number;
}

/** Shows a source as it is. */
export function know(source: Source): Known {
  const stage = show(source);
  const decision = look(stage);
  const right = decision.kind === 'box' && decision.box === stage.box;
  const why =
    decision.kind === 'box' ? decision.why.filter(({ kind }) => kind !== 'attributes' && kind !== 'route') : [];
  return {
    source,
    decision,
    found: acts(decision) && right,
    words: why.flatMap(({ words }) => words),
    kinds: new Set(why.map(({ kind }) => kind)).size,
  };
}

/** What came of one generated page. */
export interface Trial {
  /** `left out`: the changes made the box unusable by chance, so nothing is asked of the page. */
  readonly came: 'kept' | 'failed' | 'left out';
  /** The changes that the page gave occasion for, and what each did. */
  readonly done: readonly { readonly change: string; readonly what: string }[];
  readonly said: string;
  /** The markup around the box, for the report of a failure. */
  readonly html: string;
}

/** As much of the page around its box as a person would read, without styles. */
function surroundings({ box }: Stage): string {
  const inner = (element: Element) => element.outerHTML.replace(/<style>[\s\S]*?<\/style>/g, '');
  if (!box) return inner(document.body).slice(0, ENOUGH);
  return inner([box, ...ancestors(box)].findLast((up) => inner(up).length < ENOUGH) ?? box);
}

/** Makes a page and looks at it. */
export async function attempt({ source, words, kinds }: Known, { keeps, end, after }: Generated): Promise<Trial> {
  const stage = show(source, words, kinds);
  const done: { change: string; what: string }[] = [];
  const take = async ({ change, seed }: Step): Promise<boolean> => {
    const what = await changeNamed(change).apply(stage, dice(seed));
    if (what !== null) done.push({ change, what });
    return what !== null;
  };
  for (const step of keeps) await take(step);
  const fits = stage.box === null || usable(stage.box);
  if (!fits || (end && !(await take(end)))) return { came: 'left out', done, said: '', html: '' };
  for (const step of after) await take(step);
  const decision = look(stage);
  const right = decision.kind === 'box' && decision.box === stage.box;
  const silent = end !== null || stage.box === null;
  const good = silent ? !acts(decision) : acts(decision) && right;
  return {
    came: good ? 'kept' : 'failed',
    done,
    said: good ? '' : tell(decision),
    html: good ? '' : surroundings(stage),
  };
}
