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
}

/** Elements that end the search for text around a field. */
export const GROUP = 'form,dialog,[role="dialog"],[role="alertdialog"],[role="tabpanel"],fieldset,section,main,body';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"],caption';
const BUTTON = 'button,input[type="submit"],input[type="button"],[role="button"]';
// Controls have words of their own that are no label, and a heading speaks of more than one field.
const NOT_LABEL = `${HEADING},${BUTTON},input,select,textarea,option,script,style,noscript,template,svg,[hidden],[aria-hidden="true"],[role="alert"],[role="tablist"],nav`;
const TYPED_IN =
  'select,textarea,input:not([type="hidden"],[type="checkbox"],[type="radio"],[type="submit"],[type="button"])';
const LEAVES = /^(cancel|close|back|×|x|abbrechen|annuler|cancelar)$/i;
const LABEL_LENGTH = 120;
const LEVELS = 8;

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a subtree without its controls and hidden parts. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(NOT_LABEL)) return '';
  let text = '';
  for (const child of node.childNodes) text += ` ${textOf(child)}`;
  return text;
}

function short(texts: readonly string[]): string[] {
  return texts.map(squeeze).filter((text) => text !== '' && text.length <= LABEL_LENGTH);
}

function referenced(field: Element, attribute: string): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  return (field.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById(id)?.textContent ?? '');
}

function labelOf(field: HTMLInputElement): string[] {
  const labels = [...(field.labels ?? [])].map((label) => textOf(label));
  return short([...referenced(field, 'aria-labelledby'), field.ariaLabel ?? '', ...labels]);
}

/** Whether an element holds no other box to type or choose in than the one inside it. */
function holdsOne(around: Element): boolean {
  return around.querySelectorAll(TYPED_IN).length < 2;
}

/** Text beside the branch of `around` that holds the field: before it, then after it. */
function beside(around: Element, branch: Element): string[] {
  let before = '';
  let after = '';
  let past = false;
  for (const child of around.childNodes) {
    if (child === branch) past = true;
    else if (past) after += ` ${textOf(child)}`;
    else before += ` ${textOf(child)}`;
  }
  return [before, after];
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

/** The title of a group as markup gives it, or its first heading if that comes before the field. */
function titleOf(group: Element, field: Element): string[] {
  const heading = group.querySelector(HEADING);
  const first = heading && heading.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...referenced(group, 'aria-labelledby'), group.ariaLabel ?? '', first ? (heading.textContent ?? '') : ''];
}

function headingBefore(branch: Element): string {
  for (let before = branch.previousElementSibling; before; before = before.previousElementSibling) {
    const heading = before.matches(HEADING) ? before : [...before.querySelectorAll(HEADING)].at(-1);
    if (heading) return heading.textContent ?? '';
  }
  return '';
}

/** Words on a button as a person reads them. */
export function buttonText(button: Element): string {
  const value = button instanceof HTMLInputElement ? button.value : '';
  return squeeze(value || button.textContent || button.getAttribute('aria-label'));
}

/**
 * The button a person would press after filling the field: the first one after it in the smallest element that holds
 * one, and not a button that leaves, or shows help.
 * @returns null where there is none
 */
export function buttonFor(field: HTMLInputElement): Element | null {
  let level = 0;
  for (let up = field.parentElement; up && level < LEVELS; up = up.parentElement, level += 1) {
    const after = [...up.querySelectorAll(BUTTON)].filter((button) => {
      const text = buttonText(button);
      const follows = field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
      return follows && text && !LEAVES.test(text) && !button.matches('[aria-expanded],[aria-haspopup]');
    });
    const found = after.find((button) => button.matches('[type="submit"]')) ?? after[0];
    if (found) return found;
    if (up.matches('form,dialog,[role="dialog"]')) return null;
  }
  return null;
}

/**
 * Everything written on and around a field.
 * @param field a text box
 */
export function fieldTexts(field: HTMLInputElement): FieldTexts {
  const near = short(tableLabels(field));
  const help = short(referenced(field, 'aria-describedby'));
  const title: string[] = [];
  let branch: Element = field;
  let alone = true;
  for (
    let level = 0, around = field.parentElement;
    around && level < LEVELS;
    level += 1, around = around.parentElement
  ) {
    if (around.tagName === 'LABEL') {
      branch = around;
      continue;
    }
    alone &&= holdsOne(around);
    // In a table or list of pairs the other texts belong to the other rows.
    const texts = alone && !around.matches('dl,tr,tbody,table') ? short(beside(around, branch)) : [];
    // The nearest words are the label. What stands further out only says where we are.
    const label = near.length === 0 && level < 4 ? texts.shift() : undefined;
    if (label) near.push(label);
    if (level < 2) help.push(...texts);
    title.push(...short([headingBefore(branch)]));
    const group = around.matches(GROUP);
    if (group) title.push(...short(titleOf(around, field)));
    // The first group that has a title is the field's own; others are about the page.
    if (group && title.length > 0) break;
    branch = around;
  }
  const button = buttonFor(field);
  return {
    label: labelOf(field),
    hint: short([field.placeholder, field.title]),
    near,
    help,
    title,
    button: button ? short([buttonText(button)]) : [],
    attributes: ['id', 'name', 'data-testid', 'autocomplete']
      .map((attribute) => field.getAttribute(attribute) ?? '')
      .filter(Boolean),
  };
}
