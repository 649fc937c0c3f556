// A very small stand-in for the habits of an Ember app that matter to whoever reads its pages: each render replaces
// every node, ids count up (ember50, ember51, …) and so change at each render, and fields are bound both ways: the
// model listens to `input` and `change`, and a value that was set without an event is overwritten.

import { show } from '../../shared/markup.ts';
import { exposeField } from '../../shared/recorder.ts';

let lastId = 49;

/** The next automatic id. */
export function emberId(): string {
  lastId += 1;
  return `ember${lastId}`;
}

/** Text made safe for a template. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export type Model = Record<string, string | boolean>;

/** A component: a template over a model, what its buttons do, and what a change of the model does to nodes at hand. */
export interface Component {
  model: Model;
  template(): string;
  actions: Record<string, () => void>;
  /** Adjusts properties (disabled, hidden) after each change, without a render. */
  patch?(root: HTMLElement): void;
}

function bind(field: HTMLInputElement | HTMLSelectElement, component: Component, root: HTMLElement): () => void {
  const name = field.dataset.bind ?? '';
  const { model } = component;
  const isCheckbox = field instanceof HTMLInputElement && field.type === 'checkbox';
  const show = () => {
    if (isCheckbox) field.checked = model[name] === true;
    else field.value = String(model[name] ?? '');
  };
  const read = () => {
    model[name] = isCheckbox ? field.checked : field.value;
    component.patch?.(root);
  };
  show();
  field.addEventListener('input', read);
  field.addEventListener('change', read);
  return exposeField(name === 'shareCode' ? 'code' : name, () => String(model[name] ?? ''));
}

/**
 * Renders a component into an element, replacing all that was there.
 * @returns a function that renders it again from its model, and one that forgets its fields.
 */
export function mount(component: Component, root: HTMLElement): { render(): void; destroy(): void } {
  let forget: (() => void)[] = [];
  const destroy = () => {
    for (const each of forget) each();
    forget = [];
  };
  const render = () => {
    destroy();
    show(root, `<div id="${emberId()}" class="ember-view">${component.template()}</div>`);
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-bind]')) {
      forget.push(bind(field, component, root));
    }
    for (const button of root.querySelectorAll<HTMLElement>('[data-ember-action]')) {
      button.addEventListener('click', () => component.actions[button.dataset.emberAction ?? '']?.());
    }
    component.patch?.(root);
  };
  render();
  return { render, destroy };
}
