import { buttonFor, buttonText } from './button.ts';
import { allBelow, childrenOf, isWrapper, parentOf } from './composed.ts';
import { GROUP, TYPED_IN } from './groups.ts';
import { type Lead, labelsOf, labelTexts, leadOf, referenced, short, tableLabels } from './labels.ts';
import { textOf, wholeText } from './read-text.ts';
import { headingBefore, titleOf } from './titles.ts';

/**
 * What is written on and around a field, by where it stands: its accessible name, the text a person reads as its label,
 * the titles above it, the button beside it, its names in the markup. Reads text and names, never a value.
 */
export interface FieldTexts {
  /** What markup says is the label: `label`, `aria-label`, `aria-labelledby`. */
  readonly label: readonly string[];
  /** Placeholder and title: part of the accessible name where there is no label. */
  readonly hint: readonly string[];
  /** Text that stands as a label without markup that says so. */
  readonly near: readonly string[];
  /** What explains the field: its description, and the text after it where there is a label as well. */
  readonly help: readonly string[];
  /** Title of the form, dialog or section that the field itself is in. */
  readonly title: readonly string[];
  /** Words on the button that goes with it. */
  readonly button: readonly string[];
  /** Its id, name, test id, autocomplete. */
  readonly attributes: readonly string[];
  /** What was cut off from the label, where that goes on to explain itself. */
  readonly rest: readonly string[];
  /** The same field, called by what stands first in a label that goes on to explain itself; null where none does. */
  readonly lead: FieldTexts | null;
}

const LEVELS = 8;
const MOST_WRAPPERS = 20;
const LABEL_LEVELS = 4;
const HELP_LEVELS = 2;

/** Text beside the branch of `around` that holds the field: before it, then after it. */
function beside(around: Element, branch: Element): string[] {
  let before = '';
  let after = '';
  let past = false;
  for (const child of childrenOf(around)) {
    if (child === branch) past = true;
    // A part of the page that comes after is about something else.
    else if (past) after += (child as Partial<Element>).matches?.(GROUP) ? '' : ` ${textOf(child)}`;
    else before += ` ${textOf(child)}`;
  }
  return [before, after];
}

/** What stands in `around` before the branch that holds the field. */
function before(around: Element, branch: Element): Node[] {
  const children = [...childrenOf(around)];
  return children.slice(0, children.indexOf(branch));
}

/**
 * Everything written on and around a field. Read when it is asked for: of most fields the label alone is wanted.
 * @param field a text box, or the element that holds the boxes of a split code
 * @param roots the page's open shadow roots
 */
export function fieldTexts(field: Element, roots: Iterable<ShadowRoot> = []): FieldTexts {
  const { placeholder, title: tip } = field as HTMLInputElement;
  let walked: ReturnType<typeof around> | undefined;
  const nearby = () => {
    walked ??= around(field, roots, LABEL_LEVELS);
    return walked;
  };
  const labels = labelsOf(field);
  const label = labelTexts(field, labels);
  const texts: FieldTexts = {
    label,
    hint: short([placeholder, tip]),
    get near() {
      return nearby().near;
    },
    get help() {
      return nearby().help;
    },
    get title() {
      return around(field, roots, LEVELS).title;
    },
    get button() {
      const button = buttonFor(field, roots);
      return button ? short([buttonText(button)]) : [];
    },
    attributes: ['id', 'name', 'data-testid', 'autocomplete']
      .map((attribute) => field.getAttribute(attribute) ?? '')
      .filter(Boolean),
    rest: [],
    get lead() {
      const first: Element | undefined = labels[0];
      const lead = label.length > 0 || first ? first && leadOf(childrenOf(first)) : nearby().lead;
      return lead
        ? Object.create(texts, {
            label: { value: [lead.name] },
            near: { value: [] },
            rest: { value: [lead.rest] },
            lead: { value: null },
          })
        : null;
    },
  };
  return texts;
}

/** What stands around a field, from inside out. */
function around(
  field: Element,
  roots: Iterable<ShadowRoot>,
  levels: number,
): Pick<FieldTexts, 'near' | 'help' | 'title'> & { lead: Lead | null } {
  const near = short(tableLabels(field));
  const help = short(referenced(field, 'aria-describedby'));
  const title: string[] = [];
  const own = (typed: Element) => typed === field || field.contains(typed) || !typed.checkVisibility();
  let branch = field;
  let alone = true;
  let lead: Lead | null = null;
  if (!field.matches('input')) title.push(...short(titleOf(field, field)));
  let wrappers = 0;
  for (let level = 0, up = parentOf(field); up && level < levels; up = parentOf(up)) {
    if (up.matches('label') || (wrappers < MOST_WRAPPERS && !up.matches(GROUP) && isWrapper(up, branch))) {
      wrappers += 1;
      branch = up;
      continue;
    }
    // The first one alone tells most of them, without a look at the whole of a big page.
    const first: Element | null = alone ? up.querySelector(TYPED_IN) : null;
    alone &&= (!first || own(first)) && allBelow(up, TYPED_IN, roots).every(own);
    // In a table or list of pairs the other texts belong to the other rows.
    const texts = alone && !up.matches('dl,tr,tbody,table') ? short(beside(up, branch)) : [];
    // The nearest words are the label. What stands further out, or past a heading, only says where we are.
    const label = near.length === 0 && title.length === 0 ? texts.shift() : undefined;
    if (label) {
      near.push(label);
      lead = leadOf(before(up, branch));
    }
    if (level < HELP_LEVELS) help.push(...texts);
    if (levels === LABEL_LEVELS && near.length > 0 && level >= HELP_LEVELS) break;
    // The nearest heading alone: those before it are of what stands before.
    if (title.length === 0) title.push(...short([headingBefore(branch)]));
    const legend = alone && near.length === 0 ? up.querySelector(':scope > legend') : null;
    if (legend) near.push(...short([wholeText(legend)])); // of one box alone it is the label
    const group = up.matches(GROUP);
    if (group) title.push(...short(titleOf(up, field)));
    // The first group that has a title is the field's own; others are about the page.
    if (group && title.length > 0) break;
    branch = up;
    level += 1;
  }
  return { near, help, title: [...new Set(title)], lead };
}
