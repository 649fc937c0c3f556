import type { Dice } from './dice.ts';
import type { Stage } from './stage.ts';

/** One way to change a page. */
export interface Change {
  readonly name: string;
  /**
   * Changes the page.
   * @returns what was done, in a few words; null where the page gives no occasion for it
   */
  apply(stage: Stage, dice: Dice): string | null | Promise<string | null>;
}

/** A short outline of an element, for a report. */
export function outline(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML.slice(0, 90);
}
