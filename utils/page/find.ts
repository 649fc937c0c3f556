import type { Site } from '../sites/types.ts';
import { ruledOutByKind, textBoxes, type Veto, veto } from './candidates.ts';
import { type Evidence, siteMatchers, weigh } from './evidence.ts';
import { fieldTexts } from './field-texts.ts';
import { gate } from './gate.ts';
import { matcher } from './text.ts';
import { type Obstacle, obstacle } from './visible.ts';

/**
 * Finds the one box that takes the clinic's code, or says why there is none: gate, candidates, evidence, decision.
 * Looks only; changes nothing and keeps no element.
 */

/** What one look at the page came to. */
export type Decision =
  | {
      readonly kind: 'box';
      readonly box: HTMLInputElement;
      readonly why: readonly Evidence[];
      readonly obstacle: Obstacle;
    }
  | {
      readonly kind: 'none';
      readonly reason: 'address' | 'nothing' | 'unsure' | 'several' | 'crowd';
      readonly vetoes: readonly Veto[];
    };

/** Looks at a document. */
export type Finder = (document: Document, location: Location) => Decision;

// A page with more text boxes than this is a table or an editor, not the settings of an account.
const CROWD = 80;
// A runner-up this close in score means that we can't tell the two apart.
const CLEAR = 2;

function none(reason: 'address' | 'nothing' | 'unsure' | 'several' | 'crowd', vetoes: readonly Veto[] = []): Decision {
  return { kind: 'none', reason, vetoes };
}

/**
 * Makes the finder for one site; its words are compiled once.
 * @param site the site's data
 */
export function createFinder(site: Site): Finder {
  const words = siteMatchers(site);
  const never = matcher(site.neverFields);
  return (document, location) => {
    if (gate(site, location)) return none('address');
    const boxes = textBoxes(document);
    if (boxes.length > CROWD) return none('crowd');
    const route = `${location.pathname} ${location.hash}`;
    const vetoes: Veto[] = [];
    const fits: { box: HTMLInputElement; why: readonly Evidence[]; score: number; obstacle: Obstacle }[] = [];
    for (const box of boxes) {
      if (ruledOutByKind(box)) continue;
      const blocked = obstacle(box);
      if (blocked === 'hidden' || blocked === 'inert') continue;
      const texts = fieldTexts(box);
      const weighed = weigh(words, texts, route);
      if (!weighed.enough) continue;
      const ruledOut = veto(box, texts, never);
      if (ruledOut) vetoes.push(ruledOut);
      else fits.push({ box, why: weighed.why, score: weighed.score, obstacle: blocked });
    }
    const [first, second] = fits.sort((a, b) => b.score - a.score);
    if (!first) return none(vetoes.length > 0 ? 'unsure' : 'nothing', vetoes);
    if (second && first.score - second.score < CLEAR) return none('several');
    return { kind: 'box', box: first.box, why: first.why, obstacle: first.obstacle };
  };
}
