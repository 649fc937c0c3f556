import { follows } from './composed.ts';
import { PART, TYPED_IN } from './groups.ts';
import { referenced } from './labels.ts';
import { HEADING, wholeText } from './read-text.ts';

/** The titles over a field: those of the parts of the page it is in, and the headings before it. */

/** Whether a heading stands in a block with fields of its own, beside the block of this one: a card beside a card. */
function hasOwnField(heading: Element, field: Element): boolean {
  let block = heading;
  while (block.parentElement && !block.parentElement.contains(field)) block = block.parentElement;
  return block.querySelector(TYPED_IN) !== null;
}

/** The title of a group as markup gives it, or its first heading if that comes before the field. */
export function titleOf(group: Element, field: Element): string[] {
  const own = (heading: Element) =>
    (heading.closest(PART) === group || !group.contains(heading.closest(PART))) && !hasOwnField(heading, field);
  const heading = [...group.querySelectorAll(HEADING)].find(own);
  const first = heading && follows(heading, field);
  return [...referenced(group, 'aria-labelledby'), group.ariaLabel ?? '', first ? wholeText(heading) : ''];
}

/** The nearest heading before a branch, in the same part of the page. */
export function headingBefore(branch: Element): string {
  for (let before = branch.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.matches(HEADING)) return wholeText(before);
    const same = (heading: Element) => !before?.contains(heading.closest(PART)) && !hasOwnField(heading, branch);
    const heading = [...before.querySelectorAll(HEADING)].filter(same).at(-1);
    if (heading) return wholeText(heading);
  }
  return '';
}
