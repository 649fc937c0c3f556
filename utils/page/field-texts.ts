import { buttonFor, buttonText } from './button.ts';
import { allBelow, childrenOf, follows, isWrapper, parentOf } from './composed.ts';
import { HEADING, quickTexts, squeeze, textOf, wholeText } from './read-text.ts';

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

/** Elements that end the search for text around a field. */
export const GROUP = 'form,dialog,[role="dialog"],[role="alertdialog"],[role="tabpanel"],fieldset,section,main,body';
/** Parts of a page that are about something of their own. */
export const PART = `${GROUP},article,aside,nav`;
/** Everything that a person types or chooses in. */
export const TYPED_IN =
  'select,textarea,input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="submit"],[type="button"])';
const LABEL_LENGTH = 120;
const LEVELS = 8;
const MOST_WRAPPERS = 20;
const LABEL_LEVELS = 4;
const HELP_LEVELS = 2;
const SENTENCE = 4;
const BLOCK = 'div,p,small,ul,ol';

function short(texts: readonly string[]): string[] {
  return texts.map(squeeze).filter((text) => text !== '' && text.length <= LABEL_LENGTH);
}

function referenced(field: Element, attribute: string): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  return (field.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => {
      const named = root.getElementById(id);
      return named ? wholeText(named) : '';
    });
}

/** A label in two: what the field is called, and the explanation. */
interface Lead {
  readonly name: string;
  readonly rest: string;
}

/**
 * What stands first in a label that goes on with a sentence: its name, before the explanation. The explanation has a block
 * of its own, or stands behind the box; words that only look different belong to the name.
 */
function leadOf(nodes: Iterable<Node>): Lead | null {
  const all = [...nodes];
  const said = all.filter((node) => squeeze(textOf(node)) !== '');
  const [first, second] = said;
  if (!first) return null;
  if (!second) return first.nodeType === Node.ELEMENT_NODE ? leadOf(childrenOf(first)) : null;
  const between = all.slice(all.indexOf(first) + 1, all.indexOf(second));
  const apart = between.some((node) => (node as Partial<Element>).matches?.(TYPED_IN));
  if (!apart && !(second as Partial<Element>).matches?.(BLOCK)) return null;
  const sentence = squeeze(
    said
      .slice(1)
      .map((node) => textOf(node))
      .join(' '),
  );
  return sentence.split(' ').length >= SENTENCE ? { name: squeeze(textOf(first)), rest: sentence } : null;
}

/** The labels that markup gives. `field.labels` is not asked: after each change of the page it walks over all of it. */
function labelsOf(field: Element): Element[] {
  const { id } = field;
  const selector = id ? `label[for="${CSS.escape(id)}"]` : '';
  // Nearly always in the same part of the page; a look at the whole of a big one is dear.
  const near = selector ? [...(field.closest(GROUP)?.querySelectorAll(selector) ?? [])] : [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = selector && near.length === 0 ? [...root.querySelectorAll(selector)] : near;
  const around = field.closest('label');
  return around && !named.includes(around) ? [around, ...named] : named;
}

function labelTexts(field: Element, labels: readonly Element[]): string[] {
  return short([
    ...referenced(field, 'aria-labelledby'),
    field.ariaLabel ?? '',
    ...labels.map((label) => textOf(label)),
  ]);
}

/** What markup calls a field, with what is hidden in it: enough to see what is surely not there, and no layout. */
export function quickLabel(field: Element): string[] {
  return short([
    ...referenced(field, 'aria-labelledby'),
    field.ariaLabel ?? '',
    ...labelsOf(field).flatMap(quickTexts),
  ]);
}

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

/** Table header or cell to the left, `dt` of a `dd`: labels by position. */
function tableLabels(field: Element): string[] {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  if (cell && row) {
    const column = [...row.children].indexOf(cell);
    const header = cell.closest('table')?.tHead?.rows[0]?.cells[column];
    return [
      row.querySelector('th')?.textContent ?? cell.previousElementSibling?.textContent ?? '',
      header?.textContent ?? '',
    ];
  }
  const definition = field.closest('dd');
  const term = definition?.previousElementSibling;
  return term?.tagName === 'DT' ? [term.textContent ?? ''] : [];
}

/** Whether a heading stands in a block with fields of its own, beside the block of this one: a card beside a card. */
function hasOwnField(heading: Element, field: Element): boolean {
  let block = heading;
  while (block.parentElement && !block.parentElement.contains(field)) block = block.parentElement;
  return block.querySelector(TYPED_IN) !== null;
}

/** The title of a group as markup gives it, or its first heading if that comes before the field. */
function titleOf(group: Element, field: Element): string[] {
  const own = (heading: Element) =>
    (heading.closest(PART) === group || !group.contains(heading.closest(PART))) && !hasOwnField(heading, field);
  const heading = [...group.querySelectorAll(HEADING)].find(own);
  const first = heading && follows(heading, field);
  return [...referenced(group, 'aria-labelledby'), group.ariaLabel ?? '', first ? wholeText(heading) : ''];
}

/** The nearest heading before a branch, in the same part of the page. */
function headingBefore(branch: Element): string {
  for (let before = branch.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.matches(HEADING)) return wholeText(before);
    const same = (heading: Element) => !before?.contains(heading.closest(PART)) && !hasOwnField(heading, branch);
    const heading = [...before.querySelectorAll(HEADING)].filter(same).at(-1);
    if (heading) return wholeText(heading);
  }
  return '';
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
