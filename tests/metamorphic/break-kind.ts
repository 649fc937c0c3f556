import type { Change } from './change.ts';
import { labelled } from './said.ts';

/** Makes the box a kind of field that never takes the code, by what the element itself is. */

type Attributes = readonly (readonly [name: string, value: string])[];

function attributes(name: string, choices: Attributes): Change {
  return {
    name,
    apply({ box }, dice) {
      const chosen = dice.pick(choices);
      if (!box || !chosen) return null;
      box.setAttribute(...chosen);
      return `${chosen[0]}="${chosen[1]}"`;
    },
  };
}

const types = ['password', 'email', 'tel', 'number', 'search', 'date', 'url', 'month'];
const fills = ['one-time-code', 'username', 'postal-code', 'cc-number', 'current-password', 'email', 'tel', 'bday'];

const otherElement: Change = {
  name: 'no one-line box any more',
  apply({ box }, dice) {
    if (!box) return null;
    const tag = dice.pick(['textarea', 'select']) ?? 'textarea';
    const other = document.createElement(tag);
    for (const { name, value } of box.attributes) if (name !== 'type') other.setAttribute(name, value);
    box.replaceWith(other);
    return tag;
  },
};

const disabledGroup: Change = {
  name: 'in a disabled fieldset',
  apply({ box }) {
    const part = box && labelled(box);
    if (!part || part === document.body || part.querySelector('dialog')) return null;
    const group = document.createElement('fieldset');
    group.disabled = true;
    part.replaceWith(group);
    group.append(part);
    // A legend's boxes stay enabled, by the HTML standard.
    return box?.matches(':disabled') ? 'around box and label' : null;
  },
};

export const kindBreaks: readonly Change[] = [
  attributes(
    'of another type',
    types.map((type) => ['type', type] as const),
  ),
  attributes(
    'autocomplete says other',
    fills.map((fill) => ['autocomplete', fill] as const),
  ),
  attributes('disabled or read-only', [
    ['readonly', ''],
    ['disabled', ''],
    ['aria-disabled', 'true'],
    ['aria-readonly', 'true'],
  ]),
  attributes('room for one character', [['maxlength', '1']]),
  otherElement,
  disabledGroup,
];
